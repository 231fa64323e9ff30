import type { Area } from '../records/address';
import type { CellValue } from '../records/cell';
import type { TableCells, WorkbookCells } from '../records/table-cells';
import type { SheetData, TableData, WorkbookData } from './workbook-data';

/** The tables of a workbook file as the check reads them: the same shape that Excel gives. */
export const workbookCells = ({ sheets, date1904 }: WorkbookData): WorkbookCells => ({
  tables: sheets.flatMap((sheet) => sheet.tables.map((table) => tableCells(sheet, table))),
  date1904,
});

function tableCells(sheet: SheetData, { name, area, columns, totalsRow }: TableData): TableCells {
  const count = area.rows - 1 - (totalsRow ? 1 : 0);
  const body = Array.from({ length: count }, (_, offset) => area.row + 1 + offset);
  return {
    sheet: sheet.name,
    name,
    row: area.row,
    column: area.column,
    headings: columns.map((column) => column.name),
    rows: body.map((row) =>
      Array.from({ length: area.columns }, (_, offset): CellValue => sheet.cells.get(row)?.get(area.column + offset)?.value ?? ''),
    ),
    hiddenRows: new Set(body.filter((row) => sheet.rows.get(row)?.hidden)),
    merged: sheet.merges.filter((merge) => overlap(merge, area)),
  };
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
