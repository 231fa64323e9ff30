import type { FUniver, ICellData, Univer } from '@univerjs/presets';
import { FormulaDataModel, ILayoutService } from '@univerjs/preset-sheets-core';
import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellStyle, WorkbookData } from '../../xlsx/workbook-data';
import type { AddedFunctions } from '../model/added-functions';
import type { SheetExtras } from '../model/extras';
import { addFunctions } from './univer-functions';
import type { CellInput, Grid, GridListener, GridSheetData, Line, SheetId, SheetProperties, StyleChange, UndoStep } from '../model/grid';
import type { Shift } from '../model/shift';
import { readTypedText } from '../model/typed-input';
import { cellPlace, type CellPlace } from './cell-place';
import { CalculationWatch } from './calculation-watch';
import { formulasOf, literalComparisons } from './formula-text';
import { TabRun } from './tab-run';
import { UniverBook, noteOf } from './univer-book';
import { UniverDisplay } from './univer-display';
import { UniverLayout } from './univer-layout';
import { UniverReading, writtenFormula } from './univer-reading';
import { UniverSheets } from './univer-sheets';
import { selectAreas, selectedAreas } from './univer-selection';
import { univerValue } from './univer-snapshot';
import { UniverStyles } from './univer-styles';
import { watchUser } from './univer-watch';

/** Univer reads all formulas again at every change. With more than this the page would halt for seconds each time, so they wait to be asked for. */
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
  /** Formulas of a very large workbook wait to be calculated until somebody asks for it, or do so no longer. */
  onHeld: (held: boolean) => void = () => undefined;
  private readonly sheets: UniverSheets;
  private readonly reading: UniverReading;
  private readonly layout: UniverLayout;
  private readonly looks: UniverStyles;
  private readonly calculation: CalculationWatch;
  private listener: GridListener | undefined;
  private depth = 0;
  /** The file came without outcomes, and Univer has not calculated them yet. */
  private fresh = false;
  /** The formulas of the opened file are still as written. */
  private opening = false;

  constructor(univer: Univer, api: FUniver) {
    this.book = new UniverBook(univer, api);
    this.book.whenStarted(() => this.book.facadeBook().setNumfmtLocal('nl'));
    this.sheets = new UniverSheets(this.book);
    this.reading = new UniverReading(this.book);
    this.display = new UniverDisplay(
      this.book,
      (sheet, row, column, formula) => this.translate(sheet, row, column, formula),
      (sheet, row, column) => this.style(sheet, row, column),
    );
    this.layout = new UniverLayout(this.book, (sheet) => this.display.refresh(sheet));
    this.looks = new UniverStyles(this.book, this.reading, this.layout);
    this.calculation = new CalculationWatch(
      this.book,
      (sheets) => {
        if (this.fresh) this.reading.firstCalculated();
        this.fresh = false;
        this.onHeld(false);
        this.listener?.calculated(sheets.map((sheet) => ({ sheet, areas: [] })));
      },
      () => this.onHeld(true),
    );
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
    new TabRun(this.book, (row, column) => this.select([{ row, column, rows: 1, columns: 1 }]));
  }

  // files

  load(data: WorkbookData): SheetId[] {
    const ids = this.book.asOwn(() => this.book.load(data));
    this.sheets.opened(data, ids);
    this.reading.opened(data, ids);
    const formulas = formulasOf(data);
    const small = formulas.count <= MANY_FORMULAS;
    this.display.forget(small);
    this.calculation.opened(!small);
    this.fresh = formulas.count > 0 && !formulas.calculated;
    this.onHeld(false);
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
    return this.sheets.ids();
  }

  sheet(sheet: SheetId): SheetProperties {
    return this.sheets.properties(sheet);
  }

  setSheet(sheet: SheetId, change: Partial<SheetProperties>): void {
    this.sheets.change(sheet, change);
  }

  addSheet(name: string, position: number): SheetId {
    return this.sheets.add(name, position);
  }

  deleteSheet(sheet: SheetId): void {
    this.sheets.delete(sheet);
  }

  moveSheet(sheet: SheetId, position: number): void {
    this.sheets.move(sheet, position);
  }

  activeSheet(): SheetId {
    return this.sheets.active();
  }

  activate(sheet: SheetId): void {
    this.sheets.activate(sheet);
  }

  selection(): Area[] {
    const sheet = this.activeSheet();
    return selectedAreas(this.book, sheet).map((area) => this.display.fullArea(sheet, area));
  }

  select(areas: Area[]): void {
    const [first] = areas;
    if (!first) return;
    const sheet = this.activeSheet();
    selectAreas(this.book, sheet, areas);
    this.display.scrollIntoView(sheet, first);
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
    if (this.opening && this.fresh) this.calculation.changed();
    if (this.opening && this.fresh && this.calculation.settled()) this.calculate();
    this.opening = false;
  }

  /** The outcomes in the file stand, so nothing has to be calculated again. */
  private translateQuietly(sheet: SheetId, changed: Cells): void {
    this.book.get<FormulaDataModel>(FormulaDataModel).updateFormulaData(this.book.unitId, sheet, changed);
    for (const [row, line] of Object.entries(changed))
      for (const [column, cell] of Object.entries(line)) Object.assign(this.book.cell(sheet, Number(row), Number(column)) ?? {}, cell);
  }

  setFunctions(functions: AddedFunctions): void {
    addFunctions(this.book.api, functions);
    this.retranslate();
    this.calculate();
  }

  calculate(): void {
    this.calculation.run();
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

  /** Where a cell of the sheet in front is drawn, in pixels from the corner of the grid; undefined when it is not in view. */
  place(sheet: SheetId, row: number, column: number): CellPlace | undefined {
    return cellPlace(this.book, sheet, row, column);
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
