import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { candidatesFor, type ColumnMatch, type RegisterMatch, type SheetColumn } from './match-columns';

/** The amounts of a column of the sheet, row by row; undefined where there is none. */
export type Values = (column: SheetColumn) => readonly (number | undefined)[];

/** The column of the sheet that was taken for a column of the register, if any. */
export const findMatch = ({ matches }: RegisterMatch, key: string): ColumnMatch | undefined =>
  matches.find(({ column }) => column?.key === key);

/** Whether a column may be this one by its heading. */
export const mayBe = (table: TableKey, from: SheetColumn, key: string): boolean =>
  candidatesFor(table, from).some(({ column }) => column.key === key);

/** Whether a column holds what is expected of it, within a tolerance in euros, in each row that has an amount, and in one at least. */
export function agree(values: readonly (number | undefined)[], expected: readonly (number | undefined)[], tolerance: number): boolean {
  let rows = 0;
  for (const [index, value] of values.entries()) {
    const other = expected[index];
    if (value === undefined && other === undefined) continue;
    if (value === undefined || other === undefined || !(Math.abs(value - other) < tolerance)) return false;
    rows += 1;
  }
  return rows > 0;
}

/** The match with other columns of the sheet for these keys; what was taken for them before is left out. */
export function reassigned(match: RegisterMatch, ...changes: readonly (readonly [from: SheetColumn, key: string])[]): RegisterMatch {
  const keys = new Map(changes);
  return {
    ...match,
    matches: match.matches.map((each) => {
      const column = TABLES[match.table].columns.find(({ key }) => key === keys.get(each.from));
      if (!column && each.column && changes.some(([, key]) => key === each.column?.key)) return { from: each.from, role: 'value', fit: 0 };
      return column ? { from: each.from, column, role: 'value', fit: each.fit || 0.9 } : each;
    }),
    doubtful: match.doubtful.filter((from) => !keys.has(from)),
  };
}
