import type { WorkbookCells } from '../../records/table-cells';
import { askDateSystem } from './date-system';
import { readSheets } from './read-sheets';
import { readTables, type ReadProgress } from './read-tables';

/** Reads everything that the check looks at: our tables, the sheets in other layouts, and from which day dates are counted. */
export async function readWorkbook(
  context: Excel.RequestContext,
  progress: ReadProgress = () => {},
  signal?: AbortSignal,
): Promise<WorkbookCells> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const isDate1904 = askDateSystem(context);
  // What was asked above comes with the first sync of readTables.
  const tables = await readTables(context, progress, signal);
  const sheets = await readSheets(context, worksheets.items, tables, progress, signal);
  return { tables, sheets, date1904: isDate1904() };
}
