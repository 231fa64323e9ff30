/**
 * Makes a table longer by whole rows of the sheet, from `end` on, the 0-based row below its last line: what stands under the table moves
 * along, also a table that is wider, which Excel would not let `rows.add` tear apart. A totals row moves down by itself, and the table grows
 * with it. One sync.
 */
export async function growTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  table: Excel.Table,
  end: number,
  rows: number,
): Promise<void> {
  table.load('showTotals');
  await context.sync();
  insertAtEnd(worksheet, table, end, rows);
}

/** The same for a table of which `showTotals` is loaded. No sync. */
export function insertAtEnd(worksheet: Excel.Worksheet, table: Excel.Table, end: number, rows: number): void {
  insertRows(worksheet, end, rows);
  if (!table.showTotals) table.resize(table.getRange().getResizedRange(rows, 0));
}

/** Puts whole rows in a sheet, from a 0-based row on. No sync. */
export const insertRows = (worksheet: Excel.Worksheet, row: number, rows: number): void =>
  void worksheet.getRangeByIndexes(row, 0, rows, 1).getEntireRow().insert(Excel.InsertShiftDirection.down);
