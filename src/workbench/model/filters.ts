import type { Area } from '../../cells/address';
import type { SheetId } from './grid';
import { ModelError } from './model-error';
import { intersect } from './shift';
import type { WorkbookModel } from './workbook-model';

/** Filters that hide rows, of a sheet or of its tables. Only that one is in force is kept, not what was chosen in it. */
export class Filters {
  constructor(private readonly model: WorkbookModel) {}

  /** Filters a table: the rows of the sheet (0-based) for which `shows` says no are hidden. */
  filterTable(uid: string, shows: (row: number) => boolean): void {
    const { sheet, table } = this.model.tables.require(uid);
    this.model.transaction('Filteren', () => {
      this.model.tables.replace(sheet, uid, { ...table, filtered: true });
      this.hide(sheet, table.area, shows);
    });
  }

  /** Filters an area of a sheet that is no table; its first row holds the headings. */
  filterSheet(sheet: SheetId, area: Area, shows: (row: number) => boolean): void {
    this.model.transaction('Filteren', () => {
      this.model.changeSheet(sheet, { filter: area });
      this.hide(sheet, area, shows);
    });
  }

  /** Takes all filters of a sheet away: its rows are seen again. */
  clear(sheet: SheetId): void {
    this.model.transaction('Filter wissen', () => {
      for (const area of this.areas(sheet)) this.model.grid.setRows(sheet, area.row, area.rows, { hidden: false });
      const tables = this.model.sheetExtras(sheet).tables.map(({ filtered: _filtered, ...table }) => table);
      this.model.changeSheet(sheet, { tables, filter: undefined });
    });
  }

  /** Whether a filter of the sheet itself is in force. */
  isSheetFiltered(sheet: SheetId): boolean {
    return this.model.sheetExtras(sheet).filter !== undefined;
  }

  isTableFiltered(uid: string): boolean {
    return this.model.tables.require(uid).table.filtered === true;
  }

  /** The rows of an area that a filter leaves in sight, in runs; undefined when no filter takes one of them away. */
  visibleRows(sheet: SheetId, area: Area): { row: number; rows: number }[] | undefined {
    const filtered = this.areas(sheet).flatMap((own) => intersect({ ...own, column: area.column, columns: area.columns }, area) ?? []);
    const hidden = new Set(
      filtered
        .flatMap(({ row, rows }) => Array.from({ length: rows }, (_, offset) => row + offset))
        .filter((row) => this.model.grid.row(sheet, row).hidden),
    );
    if (hidden.size === 0) return undefined;
    const runs: { row: number; rows: number }[] = [];
    let row = area.row;
    for (const gap of [...hidden].sort((a, b) => a - b)) {
      if (gap > row) runs.push({ row, rows: gap - row });
      row = gap + 1;
    }
    if (row < area.row + area.rows) runs.push({ row, rows: area.row + area.rows - row });
    return runs;
  }

  /** Refuses to move or resize cells of an area that is filtered. */
  requireUnfiltered(sheet: SheetId, area: Area): void {
    if (this.areas(sheet).some((own) => intersect(own, area)))
      throw new ModelError('filtered', 'Dit kan niet in een gefilterd bereik of een gefilterde tabel.');
  }

  private areas(sheet: SheetId): Area[] {
    const { tables, filter } = this.model.sheetExtras(sheet);
    return [...tables.flatMap(({ area, filtered }) => (filtered ? [area] : [])), ...(filter ? [filter] : [])];
  }

  private hide(sheet: SheetId, { row, rows }: Area, shows: (row: number) => boolean): void {
    for (let at = row + 1; at < row + rows; at += 1) if (!shows(at)) this.model.grid.setRows(sheet, at, 1, { hidden: true });
  }
}
