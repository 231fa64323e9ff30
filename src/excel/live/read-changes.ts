import type { CellValue } from '../../cells/cell';
import { koppelingenTable } from '../../templates/instellingen';
import { tableKeyOfName } from '../../templates';
import { askControle, type ControleColumn } from '../marking/marking';
import { readInBlocks } from '../reading/blocks';
import { findTables } from '../reading/our-tables';
import { askSurroundings, withOutsideCells } from '../reading/outside-tables';
import { readPlacedWorkbook } from '../reading/read-workbook';
import { readSheets } from '../reading/read-sheets';
import { headingsOf, placeOf, readHiddenRows } from '../reading/read-tables';
import { askFilters, type AskedFilters } from '../filters';
import { officeCode } from '../workbook-error';
import { askFrame, type Frame } from './frame';
import { blocksOf, valuesOf } from './wanted-blocks';
import type { WorkbookCache } from './workbook-cache';

/** Cells that are read in the same sync as where the tables stand; more have syncs of their own. */
const CELLS_ALONG = 40_000;

/** The columns Controle by id of the table, as they were found. */
export type FoundColumns = ReadonlyMap<string, ControleColumn>;

/**
 * Reads what may have changed into the cache. One sync when known rows changed (of which a few thousand, else one for each block), more when
 * something changed outside our tables or on other sheets; everything is read when sheets or tables came or went. `torn` when the tables
 * are not as they were, and it is not known how: hints may still come.
 */
export async function readChanges(
  context: Excel.RequestContext,
  cache: WorkbookCache,
  signal: AbortSignal,
): Promise<FoundColumns | 'torn'> {
  if (cache.isStale) return readAll(context, cache, signal);
  const mappings = mappingsOf(cache);
  const { worksheets } = context.workbook;
  const sheets = new Map([...cache.names.keys()].map((id) => [id, worksheets.getItem(id)]));
  const wanted = blocksOf(cache, sheets);
  const isAlong = wanted.reduce((sum, { block }) => sum + block.rows * block.columns, 0) <= CELLS_ALONG;
  const marked = [...cache.tables.values()].flatMap(({ sheet }) => sheets.get(sheet) ?? []);
  let asked: AskedFilters<{ readonly frame: Frame; readonly ranges: readonly Excel.Range[] }>;
  try {
    asked = await askFilters(context, marked, () => ({
      frame: askFrame(context, cache, sheets),
      ranges: isAlong ? wanted.map(({ block }) => valuesOf(block)) : [],
    }));
  } catch (error) {
    if (officeCode(error) === 'ItemNotFound') return 'torn';
    throw error;
  }
  const { frame, ranges } = asked.loaded;
  const along = ranges.map((range) => range.values as CellValue[][] | null);
  const whole = along.filter((rows) => rows !== null);
  const rows =
    isAlong && whole.length === along.length
      ? whole
      : await readInBlocks(
          context,
          wanted.map(({ block }) => block),
          () => {},
          signal,
        );
  if (frame.structure() !== cache.structure) return 'torn';
  for (const [table, place] of frame.places) {
    const read = new Map<number, readonly CellValue[]>();
    wanted.forEach(({ cached, first }, index) => {
      if (cached === table) rows[index]?.forEach((row, offset) => read.set(first + offset, row));
    });
    const { rowIndex, columnIndex, rowCount, columnCount } = place.body;
    const extent = {
      row: rowIndex - 1,
      column: columnIndex,
      rows: rowCount + 1,
      columns: columnCount,
      headings: headingsOf(place.headings),
    };
    const taken = table.take(read, extent);
    if (taken === undefined) return 'torn';
    cache.changed ||= taken;
  }
  for (const sheet of cache.sheets.values()) {
    const read = new Map<number, readonly CellValue[]>();
    wanted.forEach(({ cached, first }, index) => {
      if (cached === sheet) rows[index]?.forEach((row, offset) => read.set(first + offset, row));
    });
    cache.changed = sheet.take(read) || cache.changed;
    sheet.compare(frame.used(sheet.id));
  }
  frame.takeSettings();
  await readHidden(context, cache, frame.places);
  await readOutside(context, cache);
  // Which sheets are registers is said in a table of ours.
  if (mappingsOf(cache) !== mappings) for (const sheet of cache.sheets.values()) sheet.isStale = true;
  await readStaleSheets(context, cache, signal);
  return new Map([...frame.columns].map(([id, found]) => [id, { ...found, isFiltered: () => asked.isFiltered(found.ours.worksheet) }]));
}

async function readAll(context: Excel.RequestContext, cache: WorkbookCache, signal: AbortSignal): Promise<FoundColumns> {
  const read = await readPlacedWorkbook(context, undefined, signal);
  cache.replace(read);
  const tables = read.places.map(({ ours }) => ours);
  if (tables.length === 0) return new Map();
  const { loaded, isFiltered } = await askFilters(
    context,
    tables.map(({ worksheet }) => worksheet),
    () => tables.map(askControle),
  );
  return new Map(loaded.map((found) => [found.ours.table.id, { ...found, isFiltered: () => isFiltered(found.ours.worksheet) }]));
}

/** Asks again which rows are hidden, where that may have changed. No sync when all rows are, or none. */
async function readHidden(context: Excel.RequestContext, cache: WorkbookCache, places: Frame['places']): Promise<void> {
  const asked = places.filter(([{ hiddenChanged, cells }, { body }]) => {
    const before = cells.hiddenRows?.size ?? 0;
    return hiddenChanged || (body.rowHidden === false) !== (before === 0);
  });
  if (asked.length === 0) return;
  const hidden = await readHiddenRows(
    context,
    asked.map(([, place]) => place),
  );
  asked.forEach(([table], index) => {
    const now = hidden[index] ?? new Set();
    const before = table.cells.hiddenRows ?? new Set();
    table.hiddenChanged = false;
    if (now.size === before.size && [...now].every((row) => before.has(row))) return;
    table.cells = { ...table.cells, hiddenRows: now };
    cache.changed = true;
  });
}

/** Reads again what stands outside our tables, on sheets where something changed there. Two syncs, and one for each block of what stands there. */
async function readOutside(context: Excel.RequestContext, cache: WorkbookCache): Promise<void> {
  for (const sheet of [...cache.outside]) if (cache.on(sheet).length === 0) cache.outside.delete(sheet);
  if (cache.outside.size === 0) return;
  const { ours, others } = await findTables(context);
  const places = ours.filter(({ worksheet }) => cache.outside.has(worksheet.id)).map(placeOf);
  const surroundings = askSurroundings(places, others);
  await context.sync();
  const tables = places.map(({ ours: { table } }) => cache.tables.get(table.id));
  const known = tables.flatMap((table) => (table ? [table] : []));
  if (known.length < places.length) return;
  const read = await withOutsideCells(
    context,
    surroundings,
    known.map(({ cells }) => cells),
  );
  known.forEach((table, index) => {
    const { below, beside } = read[index] ?? {};
    const { below: belowBefore, beside: besideBefore, ...rest } = table.cells;
    if (JSON.stringify([below, beside]) === JSON.stringify([belowBefore, besideBefore])) return;
    table.cells = { ...rest, ...(below ? { below } : {}), ...(beside ? { beside } : {}) };
    cache.changed = true;
  });
  cache.outside.clear();
}

async function readStaleSheets(context: Excel.RequestContext, cache: WorkbookCache, signal: AbortSignal): Promise<void> {
  const stale = [...cache.sheets.values()].filter(({ isStale }) => isStale);
  if (stale.length === 0) return;
  const worksheets = stale.map(({ id }) => context.workbook.worksheets.getItem(id));
  for (const worksheet of worksheets) worksheet.load('name');
  await context.sync();
  const read = await readSheets(context, worksheets, cache.cells.tables, undefined, signal);
  const byName = new Map(read.map((cells) => [cells.sheet, cells]));
  stale.forEach((sheet, index) => {
    cache.changed = sheet.replace(byName.get(worksheets[index]?.name ?? '')) || cache.changed;
  });
}

/** What the workbook says of how its sheets are to be read. */
const mappingsOf = (cache: WorkbookCache): unknown =>
  [...cache.tables.values()]
    .filter(({ cells: { name } }) => tableKeyOfName(name) === koppelingenTable.key)
    .map(({ cells }) => cells.rows)[0];
