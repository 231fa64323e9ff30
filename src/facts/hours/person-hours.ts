import { calendarDay, monthNumber } from '../../scheme/calendar';
import type { Dossier, Line } from '../../records/dossier';
import { rowKey } from '../../records/row-key';
import { linesInBlocks, once } from '../blocks';
import { grouped, type Groups } from '../groups';
import { byName, nameKey } from '../lists/names';
import { isWholeMonths, overSchoolYears, schoolYearDays, schoolYearOf } from './school-year';

/** What one person claims in one school year. */
export interface YearHours {
  readonly year: number;
  readonly hours: number;
  /** The appointment over the whole school year, weighed by months (fte); null when none of the lines has a wtf. */
  readonly wtf: number | null;
  /** The lines that touch the school year, in order of time. */
  readonly lines: readonly Line<'inspanning'>[];
  /** What each of these lines claims in the school year. */
  readonly claims: readonly Claim[];
}

/** The lines of each person, by the key of the name; those without a name are left out. */
export const linesOfPeople = ({ inspanning }: Pick<Dossier, 'inspanning'>): Groups<Line<'inspanning'>> =>
  byPerson(linesInBlocks(inspanning));

const byPerson = grouped(({ naam }: Line<'inspanning'>) => (naam === null ? null : nameKey(naam)));

/** Lines of one person by partner. */
export const linesByPartner = once((lines: readonly Line<'inspanning'>[]) => byName(lines, ({ partner }) => partner ?? ''));

/** The lines of one person by their last day. */
export const inOrderOfTime = once((lines: readonly Line<'inspanning'>[]): readonly Line<'inspanning'>[] => [...lines].sort(inTime));

/** Hours of one line in one school year. */
interface Claim {
  readonly line: Line<'inspanning'>;
  readonly hours: number;
  /** Whether the hours fall in this school year for certain: within it, or split by whole months; part of a month may lie on either side of 31 July. */
  readonly isSure: boolean;
}

/** The claim with which the hours pass a maximum, by more than the tolerance (hours); undefined when they do not. */
export function passingClaim(claims: readonly Claim[], maximum: number, tolerance: number): Claim | undefined {
  let sum = 0;
  return claims.find(({ hours }) => (sum += hours) > maximum + tolerance);
}

/** Hours (clock hours) per school year of lines of one person; a line that crosses 31 July is spread by months. Lines without hours or dates are left out. */
export const hoursPerSchoolYear = once((lines: readonly Line<'inspanning'>[]): readonly YearHours[] => {
  const years = new Map<number, { year: number; hours: number; lines: Line<'inspanning'>[]; claims: Claim[] }>();
  for (const line of inOrderOfTime(lines)) {
    const { uren, van, tot } = line;
    if (uren === null || van === null || tot === null) continue;
    const shares = overSchoolYears(van, tot);
    const isSure = shares.length === 1 || isWholeMonths(van, tot);
    for (const { year, share } of shares) {
      let known = years.get(year);
      if (!known) years.set(year, (known = { year, hours: 0, lines: [], claims: [] }));
      known.claims.push({ line, hours: uren * share, isSure });
      known.hours += uren * share;
      known.lines.push(line);
    }
  }
  return [...years.values()].map((known) => ({ ...known, wtf: weighedByMonths(known.lines, known.year) }));
});

/** What one person claims in one calendar year, of which some lines cross 31 July: by months they may fit two school years and still be too much for a year. */
export interface CalendarHours {
  readonly year: number;
  /** Clock hours. */
  readonly hours: number;
  /** The highest appointment on the lines (fte); null when none has one. */
  readonly wtf: number | null;
  readonly claims: readonly Claim[];
}

/** Hours (clock hours) of lines of one person per calendar year, for the years with a line that crosses 31 July; lines over more years are left out. */
export const hoursAcrossSchoolYears = once((lines: readonly Line<'inspanning'>[]): readonly CalendarHours[] => {
  const years = new Map<number, { year: number; hours: number; wtf: number | null; claims: Claim[]; crosses: boolean }>();
  for (const line of inOrderOfTime(lines)) {
    const { uren, van, tot, wtf } = line;
    if (uren === null || van === null || tot === null || calendarDay(van).year !== calendarDay(tot).year) continue;
    const { year } = calendarDay(van);
    let known = years.get(year);
    if (!known) years.set(year, (known = { year, hours: 0, wtf: null, claims: [], crosses: false }));
    known.hours += uren;
    known.claims.push({ line, hours: uren, isSure: true });
    if (wtf !== null) known.wtf = Math.max(known.wtf ?? 0, wtf);
    known.crosses ||= schoolYearOf(van) !== schoolYearOf(tot);
  }
  return [...years.values()].filter(({ crosses }) => crosses);
});

/**
 * The wtf of lines of one person over a school year: an appointment that changes counts for its months. Of lines in one month the highest
 * counts, for they are parts of the same job; a month without a line is taken to have the highest of all.
 */
export function weighedByMonths(lines: readonly Line<'inspanning'>[], year: number): number | null {
  const first = monthNumber(schoolYearDays(year).first);
  const months = new Array<number | undefined>(12).fill(undefined);
  let highest: number | null = null;
  for (const { wtf, van, tot } of lines) {
    if (wtf === null || van === null || tot === null) continue;
    highest = Math.max(highest ?? 0, wtf);
    for (let month = Math.max(0, monthNumber(van) - first); month <= Math.min(11, monthNumber(tot) - first); month += 1) {
      months[month] = Math.max(months[month] ?? 0, wtf);
    }
  }
  if (highest === null) return null;
  const most = highest;
  return months.reduce<number>((sum, wtf) => sum + (wtf ?? most), 0) / 12;
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
