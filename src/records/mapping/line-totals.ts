import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import type { AnyLine } from '../dossier';
import { roundHalfAway } from '../money';
import { isAdded } from './row-facts';

/** Sums of the lines of a register in hundredths, by column key: cents, or hundredths of an hour. Columns without a number are absent. */
export function lineTotals(table: TableKey, lines: readonly AnyLine[]): Readonly<Record<string, number>> {
  const totals: Record<string, number> = {};
  for (const column of TABLES[table].columns) {
    if (!isAdded(column)) continue;
    let sum = 0;
    let found = false;
    for (const line of lines) {
      const value = (line as unknown as Readonly<Record<string, unknown>>)[column.key];
      for (const each of value instanceof Map ? (value as ReadonlyMap<number, unknown>).values() : [value]) {
        if (typeof each !== 'number') continue;
        found = true;
        sum += column.type === 'money' ? each : each * 100;
      }
    }
    if (found) totals[column.key] = roundHalfAway(sum);
  }
  return totals;
}
