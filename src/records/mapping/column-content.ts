import type { ColumnType } from '../../templates/column';
import { isErrorValue, type CellValue } from '../../cells/cell';
import { compactDay, hoursOf, periodOf } from './written-values';

/** What the filled cells of a column hold, counted. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  /** Whole numbers that as a date lie in 2000 to 2049. */
  readonly serials: number;
  /** Texts that are written as a number, with or without a currency or percent sign. */
  readonly numberTexts: number;
  readonly dateTexts: number;
  /** Texts that say hours: `7,5 uur` or `7:30`. */
  readonly hours: number;
  /** D, C, debet, credit, af, bij, plus or minus. */
  readonly signs: number;
  /** Short codes such as A1, PL2.3 or 1.2. */
  readonly codes: number;
  /** Texts that look like the name of a person, and like that of an organisation. */
  readonly persons: number;
  readonly organisations: number;
  /** Names by their letters: a capital and few words, no figures alone. */
  readonly names: number;
  /** Yes or no. */
  readonly yesNos: number;
  /** Numbers of bank accounts. */
  readonly accounts: number;
  /** Texts that name a month, quarter or week. */
  readonly periods: number;
  /** Different values among the cells. */
  readonly distinct: number;
  /** Numbers that are whole, and the smallest and largest number. */
  readonly whole: number;
  readonly least: number;
  readonly most: number;
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

const IBAN = /^[A-Z]{2}\d{2} ?[A-Z]{4} ?[\d ]{8,14}$/;
const PARTICLE = "(?:van|de|den|der|ten|ter|te|el|al|la|in 't|'t|op)";
/** `J. Smit`, `Fatima Yilmaz`, `P. van den Berg` or `Smit, J.` */
export const PERSON_NAME = new RegExp(
  `^(?:(?:\\p{Lu}\\.\\s?){1,4}|\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?\\s)(?:${PARTICLE}\\s){0,3}\\p{Lu}[\\p{L}'’-]+$|^\\p{Lu}[\\p{L} '’-]+, ?(?:\\p{Lu}\\.? ?){1,4}(?:${PARTICLE} ?){0,3}$`,
  'u',
);
export const NAMES_ORGANISATION =
  /\b(b\.?v\.?|n\.?v\.?|vof|stichting|st\.|bedrijf|groep|group|college|school|lyceum|roc|vmbo|gemeente|metaal\w*|bouw\w*|installatie\w*|techniek|electronic|verhuur|drukkerij|unie|vereniging|scheepswerf)\b/i;
const NAME = /^\p{Lu}[\p{L}\d&.'’-]*[\p{L}.](?:\s[\p{L}\d&.'’-]+){0,3}$/u;
const YES_OR_NO = /^(ja|nee|j|n|x|v|yes|no|true|false|waar|onwaar|✓)$/i;
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
  let hours = 0;
  let signs = 0;
  let codes = 0;
  let persons = 0;
  let organisations = 0;
  let names = 0;
  let yesNos = 0;
  let accounts = 0;
  let periods = 0;
  let whole = 0;
  let least = Infinity;
  let most = -Infinity;
  const values = new Set<CellValue>();
  let longest = 0;
  const examples: CellValue[] = [];
  for (const cell of cells) {
    const value: CellValue = typeof cell === 'string' ? cell.trim() : cell;
    if (value === '' || isError(value)) continue;
    filled += 1;
    if (typeof value === 'boolean' || (typeof value === 'string' && YES_OR_NO.test(value))) yesNos += 1;
    if (typeof value !== 'boolean' && CODE.test(String(value))) codes += 1;
    if (examples.length < MOST_EXAMPLES) examples.push(value);
    values.add(value);
    if (typeof value === 'number') {
      numbers += 1;
      if (Number.isInteger(value)) whole += 1;
      least = Math.min(least, value);
      most = Math.max(most, value);
      if ((value >= FIRST_SERIAL && value <= LAST_SERIAL) || compactDay(value) !== undefined) serials += 1;
    } else if (typeof value === 'string') {
      longest = Math.max(longest, value.length);
      if (looksLikeDate(value) || compactDay(value) !== undefined) dateTexts += 1;
      else if (hoursOf(value) !== undefined) hours += 1;
      else if (periodOf(value) !== undefined) periods += 1;
      else if (looksLikeNumber(value)) numberTexts += 1;
      else if (IBAN.test(value)) accounts += 1;
      else if (NAMES_ORGANISATION.test(value)) organisations += 1;
      else if (PERSON_NAME.test(value)) persons += 1;
      if (NAME.test(value)) names += 1;
      if (signOf(value) !== undefined) signs += 1;
    }
    if (filled >= SAMPLE) break;
  }
  return {
    ...{ filled, numbers, serials, numberTexts, dateTexts, hours, signs, codes, persons, organisations, names, yesNos, accounts, periods },
    ...{ distinct: values.size, whole, least, most, longest, examples },
  };
}

/** Whether the cells may be what a column of this type holds; an empty column may be anything. */
export function contentFits(type: ColumnType, content: ColumnContent): boolean {
  const { filled, numbers, serials, numberTexts, dateTexts, hours, periods } = content;
  if (filled === 0) return true;
  switch (type) {
    case 'decimal':
      return (numbers + numberTexts + hours) * 2 > filled;
    case 'money':
    case 'percentage':
    case 'integer':
      return (numbers + numberTexts) * 2 > filled;
    case 'date':
      return (serials + dateTexts + periods) * 2 > filled;
    case 'list':
    case 'yesNo':
      return dateTexts * 2 <= filled;
    default:
      return true;
  }
}
