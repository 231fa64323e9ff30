import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { HERKOMST } from '../../templates/herkomst';
import { CONTROLE_HEADING } from '../../templates/template';
import type { CellValue } from '../../cells/cell';
import { mapColumns } from '../column-map';
import { readDossier, type AnyLine } from '../dossier';
import { rowKey } from '../row-key';
import type { TableCells } from '../table-cells';
import type { IncomingLine } from './incoming';

/** What happens to one table; rows are 0-based among its data rows, as they are before anything is written. */
export interface LinePlan {
  /** Rising rows; from `rows.length` of the table on they are new. */
  readonly writes: readonly { readonly row: number; readonly line: IncomingLine; readonly isNew: boolean }[];
  /** Rising rows that go, because the file no longer has their line. */
  readonly remove: readonly number[];
  /** Rows by which the table grows at its end. */
  readonly grow: number;
}

/**
 * Where the lines of a file go in a table: over its own earlier line with the same key, so that order and what the user put beside it stay;
 * else after the last row in use. `isOwn` tells which lines came from the same file.
 */
export function planLines(
  table: TableCells,
  key: TableKey,
  incoming: readonly IncomingLine[],
  isOwn: (line: AnyLine) => boolean,
): LinePlan {
  const lines = readDossier({ tables: [table], date1904: false })[key].lines as readonly AnyLine[];
  const own = new Map<string, number[]>();
  for (const line of lines) {
    if (!isOwn(line)) continue;
    const rows = own.get(rowKey(line));
    const row = line.at.row - table.row - 1;
    if (rows) rows.push(row);
    else own.set(rowKey(line), [row]);
  }
  let free = lastUsedRow(table, key) + 1;
  const writes = incoming.map((line) => {
    const row = own.get(line.key)?.shift();
    return row === undefined ? { row: free++, line, isNew: true } : { row, line, isNew: false };
  });
  writes.sort((a, b) => a.row - b.row);
  const remove = [...own.values()].flat().sort((a, b) => a - b);
  return { writes, remove, grow: Math.max(0, free - table.rows.length) };
}

/** The lines that a file brought to a table before, by what stands in their column Herkomst. */
export const isFrom =
  (origin: (herkomst: string) => boolean) =>
  (line: AnyLine): boolean => {
    const herkomst = (line as unknown as Readonly<Record<string, unknown>>)[HERKOMST.key];
    return typeof herkomst === 'string' && origin(herkomst);
  };

/** The last row in which a person wrote something, also in columns of their own; -1 when there is none. */
function lastUsedRow({ headings, rows }: TableCells, key: TableKey): number {
  const calculated = new Set(
    [...mapColumns(TABLES[key].columns, headings).values()].flatMap(({ index, years, calculated: is }) =>
      is ? [index, ...(years?.values() ?? [])] : [],
    ),
  );
  headings.forEach((heading, index) => heading.trim().toLowerCase() === CONTROLE_HEADING.toLowerCase() && calculated.add(index));
  const isUsed = (cell: CellValue, index: number): boolean => !calculated.has(index) && (typeof cell !== 'string' || cell.trim() !== '');
  return rows.findLastIndex((row) => row.some(isUsed));
}
