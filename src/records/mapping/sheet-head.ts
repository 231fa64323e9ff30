import type { SheetCells } from '../sheet-cells';
import { MOST_COLUMNS } from './heading-rows';

/** Rows from which a sheet is recognised: a title block, headings over several lines and enough lines to see what stands in the columns. */
export const HEAD_ROWS = 60;

/** The first rows of a sheet, which are all that Excel is asked for of a sheet that is no register. */
export const headOf = ({ sheet, row, column, rows, merged = [] }: SheetCells): SheetCells => ({
  sheet,
  row,
  column,
  rows: rows.slice(0, HEAD_ROWS),
  merged,
});

/** The columns in which something stands in the first rows; what stands further to the right is no part of a register. */
export function withoutFarColumns(cells: SheetCells): SheetCells {
  const { rows } = cells;
  const widest = rows.slice(0, HEAD_ROWS).reduce((width, row) => Math.max(width, row.findLastIndex((cell) => cell !== '') + 1), 0);
  const width = Math.min(widest, MOST_COLUMNS);
  return rows.every((row) => row.length <= width) ? cells : { ...cells, rows: rows.map((row) => row.slice(0, width)) };
}
