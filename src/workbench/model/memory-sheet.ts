import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellData, CellStyle, ColumnData, RowData } from '../../xlsx/workbook-data';
import type { SheetId, SheetProperties } from './grid';

/** One row of cells. Changed in place only within the undo step that made it (`step`), else replaced by a copy. */
export interface MemoryRow {
  readonly step: number;
  readonly values: (CellValue | undefined)[];
  /** English formulas as written, by column. */
  readonly formulas: Map<number, string>;
  readonly styles: (CellStyle | undefined)[];
}

/** What a sheet is besides its cells; never changed in place. */
export interface MemoryLayout {
  readonly properties: SheetProperties;
  /** Widths in characters of the standard font, as in the file. */
  readonly columns: readonly ColumnData[];
  readonly rows: ReadonlyMap<number, RowData & { readonly style?: CellStyle }>;
  readonly merges: readonly Area[];
  readonly frozen: { readonly rows: number; readonly columns: number };
}

export interface MemorySheet {
  readonly id: SheetId;
  cells: Map<number, MemoryRow>;
  layout: MemoryLayout;
}

export const emptyRow = (step: number): MemoryRow => ({ step, values: [], formulas: new Map(), styles: [] });

export const copyRow = (row: MemoryRow, step: number): MemoryRow => ({
  step,
  values: row.values.slice(),
  formulas: new Map(row.formulas),
  styles: row.styles.slice(),
});

export const columnAt = (layout: MemoryLayout, column: number): ColumnData | undefined =>
  layout.columns.find(({ first, last }) => column >= first && column <= last);

/** A list of columns in which this span has its own entries, changed; spans are cut where needed and stay sorted. */
export function changeColumns(
  columns: readonly ColumnData[],
  first: number,
  last: number,
  change: (column: ColumnData) => ColumnData,
): ColumnData[] {
  const result: ColumnData[] = [];
  let next = first;
  for (const column of [...columns].sort((a, b) => a.first - b.first)) {
    if (column.last < first || column.first > last) {
      result.push(column);
      continue;
    }
    if (column.first > next) result.push(change({ first: next, last: column.first - 1 }));
    if (column.first < first) result.push({ ...column, last: first - 1 });
    result.push(change({ ...column, first: Math.max(column.first, first), last: Math.min(column.last, last) }));
    if (column.last > last) result.push({ ...column, first: last + 1 });
    next = Math.min(column.last, last) + 1;
  }
  if (next <= last) result.push(change({ first: next, last }));
  return result.filter((column) => column.width !== undefined || column.hidden || column.style).sort((a, b) => a.first - b.first);
}

/** The cells of a sheet as file data. */
export function cellsOf(sheet: MemorySheet): Map<number, Map<number, CellData>> {
  const result = new Map<number, Map<number, CellData>>();
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const cells = sheet.cells.get(row);
    if (!cells) continue;
    const line = new Map<number, CellData>();
    const width = Math.max(cells.values.length, cells.styles.length);
    for (let column = 0; column < width; column++) {
      const value = cells.values[column];
      const formula = cells.formulas.get(column);
      const style = cells.styles[column];
      if (value === undefined && formula === undefined && style === undefined) continue;
      line.set(column, { value: value ?? '', ...(formula === undefined ? {} : { formula }), ...(style === undefined ? {} : { style }) });
    }
    if (line.size > 0) result.set(row, line);
  }
  return result;
}

/** Takes empty places off the end of a list. */
export function trim(list: unknown[]): void {
  while (list.length > 0 && list[list.length - 1] === undefined) list.length -= 1;
}
