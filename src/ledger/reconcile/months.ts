import { calendarDay } from '../../scheme/calendar';

/** Month of a day (serial) as `jjjj-mm`. */
export function monthText(day: number): string {
  const { year, month } = calendarDay(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Whether an invoice is of December and the other day of the January after it. */
export function isDecemberInJanuary(invoice: number | null, booking: number | null): boolean {
  if (invoice === null || booking === null) return false;
  const [one, two] = [monthText(invoice), monthText(booking)];
  return one.endsWith('-12') && two.endsWith('-01') && Number(two.slice(0, 4)) === Number(one.slice(0, 4)) + 1;
}
