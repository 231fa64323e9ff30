import type { CellValue } from '../records/cell';
import { officeCode } from './workbook-error';

/** A rectangle of cells in a sheet, 0-based. */
export interface Block extends Readonly<Record<'row' | 'column' | 'rows' | 'columns', number>> {
  readonly worksheet: Excel.Worksheet;
}

/**
 * Cells for one sync. Excel on the web refuses answers over 5 MB; a cell with a name or a description takes some 25 bytes, so this stays
 * near 2 MB. Longer texts make Excel refuse after all: then the block is halved.
 */
const CELLS_PER_SYNC = 80_000;
const TOO_LARGE = new Set(['ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit']);

/** Reads the values of several blocks, as many rows at a time as Excel on the web passes on. Gives the rows of each block. */
export async function readInBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  progress: (rowsDone: number) => void,
  signal?: AbortSignal,
): Promise<readonly CellValue[][][]> {
  const results = blocks.map((): CellValue[][] => []);
  let done = 0;
  const queue = blocks.flatMap((block, index) => pieces(block).map((piece) => ({ piece, index })));
  while (queue.length > 0) {
    signal?.throwIfAborted();
    const batch = takeBatch(queue);
    const rows = await readBatch(
      context,
      batch.map(({ piece }) => piece),
    );
    if (rows === 'too large') {
      queue.unshift(...batch.flatMap(({ piece, index }) => halves(piece).map((half) => ({ piece: half, index }))));
      continue;
    }
    batch.forEach(({ index }, place) => {
      const read = rows[place] ?? [];
      for (const row of read) results[index]?.push(row);
      done += read.length;
    });
    progress(done);
  }
  return results;
}

function pieces(block: Block): Block[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_SYNC / Math.max(1, block.columns)));
  const count = Math.ceil(block.rows / rows);
  return Array.from({ length: count }, (_, index) => ({
    ...block,
    row: block.row + index * rows,
    rows: Math.min(rows, block.rows - index * rows),
  }));
}

/** Takes as many pieces from the front as fit in one sync. */
function takeBatch<T extends { readonly piece: Block }>(queue: T[]): T[] {
  let cells = 0;
  let count = 0;
  for (const { piece } of queue) {
    cells += piece.rows * piece.columns;
    if (count > 0 && cells > CELLS_PER_SYNC) break;
    count += 1;
  }
  return queue.splice(0, count);
}

/**
 * @throws the error of Excel when a single row is too large to pass on.
 */
async function readBatch(context: Excel.RequestContext, batch: readonly Block[]): Promise<CellValue[][][] | 'too large'> {
  const ranges = batch.map(({ worksheet, row, column, rows, columns }) => {
    const range = worksheet.getRangeByIndexes(row, column, rows, columns);
    range.load('values');
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    if (!TOO_LARGE.has(officeCode(error)) || batch.every(({ rows }) => rows <= 1)) throw error;
    return 'too large';
  }
  const values = ranges.map((range) => range.values as CellValue[][]);
  ranges.forEach((range) => range.untrack());
  return values;
}

function halves(block: Block): Block[] {
  if (block.rows <= 1) return [block];
  const upper = Math.ceil(block.rows / 2);
  return [
    { ...block, rows: upper },
    { ...block, row: block.row + upper, rows: block.rows - upper },
  ];
}
