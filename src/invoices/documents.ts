import { partyWords } from '../records/party-name';
import type { InvoiceDocument } from './ubl';

/** A file that is no invoice that can be taken over, and why. */
export interface RefusedFile {
  readonly file: string;
  /** A Dutch sentence. */
  readonly message: string;
}

/** A file that holds the same document as another. */
export interface RepeatedFile {
  readonly file: string;
  readonly of: string;
}

export interface Documents {
  /** Each document once, by date. */
  readonly documents: readonly InvoiceDocument[];
  readonly repeated: readonly RepeatedFile[];
  readonly refused: readonly RefusedFile[];
}

/** The same document has the same supplier, number, date, type and total: supplier and number alone are not enough. */
export const documentKey = ({ supplier, number, date, type, incl }: InvoiceDocument): string =>
  [partyWords(supplier).join(' '), number.trim().toLowerCase(), date, type, incl].join('\u0000');

/** Takes each document once. */
export function distinctDocuments(all: readonly InvoiceDocument[], refused: readonly RefusedFile[]): Documents {
  const byKey = new Map<string, InvoiceDocument>();
  const repeated: RepeatedFile[] = [];
  for (const document of all) {
    const known = byKey.get(documentKey(document));
    if (known) repeated.push({ file: document.file, of: known.file });
    else byKey.set(documentKey(document), document);
  }
  const documents = [...byKey.values()].sort((a, b) => a.date - b.date || a.number.localeCompare(b.number, 'nl', { numeric: true }));
  return { documents, repeated, refused };
}
