import { calendarDay, isCalendarDay, serialDay } from '../scheme/calendar';

/** Days before and after which a date in an STO administration must be a slip: an amount or a year typed as a date. */
const FIRST_DAY = serialDay(2000, 1, 1);
const LAST_DAY = serialDay(2099, 12, 31);

export type DateReading =
  | { readonly kind: 'date'; readonly serial: number }
  /** `31-7-25`: no century. */
  | { readonly kind: 'century' }
  | { readonly kind: 'implausible' }
  | { readonly kind: 'unreadable' };

const DAY_FIRST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{2}|\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const WORDS = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4})$/;
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** Reads a date that stands in a cell as text: `1-8-2024`, `31/07/2025`, `2025-07-31` or `1 augustus 2024`, day before month. */
export function readDutchDate(text: string): DateReading {
  const plain = text.trim().toLowerCase();
  if (plain.length > 24) return { kind: 'unreadable' };
  const year = YEAR_FIRST.exec(plain);
  if (year) return checked(Number(year[1]), Number(year[2]), Number(year[3]));
  const words = WORDS.exec(plain);
  if (words)
    return checked(
      Number(words[3]),
      MONTHS.findIndex((month) => month.startsWith((words[2] ?? '').replace('mrt', 'maa'))) + 1,
      Number(words[1]),
    );
  const day = DAY_FIRST.exec(plain);
  if (!day) return { kind: 'unreadable' };
  const [, days = '', months = '', years = ''] = day;
  if (years.length === 2)
    return isCalendarDay(2000 + Number(years), Number(months), Number(days)) ? { kind: 'century' } : { kind: 'unreadable' };
  return checked(Number(years), Number(months), Number(days));
}

/** Whether a text is written as a date, but of a day that no calendar has: `31-4-2026`. */
export function isNoSuchDay(text: string): boolean {
  const plain = text.trim().toLowerCase();
  return [DAY_FIRST, YEAR_FIRST].some((shape) => shape.test(plain)) && readDutchDate(text).kind === 'unreadable';
}

/** Reads a serial number as Excel stores dates; a time of day is dropped. */
export function readSerialDay(value: number): DateReading {
  const serial = Math.floor(value);
  return serial >= FIRST_DAY && serial <= LAST_DAY ? { kind: 'date', serial } : { kind: 'implausible' };
}

function checked(year: number, month: number, day: number): DateReading {
  return isCalendarDay(year, month, day) ? readSerialDay(serialDay(year, month, day)) : { kind: 'unreadable' };
}

/** `dd-mm-jjjj` of a serial day. */
export function formatDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${String(day).padStart(2, '0')}-${String(month).padStart(2, '0')}-${year}`;
}

/** `jjjj-mm-dd` of a serial day, as files and Office.js want it. */
export function formatIsoDate(serial: number): string {
  const { year, month, day } = calendarDay(serial);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
