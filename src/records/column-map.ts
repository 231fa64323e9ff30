import { YEARS } from '../scheme/rounds';
import { headingOf, type Column } from '../templates/column';
import { isOfWeek, type Notation, type SheetMapping } from './mapping/sheet-mapping';
import { PERIOD_FIELDS } from './period-fields';
import type { RowValue, TableCells } from './table-cells';

/** Where the columns of a table are: for each column key the 0-based place in the table, or one place per year. */
export type ColumnMap = ReadonlyMap<string, ColumnPlace>;

export interface ColumnPlace {
  readonly index?: number;
  /** What stands above it, where that differs by subsidieperiode. */
  readonly heading?: string;
  readonly years?: ReadonlyMap<number, number>;
  /** What stands above the column of each year, in a layout of others. */
  readonly yearHeadings?: ReadonlyMap<number, string>;
  /** How its texts are read, in a layout of others; by year for a column per year. */
  readonly notation?: Notation;
  readonly yearNotations?: ReadonlyMap<number, Notation>;
  /** What all lines share, with the cell in which it stands; without one when it is the name of the sheet. */
  readonly fixed?: { readonly value: string; readonly row: number | null; readonly column: number | null };
  /** What rows above its lines say, by row of the line (0-based in the sheet). */
  readonly groups?: ReadonlyMap<number, RowValue>;
  /** Where the field of each line of a row is, when a row holds more lines; `fixed` when the column says it (a serial day, or a text), `weekday` (0 for Monday) when it is a day of the week that `groups` says. */
  readonly parts?: readonly {
    readonly index: number;
    readonly heading: string;
    readonly fixed?: number | string;
    readonly weekday?: number;
  }[];
  /** The cells hold formulas of ours. */
  readonly calculated: boolean;
}

/** Whether the field of a line stands in the cell of its column, and not in the heading or elsewhere in the row. */
export const isInCell = ({ fixed, weekday }: NonNullable<ColumnPlace['parts']>[number]): boolean =>
  fixed === undefined && weekday === undefined;

/** Lower case without accents, blanks, points and hyphens, so that `Factuur datum` and `factuurdatum` are one heading. */
export const normalizeHeading = (heading: string): string =>
  heading
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s\u00a0.\-_]/g, '');

/** A heading may name the end of the period. */
const LAST_YEARS = Object.values(YEARS).map((years) => years.at(-1));

/** Finds each declared column by its heading. Columns that are not there are absent from the map. */
export function mapColumns(columns: readonly Column[], headings: readonly string[]): ColumnMap {
  const places = new Map<string, number>();
  headings.forEach((heading, index) => {
    const name = normalizeHeading(heading);
    if (!places.has(name)) places.set(name, index);
  });
  const map = new Map<string, ColumnPlace>();
  for (const column of columns) {
    const calculated = column.formula !== undefined;
    if (column.perYear) {
      const years = yearPlaces(column, headings);
      if (years.size > 0) map.set(column.key, { years, calculated });
      continue;
    }
    const names = [...LAST_YEARS.map((year) => headingOf(column, year)), ...(column.formerHeadings ?? [])];
    const index = names.map((name) => places.get(normalizeHeading(name))).find((place) => place !== undefined);
    const heading = index !== undefined && column.heading.includes('{') ? headings[index] : undefined;
    if (index !== undefined) map.set(column.key, { index, ...(heading === undefined ? {} : { heading }), calculated });
  }
  return map;
}

/** Whether a column per year is there for all years of a subsidieperiode: else a sum over its years says nothing. */
export const hasAllYears = (place: ColumnPlace | undefined): boolean =>
  Object.values(YEARS).some((years) => years.every((year) => place?.years?.has(year)));

function yearPlaces(column: Column, headings: readonly string[]): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  headings.forEach((heading, index) => {
    const year = Number(/\b(20\d\d)\b/.exec(heading)?.[1]);
    if (year && normalizeHeading(heading) === normalizeHeading(headingOf(column, year)) && !years.has(year)) years.set(year, index);
  });
  return years;
}

/**
 * The columns of a sheet of another layout, as its mapping says; `first` is the first column of the table in the sheet. They hold what
 * people filled in, not formulas of ours.
 */
export function mappedColumns(
  { table, columns, constants = [] }: SheetMapping,
  first: number,
  groups: TableCells['groups'] = new Map(),
): ColumnMap {
  const map = new Map<string, ColumnPlace>();
  for (const [key, values] of groups) map.set(key, { groups: values, calculated: false });
  for (const { key, heading, value, row, column } of constants) map.set(key, { heading, fixed: { value, row, column }, calculated: false });
  const lines = columns.flatMap(({ column, heading, key, period, part, notation }) =>
    key === null || (!period && !part) ? [] : [{ index: column - first, heading, key, period, part, notation }],
  );
  const [line] = lines;
  if (line) {
    map.set(line.key, { parts: lines.map(({ index, heading }) => ({ index, heading })), notation: line.notation, calculated: false });
    const days = lines.flatMap(({ index, heading, period }) =>
      period?.first === undefined || period.last === undefined ? [] : [{ index, heading, from: period.first, to: period.last }],
    );
    const [begin, end] = PERIOD_FIELDS[table] ?? [];
    const isTold = begin !== end || days.every(({ from, to }) => from === to);
    if (begin !== undefined && end !== undefined && isTold && days.length === lines.length) {
      map.set(begin, { parts: days.map(({ index, heading, from }) => ({ index, heading, fixed: from })), calculated: false });
      map.set(end, { parts: days.map(({ index, heading, to }) => ({ index, heading, fixed: to })), calculated: false });
    }
    const mondays = groups.get('datum');
    if (mondays && columns.some(isOfWeek))
      map.set('datum', {
        groups: mondays,
        parts: lines.flatMap(({ index, heading, period }) =>
          period?.weekday === undefined ? [] : [{ index, heading, weekday: period.weekday }],
        ),
        calculated: false,
      });
    const values = lines.flatMap(({ index, heading, part }) => (part ? [{ index, heading, key: part.key, fixed: part.value }] : []));
    const [value] = values;
    if (value && values.length === lines.length) map.set(value.key, { parts: values, calculated: false });
  }
  for (const { column, heading, key, year, role, notation, period, part } of columns) {
    if (period || part || key === null || role === 'credit' || role === 'sign' || role === 'week') continue;
    const index = column - first;
    if (year === undefined) {
      if (!map.has(key)) map.set(key, { index, heading, notation, calculated: false });
      continue;
    }
    const known = map.get(key);
    map.set(key, {
      years: new Map([...(known?.years ?? []), [year, index]]),
      yearHeadings: new Map([...(known?.yearHeadings ?? []), [year, heading]]),
      yearNotations: new Map([...(known?.yearNotations ?? []), [year, notation]]),
      calculated: false,
    });
  }
  return map;
}
