import type { WorkbookCells } from '../../records/table-cells';
import { TABLE_KEYS, TABLES } from '../../templates';
import { askCalculationMode } from './calculation-mode';
import { askDateSystem } from './date-system';
import { askPeriode } from './assumed-periode';
import { readSheets } from './read-sheets';
import { findTables } from './our-tables';
import { askSurroundings, askUsed, withOutsideCells } from './outside-tables';
import { askPlace, placeOf, readPlaces, type ReadProgress, type TablePlace } from './read-tables';

/** A workbook as it was read, with the objects of Excel that it was read from. */
export interface PlacedWorkbook {
  readonly cells: WorkbookCells;
  readonly worksheets: readonly Excel.Worksheet[];
  /** In the order of the tables in `cells`. */
  readonly places: readonly TablePlace[];
  readonly others: readonly Excel.Table[];
}

/** Reads everything that the check looks at: our tables and what stands directly outside them, the sheets in other layouts, and from which day dates are counted. */
export const readWorkbook = async (context: Excel.RequestContext, progress?: ReadProgress, signal?: AbortSignal): Promise<WorkbookCells> =>
  (await readPlacedWorkbook(context, progress, signal)).cells;

/**
 * Asks where the tables are that have the names of our templates, before it is known which of them there are: so that a round trip less is
 * needed. Those that are not there become null objects, and all that is asked of them too.
 */
function askUsualTables(
  context: Excel.RequestContext,
): ReadonlyMap<string, { readonly place: Omit<TablePlace, 'ours'>; readonly used: Excel.Range }> {
  return new Map(
    TABLE_KEYS.map((key) => {
      const table = context.workbook.tables.getItemOrNullObject(TABLES[key].name);
      const { worksheet } = table;
      return [TABLES[key].name, { place: askPlace(table), used: askUsed(worksheet) }];
    }),
  );
}

/** The same, with where it stands. One sync before the cells are read; two when a table is a copy or others have tables too. */
export async function readPlacedWorkbook(
  context: Excel.RequestContext,
  progress: ReadProgress = () => {},
  signal?: AbortSignal,
): Promise<PlacedWorkbook> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  const calculatesByHand = askCalculationMode(context);
  const usual = askUsualTables(context);
  // What was asked above comes with the first sync.
  const { ours, others } = await findTables(context);
  const places = ours.map((each) => ({ ...(usual.get(each.name)?.place ?? placeOf(each)), ours: each }));
  const used = ours.flatMap(({ name, sheet }): (readonly [string, Excel.Range])[] => {
    const asked = usual.get(name);
    return asked ? [[sheet, asked.used]] : [];
  });
  const surroundings = askSurroundings(places, others, new Map(used));
  if (used.length < ours.length || (ours.length > 0 && others.length > 0)) await context.sync();
  const tables = await withOutsideCells(context, surroundings, await readPlaces(context, places, progress, signal));
  const sheets = await readSheets(context, worksheets.items, tables, progress, signal);
  const byHand = calculatesByHand() ? { calculatesByHand: true as const } : {};
  return { cells: { tables, sheets, date1904: isDate1904(), periode: periode(), ...byHand }, worksheets: worksheets.items, places, others };
}
