import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { distinctDocuments, type Documents, type RefusedFile } from '../invoices/documents';
import { UblReader, type InvoiceDocument } from '../invoices/ubl';
import { XmlError } from '../xml/xml-error';
import { codeOf } from './find-files';
import { InputError } from './read-input';
import { readInPieces } from './read-stream';

/** What is in the folders and files that the user named. */
export interface InvoiceFolder extends Documents {
  /** Files of other kinds, such as PDF: only their names are looked at. */
  readonly otherFiles: readonly string[];
}

/** Reads the e-invoices (.xml) in folders and files; the others are listed. A file that cannot be read is refused, the rest goes on. */
export function readInvoices(paths: readonly string[]): InvoiceFolder {
  const refused: RefusedFile[] = [];
  const documents: InvoiceDocument[] = [];
  const otherFiles: string[] = [];
  for (const file of new Set(paths.flatMap((path) => filesAt(path, refused)))) {
    if (!/\.xml$/i.test(file)) {
      otherFiles.push(file);
      continue;
    }
    try {
      documents.push(readInPieces(file, new UblReader(file)));
    } catch (error) {
      const code = codeOf(error);
      if (error instanceof XmlError || error instanceof InputError) refused.push({ file, message: error.message });
      else if (code !== '') refused.push({ file, message: `Dit bestand kan niet gelezen worden${code}.` });
      else throw error;
    }
  }
  return { ...distinctDocuments(documents, refused), otherFiles };
}

/** Every file that was looked at. */
export const filesIn = ({ documents, repeated, refused, otherFiles }: InvoiceFolder): readonly string[] => [
  ...[...documents, ...repeated, ...refused].map(({ file }) => file),
  ...otherFiles,
];

/** Files that hold the same document, or could not be read, in Dutch sentences. */
export const folderRemarks = ({ repeated, refused }: InvoiceFolder): readonly string[] => [
  ...repeated.map(({ file, of }) => `${file} is dezelfde factuur als ${of}.`),
  ...refused.map(({ file, message }) => `${file} is niet gelezen: ${message}`),
];

/** Folders with all that is in them; hidden files are skipped, links to folders not followed. */
function filesAt(path: string, refused: RefusedFile[]): readonly string[] {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (!stats) {
      refused.push({ file: path, message: 'Dit bestand of deze map bestaat niet.' });
      return [];
    }
    if (!stats.isDirectory()) return [path];
    const entries = readdirSync(path, { withFileTypes: true }).filter(({ name }) => !/^(\.|~\$)/.test(name));
    entries.sort((a, b) => a.name.localeCompare(b.name, 'nl', { numeric: true }));
    return entries.flatMap((entry) =>
      entry.isDirectory() ? filesAt(join(path, entry.name), refused) : entry.isFile() ? [join(path, entry.name)] : [],
    );
  } catch (error) {
    refused.push({ file: path, message: `Dit kan niet gelezen worden${codeOf(error)}.` });
    return [];
  }
}
