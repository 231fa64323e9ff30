import type { Area } from '../../cells/address';
import { toWorkbookError } from '../workbook-error';

/** Cells of a sheet in which merged areas are looked for. */
export interface MergedSearch {
  readonly worksheet: Excel.Worksheet;
  readonly area: Area;
}

/**
 * The merged areas that begin in each of the places. Excel finds no others, so a merge is only sure to be found from the first column on; and
 * it refuses a call that would give more than 512 of them: then the place is looked at in halves. One sync, more when there are so many.
 */
export async function readMergedAreas(
  context: Excel.RequestContext,
  searches: readonly MergedSearch[],
): Promise<readonly (readonly Area[])[]> {
  if (searches.length === 0) return [];
  try {
    return await readAtOnce(context, searches);
  } catch (error) {
    if (toWorkbookError(error).code !== 'unknown') throw error;
    const [only, ...more] = searches;
    if (only && more.length === 0) return [await readHalves(context, only, error)];
    const found: (readonly Area[])[] = [];
    // Only the sheet that has too many is looked at in halves; the loop is over sheets.
    for (const search of searches) found.push(...(await readMergedAreas(context, [search])));
    return found;
  }
}

async function readHalves(context: Excel.RequestContext, { worksheet, area }: MergedSearch, error: unknown): Promise<readonly Area[]> {
  const upper = Math.floor(area.rows / 2);
  if (upper === 0) throw error;
  const halves = [
    { ...area, rows: upper },
    { ...area, row: area.row + upper, rows: area.rows - upper },
  ];
  const found: Area[] = [];
  for (const half of halves) found.push(...(await readMergedAreas(context, [{ worksheet, area: half }])).flat());
  return found;
}

async function readAtOnce(context: Excel.RequestContext, searches: readonly MergedSearch[]): Promise<readonly (readonly Area[])[]> {
  const found = searches.map(({ worksheet, area: { row, column, rows, columns } }) => {
    const merged = worksheet.getRangeByIndexes(row, column, rows, columns).getMergedAreasOrNullObject();
    // Not the address: there Excel may name every cell (office-js issue 1590).
    merged.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
    return merged;
  });
  await context.sync();
  return found.map((merged) =>
    merged.isNullObject
      ? []
      : merged.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
          row: rowIndex,
          column: columnIndex,
          rows: rowCount,
          columns: columnCount,
        })),
  );
}
