import type { Line } from '../records/dossier';
import { rowKey } from '../records/row-key';
import { overSchoolYears } from './school-year';

/** What one person claims in one school year. */
export interface YearHours {
  readonly year: number;
  readonly hours: number;
  /** The highest wtf on the lines; null when none of them has one. */
  readonly wtf: number | null;
  /** The lines that touch the school year, in order of time. */
  readonly lines: readonly Line<'inspanning'>[];
}

/** Hours (clock hours) per school year of lines of one person; a line that crosses 31 July is spread by days. Lines without hours or dates are left out. */
export function hoursPerSchoolYear(lines: readonly Line<'inspanning'>[]): readonly YearHours[] {
  const years = new Map<number, { year: number; hours: number; wtf: number | null; lines: Line<'inspanning'>[] }>();
  for (const line of [...lines].sort(inTime)) {
    const { uren, wtf, van, tot } = line;
    if (uren === null || van === null || tot === null) continue;
    for (const { year, share } of overSchoolYears(van, tot)) {
      let known = years.get(year);
      if (!known) years.set(year, (known = { year, hours: 0, wtf: null, lines: [] }));
      known.hours += uren * share;
      if (wtf !== null) known.wtf = Math.max(known.wtf ?? 0, wtf);
      known.lines.push(line);
    }
  }
  return [...years.values()];
}

/** A line with a period and hours. */
type Timed = Line<'inspanning'> | Line<'verklaringen'>;

/** By last day; what else differs decides between lines of the same day, so that the order of the rows does not matter. */
export function inTime(a: Timed, b: Timed): number {
  return (
    (a.tot ?? 0) - (b.tot ?? 0) ||
    (a.van ?? 0) - (b.van ?? 0) ||
    (a.uren ?? 0) - (b.uren ?? 0) ||
    compare(rowKey(a), rowKey(b)) ||
    compare(everythingOf(a), everythingOf(b))
  );
}

const everythingOf = ({ at: _at, ...fields }: Timed): string => JSON.stringify(fields);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
