import { WorkbookError } from './workbook-error';

/** What was loaded beside the question, and whether a sheet of those asked is filtered. */
export interface AskedFilters<T> {
  readonly loaded: T;
  readonly isFiltered: (worksheet: Excel.Worksheet) => boolean;
}

/**
 * Asks whether a filter is in force on sheets or on one of their tables. Under a filter Excel puts what is written into the rows that are in
 * sight, so into wrong ones (office-js issue 224): such a sheet is never written to. The filter is the user's: it is not lifted for them, for
 * it would not come back as it was (issues 1226 and 3030).
 *
 * `load` asks for what else the caller needs to know, in the same sync. Nobody has seen what Excel answers for a table without filter buttons:
 * where it refuses, or answers with nothing, a sheet on which rows are hidden counts as filtered, so `load` may run twice. One sync, two then.
 */
export async function askFilters<T>(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  load: () => T,
): Promise<AskedFilters<T>> {
  const sheets = [...new Set(worksheets)];
  for (const { autoFilter, tables } of sheets) {
    autoFilter.load('isDataFiltered');
    tables.load('items/autoFilter/isDataFiltered');
  }
  let loaded = load();
  try {
    await context.sync();
  } catch {
    // What was wrong with the rest of the question comes again here.
    loaded = load();
    return { loaded, isFiltered: await askHiddenRows(context, sheets) };
  }
  const states = new Map(sheets.map((worksheet) => [worksheet, filterState(worksheet)]));
  const silent = sheets.filter((worksheet) => states.get(worksheet) === undefined && !isGone(worksheet));
  const hasHidden = silent.length > 0 ? await askHiddenRows(context, silent) : () => false;
  return { loaded, isFiltered: (worksheet) => states.get(worksheet) ?? hasHidden(worksheet) };
}

/** Undefined where Excel does not tell of all filters, and none of those that it tells of is in force. */
function filterState({ autoFilter, tables }: Excel.Worksheet): boolean | undefined {
  const told = unlessSilent(() => [autoFilter, ...tables.items.map((table) => table.autoFilter)])?.map((filter) =>
    unlessSilent((): unknown => filter.isDataFiltered),
  );
  if (told?.includes(true)) return true;
  return told?.every((each) => each === false) ? false : undefined;
}

/** What Excel answered; undefined where it gave no answer, at which Office.js throws. */
function unlessSilent<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

/** A sheet that was deleted, behind a name that still stands for cells of it. */
const isGone = (worksheet: Excel.Worksheet): boolean => unlessSilent(() => worksheet.isNullObject) ?? false;

/** Whether rows are hidden in what the sheets hold. */
async function askHiddenRows(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
): Promise<(worksheet: Excel.Worksheet) => boolean> {
  const used = new Map(
    worksheets.map((worksheet) => {
      const range = worksheet.getUsedRangeOrNullObject();
      range.load('rowHidden');
      return [worksheet, range];
    }),
  );
  await context.sync();
  return (worksheet) => {
    const range = used.get(worksheet);
    return range !== undefined && !range.isNullObject && range.rowHidden !== false;
  };
}

/** Refuses when a filter is in force on one of the sheets, and says that nothing was done; `undone` says so in the words of the task. One sync. */
export async function refuseFiltered(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  undone = 'Er is niets veranderd.',
): Promise<void> {
  if (worksheets.length === 0) return;
  const { isFiltered } = await askFilters(context, worksheets, () => {
    for (const worksheet of worksheets) worksheet.load('name');
  });
  const sheets = worksheets.filter(isFiltered).map(({ name }) => name);
  if (sheets.length > 0) throw filterError(sheets, `${LIFT} ${undone}`);
}

/** Names the sheets that are filtered; `after` says what became of them and what to do. */
export function filterError(sheets: readonly string[], after: string): WorkbookError {
  const names = [...new Set(sheets)];
  const where = names.length === 1 ? `Op blad ${names[0]}` : `Op de bladen ${names.join(', ')}`;
  return new WorkbookError('filter', names.join(', '), `${where} staat een filter aan. ${after}`);
}

/** How a user lifts a filter. */
export const LIFT =
  'Met een filter zet Excel gegevens in verkeerde rijen, daarom schrijft STO Controle er nu niet. Wis het filter via Gegevens > Wissen en probeer het opnieuw.';
