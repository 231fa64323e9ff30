import type { CellValue } from '../../cells/cell';
import { bagOf, plainWords } from './plain-words';

/** A heading as people vary it: its words without accents and marks, and the year it names. */
export interface HeadingText {
  /** Words in lower case; what stands in brackets only counts when it says incl, excl or another unit than ours. */
  readonly words: readonly string[];
  /** All words together, as `factuurdatum` for `Factuur datum`. */
  readonly joined: string;
  /** The same with what stands in brackets. */
  readonly full: string;
  /** The words written out and taken apart: `factuur datum` for `Fact.datum`. */
  readonly plain: readonly string[];
  /** The same in an order of their own. */
  readonly bag: string;
  /** Whether the heading names a period of more years than a school year, such as 2025-2028; its years are not among the words. */
  readonly period?: true;
  /** Calendar year in the heading, which is then not among the words. */
  readonly year?: number;
}

/** No heading of a column is longer; a sentence above a table is. */
export const LONGEST_HEADING = 120;
const MOST_WORDS = 14;

const YEAR = /(?<!\d)20[1-4]\d(?!\d)/g;
/** `2024/2025` is a school year and `2025-2028` a period: no year of a column. */
const TWO_YEARS = /(?<!\d)20\d\d\s*[-/]\s*(20)?\d\d(?!\d)/;
const PERIOD = /(?<!\d)(20\d\d)\s*(?:-|t\/m|tot en met)\s*(20\d\d)(?!\d)/;
const BRACKETS = /[([{]([^)\]}]*)[)\]}]/g;
/** Units that people write behind a heading, with or without brackets. */
const UNITS = new Set(['€', 'eur', 'euro', 'euros']);
const ABBREVIATED: readonly (readonly [RegExp, string])[] = [
  [/\bt\.?\s?b\.?\s?v\.?(?=\s|$)/g, ' tbv '],
  [/\bt\.?\s?l\.?\s?v\.?(?=\s|$)/g, ' tlv '],
  [/\bb\.?t\.?w\b\.?/g, 'btw'],
  [/\bt\s?\/\s?m\b/g, ' t/m '],
  [/\bp\s?[/.]\s?u\b\.?/g, ' per uur '],
  [/\bp\s?[/.]\s?(m|mnd)\b\.?/g, ' per maand '],
  // '25 at the end is 2025.
  [/(?<=\s)['’](1[5-9]|[2-4]\d)$/g, '20$1'],
];

/** Reads a heading for comparing with others. */
export function headingText(heading: string): HeadingText {
  const written = ABBREVIATED.reduce((text, [pattern, word]) => text.replace(pattern, word), withoutAccents(heading));
  const [, from, to] = PERIOD.exec(written) ?? [];
  const isPeriod = Number(to) - Number(from) > 1;
  const plain = isPeriod ? written.replace(PERIOD, ' ') : written;
  const year = TWO_YEARS.test(plain) ? null : plain.match(YEAR);
  const one = year?.length === 1 ? Number(year[0]) : undefined;
  const rest = one === undefined ? plain : plain.replace(String(one), ' ');
  const words = wordsOf(
    rest.replace(BRACKETS, (_, inside: string) =>
      /incl|excl|btw|jaar|jaren|dag|week|weken|[%$£\d]|usd|gbp/.test(inside) ? ` ${inside} ` : ' ',
    ),
  );
  const joined = words.join('');
  const writtenOut = plainWords(words);
  return {
    words,
    joined,
    plain: writtenOut,
    bag: bagOf(writtenOut),
    full: wordsOf(rest).join(''),
    ...(one === undefined ? {} : { year: one }),
    ...(isPeriod ? { period: true } : {}),
  };
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(/[a-z0-9]+|[%€$£]/g) ?? [];
  return words.filter((word, index) => !UNITS.has(word) && !(word === 'in' && UNITS.has(words[index + 1] ?? ''))).slice(0, MOST_WORDS);
}

/** Lower case without accents, for comparing words. */
export const withoutAccents = (text: string): string =>
  text
    .slice(0, LONGEST_HEADING)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u00a0\u202f\u2007\s]+/g, ' ')
    .toLowerCase()
    .trim();

/** What a cell in a row of headings says: its text, or the year that stands there as a number. */
export function headingOfCell(cell: CellValue | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= 2010 && cell < 2050 ? String(cell) : '';
  return typeof cell === 'string' ? cell.replace(/[\u00a0\u202f\u2007\s]+/g, ' ').trim() : '';
}
