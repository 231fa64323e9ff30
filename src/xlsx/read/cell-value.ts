import { withoutSections } from './shared-strings';
import { unescapeCellText, unescapeXml } from '../xml/xml-text';
import type { CellValue } from '../../cells/cell';

/** What may still be taken from a workbook, so that a small file cannot fill the memory. Counted over all sheets. */
export interface Budget {
  /** Elements for cells. */
  cells: number;
  /** Characters of the formulas that cells get from a shared formula. */
  sharedFormulas: number;
}

/** More than a person fills, and what fits in the memory of a browser. */
export const newBudget = (): Budget => ({ cells: 10_000_000, sharedFormulas: 100_000_000 });

/** What the value of a cell may refer to. */
export interface ValueSources {
  readonly budget: Budget;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

const DOT = 46,
  ZERO = 48,
  NINE = 57,
  B = 98,
  D = 100,
  N = 110,
  S = 115;

/** Digits of a whole number that a computer holds exactly. */
export const MOST_DIGITS = 15;

/** A number of at most 15 digits; undefined for anything else. */
export function wholeNumber(xml: string, start: number, end: number): number | undefined {
  if (end === start || end - start > MOST_DIGITS) return undefined;
  let value = 0;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code < ZERO || code > NINE) return undefined;
    value = value * 10 + code - ZERO;
  }
  return value;
}

/** The number that a text stands for; undefined when it is blank. */
export const numberIn = (text: string): number | undefined => (text.trim() === '' ? undefined : Number(text));

/** 10 to the power of the place. */
export const POWERS = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

/** `123` or `123.45` of at most 15 digits. Dividing two whole numbers that are exact gives the same as reading the text. */
function plainNumber(xml: string, start: number, end: number): number | undefined {
  if (end - start > 16) return undefined;
  let value = 0;
  let point = -1;
  for (let at = start; at < end; at++) {
    const code = xml.charCodeAt(at);
    if (code >= ZERO && code <= NINE) value = value * 10 + code - ZERO;
    else if (code === DOT && point < 0 && at > start && at < end - 1) point = at;
    else return undefined;
  }
  if (point < 0) return end - start <= MOST_DIGITS ? value : undefined;
  return value / (POWERS[end - point - 1] as number);
}

/** The value that `[start, end)` stands for in a cell with the type `[type, typeEnd)`, which is absent when `type` is -1. */
export function cellValue(
  xml: string,
  start: number,
  end: number,
  type: number,
  typeEnd: number,
  { strings, date1904 }: ValueSources,
): CellValue {
  if (start === end) return '';
  const first = type < 0 ? N : xml.charCodeAt(type);
  const single = type < 0 || typeEnd - type === 1;
  if (single && first === S) return strings[wholeNumber(xml, start, end) ?? Number(xml.slice(start, end))] ?? '';
  if (single && first === N) return plainNumber(xml, start, end) ?? anyNumber(text(xml, start, end));
  const raw = text(xml, start, end);
  if (single && first === B) return raw.trim() === '1' || raw.trim() === 'true';
  if (single && first === D) return serialOf(raw.trim(), date1904) ?? unescapeXml(raw);
  return first === S ? unescapeCellText(raw) : unescapeXml(raw);
}

const text = (xml: string, start: number, end: number): string => withoutSections(xml.slice(start, end));

/** A number in any notation; what is no number, or more than a cell can hold, stays text. */
function anyNumber(raw: string): CellValue {
  if (raw.trim() === '') return '';
  const value = Number(raw);
  return Number.isFinite(value) ? value : unescapeXml(raw);
}

/** Serial number of an ISO date (cells of type `d`, in Strict files). */
function serialOf(iso: string, date1904: boolean): number | undefined {
  const milliseconds = Date.parse(/[Zz]|[+-]\d\d:\d\d$/.test(iso) ? iso : iso.includes('T') ? `${iso}Z` : iso);
  const days = milliseconds / 86_400_000 + 25_569;
  return Number.isNaN(days) ? undefined : days - (date1904 ? 1462 : 0);
}
