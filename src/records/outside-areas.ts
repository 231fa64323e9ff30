import type { Area } from '../cells/address';

/** More rows outside a table than this are not looked at: one cell far down must not make every check read a million rows. */
const MOST_ROWS = 5_000;

/** Where rows of a table can stand that are no part of it. */
export interface OutsideAreas {
  readonly below?: Area;
  readonly beside?: Area;
}

/**
 * The cells under the columns of a table (with heading and totals row) and right of its rows, as far as the next table and no further than
 * what is used of the sheet.
 */
export function outsideAreas(table: Area, others: readonly Area[], used: Area): OutsideAreas {
  const [bottom, right] = [table.row + table.rows, table.column + table.columns];
  const nextBelow = others
    .filter(({ row, column, columns }) => row >= bottom && column < right && column + columns > table.column)
    .map(({ row }) => row);
  const nextBeside = others
    .filter(({ row, rows, column }) => column >= right && row < bottom && row + rows > table.row)
    .map(({ column }) => column);
  const rowsBelow = Math.min(used.row + used.rows, bottom + MOST_ROWS, ...nextBelow) - bottom;
  // One column more than the table has: people leave one free.
  const columnsBeside = Math.min(used.column + used.columns, right + table.columns + 1, ...nextBeside) - right;
  const rowsBeside = Math.min(table.rows - 1, used.row + used.rows - table.row - 1, MOST_ROWS);
  return {
    ...(rowsBelow > 0 ? { below: { row: bottom, column: table.column, rows: rowsBelow, columns: table.columns } } : {}),
    ...(columnsBeside > 0 && rowsBeside > 0
      ? { beside: { row: table.row + 1, column: right, rows: rowsBeside, columns: columnsBeside } }
      : {}),
  };
}
