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
  worksheet.getRangeByIndexes(end, 0, rows, 1).getEntireRow().insert(Excel.InsertShiftDirection.down);
  if (!table.showTotals) table.resize(table.getRange().getResizedRange(rows, 0));
}
