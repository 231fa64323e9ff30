import { RULES } from '../../src/rules/all-rules';
import { exampleFault } from './example-fault';
import type { Fault } from './faults';
import { planFaults } from './catalogue/plan';
import { budgetFaults } from './catalogue/budget';
import { contributionsFaults } from './catalogue/contributions';
import { hoursFaults } from './catalogue/hours';
import { machinesFaults } from './catalogue/machines';
import { costsFaults } from './catalogue/costs';
import { reportsFaults } from './catalogue/reports';
import { cellsFaults } from './catalogue/cells';

/** Faults that ask for more than one example can say: a choice of line, amounts that must still tie, an administration of its own. */
const CATALOGUE: readonly Fault[] = [
  ...planFaults,
  ...budgetFaults,
  ...contributionsFaults,
  ...hoursFaults,
  ...machinesFaults,
  ...costsFaults,
  ...reportsFaults,
  ...cellsFaults,
];

const inCatalogue = new Set(CATALOGUE.map(({ rule }) => rule));

/** Every fault that can be injected: those of the catalogue, and for any other rule its first plain example. */
export const FAULTS: readonly Fault[] = [
  ...CATALOGUE,
  ...RULES.filter(({ id }) => !inCatalogue.has(id)).flatMap((rule) => exampleFault(rule) ?? []),
];
