import type { WorkbookCells } from '../../records/table-cells';
import { askDateSystem } from './date-system';
import { askPeriode } from './assumed-periode';
import { readSheets } from './read-sheets';
import { findTables } from './our-tables';
import { askSurroundings, withOutsideCells } from './outside-tables';
import { placeOf, readPlaces, type ReadProgress } from './read-tables';

/** Reads everything that the check looks at: our tables and what stands directly outside them, the sheets in other layouts, and from which day dates are counted. */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress: ReadProgress = () => {},
  signal?: AbortSignal,
): Promise<WorkbookCells> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  // What was asked above comes with the first sync.
  const { ours, others } = await findTables(context);
  const places = ours.map(placeOf);
  const surroundings = askSurroundings(places, others);
  if (places.length > 0) await context.sync();
  const tables = await withOutsideCells(context, surroundings, await readPlaces(context, places, progress, signal));
  const sheets = await readSheets(context, worksheets.items, tables, progress, signal);
  return { tables, sheets, date1904: isDate1904(), periode: periode() };
}
