import { parseArea } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellStyle } from '../../xlsx/workbook-data';
import type { ExcelHost } from '../host/excel-host';
import type { WorkbookModel } from '../model/workbook-model';
import type { UniverGrid } from '../univer/univer-grid';
import type { Files } from './files';

/** What tests can do with the page, as `window.workbench`: the grid is a canvas, so its cells cannot be read from the page. */
export interface WorkbenchHandle {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Opens the bytes of an .xlsx file. */
  open(bytes: Uint8Array, name?: string): void;
  /** The workbook as an .xlsx file. */
  save(): Uint8Array;
  /** Puts in a cell what a user would type there: Dutch numbers and dates, a formula, or '' to empty it. */
  setCell(sheet: string, address: string, text: string): void;
  /** What a cell holds, and what is seen of it: its text and the colour behind it with tables and conditional formats. */
  cell(sheet: string, address: string): { value: CellValue; formula: CellValue; text: string; style: CellStyle; fill: string | undefined };
  /** Brings a sheet to the front, selects an area on it and gives the grid the keyboard. */
  select(sheet: string, address: string): void;
  /** Resolves when all formulas are calculated. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}

/** Makes the handle. */
export function createHandle(model: WorkbookModel, grid: UniverGrid, host: ExcelHost, files: Files): WorkbenchHandle {
  const find = (sheetName: string, address: string): { sheet: string; area: NonNullable<ReturnType<typeof parseArea>> } => {
    const sheet = model.sheets.byName(sheetName);
    const area = parseArea(address);
    if (sheet === undefined || !area) throw new Error(`Geen cel ${sheetName}!${address}`);
    return { sheet, area };
  };
  return {
    model,
    host,
    open: (bytes, name = 'Test.xlsx') => files.open(bytes, name),
    save: () => files.save(),
    setCell(sheetName, address, text) {
      const { sheet, area } = find(sheetName, address);
      grid.type(sheet, area.row, area.column, text);
    },
    cell(sheetName, address) {
      const { sheet, area } = find(sheetName, address);
      const cell = { ...area, rows: 1, columns: 1 };
      return {
        value: grid.values(sheet, cell)[0]?.[0] ?? '',
        formula: grid.formulas(sheet, cell)[0]?.[0] ?? '',
        style: grid.style(sheet, area.row, area.column),
        ...grid.seen(sheet, area.row, area.column),
      };
    },
    select(sheetName, address) {
      const { sheet, area } = find(sheetName, address);
      model.select(sheet, [area]);
      grid.focus();
    },
    settled: () => grid.settled() ?? Promise.resolve(),
  };
}
