import type { ColumnType } from '../../templates/column';
import { isErrorValue, type CellValue } from '../../cells/cell';

/** What the filled cells of a column hold, counted. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  /** Whole numbers that as a date lie in 2000 to 2049. */
  readonly serials: number;
  /** Texts that are written as a number, with or without a currency or percent sign. */
  readonly numberTexts: number;
  readonly dateTexts: number;
  /** D, C, debet, credit, af, bij, plus or minus. */
  readonly signs: number;
  /** Short codes such as A1, PL2.3 or 1.2. */
  readonly codes: number;
  /** Longest text. */
  readonly longest: number;
  /** Some cells in their order, for people. */
  readonly examples: readonly CellValue[];
}

const isError = (value: CellValue): boolean => isErrorValue(value);
const MOST_EXAMPLES = 5;
/** Cells that tell what kind of column it is; the notation looks at all. */
const SAMPLE = 300;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

const NUMBER =
  /^(€|eur|euro)?\s*[-+(]{0,2}(\/-)?\s*(€|eur|euro)?\s*\d[\d.,' \u00a0\u202f\u2007]*(,-{1,2}|=)?\s*[)-]?(\/-)?\s*(€|eur|euro|%)?$/i;
const DATE = /^\d{1,4}[-/. ](\d{1,2}|[a-z]{3,9}\.?)[-/. ]\d{2,4}( \d{1,2}:\d{2}(:\d{2})?)?$/i;

const CODE = /^[a-z]{0,4}[-.]?\d{1,2}([.-]?[a-z0-9]{1,2})?$/i;

/** Whether a text is written as a number, whatever its notation. */
export const looksLikeNumber = (text: string): boolean => text.length <= 40 && NUMBER.test(text) && !DATE.test(text);
/** Whether a text is written as a date, whatever its order. */
export const looksLikeDate = (text: string): boolean => text.length <= 24 && DATE.test(text);

/** Sign of an amount that stands in a column of its own: 1 for debet (or af: money that went out), -1 for credit; undefined for another text. */
export function signOf(cell: CellValue): 1 | -1 | undefined {
  if (typeof cell !== 'string') return undefined;
  const text = cell.trim().toLowerCase();
  if (['d', 'debet', 'deb', 'db', 'af', '+'].includes(text)) return 1;
  if (['c', 'credit', 'cred', 'cr', 'bij', '-'].includes(text)) return -1;
  return undefined;
}

/** Looks at the filled cells of a column, up to some hundreds. */
export function contentOf(cells: Iterable<CellValue>): ColumnContent {
  let filled = 0;
  let numbers = 0;
  let serials = 0;
  let numberTexts = 0;
  let dateTexts = 0;
  let signs = 0;
  let codes = 0;
  let longest = 0;
  const examples: CellValue[] = [];
  for (const cell of cells) {
    const value: CellValue = typeof cell === 'string' ? cell.trim() : cell;
    if (value === '' || isError(value)) continue;
    filled += 1;
    if (typeof value !== 'boolean' && CODE.test(String(value))) codes += 1;
    if (examples.length < MOST_EXAMPLES) examples.push(value);
    if (typeof value === 'number') {
      numbers += 1;
      if (value >= FIRST_SERIAL && value <= LAST_SERIAL) serials += 1;
    } else if (typeof value === 'string') {
      longest = Math.max(longest, value.length);
      if (looksLikeDate(value)) dateTexts += 1;
      else if (looksLikeNumber(value)) numberTexts += 1;
      if (signOf(value) !== undefined) signs += 1;
    }
    if (filled >= SAMPLE) break;
  }
  return { filled, numbers, serials, numberTexts, dateTexts, signs, codes, longest, examples };
}

/** Whether the cells may be what a column of this type holds; an empty column may be anything. */
export function contentFits(type: ColumnType, content: ColumnContent): boolean {
  const { filled, numbers, serials, numberTexts, dateTexts } = content;
  if (filled === 0) return true;
  switch (type) {
    case 'money':
    case 'decimal':
    case 'percentage':
    case 'integer':
      return (numbers + numberTexts) * 2 > filled;
    case 'date':
      return (serials + dateTexts) * 2 > filled;
    case 'list':
    case 'yesNo':
      return dateTexts * 2 <= filled;
    default:
      return true;
  }
}
