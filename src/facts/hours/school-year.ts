import { calendarDay, monthNumber, serialDay } from '../../scheme/calendar';
import { parameterValue } from '../../scheme/parameters';
import { ALL_ROUNDS, ROUNDS } from '../../scheme/rounds';

/** First calendar year of the school year (1 August up to and including 31 July) that holds a day (serial). */
export function schoolYearOf(day: number): number {
  const { year, month } = calendarDay(day);
  return month >= 8 ? year : year - 1;
}

/** `2025/2026` for 2025. */
export const schoolYearName = (year: number): string => `${year}/${year + 1}`;

/** First calendar year of a school year as people write it (`2025/2026`, `2025-26`); null when it is empty or says something else. */
export function schoolYearOfName(name: string | null): number | null {
  const [, year, next] = /^(20\d\d)\s*[-/]\s*(?:20)?(\d\d)$/.exec(name?.trim() ?? '') ?? [];
  return year !== undefined && (Number(year) + 1) % 100 === Number(next) ? Number(year) : null;
}

/** First and last day (serial) of a school year. */
export const schoolYearDays = (year: number): { readonly first: number; readonly last: number } => ({
  first: serialDay(year, 8, 1),
  last: serialDay(year + 1, 7, 31),
});

export interface SchoolYearShare {
  readonly year: number;
  /** Fraction of the period's months that fall in this school year; the fractions of a period add up to 1. */
  readonly share: number;
}

/** Spreads a period (first and last serial day) over the school years it touches, by whole months (decisions on the domain, 22). Nothing for a period that ends before it begins. */
export function overSchoolYears(first: number, last: number): readonly SchoolYearShare[] {
  if (last < first) return [];
  const shares: SchoolYearShare[] = [];
  const end = monthNumber(last);
  const months = end - monthNumber(first) + 1;
  for (let year = schoolYearOf(first), from = monthNumber(first); from <= end; year += 1) {
    const next = monthNumber(serialDay(year + 1, 8, 1));
    shares.push({ year, share: (Math.min(end + 1, next) - from) / months });
    from = next;
  }
  return shares;
}

/** Whether a period (first and last serial day) begins on the first and ends on the last day of a month. */
export const isWholeMonths = (first: number, last: number): boolean => calendarDay(first).day === 1 && calendarDay(last + 1).day === 1;

/** Whether a period (first and last serial day) is exactly one school year. */
export function isSchoolYear(first: number, last: number): boolean {
  const year = schoolYearOf(first);
  return first === serialDay(year, 8, 1) && last === serialDay(year + 1, 7, 31);
}

/** Clock hours of a full-time job in a school year (normjaartaak); null when it was not known yet on the check date. */
export function fullTimeHours(schoolYear: number, checkDate: number): number | null {
  const lastDay = serialDay(schoolYear + 1, 7, 31);
  const round = ALL_ROUNDS.findLast((id) => ROUNDS[id].start <= lastDay) ?? 'STO2020';
  return parameterValue('normjaartaak', round, ROUNDS[round].start, checkDate)?.value ?? null;
}
