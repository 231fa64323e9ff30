import type { SheetCells } from '../sheet-cells';
import type { HeadingRows } from './heading-rows';
import { comparable, saysTotal } from './total-words';
import type { SheetColumn } from './sheet-column';

/** Neighbouring columns of a sheet, with an empty column at either side. */
export type Block = readonly SheetColumn[];

/** Rows by which it is told whether two blocks hold the same lines. */
const ROWS_FOR_LINES = 2_000;
/** Share of the lines that two blocks have in common when they are one table with an empty column in it. */
const SAME_LINES = 0.8;

/** Divides the columns below the headings where a column is empty in the headings and below: there another table may begin. */
export function blocksOf(cells: SheetCells, headings: HeadingRows, columns: readonly SheetColumn[]): readonly Block[] {
  const blocks: SheetColumn[][] = [];
  for (const column of columns) {
    const block = blocks.at(-1);
    const before = block?.at(-1);
    if (block && before && !isGap(cells, headings, before.column + 1, column.column)) block.push(column);
    else blocks.push([column]);
  }
  return blocks;
}

function isGap(cells: SheetCells, { row }: HeadingRows, from: number, to: number): boolean {
  if (from >= to) return false;
  return cells.rows.every(
    (cellsOfRow, index) => index < row - cells.row || cellsOfRow.slice(from - cells.column, to - cells.column).every((cell) => cell === ''),
  );
}

/** Whether two blocks may be one table: nothing has a heading in both, and what is filled in the one is in the other. */
export function areOneTable(cells: SheetCells, { row, count }: HeadingRows, one: Block, other: Block): boolean {
  const headings = new Set(one.map(({ heading }) => comparable(heading)));
  if (other.some(({ heading }) => headings.has(comparable(heading)))) return false;
  let ones = 0;
  let others = 0;
  let both = 0;
  const first = row + count - cells.row;
  for (const line of cells.rows.slice(first, first + ROWS_FOR_LINES)) {
    if (saysTotal(line)) continue;
    const isFilled = (block: Block): boolean => block.some(({ column }) => (line[column - cells.column] ?? '') !== '');
    const [inOne, inOther] = [isFilled(one), isFilled(other)];
    ones += Number(inOne);
    others += Number(inOther);
    both += Number(inOne && inOther);
  }
  return both >= SAME_LINES * Math.max(ones, others);
}
