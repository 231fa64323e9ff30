/** Rows that are to come in on a sheet. */
export interface ComingRows {
  /** With its `id` loaded, where rows come in at more than one place. */
  readonly worksheet: Excel.Worksheet;
  /** 0-based in the sheet as it is: in front of this row. */
  readonly before: number;
  readonly count: number;
  /** The table that is to grow by them, when `before` is the row below its last one; its `showTotals` is loaded. */
  readonly atEndOf?: Excel.Table | undefined;
  /** The row in front of which they come; of a sync before they do. */
  readonly mark: Excel.Range;
}

/** Keeps an eye on a row (0-based): a range moves along with its cells, so where it stands later tells what came in above it. Loaded with the next sync. */
export function markRow(worksheet: Excel.Worksheet, row: number, column = 0): Excel.Range {
  const mark = worksheet.getRangeByIndexes(row, column, 1, 1);
  mark.load('rowIndex');
  return mark;
}

/**
 * Makes a table longer by whole rows of the sheet, from `end` on, the 0-based row below its last line: what stands under the table moves
 * along, also a table that is wider, which Excel would not let `rows.add` tear apart. A totals row moves down by itself, and the table grows
 * with it. Two syncs.
 */
export async function growTable(
  context: Excel.RequestContext,
  worksheet: Excel.Worksheet,
  table: Excel.Table,
  end: number,
  rows: number,
): Promise<void> {
  table.load('showTotals');
  const mark = markRow(worksheet, end);
  await context.sync();
  const coming = [{ worksheet, before: end, count: rows, atEndOf: table, mark }];
  insertRows(coming);
  await orElse(context, () => takeOut(context, coming));
}

/** Puts whole rows in sheets. No sync. */
export function insertRows(coming: readonly ComingRows[]): void {
  // From below: what comes in moves only what is done already.
  for (const { worksheet, before, count, atEndOf } of [...coming].sort((a, b) => b.before - a.before)) {
    rowsOf(worksheet, before, count).insert(Excel.InsertShiftDirection.down);
    if (atEndOf && !atEndOf.showTotals) atEndOf.resize(atEndOf.getRange().getResizedRange(count, 0));
  }
}

/**
 * Does what is queued; when Excel breaks that off, what is half done is taken away again: rows below a table that did not grow by them, and
 * half a line, say what nobody meant.
 */
export async function orElse(context: Excel.RequestContext, undo: () => Promise<void>): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    try {
      await undo();
    } catch {
      // The user is told of what went wrong first.
    }
    throw error;
  }
}

/** Takes rows out again that came in, unless somebody wrote in them meanwhile. Two syncs. */
export async function takeOut(context: Excel.RequestContext, coming: readonly ComingRows[]): Promise<void> {
  for (const { mark } of coming) mark.load('rowIndex');
  await context.sync();
  const came = coming.flatMap((rows) => {
    const { worksheet, before, count, mark } = rows;
    const above = coming.filter((other) => other.before < before && other.worksheet.id === worksheet.id);
    const moved = above.reduce((sum, other) => sum + (other.mark.rowIndex > other.before ? other.count : 0), 0);
    return mark.rowIndex === before + moved + count ? [{ worksheet, first: before + moved, count }] : [];
  });
  const looked = came.map((rows) => {
    const used = rowsOf(rows.worksheet, rows.first, rows.count).getUsedRangeOrNullObject(true);
    used.load('formulas');
    return { ...rows, used };
  });
  await context.sync();
  for (const { worksheet, first, count, used } of looked.sort((a, b) => b.first - a.first)) {
    if (used.isNullObject || used.formulas.flat().every(isFormulaOrBlank))
      rowsOf(worksheet, first, count).delete(Excel.DeleteShiftDirection.up);
  }
  await context.sync();
}

const isFormulaOrBlank = (cell: unknown): boolean => cell === '' || String(cell).startsWith('=');

const rowsOf = (worksheet: Excel.Worksheet, first: number, count: number): Excel.Range =>
  worksheet.getRangeByIndexes(first, 0, count, 1).getEntireRow();
