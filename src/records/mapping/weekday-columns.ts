import { calendarDay, isCalendarDay, serialDay } from '../../scheme/calendar';
import { readDutchDate } from '../dutch-date';
import type { SheetCells } from '../sheet-cells';
import type { MappedTable } from './fields';
import type { HeadingRows } from './heading-rows';
import { readHeading } from './heading-concepts';
import { withoutAccents } from './heading-text';
import type { Concept } from './lexicon';
import type { LineColumns } from './line-columns';
import { monthOf, partOfYearIn } from './period-words';
import type { SheetColumn } from './sheet-column';
import type { MappedPeriod } from './sheet-mapping';
import { titleTexts } from './title-texts';
import { weekColumn } from './weeks-of-rows';
import { mondayOf, mondayOfWeek } from './written-values';
import { yearsAbove } from './years-above';

const FEWEST = 3;
const WEEKDAYS = [
  'ma|maandag|mon|monday',
  'di|dinsdag|tue|tuesday',
  'wo|woensdag|wed|wednesday',
  'do|donderdag|thu|thursday',
  'vr|vrijdag|fri|friday',
  'za|zaterdag|sat|saturday',
  'zo|zondag|sun|sunday',
].map((names) => new RegExp(`^(?:${names})\\.?(?:\\s+(\\S.*))?$`));

/** A weekday that a heading names, 0 for Monday, with the day and month when it names them: `ma`, `dinsdag 4 mrt`, `wo 5-3`. */
export interface Weekday {
  readonly weekday: number;
  readonly day?: number;
  readonly month?: number;
}

/** The weekday in a heading; of a heading of more rows the last words count. */
export function weekdayOf(heading: string): Weekday | undefined {
  const text = withoutAccents(heading);
  for (const [weekday, pattern] of WEEKDAYS.entries()) {
    const found = pattern.exec(text);
    if (!found) continue;
    const [, day, month] = /^(\d{1,2})[-/. ](\d{1,2}|[a-z]{3,9})\.?(?:[-/. ]\d{2,4})?$/.exec(found[1] ?? '') ?? [];
    if (found[1] !== undefined && day === undefined) return undefined;
    if (day === undefined || month === undefined) return { weekday };
    return { weekday, day: Number(day), month: /^\d/.test(month) ? Number(month) : monthOf(month) };
  }
  return undefined;
}

const BY_DAY: { readonly [Key in MappedTable]?: readonly [key: string, concepts: readonly Concept[]] } = {
  urenregistratie: ['uren', ['hours']],
};

/** How many headings name a weekday. */
export const weekdaysIn = ({ headings }: HeadingRows): number =>
  [...headings.values()].filter(({ lowest }) => weekdayOf(lowest) !== undefined).length;

/** Finds columns that are the days of one week, with the date of each when the sheet says which week; `monday` is its first day (serial). */
export function weekdayColumns(
  table: MappedTable,
  columns: readonly SheetColumn[],
  title: ReadonlySet<Concept>,
  monday: number | undefined,
  year: number | undefined,
): LineColumns | undefined {
  const field = BY_DAY[table];
  if (!field) return undefined;
  const found = columns.flatMap((from) => {
    const day = weekdayOf(from.lowest);
    const { filled, numbers, numberTexts, hours } = from.content;
    return day && (filled === 0 || 2 * (numbers + numberTexts + hours) >= filled) ? [{ from, day }] : [];
  });
  // Numbers of the scheme below the days of a week that are no more than a day has are its hours, whatever the title calls them.
  const areHours =
    title.has('sto') &&
    found.every(({ from: { content } }) => content.filled === content.hours || (content.least >= 0 && content.most <= 24));
  if (!areHours && !field[1].some((concept) => title.has(concept))) return undefined;
  if (found.length < FEWEST || new Set(found.map(({ day }) => day.weekday)).size < found.length) return undefined;
  const week = monday === undefined ? weekColumn(columns) : undefined;
  const lines = new Map(
    found.map(({ from, day }): [SheetColumn, { period: MappedPeriod }] => [
      from,
      { period: dayPeriod(day, monday, year, week !== undefined) },
    ]),
  );
  return { key: field[0], lines, words: 'dagen', ...(week ? { week } : {}) };
}

/** The day of a column, as far as the sheet says which one it is; a date in the heading that is another weekday says nothing. `ofRow` when each row says its own week. */
export function dayPeriod(
  { weekday, day, month }: Weekday,
  monday: number | undefined,
  year: number | undefined,
  ofRow = false,
): MappedPeriod {
  const ofWeek = monday === undefined ? undefined : monday + weekday;
  const own =
    day !== undefined && month !== undefined && year !== undefined && isCalendarDay(year, month, day)
      ? serialDay(year, month, day)
      : undefined;
  const serial = day === undefined ? ofWeek : own;
  const isOther = serial === undefined || mondayOf(serial) + weekday !== serial || (ofWeek !== undefined && ofWeek !== serial);
  if (isOther && ofRow) return { unit: 'day', weekday };
  return isOther ? { unit: 'day' } : { unit: 'day', first: serial, last: serial };
}

const DATE = /(?<!\d)\d{1,2}[-/.]\d{1,2}[-/.]20\d\d(?!\d)/g;
/** A date beside these words is a day of the week that the sheet is of; another may be when it was printed or signed. */
const OF_WEEK = /\b(week|wk|maandag|t\/m|tot en met|van|vanaf|periode|begin\w*)\b/;

const WHEN_MADE = /\b(geprint|afgedrukt|afdruk|versie|opgesteld|getekend|ingeleverd|ingediend|bijgewerkt)\b/;

/** The Monday (serial) of the one week that stands above the headings: `week 12` of a year, or a date of the week. Undefined when two differ. */
export function weekAbove(cells: SheetCells, headings: Pick<HeadingRows, 'row'>): number | undefined {
  const { year } = yearsAbove(cells, headings);
  const found = titleTexts(cells, headings).flatMap(({ cell, label }): readonly number[] => {
    const text = withoutAccents(String(cell));
    const said = readHeading(label).concepts;
    const isWeekLabel = said.has('week') || OF_WEEK.test(withoutAccents(label));
    if (typeof cell === 'number') {
      if (said.has('week') && Number.isInteger(cell) && cell >= 1 && cell <= 53) return [mondayOfWeek(cell, year)];
      return isWeekLabel && cell > 36_526 && cell < 54_788 ? [mondayOf(cell)] : [];
    }
    if (said.has('week') && /^\d{1,2}$/.test(text)) return [mondayOfWeek(Number(text), year)];
    if (WHEN_MADE.test(text)) return [];
    const dates = isWeekLabel || OF_WEEK.test(text) ? (text.match(DATE) ?? []) : [];
    const days = dates.flatMap((date) => {
      const read = readDutchDate(date.replace(/[/.]/g, '-'));
      return read.kind === 'date' ? [read.serial] : [];
    });
    const [first] = days;
    const part = partOfYearIn(
      text
        .replace(DATE, ' ')
        .split(/[\s/,;:()|_–—-]+/)
        .filter(Boolean),
    )?.part;
    const of = part?.year ?? year ?? (first === undefined ? undefined : calendarDay(first).year);
    return [...days.map(mondayOf), ...(part?.unit === 'week' ? [mondayOfWeek(part.number, of)] : [])];
  });
  const known = found.filter((monday) => !Number.isNaN(monday));
  const [monday] = known;
  return known.every((each) => each === monday) ? monday : undefined;
}
