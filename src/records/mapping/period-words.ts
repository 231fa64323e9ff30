/** A period that a heading or a cell names: a month, a quarter, a week, a school year; without a year when it names none. */
export interface PartOfYear {
  readonly unit: 'month' | 'quarter' | 'half year' | 'week' | 'year' | 'school year';
  /** From 1. */
  readonly number: number;
  readonly year?: number;
}

const MONTHS: readonly RegExp[] = [
  /^jan(uari|uary)?$/,
  /^feb(r|ruari|ruary)?$/,
  /^(mrt|maart|mar|march)$/,
  /^apr(il)?$/,
  /^(mei|may)$/,
  /^jun(i|e)?$/,
  /^jul(i|y)?$/,
  /^aug(ustus|ust)?$/,
  /^sept?(ember)?$/,
  /^(okt|oct)(ober)?$/,
  /^nov(ember)?$/,
  /^dec(ember)?$/,
];

/** Number of the month that a word names, from 1; 0 for another word. */
export const monthOf = (word: string): number => MONTHS.findIndex((month) => month.test(word)) + 1;

const YEAR = /^20[1-4]\d$/;
const SHORT_YEAR = /^['’]?([12]\d|3\d)$/;
const QUARTER_FIRST = /^(?:q|kw|kwartaal)([1-4])$/;
const HALF = /^(?:halfjaar|halfjr|semester|half-year)\.?$/;
const HALF_FIRST = /^(?:h|halfjaar)([12])$/;
const ORDINAL = /^([1-4])(?:e|ste|de)?$/;

/**
 * Reads the part of a year in words such as `uren`, `jan`, `25`, and gives the words that are left: `sept-26`, `1e kw 2026`, `Q1`, `2e halfjaar`, `week 37`.
 * Undefined when the words name none.
 */
export function partOfYearIn(words: readonly string[]): { readonly part: PartOfYear; readonly rest: readonly string[] } | undefined {
  for (const [index, word] of words.entries()) {
    const plain = word.replace(/[.,:]+$/, '');
    const month = monthOf(plain);
    if (month > 0) return found('month', month, words, index, 1);
    const quarter = QUARTER_FIRST.exec(plain);
    if (quarter) return found('quarter', Number(quarter[1]), words, index, 1);
    const ordinal = ORDINAL.exec(plain);
    if (ordinal && /^(kw|kwartaal|quarter|kwrt)\.?$/.test(words[index + 1] ?? ''))
      return found('quarter', Number(ordinal[1]), words, index, 2);
    if (/^(kw|kwartaal|quarter)$/.test(plain) && /^[1-4]$/.test(words[index + 1] ?? ''))
      return found('quarter', Number(words[index + 1]), words, index, 2);
    const half = HALF_FIRST.exec(plain);
    if (half) return found('half year', Number(half[1]), words, index, 1);
    const [ordinalHalf] = /^[12]/.exec(ordinal ? plain : '') ?? [];
    if (ordinalHalf && HALF.test(words[index + 1] ?? '')) return found('half year', Number(ordinalHalf), words, index, 2);
    if (HALF.test(plain) && /^[12]$/.test(words[index + 1] ?? '')) return found('half year', Number(words[index + 1]), words, index, 2);
    const glued = /^(?:wk|week)(\d{1,2})$/.exec(plain);
    if (glued && isWeek(glued[1])) return found('week', Number(glued[1]), words, index, 1);
    if (/^(wk|week)$/.test(plain) && isWeek(words[index + 1])) return found('week', Number(words[index + 1]), words, index, 2);
  }
  return undefined;
}

const isWeek = (text: string | undefined): boolean => /^\d{1,2}$/.test(text ?? '') && Number(text) >= 1 && Number(text) <= 53;

function found(unit: PartOfYear['unit'], number: number, words: readonly string[], at: number, length: number) {
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  const yearAt = [...before, ...after].findIndex((word) => YEAR.test(word));
  const rest = [...before, ...after];
  if (yearAt >= 0) return { part: { unit, number, year: Number(rest[yearAt]) }, rest: rest.filter((_, index) => index !== yearAt) };
  const short = SHORT_YEAR.exec(after[0] ?? '');
  if (short) return { part: { unit, number, year: 2000 + Number(short[1]) }, rest: [...before, ...after.slice(1)] };
  return { part: { unit, number }, rest };
}
