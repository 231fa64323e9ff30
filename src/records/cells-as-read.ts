import { TABLES } from '../templates';
import type { Column, TableKey } from '../templates/column';
import type { AnyLine, CellProblem, Dossier } from './dossier';

/** The cells of a line that hold something, as texts by column (`afs 2025` for a column per year). */
export type CellsAsRead = readonly (readonly [column: string, text: string])[];

/**
 * Says of the lines of a register what stands in them: every field by its column, so that other places of columns change nothing; a cell
 * that could not be read counts as it stands. What formulas of a report give follows from the registers and is left out.
 */
export function cellsAsRead(dossier: Dossier, key: TableKey): (line: AnyLine) => CellsAsRead {
  const { columns, fixedRows } = TABLES[key];
  const counted = columns.filter(({ formula }) => !(fixedRows && formula));
  const unread = new Map<string, CellProblem>();
  const place = ({ table, row, part = 0 }: CellProblem['at'], column: string, year: number | undefined): string =>
    `${table.sheet}\n${table.row}\n${row}\n${part}\n${column}\n${year ?? ''}`;
  const rowsUnread = new Set<number>();
  for (const problem of dossier[key].problems) {
    unread.set(place(problem.at, problem.column.key, problem.year), problem);
    rowsUnread.add(problem.at.row);
  }
  return (line) => {
    const fields = line as unknown as Readonly<Record<string, unknown>>;
    const asRead = (column: Column, value: unknown, year?: number): string => {
      const isUnread = (value === null || value === undefined) && rowsUnread.has(line.at.row);
      const problem = isUnread ? unread.get(place(line.at, column.key, year)) : undefined;
      return JSON.stringify(problem ? { cell: problem.cell } : (value ?? null));
    };
    const cells = counted.flatMap((column): (readonly [string, string])[] => {
      if (!column.perYear) return [[column.key, asRead(column, fields[column.key])]];
      const values = (fields[column.key] ?? new Map()) as ReadonlyMap<number, unknown>;
      const years = new Set([...values.keys(), ...(line.at.table.columns.get(column.key)?.years?.keys() ?? [])]);
      return [...years].sort().map((year) => [`${column.key} ${year}`, asRead(column, values.get(year), year)] as const);
    });
    // An empty cell and a column that is not there are the same to the check.
    return cells.filter(([, text]) => text !== 'null');
  };
}
