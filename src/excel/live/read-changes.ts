import type { CellValue } from '../../cells/cell';
import { runsOf } from '../../cells/runs';
import { koppelingenTable } from '../../templates/instellingen';
import { tableKeyOfName } from '../../templates';
import { askControle, type ControleColumn } from '../marking/marking';
import { askDateSystem } from '../reading/date-system';
import { askPeriode } from '../reading/assumed-periode';
import { readInBlocks, type Block } from '../reading/blocks';
import { findTables } from '../reading/our-tables';
import { askSurroundings, withOutsideCells } from '../reading/outside-tables';
import { readPlacedWorkbook } from '../reading/read-workbook';
import { readSheets } from '../reading/read-sheets';
import { headingsOf, placeOf, readHiddenRows, type TablePlace } from '../reading/read-tables';
import { askFilters, type AskedFilters } from '../filters';
import { officeCode } from '../workbook-error';
import type { CachedTable } from './cached-table';
import { structureOf, type WorkbookCache } from './workbook-cache';

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

type SheetsById = ReadonlyMap<string, Excel.Worksheet>;

interface Frame {
  readonly structure: () => string;
  readonly places: readonly (readonly [CachedTable, TablePlace])[];
  readonly columns: ReadonlyMap<string, ReturnType<typeof askControle<TablePlace['ours']>>>;
  readonly used: (sheet: string) => { row: number; column: number; rows: number; columns: number } | undefined;
  /** Takes in from which day dates are counted and under which period lines fall. */
  readonly takeSettings: () => void;
}

/** Asks where everything stands; the answer is there after the next sync. */
function askFrame(context: Excel.RequestContext, cache: WorkbookCache, sheets: SheetsById): Frame {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load('items/id,items/name,items/showTotals,items/worksheet/id');
  const isDate1904 = askDateSystem(context);
  const periode = askPeriode(context);
  const places = [...cache.tables.values()].map((cached) => {
    const table = tables.getItem(cached.id);
    const worksheet = sheets.get(cached.sheet) ?? worksheets.getItem(cached.sheet);
    const { sheet, name } = cached.cells;
    const key = tableKeyOfName(name) ?? koppelingenTable.key;
    return [cached, placeOf({ key, name, sheet, table, worksheet })] as const;
  });
  const columns = new Map(places.map(([{ id }, { ours }]) => [id, askControle(ours)]));
  const used = new Map(
    [...cache.sheets.keys()].map((id) => {
      const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return [id, range];
    }),
  );
  return {
    structure: () => structureOf(worksheets.items, tables.items),
    places,
    columns,
    used: (sheet) => {
      const range = used.get(sheet);
      if (!range || range.isNullObject) return undefined;
      return { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
    },
    takeSettings: () => {
      cache.changed ||= cache.date1904 !== isDate1904() || cache.periode !== periode();
      cache.date1904 = isDate1904();
      cache.periode = periode();
    },
  };
}

interface WantedBlock {
  readonly cached: unknown;
  /** Index of its first row among those of the table or sheet. */
  readonly first: number;
  readonly block: Block;
}

/** The rows that may have changed, as blocks of cells. */
function blocksOf(cache: WorkbookCache, worksheets: SheetsById): readonly WantedBlock[] {
  const tables = [...cache.tables.values()].flatMap((cached) => {
    const worksheet = worksheets.get(cached.sheet);
    const { row, column, columns } = cached.area;
    if (!worksheet) return [];
    return runsOf(cached.wanted).map(({ first, last }): WantedBlock => {
      return { cached, first, block: { worksheet, row: row + 1 + first, column, rows: last - first + 1, columns } };
    });
  });
  const sheets = [...cache.sheets.values()].flatMap((cached) => {
    const { cells, dirty, isStale, width } = cached;
    const worksheet = worksheets.get(cached.id);
    if (!worksheet || !cells || isStale || width === 0) return [];
    return runsOf(dirty).map(({ first, last }): WantedBlock => {
      return { cached, first, block: { worksheet, row: cells.row + first, column: cells.column, rows: last - first + 1, columns: width } };
    });
  });
  return [...tables, ...sheets];
}

function valuesOf({ worksheet, row, column, rows, columns }: Block): Excel.Range {
  const range = worksheet.getRangeByIndexes(row, column, rows, columns);
  range.load('values');
  return range;
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
