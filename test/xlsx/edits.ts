import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { partText } from './parts';
import { sheetNamed } from './sheets';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

export const SHEET1 = 'xl/worksheets/sheet1.xml';
export const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><strike/><sz val="9"/><name val="Arial"/></font></fonts>
<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border/><border><left style="thin"/></border></borders>
<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="2" fontId="1" fillId="0" borderId="1" xfId="0"><alignment indent="1"/></xf></cellXfs><cellStyles count="0"/></styleSheet>`;

/** Opens, lets `change` change the data in place, saves. */
export function edited(bytes: Uint8Array, change: (data: WorkbookData) => void): Uint8Array {
  const opened = openXlsx(bytes);
  change(opened.data);
  return saveXlsx(opened.data, opened);
}

/** The sheet that most tests change. */
export const blad1 = (data: WorkbookData): SheetData => sheetNamed(data, 'Blad1');

/** Puts a cell at a 0-based row and column, or takes it away. */
export function setCell(sheet: SheetData, row: number, column: number, cell: CellData | undefined): void {
  const inRow = sheet.cells.get(row) ?? new Map<number, CellData>();
  sheet.cells.set(row, inRow);
  if (cell) inRow.set(column, cell);
  else inRow.delete(column);
}

/** What stands between two tags of the saved first sheet. */
export const inside = (bytes: Uint8Array, local: string): string =>
  new RegExp(`<${local}[ >].*</${local}>`, 's').exec(partText(bytes, SHEET1))?.[0] ?? '';
