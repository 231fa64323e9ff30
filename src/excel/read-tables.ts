import { parseArea, type Area } from '../records/address';
import type { TableCells } from '../records/table-cells';
import { readInBlocks } from './blocks';
import { findOurTables, type OurTable } from './our-tables';

/** Tells how many rows have been read, of how many. */
export type ReadProgress = (done: number, total: number) => void;

interface TablePlace {
  readonly ours: OurTable;
  readonly body: Excel.Range;
  readonly headings: Excel.Range;
  readonly merged: Excel.RangeAreas;
}

/**
 * Reads the cells of all our tables. Syncs: one to find them, one for their places, one for each block of rows (small tables share one),
 * and one more when rows are hidden.
 */
export async function readTables(
  context: Excel.RequestContext,
  progress: ReadProgress = () => {},
  signal?: AbortSignal,
): Promise<readonly TableCells[]> {
  const places = (await findOurTables(context)).map(placeOf);
  if (places.length === 0) return [];
  await context.sync();
  const total = places.reduce((sum, { body }) => sum + body.rowCount, 0);
  const rows = await readInBlocks(
    context,
    places.map(({ ours, body }) => ({
      worksheet: ours.worksheet,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
    })),
    (done) => progress(done, total),
    signal,
  );
  const hidden = await readHiddenRows(context, places);
  return places.map(({ ours, body, headings, merged }, index) => ({
    sheet: ours.sheet,
    name: ours.name,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    headings: (headings.values[0] ?? []).map(String),
    rows: rows[index] ?? [],
    hiddenRows: hidden[index] ?? new Set(),
    merged: merged.isNullObject ? [] : areasOf(merged.address),
  }));
}

function placeOf(ours: OurTable): TablePlace {
  const body = ours.table.getDataBodyRange();
  const headings = ours.table.getHeaderRowRange();
  const merged = body.getMergedAreasOrNullObject();
  body.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  headings.load('values');
  merged.load('address');
  return { ours, body, headings, merged };
}

/** Rows that are hidden by hand or by a filter: asked for only where Excel says that some are. */
async function readHiddenRows(context: Excel.RequestContext, places: readonly TablePlace[]): Promise<readonly ReadonlySet<number>[]> {
  const views = places.map(({ body }) => {
    if (body.rowHidden === false) return undefined;
    const visible = body.getColumn(0).getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
    visible.load('address');
    return visible;
  });
  if (views.some((view) => view !== undefined)) await context.sync();
  return places.map(({ body }, index) => {
    const view = views[index];
    if (!view) return new Set<number>();
    const visible = new Set(
      view.isNullObject ? [] : areasOf(view.address).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, offset) => row + offset)),
    );
    const all = Array.from({ length: body.rowCount }, (_, offset) => body.rowIndex + offset);
    return new Set(all.filter((row) => !visible.has(row)));
  });
}

/** `Kosten!A6:A9,Kosten!A12` as areas. */
function areasOf(addresses: string): Area[] {
  return addresses.split(',').flatMap((address) => parseArea(address.slice(address.lastIndexOf('!') + 1)) ?? []);
}
