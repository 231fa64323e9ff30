/**
 * Makes a table longer by whole rows of the sheet, from `end` on, the 0-based row below it: what stands under the table moves along, also a
 * table that is wider, which Excel would not let `rows.add` tear apart.
 */
export function growTable(worksheet: Excel.Worksheet, table: Excel.Table, end: number, rows: number): void {
  worksheet.getRangeByIndexes(end, 0, rows, 1).getEntireRow().insert(Excel.InsertShiftDirection.down);
  table.resize(table.getRange().getResizedRange(rows, 0));
}
