import type { WorkbookData } from '../../xlsx/workbook-data';
import type { SheetId, SheetProperties } from '../model/grid';
import type { UniverBook } from './univer-book';
import { COLUMN_WIDTH, DEFAULT_STYLE, ROW_HEIGHT } from './univer-snapshot';

/** The sheets of a workbook in Univer, as a whole: their order, names and visibility. */
export class UniverSheets {
  /** Univer knows one way to hide a sheet, Excel two. */
  private readonly veryHidden = new Set<SheetId>();

  constructor(private readonly book: UniverBook) {}

  opened(data: WorkbookData, ids: readonly SheetId[]): void {
    this.veryHidden.clear();
    data.sheets.forEach(({ visibility }, index) => {
      const id = ids[index];
      if (id !== undefined && visibility === 'veryHidden') this.veryHidden.add(id);
    });
  }

  ids(): SheetId[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  properties(sheet: SheetId): SheetProperties {
    const held = this.book.sheet(sheet);
    const hidden = held.isSheetHidden() ? 'hidden' : 'visible';
    return {
      name: held.getName(),
      visibility: hidden === 'hidden' && this.veryHidden.has(sheet) ? 'veryHidden' : hidden,
      tabColor: held.getTabColor() ?? '',
      gridlines: held.getConfig().showGridlines !== 0,
    };
  }

  change(sheet: SheetId, change: Partial<SheetProperties>): void {
    const facade = this.book.facade(sheet);
    this.book.asOwn(() => {
      if (change.name !== undefined) facade.setName(change.name);
      if (change.tabColor !== undefined) facade.setTabColor(change.tabColor);
      if (change.gridlines !== undefined) facade.setHiddenGridlines(!change.gridlines);
      if (change.visibility === 'visible') facade.showSheet();
      else if (change.visibility !== undefined) {
        if (change.visibility === 'veryHidden') this.veryHidden.add(sheet);
        else this.veryHidden.delete(sheet);
        if (!this.book.sheet(sheet).isSheetHidden()) facade.hideSheet();
      }
    });
  }

  add(name: string, position: number): SheetId {
    return this.book.asOwn(() => {
      const active = this.active();
      const sheet = this.book.facadeBook().insertSheet(name, {
        index: position,
        sheet: { defaultStyle: DEFAULT_STYLE, defaultRowHeight: ROW_HEIGHT, defaultColumnWidth: COLUMN_WIDTH },
      });
      this.activate(active); // Excel leaves the view where it is
      return sheet.getSheetId();
    });
  }

  delete(sheet: SheetId): void {
    this.book.asOwn(() => this.book.facadeBook().deleteSheet(sheet));
  }

  move(sheet: SheetId, position: number): void {
    this.book.asOwn(() => this.book.facadeBook().moveSheet(this.book.facade(sheet), position));
  }

  active(): SheetId {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: SheetId): void {
    if (this.active() !== sheet) this.book.asOwn(() => this.book.facadeBook().setActiveSheet(sheet));
  }
}
