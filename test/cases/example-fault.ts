import type { CellValue } from '../../src/cells/cell';
import { readDutchDate } from '../../src/records/dutch-date';
import type { Rule } from '../../src/rules/rule';
import { ROUNDS } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import type { Row } from './calculated';
import { onLine, type Fault } from './faults';

/**
 * The fault of a rule that has none in the catalogue: its first example in which one line of one table gives one finding on that line,
 * typed over a line of a sound administration. A rule whose examples are of another kind needs a fault in the catalogue.
 */
export function exampleFault(rule: Rule): Fault | undefined {
  const periode = rule.rounds.some((round) => ROUNDS[round].periode === '2025-2028') ? '2025-2028' : '2020-2024';
  for (const { given, expected, layout, date } of rule.examples) {
    const [finding, ...others] = expected;
    const tables = TABLE_KEYS.filter((key) => given[key]);
    const [table] = tables;
    const [line, ...more] = (table && given[table]) ?? [];
    if (!finding || others.length > 0 || tables.length !== 1 || !table || !line || more.length > 0) continue;
    if (layout || date !== undefined || finding.line !== 1 || finding.column === undefined) continue;
    return { rule: rule.id, periode, inject: onLine(table, finding.message, finding.column, () => asTyped(table, line)) };
  }
  return undefined;
}

/** Dates as Excel keeps them: an example writes them as people do. */
function asTyped(table: TableKey, line: Readonly<Record<string, CellValue>>): Row {
  const dates = new Set<string>(TABLES[table].columns.filter(({ type }) => type === 'date').map(({ key }) => key));
  return Object.fromEntries(
    Object.entries(line).map(([key, cell]) => {
      const read = dates.has(key) && typeof cell === 'string' ? readDutchDate(cell) : undefined;
      return [key, read?.kind === 'date' ? read.serial : cell];
    }),
  );
}
