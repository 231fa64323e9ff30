import { calendarDay } from '../../scheme/calendar';

/** Month of a day (serial) as `jjjj-mm`. */
export function monthText(day: number): string {
  const { year, month } = calendarDay(day);
  return `${year}-${String(month).padStart(2, '0')}`;
}
