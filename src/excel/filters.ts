import { WorkbookError } from './workbook-error';

/**
 * Asks whether a filter is in force on a sheet or on one of its tables; the answer is there after the next sync. Under a filter Excel puts
 * what is written into the rows that are in sight, so into wrong ones (office-js issue 224): such a sheet is never written to. The filter is
 * the user's: it is not lifted for them, for it would not come back as it was (issues 1226 and 3030).
 */
export function askFilter(worksheet: Excel.Worksheet): () => boolean {
  const { autoFilter, tables } = worksheet;
  autoFilter.load('isDataFiltered');
  tables.load('items/autoFilter/isDataFiltered');
  return () => autoFilter.isDataFiltered || tables.items.some((table) => table.autoFilter.isDataFiltered);
}

/** Refuses when a filter is in force on one of the sheets, and says that nothing was done; `undone` says so in the words of the task. One sync. */
export async function refuseFiltered(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  undone = 'Er is niets veranderd.',
): Promise<void> {
  const asked = worksheets.map((worksheet) => {
    worksheet.load('name');
    return { worksheet, isFiltered: askFilter(worksheet) };
  });
  if (asked.length > 0) await context.sync();
  const sheets = asked.filter(({ isFiltered }) => isFiltered()).map(({ worksheet }) => worksheet.name);
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
