import type { CellValue } from '../../cells/cell';
import { isCalendarDay } from '../../scheme/calendar';
import { formatDate, readDutchDate } from '../dutch-date';
import type { SheetCells } from '../sheet-cells';
import type { RowValue } from '../table-cells';
import { readHeading } from './heading-concepts';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';
import { isOfWeek, type SheetMapping } from './sheet-mapping';
import { mondayOf, mondayOfWeek } from './written-values';
import { yearsAbove } from './years-above';

/** Weeks from this one on are of the first year of a school year. */
const FIRST_WEEK_OF_SCHOOL_YEAR = 31;
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 54_788;

/** A week by its number, with its year when the cell names it, or by a day in it (serial). */
interface Week {
  readonly number?: number;
  readonly year?: number;
  readonly day?: number;
}

/** The week that a cell names: `12`, `wk 12`, `2025-12`, or a date in it. */
export function weekOf(cell: CellValue | undefined): Week | undefined {
  if (typeof cell === 'number') {
    if (cell > FIRST_SERIAL && cell < LAST_SERIAL) return { day: Math.floor(cell) };
    return isWeek(cell) ? { number: cell } : undefined;
  }
  const text = String(cell ?? '').trim();
  const date = readDutchDate(text);
  if (date.kind === 'date') return { day: date.serial };
  const [, before, number, after] = /^(?:(20\d\d)\s*[-/ ]\s*)?(?:week|wk\.?|w)?\s*(\d{1,2})(?:\s*[-/ ]\s*(20\d\d))?$/i.exec(text) ?? [];
  const year = before ?? after;
  if (number === undefined || !isWeek(Number(number))) return undefined;
  return { number: Number(number), ...(year === undefined ? {} : { year: Number(year) }) };
}

const isWeek = (number: number): boolean => Number.isInteger(number) && number >= 1 && number <= 53;

/** A total of the week, or hours in a week, are no week. */
const OTHER_NUMBERS: readonly Concept[] = ['total', 'hours', 'count', 'amount', 'cost'];

/** The one column in which each row names its own week, beside columns for the days. */
export function weekColumn(columns: readonly SheetColumn[]): SheetColumn | undefined {
  const [only, more] = columns.filter(
    ({ meaning: { concepts }, content: { filled, examples } }) =>
      filled > 1 &&
      concepts.has('week') &&
      !OTHER_NUMBERS.some((concept) => concepts.has(concept)) &&
      examples.every((example) => weekOf(example) !== undefined),
  );
  return more ? undefined : only;
}

/** The Monday of each row, where a column says the week of it; by row (0-based in the sheet), at the cell that says so. */
export function mondaysOfRows(
  cells: SheetCells,
  mapping: SheetMapping,
  rows: readonly (readonly CellValue[])[],
): ReadonlyMap<number, RowValue> | undefined {
  const week = mapping.columns.find(isOfWeek);
  if (!week) return undefined;
  const years = yearsAbove(cells, { row: mapping.headingRow });
  const yearAt = mapping.columns.find(({ key, heading }) => key === null && readHeading(heading).concepts.has('year'))?.column;
  const first = mapping.headingRow + mapping.headingRows;
  const found = new Map<number, RowValue>();
  for (const [index, row] of rows.entries()) {
    const said = weekOf(row[week.column - cells.column]);
    if (!said) continue;
    const own = yearAt === undefined ? undefined : Number(row[yearAt - cells.column]);
    const year = said.year ?? (own !== undefined && isCalendarDay(own, 1, 1) && own > 2000 ? own : yearOfWeek(said.number, years));
    const monday = said.day === undefined ? mondayOfWeek(said.number ?? NaN, year) : mondayOf(said.day);
    if (!Number.isNaN(monday)) found.set(first + index, { value: formatDate(monday), row: first + index, column: week.column });
  }
  return found;
}

const yearOfWeek = (number: number | undefined, { year, schoolYear }: ReturnType<typeof yearsAbove>): number | undefined =>
  schoolYear === undefined || number === undefined ? year : number >= FIRST_WEEK_OF_SCHOOL_YEAR ? schoolYear : schoolYear + 1;
