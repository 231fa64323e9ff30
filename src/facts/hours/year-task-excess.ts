import type { Line } from '../../records/dossier';
import { inOrderOfTime } from './person-hours';
import { schoolYearName, schoolYearOf } from './school-year';
import { calendarYears, shareOfCalendarYear, taskHoursInCalendarYear, type YearTasks } from './year-tasks';

/** Hundredths of an hour that rounding may give. */
const TOLERANCE = 0.01;
interface Timed {
  readonly line: Line<'inspanning'>;
  readonly uren: number;
  readonly van: number;
  readonly tot: number;
}

/** Where a person claims more hours than the jaartaken give for STO. */
export interface Excess {
  readonly line: Line<'inspanning'>;
  /** Clock hours that are claimed, and those of the jaartaken. */
  readonly uren: number;
  readonly jaartaak: number;
  /** `schooljaar 2025/2026`, or a calendar year. */
  readonly periode: string;
  /** More than the jaartaken of the whole school years; else only more than their share of the calendar year, by months. */
  readonly surely: boolean;
}

/** Where the lines of one person claim more than the jaartaken give: by school year, and by calendar year for lines that cross 31 July. */
export function hoursBeyondTasks(lines: readonly Line<'inspanning'>[], tasks: YearTasks): readonly Excess[] {
  const timed = inOrderOfTime(lines).flatMap((line): Timed[] => {
    const { uren, van, tot, bewijs } = line;
    // Hours with proof of another kind may come on top of the jaartaak.
    const counts = uren !== null && van !== null && tot !== null && van <= tot && (bewijs === null || bewijs === 'jaartaak');
    return counts ? [{ line, uren, van, tot }] : [];
  });
  const excesses: Excess[] = [];
  const over = new Set<number>();
  const within = byYear(
    timed.filter(({ van, tot }) => schoolYearOf(van) === schoolYearOf(tot)).map((each) => [schoolYearOf(each.van), each]),
  );
  for (const [year, inYear] of within) {
    const jaartaak = tasks.hours.get(year) ?? null;
    const uren = inYear.reduce((sum, each) => sum + each.uren, 0);
    const last = inYear.at(-1);
    if (jaartaak === null || !last || uren <= jaartaak + TOLERANCE) continue;
    over.add(year);
    excesses.push({ line: last.line, uren, jaartaak, periode: `schooljaar ${schoolYearName(year)}`, surely: true });
  }
  const byCalendarYear = byYear(timed.flatMap((each) => calendarYears(each.van, each.tot).map((year) => [year, each] as const)));
  for (const [year, inYear] of byCalendarYear) {
    const share = taskHoursInCalendarYear(tasks, year);
    const last = inYear.findLast(({ van, tot }) => schoolYearOf(van) !== schoolYearOf(tot));
    if (share === null || !last || over.has(year - 1) || over.has(year)) continue;
    const uren = inYear.reduce((sum, each) => sum + each.uren * shareOfCalendarYear(each.van, each.tot, year), 0);
    const both = (tasks.hours.get(year - 1) ?? 0) + (tasks.hours.get(year) ?? 0);
    const excess = { line: last.line, uren, periode: String(year) };
    if (uren > both + TOLERANCE) excesses.push({ ...excess, jaartaak: both, surely: true });
    else if (uren > share + TOLERANCE) excesses.push({ ...excess, jaartaak: share, surely: false });
  }
  return excesses;
}

function byYear(items: Iterable<readonly [year: number, item: Timed]>): Map<number, Timed[]> {
  const years = new Map<number, Timed[]>();
  for (const [year, item] of items) {
    const known = years.get(year);
    if (known) known.push(item);
    else years.set(year, [item]);
  }
  return years;
}
