import type { Fault } from './faults';
import { planFaults } from './catalogue/plan';
import { budgetFaults } from './catalogue/budget';
import { contributionsFaults } from './catalogue/contributions';
import { hoursFaults } from './catalogue/hours';
import { machinesFaults } from './catalogue/machines';
import { costsFaults } from './catalogue/costs';
import { reportsFaults } from './catalogue/reports';
import { cellsFaults } from './catalogue/cells';

/** Every fault that can be injected. */
export const FAULTS: readonly Fault[] = [
  ...planFaults,
  ...budgetFaults,
  ...contributionsFaults,
  ...hoursFaults,
  ...machinesFaults,
  ...costsFaults,
  ...reportsFaults,
  ...cellsFaults,
];
