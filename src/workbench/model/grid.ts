import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellStyle, ColumnData, RowData, SheetData, WorkbookData } from '../../xlsx/workbook-data';
import type { AddedFunctions } from './added-functions';
import type { SheetExtras } from './extras';
import type { Shift } from './shift';

/**
 * What a grid has to do to stand under `WorkbookModel`. The model owns tables, names, conditional formats, validations, protection, page layout and
 * settings, and calls the grid for everything that lives in cells, rows, columns and sheet tabs. Two grids exist: `MemoryGrid` (tests at size) and the grid of the page.
 *
 * The model only changes the grid between `begin()` and the function it returned; a change the user makes in the grid itself goes to the model through `GridListener`.
 * Rows and columns are 0-based, widths and heights are points, formulas are English with a leading `=`.
 */
export interface Grid {
  /** Called once, by the model. */
  attach(listener: GridListener): void;

  /** Replaces everything by this file: sheets, cells, styles, rows, columns, merges, frozen panes. Gives the new sheet ids in order. Forgets the undo history. Tables and the like come with `show`. */
  load(data: WorkbookData): SheetId[];
  /** The part of a sheet's file data that the grid owns; styles keep their `xf` as long as nothing changed them. */
  sheetData(sheet: SheetId): GridSheetData;

  // sheets
  /** Ids in tab order. An id is any text that stays the same as long as the sheet exists. */
  sheetIds(): SheetId[];
  sheet(sheet: SheetId): SheetProperties;
  /** Renaming must also rename the sheet in the formulas of all cells. */
  setSheet(sheet: SheetId, change: Partial<SheetProperties>): void;
  addSheet(name: string, position: number): SheetId;
  deleteSheet(sheet: SheetId): void;
  moveSheet(sheet: SheetId, position: number): void;
  activeSheet(): SheetId;
  activate(sheet: SheetId): void;
  /** The selected areas of the active sheet; the first is the one of the active cell. */
  selection(): Area[];
  /** Selects on the active sheet and scrolls the first cell into view. */
  select(areas: Area[]): void;

  // cells
  /** Calculated values, '' for empty. */
  values(sheet: SheetId, area: Area): CellValue[][];
  /** Formulas as they were written, else the value. */
  formulas(sheet: SheetId, area: Area): CellValue[][];
  /** The smallest area around all cells that hold something; with `formats` also cells with a style of their own. */
  usedArea(sheet: SheetId, formats: boolean): Area | undefined;
  /** `undefined` leaves a cell as it is, `{ value: '' }` empties it. The rows and columns are exactly those of the area. */
  write(sheet: SheetId, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void;
  /** Empties a whole area, of any size. */
  clearContents(sheet: SheetId, area: Area): void;

  // looks
  /** Effective look of one cell: its own, else of its row, else of its column. */
  style(sheet: SheetId, row: number, column: number): CellStyle;
  /** The different looks within an area, each once, found without visiting empty cells one by one. */
  styles(sheet: SheetId, area: Area): CellStyle[];
  /** Changes only the fields given; `undefined` as a value takes a field away. For whole columns or rows it must be kept per column or row. */
  setStyle(sheet: SheetId, area: Area, change: StyleChange): void;
  /** English format codes per cell; `undefined` leaves a cell. */
  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void;
  /** Back to no look at all. */
  clearStyle(sheet: SheetId, area: Area): void;

  // rows, columns, panes
  column(sheet: SheetId, column: number): Line;
  row(sheet: SheetId, row: number): Line;
  setColumns(sheet: SheetId, first: number, count: number, change: Partial<Line>): void;
  setRows(sheet: SheetId, first: number, count: number, change: Partial<Line>): void;
  /** Sizes to the content; does nothing where nothing is drawn. */
  autofit(sheet: SheetId, area: Area, what: 'columns' | 'rows'): void;
  frozen(sheet: SheetId): { rows: number; columns: number };
  freeze(sheet: SheetId, rows: number, columns: number): void;
  merges(sheet: SheetId): Area[];
  merge(sheet: SheetId, area: Area): void;
  /** Takes apart every merged area that touches this one. */
  unmerge(sheet: SheetId, area: Area): void;
  /** Moves cells, looks, rows or columns and merges, and rewrites the references in all formulas of the workbook (`shiftFormula` does that for one formula). */
  shift(sheet: SheetId, shift: Shift): void;

  // calculation
  /** The tables or names changed: translate every formula again with `GridListener.translate` and calculate. */
  retranslate(): void;
  /** Calculates everything now (or starts to). */
  calculate(): void;
  /** Whether that waits until it is asked for; a grid on the screen goes on calculating. */
  setManual?(on: boolean): void;
  /** A promise while calculated values are still on their way; undefined when `values` is up to date. */
  settled(): Promise<void> | undefined;

  /** An add-in brought functions for cells: formulas that use them have results from now on. */
  setFunctions(functions: AddedFunctions): void;

  // undo
  /** Opens one undo step; calls nest and only the outermost counts. The function given back closes it, after which the grid calculates. */
  begin(label: string): () => void;
  /** Adds a change that is not the grid's own to the open undo step. */
  remember(step: UndoStep): void;
  undo(): void;
  redo(): void;
  canUndo(): boolean;
  canRedo(): boolean;

  // display
  /** The tables, conditional formats, validations or protection of a sheet changed (also by undo, and after `load`): draw them. */
  show(sheet: SheetId, extras: SheetExtras): void;
}

/** What the grid tells the model. All of it is about what the user did in the grid; the model's own calls are not reported back. */
export interface GridListener {
  /** The formula as the calculation engine must see it: structured references and names made A1 references, without a leading difference otherwise. */
  translate(sheet: SheetId, row: number, column: number, formula: string): string;
  /**
   * The user typed, pasted, filled, cleared or undid. Call it after the grid changed, within the undo step of the change where that is possible:
   * the model may let a table grow, fill its formulas and rename its columns in answer. `before` and `after` only for a single cell.
   */
  cellsEdited(change: { sheet: SheetId; areas: Area[]; before?: CellValue; after?: CellValue }): void;
  /** The user inserted or deleted rows, columns or cells. */
  shifted(sheet: SheetId, shift: Shift): void;
  formatted(sheet: SheetId, areas: Area[]): void;
  sheetAdded(sheet: SheetId): void;
  /** Name as it was, because the sheet is gone. */
  sheetDeleted(sheet: SheetId, name: string): void;
  sheetRenamed(sheet: SheetId, before: string, after: string): void;
  sheetMoved(sheet: SheetId): void;
  sheetVisibilityChanged(sheet: SheetId): void;
  sheetActivated(sheet: SheetId): void;
  selectionChanged(sheet: SheetId, areas: Area[]): void;
  /** Formulas show other results; no areas when the grid does not know where. */
  calculated(sheets: { sheet: SheetId; areas: Area[] }[]): void;
  /** The user is typing in a cell (true) or stopped (false): calls of the add-in are refused meanwhile. */
  editing(on: boolean): void;
}

export type SheetId = string;

export interface SheetProperties {
  name: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `#RRGGBB`, or '' for none. */
  tabColor: string;
  gridlines: boolean;
}

/** What goes into one cell. */
export interface CellInput {
  value: CellValue;
  /** As written. The grid asks `translate` for what the engine gets, and `value` is what stands there until it has calculated. */
  formula?: string;
  /** English format code that comes with the value, as a typed date brings one. */
  numberFormat?: string;
}

/** Fields of a look to change. */
export type StyleChange = { -readonly [field in Exclude<keyof CellStyle, 'xf'>]?: CellStyle[field] | undefined };

/** A row or a column. */
export interface Line {
  /** Points: the height of a row, the width of a column. */
  size: number;
  hidden: boolean;
}

export interface UndoStep {
  undo(): void;
  redo(): void;
}

export interface GridSheetData extends Pick<SheetData, 'cells' | 'merges' | 'frozen'> {
  columns: ColumnData[];
  rows: Map<number, RowData>;
}
