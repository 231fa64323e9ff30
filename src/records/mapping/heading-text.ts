import type { CellValue } from '../../cells/cell';

/** No heading of a column is longer; a sentence above a table is. */
export const LONGEST_HEADING = 120;

const BLANKS = /[\u00a0\u202f\u2007\s]+/g;

/** Lower case without accents, for comparing words. */
export const withoutAccents = (text: string): string =>
  text.slice(0, LONGEST_HEADING).normalize('NFD').replace(/\p{M}/gu, '').replace(BLANKS, ' ').toLowerCase().trim();

/** What a cell in a row of headings says: its text, or the year that stands there as a number. */
export function headingOfCell(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 2010 && cell < 2050 ? String(cell) : '';
  return typeof cell === 'string' ? cell.replace(BLANKS, ' ').trim() : '';
}
