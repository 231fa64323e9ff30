import type { CellValue } from '../../src/cells/cell';
import { readDossier, type Dossier } from '../../src/records/dossier';
import { tableKeyOfName } from '../../src/templates';
import type { SheetData, WorkbookData } from '../../src/xlsx/workbook-data';

export const valueAt = (sheet: SheetData, row: number, column: number): CellValue => sheet.cells.get(row)?.get(column)?.value ?? '';

/** What the add-in reads of it. */
export function dossierOf({ sheets }: WorkbookData): Dossier {
  const tables = sheets.flatMap((sheet) =>
    sheet.tables.flatMap(({ name, area, columns }) =>
      tableKeyOfName(name) === undefined
        ? []
        : [
            {
              sheet: sheet.name,
              name,
              row: area.row,
              column: area.column,
              headings: columns.map((column) => column.name),
              rows: Array.from({ length: area.rows - 1 }, (_, row) =>
                columns.map((_column, column) => valueAt(sheet, area.row + 1 + row, column)),
              ),
            },
          ],
    ),
  );
  return readDossier({ tables, date1904: false });
}
