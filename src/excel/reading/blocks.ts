import type { CellValue } from '../../cells/cell';
import { officeCode, WorkbookError } from '../workbook-error';

/** A rectangle of cells in a sheet, 0-based. */
export interface Block extends Readonly<Record<'row' | 'column' | 'rows' | 'columns', number>> {
  readonly worksheet: Excel.Worksheet;
  /** Asks how many of its rows are to be read; known after the next sync, which is that of the first cells. Absent for all of them. */
  readonly askRows?: () => () => number;
}

/**
 * Cells for one sync. Excel on the web refuses answers over 5 MB; a cell with a name or a description takes some 25 bytes, so this stays
 * near 2 MB. Where texts are longer Excel refuses after all: then half as many cells go in a sync.
 */
const CELLS_PER_SYNC = 80_000;
const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);

/** What is read of a cell: its value, or its formula, which is the value again where there is none. */
export type CellSide = 'values' | 'formulas';

/** Reads the values of several blocks, as many rows at a time as Excel on the web passes on. Gives the rows of each block. */
export async function readInBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  progress: (rowsDone: number) => void,
  signal?: AbortSignal,
  side: CellSide = 'values',
): Promise<readonly CellValue[][][]> {
  const results = blocks.map((): CellValue[][] => []);
  const rest = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.rows > 0);
  let done = 0;
  let cells = CELLS_PER_SYNC;
  let isFirst = true;
  while (rest.length > 0) {
    signal?.throwIfAborted();
    const rowsOf = isFirst ? blocks.map(({ askRows }) => askRows?.()) : [];
    const batch = nextBatch(rest, cells);
    const read = await readBatch(
      context,
      batch.map(({ block }) => block),
      side,
    );
    if (read === 'too large') {
      cells = Math.floor(
        Math.min(
          cells,
          batch.reduce((sum, { block }) => sum + size(block), 0),
        ) / 2,
      );
      continue;
    }
    batch.forEach(({ block, index }, place) => {
      for (const row of read[place] ?? []) results[index]?.push(row);
      done += block.rows;
    });
    advance(
      rest,
      batch.map(({ block }) => block.rows),
    );
    if (isFirst) {
      const limits = rowsOf.map((asked) => asked?.() ?? Infinity);
      done += shorten(rest, (index) => (blocks[index]?.row ?? 0) + (limits[index] ?? Infinity));
      results.forEach((rows, index) => rows.splice(limits[index] ?? Infinity));
    }
    isFirst = false;
    progress(done);
  }
  return results;
}

interface Piece {
  readonly block: Block;
  readonly index: number;
}

const size = ({ rows, columns }: Block): number => rows * columns;

/** The first rows of what is left that fit in so many cells: several small blocks, or a part of a large one, but one row at least. */
function nextBatch(rest: readonly Piece[], cells: number): Piece[] {
  const batch: Piece[] = [];
  let left = cells;
  for (const { block, index } of rest) {
    const rows = Math.min(block.rows, Math.floor(left / block.columns));
    if (rows === 0 && batch.length > 0) break;
    batch.push({ block: { ...block, rows: Math.max(1, rows) }, index });
    left -= Math.max(1, rows) * block.columns;
    if (rows < block.rows) break;
  }
  return batch;
}

/** Drops the rows from the end of each block (0-based in the sheet) on; gives how many. */
function shorten(rest: Piece[], endOf: (index: number) => number): number {
  let dropped = 0;
  const left = rest.flatMap(({ block, index }): Piece[] => {
    const rows = Math.max(0, Math.min(block.rows, endOf(index) - block.row));
    dropped += block.rows - rows;
    return rows > 0 ? [{ block: { ...block, rows }, index }] : [];
  });
  rest.splice(0, rest.length, ...left);
  return dropped;
}

/** Takes the rows that were read off the front. */
function advance(rest: Piece[], rowsRead: readonly number[]): void {
  const left = rowsRead.flatMap((rows, place): Piece[] => {
    const piece = rest[place];
    return piece && rows < piece.block.rows
      ? [{ ...piece, block: { ...piece.block, row: piece.block.row + rows, rows: piece.block.rows - rows } }]
      : [];
  });
  rest.splice(0, rowsRead.length, ...left);
}

/**
 * @throws the error of Excel when a single row is too large to pass on.
 */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[], side: CellSide): Promise<CellValue[][][] | 'too large'> {
  const ranges = batch.map(({ worksheet, row, column, rows, columns }) => {
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    if (side === 'values') range.load('values');
    else range.load('formulas');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!TOO_LARGE.has(officeCode(error)) || batch.reduce((sum, { rows }) => sum + rows, 0) <= 1) throw error;
    return 'too large';
  }
  // Over its limit Excel may give null without an error (office-js issue 6781).
  const values = ranges.map((range) => (side === 'values' ? range.values : range.formulas) as CellValue[][] | null);
  ranges.forEach((range) => range.untrack());
  const whole = values.filter((rows) => rows !== null);
  if (whole.length === values.length) return whole;
  if (batch.reduce((sum, { rows }) => sum + rows, 0) > 1) return 'too large';
  throw new WorkbookError('too large', 'values: null');
}
