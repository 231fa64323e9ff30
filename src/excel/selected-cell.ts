import type { SelectedCell } from './workbook-port';

/** The cell that the user selected; of more cells the one in which he would type. */
export async function selectedCell(context: Excel.RequestContext): Promise<SelectedCell> {
  const cell = context.workbook.getActiveCell();
  cell.load('rowIndex,columnIndex,worksheet/name');
  await context.sync();
  return { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
}
