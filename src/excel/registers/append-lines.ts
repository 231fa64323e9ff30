import type { CellValue } from '../../cells/cell';
import { mapColumns } from '../../records/column-map';
import { asWritten } from '../../records/merge/cell-text';
import { placeOf, type ColumnPlace } from '../../records/merge/incoming';
import type { LinePlan } from '../../records/merge/plan-lines';
import { MAX_ROWS } from '../../cells/address';
import type { TableCells } from '../../records/table-cells';
import { TABLES } from '../../templates';
import type { TableKey } from '../../templates/column';
import { askFilters, filterError, LIFT } from '../filters';
import { WorkbookError } from '../workbook-error';

/** A table in the workbook and what is to happen to its lines. */
export interface TableChange {
  readonly key: TableKey;
  readonly table: Excel.Table;
  readonly worksheet: Excel.Worksheet;
  /** The table as it was read. */
  readonly cells: TableCells;
  readonly plan: LinePlan;
  /** Columns that are written in a line that was there already; all of them in a new line. */
  readonly columns: ReadonlySet<ColumnPlace>;
}

/** Characters in one sync: with the names of the calls around them well under the 5 MB of Excel on the web, at three bytes a character. */
const CHARACTERS_PER_SYNC = 1_000_000;

/** Looks whether every change can be made, before anything is written; refuses all of them otherwise. One sync. */
export async function requireRoom(context: Excel.RequestContext, changes: readonly TableChange[]): Promise<void> {
  const { loaded: places, isFiltered } = await askFilters(
    context,
    changes.map(({ worksheet }) => worksheet),
    () => {
      for (const { worksheet } of changes) worksheet.protection.load('protected');
      return changes.flatMap((change) => (change.plan.grow > 0 ? [loadRoom(change)] : []));
    },
  );
  const filtered = changes.filter(({ worksheet }) => isFiltered(worksheet)).map(({ cells: { sheet } }) => sheet);
  if (filtered.length > 0) throw filterError(filtered, `${LIFT} Er is niets toegevoegd.`);
  for (const { worksheet, cells } of changes) {
    if (!worksheet.protection.protected) continue;
    throw refusal(
      'protected',
      `Blad ${cells.sheet} is beveiligd. Hef de beveiliging op via Controleren > Blad beveiliging opheffen en probeer het opnieuw; STO Controle doet dat niet voor u.`,
    );
  }
  for (const { sheet, table, below } of places) {
    if (table.showTotals) {
      throw refusal(
        'no room',
        `De tabel op blad ${sheet} heeft een totaalrij. Zet die uit via Tabelontwerp > Totaalrij en probeer het opnieuw.`,
      );
    }
    if (below.isNullObject) continue;
    const words = `Onder de tabel op blad ${sheet} staat nog iets op de plaats waar de nieuwe regels komen.`;
    throw refusal('no room', `${words} Verplaats dat en probeer het opnieuw.`);
  }
}

function loadRoom({ table, worksheet, cells: { sheet, row, column, rows, headings }, plan }: TableChange): {
  readonly sheet: string;
  readonly table: Excel.Table;
  readonly below: Excel.Range;
} {
  const end = row + 1 + rows.length;
  if (end + plan.grow > MAX_ROWS) throw refusal('no room', `Op blad ${sheet} is geen plaats voor zo veel regels.`);
  const below = worksheet.getRangeByIndexes(end, column, plan.grow, headings.length).getUsedRangeOrNullObject(true);
  below.load('address');
  table.load('showTotals');
  return { sheet, table, below };
}

const refusal = (code: 'protected' | 'no room', sentence: string): WorkbookError =>
  new WorkbookError(code, 'Samenvoegen', `${sentence} Er is niets toegevoegd.`);

/**
 * Writes the lines of a plan: over the lines that were there, into empty rows and into rows by which the table grows; then takes out the
 * lines that go. Formulas stay those of the table. Rejects with the reason of the signal between two blocks. Syncs: two when the table grows, one for each block of cells, one when lines go.
 */
export async function appendLines(
  context: Excel.RequestContext,
  change: TableChange,
  progress: (rows: number) => void,
  signal?: AbortSignal,
): Promise<void> {
  const { plan, cells, worksheet, table } = change;
  const { row, column, rows: before, headings } = cells;
  if (plan.grow > 0) table.resize(worksheet.getRangeByIndexes(row, column, 1 + before.length + plan.grow, headings.length));
  let characters = 0;
  let rows = 0;
  for (const block of blocksOf(change)) {
    const { length } = block.values;
    const width = block.values[0]?.length ?? 0;
    worksheet.getRangeByIndexes(row + 1 + block.row, column + block.column, length, width).values = block.values as CellValue[][];
    characters += block.characters;
    rows = Math.max(rows, block.done);
    if (characters < CHARACTERS_PER_SYNC) continue;
    characters = 0;
    // Large files go in several payloads; the loop is over blocks of rows, not over cells.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    progress(rows);
    signal?.throwIfAborted();
  }
  // After the values: what the formulas give is then worked out once.
  if (plan.grow > 0) await fillFormulas(context, change);
  const rowsOf = (first: number, count: number, from = 0, width = headings.length): Excel.Range =>
    worksheet.getRangeByIndexes(row + 1 + first, column + from, count, width);
  for (const { first, count } of runs(plan.remove).reverse()) {
    // A table keeps one row: that one is emptied, but for its formulas.
    const kept = count === before.length + plan.grow ? 1 : 0;
    if (count > kept) rowsOf(first + kept, count - kept).delete(Excel.DeleteShiftDirection.up);
    if (kept === 0) continue;
    const filledIn = runs(writtenColumns(change.key, headings).map(({ index }) => index));
    for (const run of filledIn) rowsOf(first, 1, run.first, run.count).clear(Excel.ClearApplyTo.contents);
  }
  await context.sync();
  progress(plan.writes.length);
}

/** Gives the rows by which a table grew its formulas, where Excel did not fill them down by itself. */
async function fillFormulas(context: Excel.RequestContext, { worksheet, cells, plan, key }: TableChange): Promise<void> {
  const { row, column, headings, rows } = cells;
  const calculated = [...mapColumns(TABLES[key].columns, headings).values()].flatMap(({ index, years, calculated: is }) =>
    is ? [...(index === undefined ? [] : [index]), ...(years?.values() ?? [])] : [],
  );
  if (calculated.length === 0) return;
  const border = calculated.map((index) => {
    const cell = worksheet.getRangeByIndexes(row + rows.length, column + index, 2, 1);
    cell.load('formulas');
    return { index, cell };
  });
  await context.sync();
  for (const { index, cell } of border) {
    const above: unknown = cell.formulas[0]?.[0];
    if (typeof above !== 'string' || !above.startsWith('=') || cell.formulas[1]?.[0] !== '') continue;
    // One formula for every cell: in structured references it is the same in every row.
    worksheet.getRangeByIndexes(row + 1 + rows.length, column + index, plan.grow, 1).formulas = everywhere(above);
  }
}

/** One value for every cell of a range: Excel takes it so, the typings do not know. */
const everywhere = (value: string): string[][] => value as unknown as string[][];

interface CellBlock {
  /** 0-based in the data rows and columns of the table. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly characters: number;
  /** Lines of the plan that are written with this block. */
  readonly done: number;
}

/** The rectangles to write: rows that follow each other, and in them columns of ours beside each other that people fill in. */
function* blocksOf({ key, cells, plan, columns }: TableChange): Generator<CellBlock> {
  const places = writtenColumns(key, cells.headings);
  let done = 0;
  let first = 0;
  while (first < plan.writes.length) {
    const { isNew = true, row = 0 } = plan.writes[first] ?? {};
    const wanted = places.filter(({ place }) => isNew || columns.has(place));
    let characters = 0;
    let last = first;
    // A block ends where the rows do not follow each other, and where it is as much as one payload can carry.
    while (last < plan.writes.length && characters < CHARACTERS_PER_SYNC) {
      const write = plan.writes[last];
      if (!write || write.row !== row + last - first || write.isNew !== isNew) break;
      characters += sizeOf(write.line.cells, wanted.length);
      last += 1;
    }
    done += last - first;
    const lines = plan.writes.slice(first, last).map(({ line }) => line.cells);
    for (const run of runs(wanted.map(({ index }) => index))) {
      const inRun = wanted.filter(({ index }) => index >= run.first && index < run.first + run.count);
      const values = lines.map((line) => inRun.map(({ place }) => asWritten(line.get(place) ?? '')));
      yield { row, column: run.first, values, characters: (characters * inRun.length) / wanted.length, done };
    }
    first = last;
  }
}

const sizeOf = (line: ReadonlyMap<ColumnPlace, CellValue>, cells: number): number =>
  [...line.values()].reduce<number>((sum, value) => sum + String(value).length, cells * 3);

/** Where in the table the columns stand that people fill in, from left to right. */
function writtenColumns(key: TableKey, headings: readonly string[]): readonly { readonly place: ColumnPlace; readonly index: number }[] {
  const places: { place: ColumnPlace; index: number }[] = [];
  for (const [column, { index, years, calculated }] of mapColumns(TABLES[key].columns, headings)) {
    if (calculated) continue;
    if (index !== undefined) places.push({ place: placeOf(column), index });
    for (const [year, at] of years ?? []) places.push({ place: placeOf(column, year), index: at });
  }
  return places.sort((a, b) => a.index - b.index);
}

/** Numbers that follow each other, from a rising list: 1, 2, 5 gives 1 with count 2, and 5. */
function runs(numbers: readonly number[]): { first: number; count: number }[] {
  const found: { first: number; count: number }[] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last.first + last.count === number) last.count += 1;
    else found.push({ first: number, count: 1 });
  }
  return found;
}
