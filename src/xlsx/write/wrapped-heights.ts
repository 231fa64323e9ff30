import { linesOf } from '../../templates/sheet-look';
import type { SheetData } from '../workbook-data';

/** Points of a line of text, and the height beyond which Excel does not go. */
const LINE = 15;
const HIGHEST = 409;
/** Characters of a column that says no width. */
const STANDARD_WIDTH = 8.43;
/** Words do not fill a line, but letters are narrower than the digits that a width counts. */
const ROOM = 1;

/**
 * Heights in points of the rows in which a text takes more than one line and that have none of their own. Excel works them out when it opens
 * a file, other programs print what the file says.
 */
export function wrappedHeights({ cells, rows, columns, merges }: SheetData): ReadonlyMap<number, number> {
  const widthOf = (column: number): number => columns.find(({ first, last }) => first <= column && column <= last)?.width ?? STANDARD_WIDTH;
  const heights = new Map<number, number>();
  for (const [row, inRow] of cells) {
    if (rows.get(row)?.height !== undefined) continue;
    let lines = 1;
    for (const [column, { value, style }] of inRow) {
      if (!style?.wrap || typeof value !== 'string' || value === '') continue;
      // A text over several cells has their width, and Excel does not fit a row to it.
      if (
        merges.some((area) => area.row <= row && row < area.row + area.rows && area.column <= column && column < area.column + area.columns)
      )
        continue;
      const room = widthOf(column) * ROOM;
      lines = Math.max(
        lines,
        value.split(/\r?\n/).reduce((sum, part) => sum + linesOf(part, room), 0),
      );
    }
    if (lines > 1) heights.set(row, Math.min(HIGHEST, lines * LINE));
  }
  return heights;
}
