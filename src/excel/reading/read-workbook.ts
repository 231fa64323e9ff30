import type { WorkbookCells } from '../../records/table-cells';
import { askCalculationMode } from './calculation-mode';
import { askDateSystem } from './date-system';
import { askPeriode } from './assumed-periode';
import { readSheets } from './read-sheets';
import { findTables } from './our-tables';
import { askSurroundings, withOutsideCells } from './outside-tables';
import { placeOf, readPlaces, type ReadProgress, type TablePlace } from './read-tables';

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

/** The same, with where it stands. */
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
  // What was asked above comes with the first sync.
  const { ours, others } = await findTables(context);
  const places = ours.map(placeOf);
  const surroundings = askSurroundings(places, others);
  if (places.length > 0) await context.sync();
  const tables = await withOutsideCells(context, surroundings, await readPlaces(context, places, progress, signal));
  const sheets = await readSheets(context, worksheets.items, tables, progress, signal);
  const byHand = calculatesByHand() ? { calculatesByHand: true as const } : {};
  return { cells: { tables, sheets, date1904: isDate1904(), periode: periode(), ...byHand }, worksheets: worksheets.items, places, others };
}
