import { pauses } from '../../excel/pauses';

/** Bytes that are read between two pauses. */
const PIECE = 1 << 20;

/** Gives a file of any size to a reader in pieces; the pane stays alive. Rejects with what the reader throws, or the reason of the signal. */
export async function readPieces<Result>(
  file: Blob,
  reader: { readonly write: (bytes: Uint8Array) => void; readonly end: () => Result },
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Result> {
  const pause = pauses();
  for (let start = 0; start < file.size; start += PIECE) {
    const bytes = new Uint8Array(await file.slice(start, start + PIECE).arrayBuffer());
    signal.throwIfAborted();
    reader.write(bytes);
    progress(Math.min(start + PIECE, file.size), file.size);
    await pause();
    signal.throwIfAborted();
  }
  return reader.end();
}
