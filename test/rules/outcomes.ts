import { check } from '../../src/check/check';
import { readDutchDate } from '../../src/records/dutch-date';
import { RULES } from '../../src/rules/all-rules';
import type { ExampleRows } from '../../src/rules/rule';
import { exampleDossier } from './example-workbook';

/** What one rule says: `fout inspanning 1 uren`, or without row and column for a table. */
export function outcomesOf(id: string, given: ExampleRows, day = '1-10-2026'): readonly string[] {
  return findingsOf(id, given, day).map(({ outcome, place: { table, row, columnKey } }) =>
    [outcome, table.key, ...(row === null ? [] : [row - table.row]), ...(columnKey === null ? [] : [columnKey])].join(' '),
  );
}

export const textsOf = (id: string, given: ExampleRows, day = '1-10-2026'): readonly string[] =>
  findingsOf(id, given, day).map(({ text }) => text);

export function findingsOf(id: string, given: ExampleRows, day: string): ReturnType<typeof check>['findings'] {
  const date = readDutchDate(day);
  if (date.kind !== 'date') throw new Error(`${day} is not a date`);
  return check(exampleDossier(given), date.serial, rulesNamed(id)).findings;
}

const rulesNamed = (id: string): typeof RULES => RULES.filter((rule) => rule.id === id);
