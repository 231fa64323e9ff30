/** A1 addresses. Rows and columns are 0-based everywhere in the code; only text for people and for Excel is 1-based. */

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells: 0-based first row and column, with its size. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Whether every cell of an area lies in another. */
export const contains = (outer: Area, inner: Area): boolean =>
  inner.row >= outer.row &&
  inner.column >= outer.column &&
  inner.row + inner.rows <= outer.row + outer.rows &&
  inner.column + inner.columns <= outer.column + outer.columns;

/** Letters of a 0-based column: 0 gives `A`, 26 gives `AA`. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** 0-based column of its letters, in either case: `AA` gives 26. */
export function columnIndex(name: string): number {
  let index = 0;
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Address of one cell from its 0-based row and column: (0, 1) gives `B1`. */
export const cellAddress = (row: number, column: number): string => `${columnName(column)}${row + 1}`;

/** Address of an area: `B2:D9`, or `B2` for a single cell. */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  const last = cellAddress(row + rows - 1, column + columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;
const COLUMN = /^\$?([A-Z]{1,3})$/i;
const ROW = /^\$?(\d{1,7})$/;

/** Reads `B2`, `B2:D9`, `$B:$D` or `2:9`, without a sheet name; undefined for anything else or outside the sheet. */
export function parseArea(text: string): Area | undefined {
  const [from, to, more] = text.split(':');
  if (from === undefined || more !== undefined) return undefined;
  const first = corner(from, 0);
  const last = to === undefined ? (CELL.test(from) ? first : undefined) : corner(to, 1);
  if (!first || !last || first.kind !== last.kind) return undefined;
  const row = Math.min(first.row, last.row);
  const column = Math.min(first.column, last.column);
  const rows = Math.max(first.row, last.row) - row + 1;
  const columns = Math.max(first.column, last.column) - column + 1;
  if (row < 0 || column < 0 || row + rows > MAX_ROWS || column + columns > MAX_COLUMNS) return undefined;
  return { row, column, rows, columns };
}

function corner(text: string, end: 0 | 1): { kind: string; row: number; column: number } | undefined {
  const cell = CELL.exec(text);
  if (cell) return { kind: 'cell', row: Number(cell[2]) - 1, column: columnIndex(cell[1] ?? '') };
  const column = COLUMN.exec(text);
  if (column) return { kind: 'column', row: end * (MAX_ROWS - 1), column: columnIndex(column[1] ?? '') };
  const row = ROW.exec(text);
  if (row) return { kind: 'row', row: Number(row[1]) - 1, column: end * (MAX_COLUMNS - 1) };
  return undefined;
}
