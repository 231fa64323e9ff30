import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { InputError } from './read-input';

/** Bytes that are read at once. */
const PIECE = 1 << 18;

/** What takes the bytes of a file in pieces and gives its result at the end. */
export interface ByteReader<Result> {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => Result;
}

/** Reads a file of any size in pieces. Throws what the reader throws, and the errors of the file system. */
export function readInPieces<Result>(path: string, reader: ByteReader<Result>): Result {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new InputError('not-found', 'Dit bestand bestaat niet.');
  // A pipe or device may never end.
  if (!stats.isFile()) throw new InputError('unreadable', 'Dit is geen gewoon bestand.');
  const file = openSync(path, 'r');
  try {
    const buffer = new Uint8Array(PIECE);
    for (;;) {
      const count = readSync(file, buffer);
      if (count === 0) return reader.end();
      reader.write(buffer.subarray(0, count));
    }
  } finally {
    closeSync(file);
  }
}
