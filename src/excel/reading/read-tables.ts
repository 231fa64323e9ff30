import { parseArea, type Area } from '../../cells/address';
import type { TableCells } from '../../records/table-cells';
import { readInBlocks } from './blocks';
import { findOurTables, type OurTable } from './our-tables';

/** Tells how many rows have been read, of how many. */
export type ReadProgress = (done: number, total: number) => void;

/** Where a table stands, with its headings. */
export interface TablePlace {
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
  return readPlaces(context, await findPlaces(context), progress, signal);
}

/** Finds where our tables stand. Two syncs. */
export async function findPlaces(context: Excel.RequestContext): Promise<readonly TablePlace[]> {
  const places = (await findOurTables(context)).map(placeOf);
  if (places.length > 0) await context.sync();
  return places;
}

/** Reads the cells of tables whose places are known. */
export async function readPlaces(
  context: Excel.RequestContext,
  places: readonly TablePlace[],
  progress: ReadProgress = () => {},
  signal?: AbortSignal,
): Promise<readonly TableCells[]> {
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
    headings: headingsOf(headings),
    rows: rows[index] ?? [],
    hiddenRows: hidden[index] ?? new Set(),
    merged: merged.isNullObject ? [] : areasOf(merged.address),
  }));
}

export const headingsOf = (headings: Excel.Range): readonly string[] => (headings.values[0] ?? []).map(String);

function placeOf(ours: OurTable): TablePlace {
  const body = ours.table.getDataBodyRange();
  const headings = ours.table.getHeaderRowRange();
  const merged = body.getMergedAreasOrNullObject();
  body.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  headings.load('values');
  merged.load('address');
  return { ours, body, headings, merged };
}

/**
 * Rows that are hidden by hand or by a filter: asked for only where Excel says that some are and others are not. So a table of one row is
 * never asked about: from a single cell Excel looks for special cells on the whole sheet.
 */
export async function readHiddenRows(
  context: Excel.RequestContext,
  places: readonly Pick<TablePlace, 'body'>[],
): Promise<readonly ReadonlySet<number>[]> {
  const views = places.map(({ body }) => {
    if (typeof body.rowHidden === 'boolean') return undefined;
    // All columns: the first one may be hidden itself.
    const visible = body.getSpecialCellsOrNullObject(Excel.SpecialCellType.visible);
    visible.load('address');
    return visible;
  });
  if (views.some((view) => view !== undefined)) await context.sync();
  return places.map(({ body }, index) => {
    const view = views[index];
    if (!view && !body.rowHidden) return new Set<number>();
    const visible = new Set(
      !view || view.isNullObject
        ? []
        : areasOf(view.address).flatMap(({ row, rows }) => Array.from({ length: rows }, (_, offset) => row + offset)),
    );
    const all = Array.from({ length: body.rowCount }, (_, offset) => body.rowIndex + offset);
    return new Set(all.filter((row) => !visible.has(row)));
  });
}

/** `Kosten!A6:A9,Kosten!A12` as areas. */
export function areasOf(addresses: string): Area[] {
  return addresses.split(',').flatMap((address) => parseArea(address.slice(address.lastIndexOf('!') + 1)) ?? []);
}
