import type { TableCells } from '../../records/table-cells';
import { askFilledRows, withBlankEnd } from './blank-end';
import { readInBlocks } from './blocks';
import { findOurTables, type OurTable } from './our-tables';

/** Tells how many rows have been read, of how many. */
export type ReadProgress = (done: number, total: number) => void;

/** Where a table stands, with its headings. */
export interface TablePlace {
  readonly ours: OurTable;
  readonly body: Excel.Range;
  readonly headings: Excel.Range;
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
    places.map(({ ours, body, headings }) => ({
      worksheet: ours.worksheet,
      row: body.rowIndex,
      column: body.columnIndex,
      rows: body.rowCount,
      columns: body.columnCount,
      askRows: () => askFilledRows(ours, body, headingsOf(headings)),
    })),
    (done) => progress(done, total),
    signal,
  );
  const hidden = await readHiddenRows(context, places);
  return places.map(({ ours, body, headings }, index) => ({
    sheet: ours.sheet,
    name: ours.name,
    row: body.rowIndex - 1,
    column: body.columnIndex,
    headings: headingsOf(headings),
    ...withBlankEnd(rows[index] ?? [], body),
    hiddenRows: hidden[index] ?? new Set(),
    // Excel merges no cells in a table.
    merged: [],
    ...(ours.sheetHidden ? { sheetHidden: true } : {}),
  }));
}

export const headingsOf = (headings: Excel.Range): readonly string[] => (headings.values[0] ?? []).map(String);

/** Asks where a table of ours stands; the answer is there after the next sync. */
export const placeOf = (ours: OurTable): TablePlace => ({ ours, ...askPlace(ours.table) });

/** The same of any table. */
export function askPlace(table: Excel.Table): Omit<TablePlace, 'ours'> {
  const body = table.getDataBodyRange();
  const headings = table.getHeaderRowRange();
  body.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden');
  headings.load('values');
  return { body, headings };
}

/** Rows of which Excel tells in one sync whether they are hidden: some 20 bytes each, of the 5 MB of Excel on the web. */
const ROWS_PER_SYNC = 50_000;

/** Rows that are hidden by hand or by a filter: asked for one by one only where Excel says that some are and others are not. */
export async function readHiddenRows(
  context: Excel.RequestContext,
  places: readonly Pick<TablePlace, 'body'>[],
): Promise<readonly ReadonlySet<number>[]> {
  const hidden = places.map(({ body: { rowHidden, rowIndex, rowCount } }) =>
    rowHidden === true ? new Set(Array.from({ length: rowCount }, (_, offset) => rowIndex + offset)) : new Set<number>(),
  );
  const blocks = places.flatMap(({ body }, index) =>
    typeof body.rowHidden === 'boolean'
      ? []
      : Array.from({ length: Math.ceil(body.rowCount / ROWS_PER_SYNC) }, (_, piece) => {
          const first = piece * ROWS_PER_SYNC;
          return { body, first, rows: Math.min(ROWS_PER_SYNC, body.rowCount - first), set: hidden[index] };
        }),
  );
  while (blocks.length > 0) {
    let rows = 0;
    const fits = blocks.findIndex((block) => (rows += block.rows) > ROWS_PER_SYNC);
    const asked = blocks.splice(0, fits < 0 ? blocks.length : Math.max(1, fits)).map((block) => ({
      ...block,
      properties: block.body
        .getCell(block.first, 0)
        .getResizedRange(block.rows - 1, 0)
        .getRowProperties({ rowHidden: true }),
    }));
    // Tables can be of any length; the loop is over blocks of rows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    for (const { body, first, set, properties } of asked) {
      properties.value.forEach(({ rowHidden }, offset) => {
        if (rowHidden) set?.add(body.rowIndex + first + offset);
      });
    }
  }
  return hidden;
}
