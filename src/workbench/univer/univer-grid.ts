import type { FUniver, ICellData, Univer } from '@univerjs/presets';
import { FormulaDataModel, ILayoutService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../records/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../records/address';
import type { CellValue } from '../../records/cell';
import type { CellStyle, WorkbookData } from '../../xlsx/workbook-data';
import type { SheetExtras } from '../model/extras';
import type { CellInput, Grid, GridListener, GridSheetData, Line, SheetId, SheetProperties, StyleChange, UndoStep } from '../model/grid';
import type { Shift } from '../model/shift';
import { readTypedText } from '../model/typed-input';
import { CalculationWatch } from './calculation-watch';
import { UniverBook, noteOf } from './univer-book';
import { UniverDisplay } from './univer-display';
import { UniverLayout } from './univer-layout';
import { UniverReading, writtenFormula } from './univer-reading';
import { COLUMN_WIDTH, DEFAULT_STYLE, ROW_HEIGHT, toArea, univerValue } from './univer-snapshot';
import { UniverStyles } from './univer-styles';
import { watchUser } from './univer-watch';

/** Univer needs minutes to calculate a file with more formulas than this, and halts the page meanwhile. */
const MANY_FORMULAS = 10_000;
const WHOLE: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
const EMPTY: ICellData = { v: null, f: null, si: null, p: null, t: null, custom: null };
type Cells = Record<number, Record<number, ICellData>>;

/** The grid of the page: cells, calculation, undo and drawing by Univer. */
export class UniverGrid implements Grid {
  readonly book: UniverBook;
  readonly display: UniverDisplay;
  /** The user undid or redid something in the grid, which may have brought back more than cells. */
  onUndone: () => void = () => undefined;
  private readonly reading: UniverReading;
  private readonly layout: UniverLayout;
  private readonly looks: UniverStyles;
  private readonly calculation: CalculationWatch;
  private readonly veryHidden = new Set<SheetId>();
  private listener: GridListener | undefined;
  private depth = 0;
  /** The file came without outcomes, and Univer has not calculated them yet. */
  private fresh = false;
  /** The formulas of the opened file are still as written. */
  private opening = false;

  constructor(univer: Univer, api: FUniver) {
    this.book = new UniverBook(univer, api);
    this.book.whenStarted(() => this.book.facadeBook().setNumfmtLocal('nl'));
    this.reading = new UniverReading(this.book);
    this.display = new UniverDisplay(
      this.book,
      (sheet, row, column, formula) => this.translate(sheet, row, column, formula),
      (sheet, row, column) => this.style(sheet, row, column),
    );
    this.layout = new UniverLayout(this.book, (sheet) => this.display.refresh(sheet));
    this.looks = new UniverStyles(this.book, this.reading, this.layout);
    this.calculation = new CalculationWatch(this.book, (sheets) => {
      if (this.fresh) this.reading.firstCalculated();
      this.fresh = false;
      this.listener?.calculated(sheets);
    });
  }

  attach(listener: GridListener): void {
    this.listener = listener;
    watchUser(
      this.book,
      listener,
      this.display,
      (sheet, row, column, formula) => this.translate(sheet, row, column, formula),
      () => this.onUndone(),
    );
  }

  // files

  load(data: WorkbookData): SheetId[] {
    const ids = this.book.asOwn(() => this.book.load(data));
    this.veryHidden.clear();
    data.sheets.forEach((sheet, index) => {
      const id = ids[index];
      if (id !== undefined && sheet.visibility === 'veryHidden') this.veryHidden.add(id);
    });
    this.reading.opened(data, ids);
    const formulas = formulasOf(data);
    const small = formulas.count <= MANY_FORMULAS;
    this.display.forget(small);
    this.fresh = formulas.count > 0 && !formulas.calculated && small;
    this.opening = true;
    const active = ids[data.activeSheet];
    if (active !== undefined) this.activate(active);
    return ids;
  }

  sheetData(sheet: SheetId): GridSheetData {
    return this.reading.sheetData(sheet);
  }

  // sheets

  sheetIds(): SheetId[] {
    return this.book.workbook.getSheets().map((sheet) => sheet.getSheetId());
  }

  sheet(sheet: SheetId): SheetProperties {
    const held = this.book.sheet(sheet);
    const hidden = held.isSheetHidden() ? 'hidden' : 'visible';
    return {
      name: held.getName(),
      visibility: hidden === 'hidden' && this.veryHidden.has(sheet) ? 'veryHidden' : hidden,
      tabColor: held.getTabColor() ?? '',
      gridlines: held.getConfig().showGridlines !== 0,
    };
  }

  setSheet(sheet: SheetId, change: Partial<SheetProperties>): void {
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

  addSheet(name: string, position: number): SheetId {
    return this.book.asOwn(() => {
      const active = this.activeSheet();
      const sheet = this.book.facadeBook().insertSheet(name, {
        index: position,
        sheet: { defaultStyle: DEFAULT_STYLE, defaultRowHeight: ROW_HEIGHT, defaultColumnWidth: COLUMN_WIDTH },
      });
      this.activate(active); // Excel leaves the view where it is
      return sheet.getSheetId();
    });
  }

  deleteSheet(sheet: SheetId): void {
    this.book.asOwn(() => this.book.facadeBook().deleteSheet(sheet));
  }

  moveSheet(sheet: SheetId, position: number): void {
    this.book.asOwn(() => this.book.facadeBook().moveSheet(this.book.facade(sheet), position));
  }

  activeSheet(): SheetId {
    return this.book.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: SheetId): void {
    if (this.activeSheet() !== sheet) this.book.asOwn(() => this.book.facadeBook().setActiveSheet(sheet));
  }

  selection(): Area[] {
    const ranges = this.book.facade(this.activeSheet()).getSelection()?.getActiveRangeList() ?? [];
    const areas = ranges.map((range) => this.fullArea(toArea(range.getRange())));
    return areas.length > 0 ? areas : [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  select(areas: Area[]): void {
    const sheet = this.activeSheet();
    for (const area of areas) if (area.rows < MAX_ROWS && area.columns < MAX_COLUMNS) this.book.ensureSize(sheet, area);
    const selections = areas.map((area) => {
      const range = this.book.clip(sheet, area);
      const { startRow, startColumn } = range;
      return {
        range,
        primary: {
          startRow,
          startColumn,
          endRow: startRow,
          endColumn: startColumn,
          actualRow: startRow,
          actualColumn: startColumn,
          isMerged: false,
          isMergedMainCell: false,
        },
      };
    });
    const first = areas[0];
    if (!first) return;
    this.book.apply('sheet.operation.set-selections', sheet, { selections });
    this.display.scrollIntoView(sheet, first);
  }

  /** Univer's sheets are smaller than Excel's: what reaches its edges means whole rows or columns. */
  private fullArea(area: Area): Area {
    return this.display.fullArea(this.activeSheet(), area);
  }

  // cells

  values(sheet: SheetId, area: Area): CellValue[][] {
    return this.read(sheet, area, (cell) => this.reading.value(cell));
  }

  formulas(sheet: SheetId, area: Area): CellValue[][] {
    return this.read(sheet, area, (cell) => writtenFormula(cell) ?? this.reading.value(cell));
  }

  private read(sheet: SheetId, area: Area, take: (cell: ICellData) => CellValue): CellValue[][] {
    const rows = Array.from({ length: area.rows }, () => new Array<CellValue>(area.columns).fill(''));
    this.book.eachCell(sheet, area, (row, column, cell) => {
      const line = rows[row - area.row];
      if (line) line[column - area.column] = take(cell);
    });
    return rows;
  }

  usedArea(sheet: SheetId, formats: boolean): Area | undefined {
    let [top, left, bottom, right] = [MAX_ROWS, MAX_COLUMNS, -1, -1];
    this.book.eachCell(sheet, WHOLE, (row, column, cell) => {
      if (!cell.f && !cell.p && (cell.v === undefined || cell.v === null || cell.v === '') && !(formats && cell.s)) return;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    });
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  write(sheet: SheetId, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    this.book.ensureSize(sheet, area);
    const changed: Cells = {};
    cells.forEach((line, r) => {
      const row = area.row + r;
      const changedRow: Record<number, ICellData> = {};
      line.forEach((input, c) => {
        if (input) changedRow[area.column + c] = this.inputCell(sheet, row, area.column + c, input);
      });
      changed[row] = changedRow;
    });
    this.book.setCells(sheet, changed);
    this.display.grown(sheet, area);
  }

  private inputCell(sheet: SheetId, row: number, column: number, { value, formula, numberFormat }: CellInput): ICellData {
    const format = numberFormat === undefined ? {} : { s: { n: { pattern: numberFormat } } };
    if (formula === undefined) return value === '' ? { ...EMPTY, ...format } : { ...EMPTY, ...univerValue(value), ...format };
    const translated = this.translate(sheet, row, column, formula);
    return {
      ...EMPTY,
      ...(value === '' ? {} : univerValue(value)),
      f: translated,
      custom: translated === formula ? null : { written: formula },
      ...format,
    };
  }

  private translate(sheet: SheetId, row: number, column: number, formula: string): string {
    return literalComparisons(this.listener?.translate(sheet, row, column, formula) ?? formula);
  }

  /** Puts in a cell what a user would type there; the model hears of it as of any other input. */
  type(sheet: SheetId, row: number, column: number, text: string): void {
    const format = this.style(sheet, row, column).numberFormat ?? 'General';
    const formula = text.startsWith('=') && text.length > 1 && format !== '@';
    const input = formula ? { value: '', formula: text } : readTypedText(text, format, () => new Date().getFullYear());
    this.book.ensureSize(sheet, { row, column, rows: 1, columns: 1 });
    this.book.commands.syncExecuteCommand('sheet.command.set-range-values', {
      unitId: this.book.unitId,
      subUnitId: sheet,
      range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
      value: this.inputCell(sheet, row, column, input),
    });
  }

  clearContents(sheet: SheetId, area: Area): void {
    const changed: Cells = {};
    this.book.eachCell(sheet, area, (row, column) => ((changed[row] ??= {})[column] = { ...EMPTY }));
    this.book.setCells(sheet, changed);
  }

  // looks

  style(sheet: SheetId, row: number, column: number): CellStyle {
    return this.looks.style(sheet, row, column);
  }

  styles(sheet: SheetId, area: Area): CellStyle[] {
    return this.looks.styles(sheet, area);
  }

  setStyle(sheet: SheetId, area: Area, change: StyleChange): void {
    this.looks.setStyle(sheet, area, change);
  }

  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.looks.setNumberFormats(sheet, area, formats);
  }

  clearStyle(sheet: SheetId, area: Area): void {
    this.looks.clearStyle(sheet, area);
  }

  // rows, columns, panes

  column(sheet: SheetId, column: number): Line {
    return this.layout.column(sheet, column);
  }

  row(sheet: SheetId, row: number): Line {
    return this.layout.row(sheet, row);
  }

  setColumns(sheet: SheetId, first: number, count: number, change: Partial<Line>): void {
    this.layout.setColumns(sheet, first, count, change);
  }

  setRows(sheet: SheetId, first: number, count: number, change: Partial<Line>): void {
    this.layout.setRows(sheet, first, count, change);
  }

  autofit(sheet: SheetId, area: Area, what: 'columns' | 'rows'): void {
    this.layout.autofit(sheet, area, what);
  }

  frozen(sheet: SheetId): { rows: number; columns: number } {
    return this.layout.frozen(sheet);
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.layout.freeze(sheet, rows, columns);
  }

  merges(sheet: SheetId): Area[] {
    return this.layout.merges(sheet);
  }

  merge(sheet: SheetId, area: Area): void {
    this.layout.merge(sheet, area);
  }

  unmerge(sheet: SheetId, area: Area): void {
    this.layout.unmerge(sheet, area);
  }

  shift(sheet: SheetId, shift: Shift): void {
    this.layout.shift(sheet, shift);
  }

  // calculation

  retranslate(): void {
    for (const sheet of this.sheetIds()) {
      const changed: Cells = {};
      this.book.eachCell(sheet, WHOLE, (row, column, cell) => {
        const written = writtenFormula(cell);
        if (written === undefined) return;
        const f = this.translate(sheet, row, column, written);
        if (f === cell.f) return;
        (changed[row] ??= {})[column] = { f, custom: { ...noteOf(cell), written } };
      });
      if (Object.keys(changed).length === 0) continue;
      if (this.opening) this.translateQuietly(sheet, changed);
      else this.book.apply('sheet.mutation.set-range-values', sheet, { cellValue: changed });
    }
    if (this.opening && this.fresh) {
      this.calculation.opened();
      this.calculate();
    }
    this.opening = false;
  }

  /** The outcomes in the file stand, so nothing has to be calculated again. */
  private translateQuietly(sheet: SheetId, changed: Cells): void {
    this.book.get<FormulaDataModel>(FormulaDataModel).updateFormulaData(this.book.unitId, sheet, changed);
    for (const [row, line] of Object.entries(changed))
      for (const [column, cell] of Object.entries(line)) Object.assign(this.book.cell(sheet, Number(row), Number(column)) ?? {}, cell);
  }

  calculate(): void {
    this.book.api.getFormula().executeCalculation();
  }

  settled(): Promise<void> | undefined {
    return this.calculation.settled();
  }

  // undo

  begin(): () => void {
    this.depth += 1;
    if (this.depth === 1) this.book.history.openStep(this.book.unitId);
    return () => {
      this.depth -= 1;
      if (this.depth === 0) this.book.history.closeStep();
    };
  }

  remember(step: UndoStep): void {
    this.book.remember(step);
  }

  undo(): void {
    this.book.asOwn(() => this.book.commands.syncExecuteCommand('univer.command.undo'));
  }

  redo(): void {
    this.book.asOwn(() => this.book.commands.syncExecuteCommand('univer.command.redo'));
  }

  canUndo(): boolean {
    return this.book.history.depth(this.book.unitId).undo > 0;
  }

  canRedo(): boolean {
    return this.book.history.depth(this.book.unitId).redo > 0;
  }

  // display

  /** Gives the keyboard to the grid. */
  focus(): void {
    this.book.get<ILayoutService>(ILayoutService).focus();
  }

  /** What a user sees of a cell: its text, and the colour behind it with tables and conditional formats. */
  seen(sheet: SheetId, row: number, column: number): { text: string; fill: string | undefined } {
    const drawn = this.book.sheet(sheet).getCell(row, column);
    const style = this.book.workbook.getStyles().getStyleByCell(drawn);
    return { text: drawn?.v === undefined || drawn.v === null ? '' : String(drawn.v), fill: style?.bg?.rgb?.toUpperCase() };
  }

  show(sheet: SheetId, extras: SheetExtras): void {
    this.display.show(sheet, extras, this.usedArea(sheet, false));
  }
}

/** How many formulas a file has, and whether the program that wrote it left outcomes with them; libraries that only write files do not. */
function formulasOf({ sheets }: WorkbookData): { count: number; calculated: boolean } {
  let count = 0;
  let calculated = false;
  for (const { cells } of sheets)
    for (const line of cells.values())
      for (const { formula, value } of line.values()) {
        if (formula === undefined) continue;
        count += 1;
        calculated ||= value !== '';
      }
  return { count, calculated };
}

/** Univer takes `=` with a text for a search with wildcards, where Excel compares the very characters. */
const literalComparisons = (formula: string): string =>
  formula.slice(0, 1) +
  formula
    .slice(1)
    .replace(/([=>]\s*")((?:[^"]|"")*)"/g, (_whole, before: string, text: string) => `${before}${text.replace(/[?*]/g, '~$&')}"`);
