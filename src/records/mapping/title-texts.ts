import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import type { HeadingRows } from './heading-rows';

/** A cell of the title of a table, or the name of its sheet (then without a place, 0-based in the sheet). */
export interface TitleText {
  readonly cell: CellValue;
  readonly row: number | null;
  readonly column: number | null;
  /** The filled cell before it in the same row. */
  readonly label: string;
}

const MOST_ROWS = 10;
/** A row with more filled cells is a line of another table. */
const MOST_CELLS = 4;

/** The cells above the headings, and the name of the sheet. */
export function titleTexts({ sheet, row: top, column: left, rows }: SheetCells, { row }: Pick<HeadingRows, 'row'>): readonly TitleText[] {
  const first = Math.max(0, row - top - MOST_ROWS);
  const above = rows.slice(first, Math.max(0, row - top)).flatMap((line, offset) => {
    const filled = line.flatMap((cell, index) => (cell === '' ? [] : [{ cell, index }]));
    if (filled.length > MOST_CELLS) return [];
    return filled.map(({ cell, index }, at) => ({
      cell,
      row: top + first + offset,
      column: left + index,
      label: String(filled[at - 1]?.cell ?? ''),
    }));
  });
  return [{ cell: sheet, row: null, column: null, label: '' }, ...above];
}
