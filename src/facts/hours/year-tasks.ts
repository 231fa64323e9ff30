import { calendarDay, monthNumber } from '../../scheme/calendar';
import type { Line } from '../../records/dossier';
import { byName, nameKey } from '../lists/names';
import { schoolYearDays, schoolYearOf, schoolYearOfName } from './school-year';

/** What the jaartaken of one person say about STO, by school year. */
export interface YearTasks {
  /** Null as long as a line of that school year has no hours for STO. */
  readonly hours: ReadonlyMap<number, number | null>;
  /** The lines of which the school year is known. */
  readonly lines: readonly { readonly year: number; readonly line: Line<'jaartaken'> }[];
  /** Some line of this person names no school year: it may be any. */
  readonly incomplete: boolean;
}

/** First calendar year of the school year of a jaartaak; null when neither the school year nor its days can be read. */
export const yearOfTask = ({ schooljaar, van, tot }: Line<'jaartaken'>): number | null => {
  const day = van ?? tot;
  return schoolYearOfName(schooljaar) ?? (day === null ? null : schoolYearOf(day));
};

/** The jaartaken by the name of the person. */
export function yearTasksByPerson(lines: readonly Line<'jaartaken'>[]): ReadonlyMap<string, YearTasks> {
  const people = new Map<string, YearTasks>();
  for (const [name, ofPerson] of byName(lines, ({ naam }) => naam)) {
    const hours = new Map<number, number | null>();
    const known: { year: number; line: Line<'jaartaken'> }[] = [];
    for (const line of ofPerson) {
      const year = yearOfTask(line);
      if (year === null) continue;
      const before = hours.get(year) ?? (hours.has(year) ? null : 0);
      hours.set(year, before === null || line.sto_uren === null ? null : before + line.sto_uren);
      known.push({ year, line });
    }
    // In order of time, so that the order of the rows does not matter.
    known.sort((a, b) => a.year - b.year);
    people.set(name, { hours, lines: known, incomplete: known.length < ofPerson.length });
  }
  return people;
}

/** Clock hours of the appointment in a school year, with what was added for a while, by the jaartaken of a partner or without one; null when none tells. */
export function appointmentHours({ lines }: YearTasks, schoolYear: number, partner: string, fullTime: number): number | null {
  const own = lines.filter(
    ({ year, line }) => year === schoolYear && (line.partner === null || nameKey(line.partner) === nameKey(partner)),
  );
  const hours = own.map(({ line: { wtf, klokuren, uitbreiding } }) =>
    klokuren === null && wtf === null ? null : Math.max(klokuren ?? 0, (wtf ?? 0) * fullTime) + (uitbreiding ?? 0) * fullTime,
  );
  return hours.reduce((sum, each) => (each === null ? sum : (sum ?? 0) + each), null);
}

/** First and last day (serial) of a jaartaak: what the line says, else the whole school year. */
export function daysOfTask(year: number, { van, tot }: Line<'jaartaken'>): { readonly first: number; readonly last: number } {
  const { first, last } = schoolYearDays(year);
  return { first: van ?? first, last: tot ?? last };
}

/** Part (fraction) of a period that falls in a calendar year, by months; a whole school year gives 5/12 and 7/12. */
export function shareOfCalendarYear(first: number, last: number, year: number): number {
  const from = Math.max(monthNumber(first), year * 12);
  const until = Math.min(monthNumber(last), year * 12 + 11);
  return Math.max(0, until - from + 1) / (monthNumber(last) - monthNumber(first) + 1);
}

/** Hours for STO that the jaartaken of a person have in a calendar year, by months; null when a school year of it is missing or unknown. */
export function taskHoursInCalendarYear({ hours, lines }: YearTasks, year: number): number | null {
  if (typeof hours.get(year - 1) !== 'number' || typeof hours.get(year) !== 'number') return null;
  return lines.reduce((sum, { year: schoolYear, line }) => {
    const { first, last } = daysOfTask(schoolYear, line);
    return sum + (line.sto_uren ?? 0) * shareOfCalendarYear(first, last, year);
  }, 0);
}

/** Calendar years that a period (first and last serial day) touches. */
export function calendarYears(first: number, last: number): readonly number[] {
  const from = calendarDay(first).year;
  return Array.from({ length: Math.max(0, calendarDay(last).year - from + 1) }, (_, index) => from + index);
}
