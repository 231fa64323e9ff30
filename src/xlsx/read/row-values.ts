import type { ShownAs } from '../../cells/number-format';
import { MAX_COLUMNS } from '../../cells/address';
import { NOT_CALCULATED, type CellValue } from '../../cells/cell';
import { XlsxError } from '../xlsx-error';
import { SimpleFormulas } from './simple-formulas';
import { storedDifferences } from './stored-results';
import type { StoredResult } from '../../records/sheet-cells';
import type { CellData, SheetData, WorkbookData } from '../workbook-data';

/** The values of a row without gaps, the first in column `first`. */
export interface RowValues {
  first: number;
  readonly values: CellValue[];
}

/** The values of a sheet by row, and the columns that show percentages. Rows without values may be absent. */
export interface SheetValues {
  readonly rows: ReadonlyMap<number, RowValues>;
  readonly percentColumns: ReadonlySet<number>;
  /** Columns that show hours and minutes; absent for none. */
  readonly timeColumns?: ReadonlySet<number>;
  /** Whether there are formulas of which the file says no result and that are not simple either. */
  readonly uncalculated: boolean;
  /** Stored results that differ from what a simple formula gives. */
  readonly differing?: readonly StoredResult[];
}

/** Most places, empty ones between values included, that the rows of a sheet may take; cells far away must not fill the memory. */
const MAX_PLACES = 50_000_000;

/** Gathers the values of a sheet. */
export class ValueGatherer {
  readonly rows = new Map<number, RowValues>();
  /** Whether a formula has no result. */
  uncalculated = false;
  /** By column: how many numbers, and how many of them are percentages. */
  private readonly numbers = new Uint32Array(MAX_COLUMNS);
  private readonly percentages = new Uint32Array(MAX_COLUMNS);
  private readonly hours = new Uint32Array(MAX_COLUMNS);
  private places = 0;

  /** Puts a value that is not '' in a row of `rows`. */
  put(row: RowValues, column: number, value: CellValue): void {
    const { values } = row;
    if (values.length === 0) row.first = column;
    let place = column - row.first;
    if (place < 0) {
      this.take(-place);
      row.values.unshift(...Array.from({ length: -place }, () => ''));
      row.first = column;
      place = 0;
    }
    if (place >= values.length) {
      this.take(place + 1 - values.length);
      while (values.length < place) values.push('');
    }
    values[place] = value;
  }

  /** Counts a number for what its column shows. */
  count(column: number, shown: ShownAs): void {
    this.numbers[column] = (this.numbers[column] ?? 0) + 1;
    if (shown === 'percentage') this.percentages[column] = (this.percentages[column] ?? 0) + 1;
    if (shown === 'hours') this.hours[column] = (this.hours[column] ?? 0) + 1;
  }

  /** All that was gathered. */
  found(): SheetValues {
    for (const [row, inRow] of this.rows) if (trimmedToNothing(inRow)) this.rows.delete(row);
    const timeColumns = this.mostly(this.hours);
    return {
      rows: this.rows,
      percentColumns: this.mostly(this.percentages),
      ...(timeColumns.size > 0 ? { timeColumns } : {}),
      uncalculated: this.uncalculated,
    };
  }

  /** Columns in which most of the numbers are counted here. */
  private mostly(counts: Uint32Array): ReadonlySet<number> {
    const found = new Set<number>();
    counts.forEach((count, column) => {
      if (count * 2 > (this.numbers[column] ?? 0)) found.add(column);
    });
    return found;
  }

  private take(places: number): void {
    this.places += places;
    if (this.places > MAX_PLACES) throw new XlsxError('too-big', 'cellen die ver uit elkaar staan');
  }
}

/** Takes away what is blank before the first and after the last value, as a cell that was there twice may leave; whether nothing is left. */
function trimmedToNothing(row: RowValues): boolean {
  const { values } = row;
  while (values.at(-1) === '') values.pop();
  const blank = values.findIndex((value) => value !== '');
  if (blank > 0) {
    values.splice(0, blank);
    row.first += blank;
  }
  return values.length === 0;
}

/**
 * The values in the cells of a sheet; a formula without a result has that of its calculation where it is simple, and else a mark that it has
 * none. `shown` tells of a style what it shows.
 */
export function valuesOf(
  sheet: SheetData,
  { date1904, roundedAsShown }: Pick<WorkbookData, 'date1904' | 'roundedAsShown'>,
  shown: (style: CellData['style']) => ShownAs,
): SheetValues {
  const gatherer = new ValueGatherer();
  const formulaSheet = { at: (row: number, column: number) => sheet.cells.get(row)?.get(column), tables: sheet.tables, date1904 };
  const formulas = new SimpleFormulas(formulaSheet);
  const calculated: { row: number; column: number; formula: string }[] = [];
  for (const [row, inRow] of sheet.cells) {
    const found: RowValues = { first: 0, values: [] };
    for (const [column, { value: stored, style, uncalculated, formula }] of inRow) {
      if (formula !== undefined && !uncalculated) calculated.push({ row, column, formula });
      const value = uncalculated ? (formulas.valueAt(row, column) ?? NOT_CALCULATED) : stored;
      if (value === NOT_CALCULATED) gatherer.uncalculated = true;
      if (value === '') continue;
      gatherer.put(found, column, value);
      if (typeof value === 'number') gatherer.count(column, shown(style));
    }
    if (found.values.length > 0) gatherer.rows.set(row, found);
  }
  const differing = roundedAsShown ? [] : storedDifferences(calculated, formulaSheet);
  return { ...gatherer.found(), ...(differing.length > 0 ? { differing } : {}) };
}
