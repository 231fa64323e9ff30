import type { ICellData, IColumnData } from '@univerjs/presets';
import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellData, CellStyle, ColumnData, RowData, SheetData, WorkbookData } from '../../xlsx/workbook-data';
import type { GridSheetData, SheetId } from '../model/grid';
import type { UniverBook } from './univer-book';
import { noteOf } from './univer-book';
import type { LookStyle } from './univer-look';
import { cellValue, PIXELS, pixelsToCharacters, toArea } from './univer-snapshot';

const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

/** The formula of a cell as it was written. */
export const writtenFormula = (cell: ICellData | undefined): string | undefined => (cell?.f ? (noteOf(cell).written ?? cell.f) : undefined);

/** Reads a workbook in Univer back as plain data. What nobody touched comes out as the very data that went in, whatever Univer made of it meanwhile. */
export class UniverReading {
  /** Formula cells of the opened file, with the value Univer itself calculated when nothing had been changed yet. */
  private origins: { cell: CellData; calculated?: CellValue }[] = [];
  private readonly files = new Map<SheetId, { sheet: SheetData; columns: string; rows: string }>();

  constructor(private readonly book: UniverBook) {}

  /** Remembers the file that was just loaded. */
  opened(data: WorkbookData, ids: readonly SheetId[]): void {
    this.origins = [];
    this.files.clear();
    data.sheets.forEach((sheet, index) => {
      const id = ids[index];
      if (id === undefined) return;
      this.files.set(id, { sheet, columns: JSON.stringify(this.columnsNow(id)), rows: JSON.stringify([...this.rowsNow(id)]) });
      // A sheet that came from no file has no outcomes of formulas to keep.
      if (sheet.part === undefined) return;
      for (const [row, cells] of sheet.cells) {
        for (const [column, cell] of cells) {
          if (cell.formula === undefined) continue;
          const held = this.book.cell(id, row, column);
          if (held) held.custom = { origin: this.origins.push({ cell }) - 1 };
        }
      }
    });
  }

  /** Univer calculated the file for the first time: a later difference is a real change. */
  firstCalculated(): void {
    for (const id of this.files.keys()) {
      this.book.eachCell(id, WHOLE, (_row, _column, cell) => {
        const origin = this.origins[noteOf(cell).origin ?? -1];
        if (origin) origin.calculated = cellValue(cell);
      });
    }
  }

  value(cell: ICellData | undefined): CellValue {
    const kept = this.untouched(cell)?.value;
    // A file without outcomes keeps none, but its cells do show something.
    return kept === undefined || kept === '' ? cellValue(cell) : kept;
  }

  /** The formula cell of the file, when both its formula and its outcome are still the same. */
  private untouched(cell: ICellData | undefined): CellData | undefined {
    const origin = this.origins[noteOf(cell).origin ?? -1];
    if (!origin || writtenFormula(cell) !== origin.cell.formula) return undefined;
    const value = cellValue(cell);
    return value === origin.cell.value || value === origin.calculated ? origin.cell : undefined;
  }

  private cellData(cell: ICellData): CellData | undefined {
    const style = this.look(cell.s);
    const formula = writtenFormula(cell);
    const untouched = this.untouched(cell);
    if (untouched && untouched.style === style) return untouched;
    const value = untouched?.value ?? cellValue(cell);
    if (value === '' && formula === undefined && !style) return undefined;
    return { value, ...(formula === undefined ? {} : { formula }), ...(style ? { style } : {}) };
  }

  look(style: ICellData['s']): CellStyle | undefined {
    return this.book.looks.fromUniver(typeof style === 'string' ? (this.book.workbook.getStyles().get(style) as LookStyle) : style);
  }

  sheetData(id: SheetId): GridSheetData {
    const cells = new Map<number, Map<number, CellData>>();
    this.book.eachCell(id, WHOLE, (row, column, cell) => {
      const data = this.cellData(cell);
      if (!data) return;
      let line = cells.get(row);
      if (!line) cells.set(row, (line = new Map()));
      line.set(column, data);
    });
    const file = this.files.get(id);
    const columns = this.columnsNow(id);
    const rows = this.rowsNow(id);
    const { xSplit, ySplit } = this.book.sheet(id).getFreeze();
    return {
      cells,
      columns: file && JSON.stringify(columns) === file.columns ? file.sheet.columns : [...columns, ...this.columnsBeyond(id)],
      rows: file && JSON.stringify([...rows]) === file.rows ? file.sheet.rows : rows,
      merges: this.book.sheet(id).getMergeData().map(toArea),
      ...(xSplit > 0 || ySplit > 0 ? { frozen: { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) } } : {}),
    };
  }

  private columnsNow(id: SheetId): ColumnData[] {
    const columns: ColumnData[] = [];
    const held = this.book.sheet(id).getColumnManager().getColumnData();
    for (const key of Object.keys(held)
      .map(Number)
      .sort((a, b) => a - b)) {
      const column = this.columnData(key, held[key]);
      if (!column) continue;
      const last = columns.at(-1);
      if (last && last.last === key - 1 && last.width === column.width && last.hidden === column.hidden && last.style === column.style)
        last.last = key;
      else columns.push(column);
    }
    return columns;
  }

  private columnData(column: number, held: Partial<IColumnData> | undefined): ColumnData | undefined {
    const style = this.look(held?.s);
    if (!held || (held.w === undefined && !held.hd && !style)) return undefined;
    return {
      first: column,
      last: column,
      ...(held.w === undefined ? {} : { width: pixelsToCharacters(held.w) }),
      ...(held.hd ? { hidden: true } : {}),
      ...(style ? { style } : {}),
    };
  }

  /** Columns of the file to the right of what Univer shows. */
  private columnsBeyond(id: SheetId): ColumnData[] {
    const shown = this.book.sheet(id).getColumnCount();
    return (this.files.get(id)?.sheet.columns ?? []).flatMap((column) =>
      column.last < shown ? [] : [{ ...column, first: Math.max(column.first, shown) }],
    );
  }

  private rowsNow(id: SheetId): Map<number, RowData> {
    const rows = new Map<number, RowData>();
    const held = this.book.sheet(id).getRowManager().getRowData();
    for (const key of Object.keys(held).map(Number)) {
      const row = held[key];
      const height = row?.h !== undefined && row.ia === 0 ? Math.round((row.h / PIXELS) * 100) / 100 : undefined;
      if (height === undefined && !row?.hd) continue;
      rows.set(key, { ...(height === undefined ? {} : { height }), ...(row?.hd ? { hidden: true } : {}) });
    }
    return rows;
  }
}
