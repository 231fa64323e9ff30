import type { FindingPlace } from '../check/report';
import { mapColumns } from '../records/column-map';
import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import { askFilters } from './filters';
import { HiddenRow } from './hidden-row';
import { findOurTables } from './reading/our-tables';
import { headingsOf } from './reading/read-tables';
import { WorkbookError } from './workbook-error';

/**
 * Shows the cell of a finding: its sheet comes to the front and the cell is selected. Of a finding on a line the first cell, on a table its
 * headings. A row that is hidden is shown only when the user was asked.
 * @throws HiddenRow when the row is hidden and nobody was asked, or when a filter hides it.
 */
export async function selectPlace(context: Excel.RequestContext, place: FindingPlace, hidden?: 'show the row'): Promise<void> {
  const { table, row, column } = place;
  const sheet = await visibleSheet(context, table.sheet);
  const cell = sheet.getRangeByIndexes(row ?? table.row, column ?? table.column, 1, 1);
  cell.load('rowHidden');
  await context.sync();
  if (cell.rowHidden) {
    const { isFiltered } = await askFilters(context, [sheet], () => undefined);
    if (hidden === undefined || isFiltered(sheet)) throw new HiddenRow(place, isFiltered(sheet));
    // The user was asked; a check never does this.
    // eslint-disable-next-line no-restricted-syntax
    cell.rowHidden = false;
  }
  sheet.activate();
  cell.select();
  await context.sync();
}

/** Brings a sheet to the front; on a sheet of ours the first cell that people fill in is selected. */
export async function selectSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = await visibleSheet(context, name);
  const ours = (await findOurTables(context)).find((each) => each.sheet === name);
  const headings = ours?.table.getHeaderRowRange();
  if (headings) {
    headings.load('values');
    await context.sync();
  }
  sheet.activate();
  if (ours && headings)
    ours.table
      .getDataBodyRange()
      .getCell(0, firstInput(ours.key, headingsOf(headings)))
      .select();
  await context.sync();
}

/** 0-based place in a table of the first column that people fill in; the rows of a report say in the first ones what they are. */
function firstInput(key: TableKey, headings: readonly string[]): number {
  const { columns, fixedRows, keyColumns } = TABLES[key];
  const filledIn = columns.filter((column) => !column.formula && !(fixedRows && keyColumns.includes(column.key)));
  const places = [...mapColumns(filledIn, headings).values()].flatMap(({ index }) => (index === undefined ? [] : [index]));
  return Math.min(...places, headings.length - 1);
}

async function visibleSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItem(name);
  sheet.load('visibility');
  await context.sync();
  if (sheet.visibility === Excel.SheetVisibility.veryHidden) {
    throw new WorkbookError(
      'unknown',
      'very hidden sheet',
      `Het blad ${name} is zo verborgen dat Excel het niet noemt bij Zichtbaar maken. Wie de werkmap maakte, kan het laten zien via Visual Basic (Alt+F11, eigenschap Visible van het blad).`,
    );
  }
  if (sheet.visibility !== Excel.SheetVisibility.visible) {
    throw new WorkbookError(
      'unknown',
      'hidden sheet',
      `Het blad ${name} is verborgen. Maak het zichtbaar via een rechtermuisklik op de bladtabs > Zichtbaar maken.`,
    );
  }
  return sheet;
}
