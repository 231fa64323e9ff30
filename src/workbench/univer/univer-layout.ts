import type { IColumnData, IRowData } from '@univerjs/presets';
import { Dimension } from '@univerjs/presets';
import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { Line, SheetId } from '../model/grid';
import type { Shift } from '../model/shift';
import { intersect } from '../model/shift';
import type { UniverBook } from './univer-book';
import { COLUMN_WIDTH, PIXELS, ROW_HEIGHT, toArea, toRange } from './univer-snapshot';

/** Rows, columns, panes and merged cells of a workbook in Univer, and moving cells about. */
export class UniverLayout {
  constructor(
    private readonly book: UniverBook,
    private readonly refresh: (sheet: SheetId) => void,
  ) {}

  column(sheet: SheetId, column: number): Line {
    const held = this.book.sheet(sheet).getColumnManager();
    return { size: (held.getColumn(column)?.w ?? COLUMN_WIDTH) / PIXELS, hidden: held.getColumn(column)?.hd === 1 };
  }

  row(sheet: SheetId, row: number): Line {
    const held = this.book.sheet(sheet).getRowManager().getRow(row);
    return { size: (held?.h ?? ROW_HEIGHT) / PIXELS, hidden: held?.hd === 1 };
  }

  setColumns(sheet: SheetId, first: number, count: number, change: Partial<Line>): void {
    this.book.ensureSize(sheet, { row: 0, rows: 1, column: first, columns: Math.min(count, 500) });
    const clipped = Math.min(count, this.book.sheet(sheet).getColumnCount() - first);
    this.setLines(sheet, 'columns', first, clipped, (line) => ({
      ...line,
      ...(change.size === undefined ? {} : { w: change.size * PIXELS }),
      ...(change.hidden === undefined ? {} : { hd: change.hidden ? 1 : 0 }),
    }));
  }

  setRows(sheet: SheetId, first: number, count: number, change: Partial<Line>): void {
    this.book.ensureSize(sheet, { row: first, rows: Math.min(count, 5_000), column: 0, columns: 1 });
    const clipped = Math.min(count, this.book.sheet(sheet).getRowCount() - first);
    this.setLines(sheet, 'rows', first, clipped, (line) => ({
      ...line,
      ...(change.size === undefined ? {} : { h: change.size * PIXELS, ia: 0 }),
      ...(change.hidden === undefined ? {} : { hd: change.hidden ? 1 : 0 }),
    }));
  }

  /** Changes rows or columns as a part of the open undo step. */
  setLines(
    sheet: SheetId,
    axis: 'rows' | 'columns',
    first: number,
    count: number,
    make: (line: Partial<IRowData & IColumnData>) => Partial<IRowData & IColumnData>,
  ): void {
    const held = this.book.sheet(sheet);
    const before: Record<number, Partial<IRowData & IColumnData> | null> = {};
    const after: Record<number, Partial<IRowData & IColumnData>> = {};
    for (let index = first; index < first + count; index += 1) {
      const line = axis === 'rows' ? held.getRowManager().getRow(index) : held.getColumnManager().getColumn(index);
      before[index] = line ? { ...line } : null;
      after[index] = make(line ?? {});
    }
    const [id, key] = axis === 'rows' ? ['sheet.mutation.set-row-data', 'rowData'] : ['sheet.mutation.set-col-data', 'columnData'];
    const where = { unitId: this.book.unitId, subUnitId: sheet };
    this.book.change({ id, params: { ...where, [key]: after } }, { id, params: { ...where, [key]: before } });
    this.refresh(sheet);
  }

  autofit(sheet: SheetId, area: Area, what: 'columns' | 'rows'): void {
    const range = this.book.clip(sheet, area);
    this.book.asOwn(() => {
      if (what === 'columns') this.book.facade(sheet).autoResizeColumns(range.startColumn, range.endColumn - range.startColumn + 1);
      else this.book.facade(sheet).autoResizeRows(range.startRow, range.endRow - range.startRow + 1);
    });
  }

  frozen(sheet: SheetId): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.book.sheet(sheet).getFreeze();
    return { rows: Math.max(0, ySplit), columns: Math.max(0, xSplit) };
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.book.asOwn(() =>
      this.book.facade(sheet).setFreeze({ xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 }),
    );
  }

  merges(sheet: SheetId): Area[] {
    return this.book.sheet(sheet).getMergeData().map(toArea);
  }

  merge(sheet: SheetId, area: Area): void {
    this.book.ensureSize(sheet, area);
    this.changeMerges(sheet, [], [area]);
  }

  unmerge(sheet: SheetId, area: Area): void {
    const touched = this.merges(sheet).filter((merge) => intersect(merge, area));
    if (touched.length > 0) this.changeMerges(sheet, touched, []);
  }

  private changeMerges(sheet: SheetId, gone: Area[], come: Area[]): void {
    const mutation = (kind: 'add' | 'remove', areas: Area[]): { id: string; params: object } => ({
      id: `sheet.mutation.${kind}-worksheet-merge`,
      params: { unitId: this.book.unitId, subUnitId: sheet, ranges: areas.map(toRange) },
    });
    if (gone.length > 0) this.book.change(mutation('remove', gone), mutation('add', gone));
    if (come.length > 0) this.book.change(mutation('add', come), mutation('remove', come));
  }

  shift(sheet: SheetId, { kind, axis, area }: Shift): void {
    if (axis === 'rows' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS) {
      this.book.ensureSize(sheet, axis === 'rows' ? { ...area, columns: 1 } : { ...area, rows: 1 });
      const facade = this.book.facade(sheet);
      this.book.asOwn(() => {
        if (axis === 'rows' && kind === 'insert') facade.insertRows(area.row, area.rows);
        else if (axis === 'rows') facade.deleteRows(area.row, area.rows);
        else if (kind === 'insert') facade.insertColumns(area.column, area.columns);
        else facade.deleteColumns(area.column, area.columns);
      });
      return;
    }
    this.book.ensureSize(sheet, area);
    // Univer moves loose cells on the sheet in front only.
    const front = this.book.workbook.getActiveSheet().getSheetId();
    const dimension = axis === 'rows' ? Dimension.ROWS : Dimension.COLUMNS;
    this.book.asOwn(() => {
      this.book.facadeBook().setActiveSheet(sheet);
      const range = this.book.facade(sheet).getRange(area.row, area.column, area.rows, area.columns);
      if (kind === 'insert') range.insertCells(dimension);
      else range.deleteCells(dimension);
      this.book.facadeBook().setActiveSheet(front);
    });
  }
}
