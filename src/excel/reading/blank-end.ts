import type { CellValue } from '../../cells/cell';
import { mapColumns } from '../../records/column-map';
import type { TableCells } from '../../records/table-cells';
import { TABLES } from '../../templates';
import type { OurTable } from './our-tables';

/** Of a table with so many rows it is asked how far down it is filled; a shorter one is read sooner than that is answered. */
const LONG = 5_000;
/** Fewer blank rows than these are read along. */
const MOST_BLANK = 1_000;

/**
 * Asks how many rows of a long table are to be read: down to the last one in which something stands that formulas of ours did not put there.
 * The answer is there after the next sync.
 */
export function askFilledRows({ key, worksheet }: OurTable, body: Excel.Range, headings: readonly string[]): () => number {
  const { columns, fixedRows } = TABLES[key];
  const { rowIndex, columnIndex, rowCount } = body;
  if (rowCount < LONG || fixedRows) return () => rowCount;
  const calculated = new Set(
    [...mapColumns(columns, headings).values()].flatMap(({ index, years, calculated: is }) =>
      is ? [index, ...(years?.values() ?? [])] : [],
    ),
  );
  const filled = headings.flatMap((_, index) => (calculated.has(index) ? [] : [index]));
  const asked = filled
    .filter((index) => !filled.includes(index - 1))
    .map((first) => {
      let end = first + 1;
      while (filled.includes(end)) end += 1;
      const range = worksheet.getRangeByIndexes(rowIndex, columnIndex + first, rowCount, end - first).getUsedRangeOrNullObject(true);
      range.load('rowIndex,rowCount');
      return range;
    });
  return () => {
    const ends = asked.map((range) => (range.isNullObject ? rowIndex : range.rowIndex + range.rowCount));
    const rows = Math.max(rowIndex, ...ends) - rowIndex;
    return rowCount - rows > MOST_BLANK ? rows : rowCount;
  };
}

/** The rows of a table as if the blank ones at its end were read too, so that it keeps its length. */
export function withBlankEnd(
  rows: readonly (readonly CellValue[])[],
  { rowCount, columnCount }: Excel.Range,
): Pick<TableCells, 'rows' | 'unreadEnd'> {
  if (rows.length >= rowCount) return { rows };
  const blank = Array.from({ length: columnCount }, (): CellValue => '');
  return { rows: [...rows, ...Array.from({ length: rowCount - rows.length }, () => blank)], unreadEnd: true };
}
