import type { CellValue } from '../../cells/cell';
import { looksLikeDate, looksLikeNumber } from './column-content';
import { withoutAccents } from './heading-text';

export const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
export const isText = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && !looksLikeNumber(cell.trim()) && !looksLikeDate(cell.trim());

const TOTAL =
  /^(sub|eind|groot|maand|jaar|kwartaal|week|dag|generaal |algemeen |grand )?-?\s?totalen?\b|^(sub|eind|groot|maand|jaar|kwartaal|week|dag)?-?\s?tota|^(som|sum|transport|te transporteren|per transport|over te (brengen|dragen)|over(ge)?bren?gen|overgebracht|telling|saldo|samen|te betalen|tot|alles)\b|\b(totaal|total|saldo)\b/;
export const OPENING =
  /\b(begin|open)\w*\s?(saldo|balans|stand)|\bsaldo (begin|vorig|1-1|per)|openingsbalans|overloop|\bstand (begin|vorig)|\b(vorige|voorgaande) (pagina|blad|bladzijde)/;

/** Quick look at a text before its accents are taken off: thousands of lines are looked at. */
const MAYBE_TOTAL = /tot[aeuo]|^\s*(som|sum|tra|per t|te |ov|sal|sam|tel|alles|tot)|saldo|balans|begin|stand|vorige|voorgaande/i;

/** The text of a row that says a sum or a balance. */
export const totalLabel = (row: readonly CellValue[]): string | undefined => {
  const label = row.find((cell) => typeof cell === 'string' && cell.length < 80 && MAYBE_TOTAL.test(cell) && saysSum(withoutAccents(cell)));
  return typeof label === 'string' ? label : undefined;
};

const saysSum = (text: string): boolean => TOTAL.test(text) || OPENING.test(text);

/** Whether a row can only be a total: a cell says so, and the others are numbers. */
export function saysTotal(row: readonly CellValue[]): boolean {
  const label = totalLabel(row);
  return label !== undefined && row.every((cell) => cell === label || isBlank(cell) || !isText(cell));
}

/** A heading for comparing with cells. */
export const comparable = (heading: string): string => heading.trim().toLowerCase();

/** Whether most cells of a row say what stands above their column; `headings` are comparable, by place in the row. */
export function isRepeatedHeading(row: readonly CellValue[], headings: ReadonlyMap<number, string>): boolean {
  let same = 0;
  let filled = 0;
  // Two of three filled cells are the same in a repeated heading, so a line is told by its first cells.
  const mostOther = Math.floor(headings.size / 3);
  for (const [index, heading] of headings) {
    const cell = row[index];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (filled - same > mostOther + 1) return false;
    if (typeof cell !== 'string' || cell.length > heading.length + 2) continue;
    const text = comparable(cell);
    if (heading === text || heading.endsWith(` ${text}`) || heading.startsWith(`${text} `)) same += 1;
  }
  return same >= 2 && same * 3 >= filled * 2;
}
