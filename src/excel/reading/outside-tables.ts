import type { Area } from '../../cells/address';
import { isBlank, type CellValue } from '../../cells/cell';
import { outsideAreas } from '../../records/outside-areas';
import type { CellBlock, TableCells } from '../../records/table-cells';
import { readInBlocks } from './blocks';
import type { TablePlace } from './read-tables';

/** What has to be known of the sheets of our tables before what stands outside them can be read; there after the next sync. */
interface Surroundings {
  readonly places: readonly TablePlace[];
  readonly used: ReadonlyMap<string, Excel.Range>;
  readonly others: readonly { readonly sheet: string; readonly range: Excel.Range }[];
}

/** Asks what is used of a sheet; the answer is there after the next sync. */
export function askUsed(worksheet: Excel.Worksheet): Excel.Range {
  const range = worksheet.getUsedRangeOrNullObject(true);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return range;
}

/**
 * Asks what surrounds our tables; the answer is there after the next sync. Of sheets (by name) in `asked` it was asked before; nothing is left to ask when
 * all are there and no tables of others are given.
 */
export function askSurroundings(
  places: readonly TablePlace[],
  tables: readonly Excel.Table[],
  asked: ReadonlyMap<string, Excel.Range> = new Map(),
): Surroundings {
  const used = new Map<string, Excel.Range>();
  for (const { ours } of places) if (!used.has(ours.sheet)) used.set(ours.sheet, asked.get(ours.sheet) ?? askUsed(ours.worksheet));
  const others = tables
    .filter(({ worksheet }) => used.has(worksheet.name))
    .map((table) => {
      const range = table.getRange();
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { sheet: table.worksheet.name, range };
    });
  return { places, used, others };
}

/** Adds to tables what stands directly outside them. Syncs: one for each block of cells, none when nothing stands there. */
export async function withOutsideCells(
  context: Excel.RequestContext,
  { places, used, others }: Surroundings,
  cells: readonly TableCells[],
): Promise<readonly TableCells[]> {
  const areas = [
    ...others.map(({ sheet, range }) => ({ sheet, area: areaOf(range) })),
    ...places.map((place) => ({ sheet: place.ours.sheet, area: wholeArea(place) })),
  ];
  const found = places.map((place) => {
    const range = used.get(place.ours.sheet);
    if (!range || range.isNullObject) return {};
    const own = wholeArea(place);
    const neighbours = areas.flatMap(({ sheet, area }) => (sheet === place.ours.sheet && !isSame(area, own) ? [area] : []));
    return outsideAreas(own, neighbours, areaOf(range));
  });
  const wanted = places.flatMap(({ ours: { worksheet } }, index) =>
    (['below', 'beside'] as const).flatMap((side) => {
      const area = found[index]?.[side];
      return area ? [{ index, side, block: { worksheet, ...area } }] : [];
    }),
  );
  const rows = await readInBlocks(
    context,
    wanted.map(({ block }) => block),
    () => {},
  );
  const blocks = cells.map((): { below?: CellBlock; beside?: CellBlock } => ({}));
  wanted.forEach(({ index, side, block: { row, column } }, at) => {
    const held = withoutBlankEnd(rows[at] ?? []);
    const into = blocks[index];
    if (into && held.length > 0) into[side] = { row, column, rows: held };
  });
  return cells.map((table, index) => ({
    ...table,
    ...blocks[index],
    ...(places[index]?.ours.table.showTotals ? { totalRows: 1 } : {}),
  }));
}

const areaOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

/** A table with its heading and totals row. */
const wholeArea = ({ ours, body }: TablePlace): Area => ({
  row: body.rowIndex - 1,
  column: body.columnIndex,
  rows: 1 + body.rowCount + (ours.table.showTotals ? 1 : 0),
  columns: body.columnCount,
});

const isSame = (a: Area, b: Area): boolean => a.row === b.row && a.column === b.column;

function withoutBlankEnd(rows: readonly CellValue[][]): readonly CellValue[][] {
  return rows.slice(0, rows.findLastIndex((row) => row.some((cell) => !isBlank(cell))) + 1);
}
