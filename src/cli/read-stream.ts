import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes that are read at once. */
const PIECE = 1 << 18;

/** What takes the bytes of a file in pieces and gives its result at the end. */
export interface ByteReader<Result> {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => Result;
}

/** Reads a file of any size in pieces. Throws what the reader throws, and the errors of the file system. */
export function readInPieces<Result>(path: string, reader: ByteReader<Result>): Result {
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
