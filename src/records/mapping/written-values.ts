import { isCalendarDay, serialDay } from '../../scheme/calendar';
import { partOfYearIn, type PartOfYear } from './period-words';

/** Hours as people write them beside a plain number: `7,5 uur`, `7:30`, `40:15`, `7u30`. */
const HOURS_IN_WORDS = /^(-?\d{1,5}(?:[.,]\d{1,2})?)\s*(?:u|uur|uren|hr|hrs|h|hours?)\.?$/i;
const HOURS_ON_A_CLOCK = /^(\d{1,5})\s*[:uh]\s*([0-5]\d)(?::[0-5]\d)?(?:\s*uur)?$/i;

/** Hours that a text says, undefined when it is another text or a plain number. */
export function hoursOf(text: string): number | undefined {
  const words = HOURS_IN_WORDS.exec(text);
  if (words) return Number(words[1]?.replace(',', '.'));
  const clock = HOURS_ON_A_CLOCK.exec(text);
  return clock ? Number(clock[1]) + Number(clock[2]) / 60 : undefined;
}

const COMPACT_DAY = /^(20\d\d)(\d\d)(\d\d)$/;

/** The serial day of a date as programs write it, `20250331` as a number or a text; undefined for anything else. */
export function compactDay(cell: string | number): number | undefined {
  const [, year, month, day] = COMPACT_DAY.exec(String(cell)) ?? [];
  if (year === undefined || !isCalendarDay(Number(year), Number(month), Number(day))) return undefined;
  return serialDay(Number(year), Number(month), Number(day));
}

/** The part of a year that a cell says: `sept-26`, `1e kw 2026`, `week 37`. */
export function periodOf(text: string): PartOfYear | undefined {
  if (text.length > 24) return undefined;
  const found = partOfYearIn(
    text
      .toLowerCase()
      .split(/[\s/_.-]+/)
      .filter(Boolean),
  );
  return found && found.rest.length === 0 ? found.part : undefined;
}

/** First and last day (serial) of a part of a year; undefined without a year. */
export function daysOf({ unit, number, year }: PartOfYear): { readonly first: number; readonly last: number } | undefined {
  if (year === undefined) return undefined;
  if (unit === 'week') {
    // Week 1 holds 4 January; a week begins on a Monday, and serial day 2 is a Monday.
    const fourth = serialDay(year, 1, 4);
    const monday = fourth - ((fourth - 2) % 7) + 7 * (number - 1);
    return { first: monday, last: monday + 6 };
  }
  if (unit === 'year') return { first: serialDay(year, 1, 1), last: serialDay(year, 12, 31) };
  if (unit === 'school year') return { first: serialDay(year, 8, 1), last: serialDay(year + 1, 7, 31) };
  const months = unit === 'half year' ? 6 : unit === 'quarter' ? 3 : 1;
  const first = months * (number - 1) + 1;
  const next = first + months;
  return { first: serialDay(year, first, 1), last: (next > 12 ? serialDay(year + 1, next - 12, 1) : serialDay(year, next, 1)) - 1 };
}

/** The Monday (serial) of the week of a day; serial day 2 is one. */
export const mondayOf = (serial: number): number => serial - ((((serial - 2) % 7) + 7) % 7);

/** First day (serial) of a week by its number; NaN without a year. */
export const mondayOfWeek = (number: number, year: number | undefined): number =>
  daysOf({ unit: 'week', number, ...(year === undefined ? {} : { year }) })?.first ?? NaN;
