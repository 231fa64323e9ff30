import { isBlank, type CellValue } from '../cells/cell';
import { looksLikeNumber } from './mapping/column-content';

/** A line of any register holds at least this much: what it is, when or of what, and an amount. */
const LEAST_CELLS = 3;

/** Whether a cell holds a number, also one written as text. */
export const isNumber = (cell: CellValue): boolean =>
  typeof cell === 'number' || (typeof cell === 'string' && looksLikeNumber(cell.trim()));

/** Whether a row outside of what is read could be a line of something. */
export function couldBeLine(row: readonly CellValue[]): boolean {
  let filled = 0;
  let numbers = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    filled += 1;
    if (isNumber(cell)) numbers += 1;
  }
  return filled >= LEAST_CELLS && numbers > 0;
}
