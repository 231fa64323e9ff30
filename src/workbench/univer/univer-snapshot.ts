import type {
  ICellData,
  IColumnData,
  IObjectMatrixPrimitiveType,
  IRange,
  IRowData,
  IWorkbookData,
  IWorksheetData,
} from '@univerjs/presets';
import { CellValueType, LocaleType } from '@univerjs/presets';
import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellData, SheetData, WorkbookData } from '../../xlsx/workbook-data';
import type { Looks } from './univer-look';

/** Rows and columns a sheet shows beyond its last cell, so that one can type and scroll on. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const LEAST_ROWS = 500;
const LEAST_COLUMNS = 40;

/** As wide as Excel's standard Calibri 11, which a browser need not have. */
export const DEFAULT_STYLE = { ff: 'Arial', fs: 10 };
const STANDARD_SIZE = 11;

/** Pixels per point. */
export const PIXELS = 96 / 72;
/** Excel's standard row height and column width, in pixels. */
export const ROW_HEIGHT = 20;
export const COLUMN_WIDTH = 64;

/** Width in characters of the standard font, as in the file, to pixels and back (ECMA-376 part 1, 18.3.1.13: 7 pixels a digit and 5 around them). */
export const charactersToPixels = (width: number): number => Math.round(width * 7 + 5);
export const pixelsToCharacters = (pixels: number): number => Math.max(0, Math.round(((pixels - 5) / 7) * 100) / 100);

export const toRange = ({ row, column, rows, columns }: Area): IRange => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});
export const toArea = ({ startRow, endRow, startColumn, endColumn }: IRange): Area => ({
  row: startRow,
  column: startColumn,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The size Univer must give a sheet to hold this many cells. */
export const roomyRows = (used: number): number => Math.max(LEAST_ROWS, used + SPARE_ROWS);
export const roomyColumns = (used: number): number => Math.max(LEAST_COLUMNS, used + SPARE_COLUMNS);

/** Value and type of a cell for Univer; a text that looks like a number stays text. */
export function univerValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

/** What stands in a cell of Univer, '' for nothing. */
export function cellValue(cell: ICellData | null | undefined): CellValue {
  if (cell?.v === undefined || cell.v === null) {
    const text = cell?.p?.body?.dataStream;
    return text === undefined ? '' : text.replace(/\r\n$/, '').replace(/\r/g, '\n');
  }
  if (cell.t === CellValueType.BOOLEAN) return cell.v === true || cell.v === 1 || String(cell.v).toUpperCase() === 'TRUE';
  if (cell.t === CellValueType.NUMBER) return Number(cell.v);
  if (cell.t === CellValueType.STRING || cell.t === CellValueType.FORCE_STRING) return String(cell.v);
  return cell.v;
}

/** A file as Univer opens it. Formulas are still as written; the grid translates them when the tables and names stand. */
export function toSnapshot(data: WorkbookData, id: string, sheetIds: readonly string[], looks: Looks): IWorkbookData {
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  data.sheets.forEach((sheet, index) => {
    const sheetId = sheetIds[index];
    if (sheetId !== undefined) sheets[sheetId] = { ...sheetSnapshot(sheet, looks), id: sheetId };
  });
  return { id, name: '', appVersion: '', locale: LocaleType.EN_US, styles: looks.styles, sheetOrder: [...sheetIds], sheets };
}

function sheetSnapshot(sheet: SheetData, looks: Looks): Partial<IWorksheetData> {
  let lastRow = 0;
  let lastColumn = 0;
  const cellData: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) {
      line[column] = cellSnapshot(cell, looks);
      lastColumn = Math.max(lastColumn, column + 1);
    }
    cellData[row] = line;
    lastRow = Math.max(lastRow, row + 1);
  }
  for (const { area } of sheet.tables) lastRow = Math.max(lastRow, area.row + area.rows);
  const columnCount = roomyColumns(lastColumn);
  const { rows = 0, columns = 0 } = sheet.frozen ?? {};
  return {
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? 0 : 1,
    tabColor: sheet.tabColor ?? '',
    rowCount: roomyRows(lastRow),
    columnCount,
    defaultStyle: DEFAULT_STYLE,
    defaultRowHeight: ROW_HEIGHT,
    defaultColumnWidth: COLUMN_WIDTH,
    cellData,
    rowData: rowSnapshots(sheet),
    columnData: columnSnapshots(sheet, columnCount, looks),
    mergeData: sheet.merges.map(toRange),
    freeze: { xSplit: columns, ySplit: rows, startRow: rows || -1, startColumn: columns || -1 },
  };
}

function cellSnapshot(cell: CellData, looks: Looks): ICellData {
  const snapshot: ICellData = cell.value === '' && cell.formula === undefined ? {} : univerValue(cell.value);
  if (cell.formula !== undefined) snapshot.f = cell.formula;
  if (cell.style) snapshot.s = looks.styleName(cell.style);
  return snapshot;
}

function rowSnapshots(sheet: SheetData): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of sheet.rows) {
    rows[row] = { ...(height === undefined ? {} : { h: Math.round(height * PIXELS), ia: 0 }), ...(hidden ? { hd: 1 } : {}) };
  }
  for (const [row, cells] of sheet.cells) {
    const size = Math.max(...[...cells.values()].map(({ style }) => style?.fontSize ?? STANDARD_SIZE));
    // Excel makes a row high enough for its largest text by itself; this height is not written to the file.
    if (size > STANDARD_SIZE && rows[row]?.h === undefined) rows[row] = { ...rows[row], h: Math.round(size * PIXELS * 1.4) };
  }
  return rows;
}

function columnSnapshots(sheet: SheetData, columnCount: number, looks: Looks): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden, style } of sheet.columns) {
    for (let column = first; column <= Math.min(last, columnCount - 1); column += 1) {
      columns[column] = {
        ...(width === undefined ? {} : { w: charactersToPixels(width) }),
        ...(hidden ? { hd: 1 } : {}),
        ...(style ? { s: looks.styleName(style) } : {}),
      };
    }
  }
  return columns;
}
