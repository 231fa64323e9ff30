import { booksOf, type Books } from '../../src/ledger/books';
import { CostLineReader, type CostAccounts, type CostLines } from '../../src/ledger/cost-lines';
import type { ProjectChoice } from '../../src/ledger/profile';
import { LedgerScanner, type LedgerScan } from '../../src/ledger/scan';

/** Gives a file to a reader in pieces, so that no piece ends where an element does. */
export function inPieces<Result>(bytes: Uint8Array, reader: { write: (bytes: Uint8Array) => void; end: () => Result }, size = 777): Result {
  for (let start = 0; start < bytes.length; start += size) reader.write(bytes.subarray(start, start + size));
  return reader.end();
}

export const scan = (bytes: Uint8Array, file = 'boek.xaf'): LedgerScan => inPieces(bytes, new LedgerScanner(file));

export interface ReadBooks {
  readonly books: Books;
  readonly read: readonly CostLines[];
}

/** Reads auditfiles twice, as the product does. */
export function readBooks(files: readonly Uint8Array[], project: ProjectChoice, costs: CostAccounts): ReadBooks {
  const books = booksOf(files.map((bytes, index) => scan(bytes, `boek-${index + 1}.xaf`)));
  const read = files.map((bytes, index) => {
    const masters = books.masters[index];
    if (!masters) throw new Error('no masters');
    return inPieces(bytes, new CostLineReader(index, masters, project, costs));
  });
  return { books, read };
}
