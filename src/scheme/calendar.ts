/**
 * Days as the serial numbers that Excel stores (1 = 1-1-1900, 45658 = 1-1-2025), with integer arithmetic only.
 * Serial numbers up to 60 are refused where dates are read: Excel counts a 29-2-1900 that never was.
 */

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

const DAYS_BEFORE_EXCEL = daysSinceYearZero(1899, 12, 30);

/** Serial day of a calendar day. Month and day are not checked: use `isCalendarDay` for what a person typed. */
export const serialDay = (year: number, month: number, day: number): number => daysSinceYearZero(year, month, day) - DAYS_BEFORE_EXCEL;

/** Days of administrations stand before this one, in 2118. */
const FAR = 80_000;
/** Rules ask for the same few thousand days over and over: each is worked out once. */
const workedOut: (CalendarDay | undefined)[] = [];

/** Calendar day of a serial day. */
export function calendarDay(serial: number): CalendarDay {
  return serial > 0 && serial < FAR && Number.isInteger(serial) ? (workedOut[serial] ??= civilDay(serial)) : civilDay(serial);
}

function civilDay(serial: number): CalendarDay {
  // Civil-from-days: years begin in March, so that the leap day comes last.
  const days = serial + DAYS_BEFORE_EXCEL;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

/** Whether such a day exists in the calendar. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const back = calendarDay(serialDay(year, month, day));
  return back.year === year && back.month === month && back.day === day;
}

/** Whether a serial day is a Saturday or Sunday: serial day 7 was a Saturday. */
export const isWeekend = (serial: number): boolean => serial % 7 < 2;

/** Months since year zero of the month that holds a serial day: differences of it count whole months. */
export function monthNumber(serial: number): number {
  const { year, month } = calendarDay(serial);
  return year * 12 + month - 1;
}

function daysSinceYearZero(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
}
