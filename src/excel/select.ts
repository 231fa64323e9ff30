import type { FindingPlace } from '../check/report';
import { WorkbookError } from './workbook-error';

/** Shows the cell of a finding: its sheet comes to the front and the cell is selected. Of a finding on a line the first cell, on a table its headings. */
export async function selectPlace(context: Excel.RequestContext, { table, row, column }: FindingPlace): Promise<void> {
  const sheet = await visibleSheet(context, table.sheet);
  sheet.activate();
  sheet.getRangeByIndexes(row ?? table.row, column ?? table.column, 1, 1).select();
  await context.sync();
}

/** Brings a sheet to the front. */
export async function selectSheet(context: Excel.RequestContext, name: string): Promise<void> {
  (await visibleSheet(context, name)).activate();
  await context.sync();
}

async function visibleSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new WorkbookError(
      'unknown',
      'hidden sheet',
      `Het blad ${name} is verborgen. Maak het zichtbaar via een rechtermuisklik op de bladtabs > Zichtbaar maken.`,
    );
  }
  return sheet;
}
