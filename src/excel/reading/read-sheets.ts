import type { Area } from '../../cells/address';
import { shownAs, type ShownAs } from '../../cells/number-format';
import type { CellValue } from '../../cells/cell';
import { MOST_COLUMNS } from '../../records/mapping/heading-rows';
import { recogniseSheet } from '../../records/mapping/recognise-sheet';
import { HEAD_ROWS } from '../../records/mapping/sheet-head';
import { storedMappings } from '../../records/mapping/stored-mappings';
import { isOwnForm } from '../../check/own-sheets';
import type { SheetCells } from '../../records/sheet-cells';
import type { TableCells } from '../../records/table-cells';
import { readInBlocks } from './blocks';
import { readMergedAreas } from './merged-areas';
import { readHiddenRows } from './read-tables';

/** The first rows of a sheet that holds no table of ours, and the area that it uses. */
export interface SheetHead {
  readonly worksheet: Excel.Worksheet;
  readonly used: Area;
  readonly cells: SheetCells;
}

/** Reads the first rows of the sheets that hold no table of `ours` (their names); empty sheets are left out. Syncs: one for the areas in use, one for merged cells, one for each block of cells. */
export async function readHeads(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  ours: ReadonlySet<string>,
): Promise<readonly SheetHead[]> {
  const others = worksheets.filter(({ name }) => !ours.has(name));
  if (others.length === 0) return [];
  const ranges = others.map((worksheet) => {
    const range = worksheet.getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return { worksheet, range };
  });
  await context.sync();
  const places = ranges.flatMap(({ worksheet, range }) => {
    if (range.isNullObject) return [];
    const columns = Math.min(range.columnCount, MOST_COLUMNS);
    return [{ worksheet, used: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns } }];
  });
  const blocks = places.map(({ worksheet, used }) => ({ worksheet, ...used, rows: Math.min(used.rows, HEAD_ROWS) }));
  // A heading over several columns is half of the name of each.
  const merged = await readMergedAreas(
    context,
    blocks.map(({ worksheet, ...area }) => ({ worksheet, area })),
  );
  const rows = await readInBlocks(context, blocks, () => {});
  return places.map(({ worksheet, used }, index) => {
    const cells = {
      sheet: worksheet.name,
      row: used.row,
      column: used.column,
      rows: rows[index] ?? [],
      merged: merged[index] ?? [],
    };
    return { worksheet, used, cells };
  });
}

/**
 * Reads the sheets that hold no table of ours: wholly where a register is recognised or the workbook says how to read it, of the others
 * only the first rows. Syncs beside those of `readHeads`: one for what surrounds the cells, one for merged cells, one for each block, one more when rows are hidden.
 */
export async function readSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  tables: readonly TableCells[],
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly SheetCells[]> {
  const heads = await readHeads(context, worksheets, new Set(tables.map(({ sheet }) => sheet)));
  const stored = new Map(storedMappings(tables).map((mapping) => [mapping.sheet.toLowerCase(), mapping]));
  const wanted = heads.filter(({ cells }) => {
    if (isOwnForm(cells)) return false;
    const mapping = stored.get(cells.sheet.toLowerCase());
    return mapping ? mapping.columns.some(({ key }) => key !== null) : recogniseSheet(cells).status !== 'unknown';
  });
  const whole = new Map((await readWhole(context, wanted, progress, signal)).map((cells) => [cells.sheet, cells]));
  return heads.map(({ cells }) => whole.get(cells.sheet) ?? cells);
}

/** Reads all rows of sheets, with what is hidden, merged or shown as a percentage in them. */
export async function readWhole(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  progress: (done: number, total: number) => void = () => {},
  signal?: AbortSignal,
): Promise<readonly SheetCells[]> {
  if (heads.length === 0) return [];
  const places = heads.map(placeOf);
  await context.sync();
  const blocks = places.map(({ worksheet, area, held }) => ({
    worksheet,
    ...area,
    rows: held.isNullObject ? 0 : held.rowIndex + held.rowCount - area.row,
  }));
  const total = blocks.reduce((sum, { rows }) => sum + rows, 0);
  const rows = await readInBlocks(context, blocks, (done) => progress(done, total), signal);
  const hidden = await readHiddenRows(context, places);
  const merged = await readMergedAreas(context, places);
  return places.map(({ worksheet, area, columns, formats }, index) => ({
    sheet: worksheet.name,
    row: area.row,
    column: area.column,
    rows: withoutBlankEnd(rows[index] ?? []),
    hiddenRows: hidden[index] ?? new Set(),
    hiddenColumns: new Set(columns.flatMap(({ columnHidden }, offset) => (columnHidden ? [area.column + offset] : []))),
    merged: merged[index] ?? [],
    percentColumns: columnsShown('percentage', area.column, rows[index] ?? [], formats.numberFormat as string[][]),
    ...timeColumns(columnsShown('hours', area.column, rows[index] ?? [], formats.numberFormat as string[][])),
  }));
}

interface SheetPlace {
  readonly worksheet: Excel.Worksheet;
  /** The columns in which something stands in the first rows, as far down as the sheet goes. */
  readonly area: Area;
  /** What is used of that area: a stray cell far away in another column does not count. */
  readonly held: Excel.Range;
  readonly body: Excel.Range;
  readonly columns: readonly Excel.Range[];
  readonly formats: Excel.Range;
}

function placeOf({ worksheet, used, cells }: SheetHead): SheetPlace {
  const width = Math.max(1, ...cells.rows.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  const area = { ...used, columns: width };
  const body = worksheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
  const held = body.getUsedRangeOrNullObject(true);
  const formats = worksheet.getRangeByIndexes(area.row, area.column, Math.min(area.rows, HEAD_ROWS), area.columns);
  const columns = Array.from({ length: width }, (_, offset) => {
    const column = worksheet.getRangeByIndexes(area.row, area.column + offset, 1, 1);
    column.load('columnHidden');
    return column;
  });
  held.load('rowIndex,rowCount');
  body.load('rowHidden,rowIndex,rowCount');
  formats.load('numberFormat');
  return { worksheet, area, held, body, columns, formats };
}

/** Formulas that show nothing, and blanks, make a used range longer than what stands in it. */
function withoutBlankEnd(rows: CellValue[][]): readonly CellValue[][] {
  const last = rows.findLastIndex((row) => row.some((cell) => typeof cell !== 'string' || cell.trim() !== ''));
  return rows.slice(0, last + 1);
}

const timeColumns = (found: ReadonlySet<number>): Pick<SheetCells, 'timeColumns'> => (found.size > 0 ? { timeColumns: found } : {});

/** Columns in which most of the numbers in the first rows are shown so. */
function columnsShown(
  as: ShownAs,
  first: number,
  rows: readonly (readonly CellValue[])[],
  formats: readonly (readonly string[])[],
): ReadonlySet<number> {
  const width = formats[0]?.length ?? 0;
  return new Set(
    Array.from({ length: width }, (_, offset) => offset)
      .filter((offset) => {
        const shown = formats.flatMap((row, index) =>
          typeof rows[index]?.[offset] === 'number' ? [shownAs(row[offset] ?? '') === as] : [],
        );
        return shown.filter(Boolean).length * 2 > shown.length;
      })
      .map((offset) => first + offset),
  );
}
