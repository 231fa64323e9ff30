import { nameKey } from '../lists/names';
import { saysNothing } from '../lists/words';

/** What a line says of where its evidence is. */
export interface DocumentReferences {
  /** Files, as `fileKey` writes them; a link counts as the file that it ends in. */
  readonly files: ReadonlySet<string>;
  /** Links, as they stand there. */
  readonly links: readonly string[];
}

const NONE: DocumentReferences = { files: new Set(), links: [] };

/** Reads the column Document of link: names or links with a semicolon or a new line between them. */
export function documentReferences(text: string | null): DocumentReferences {
  if (text === null || !namesDocument(text)) return NONE;
  const parts = text
    .split(/[;\n\r]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    files: new Set(parts.map(fileKey).filter((key) => key !== '')),
    links: parts.filter((part) => /^(?:https?|file|sharepoint|onedrive):/i.test(part)),
  };
}

/** Words that say that there is evidence, and not which. */
const ONLY_THAT = /^(?:ja|nee|x|v|aanwezig|akkoord|ok)$/i;

/** Whether a line says where its evidence is. */
export const namesDocument = (text: string | null): boolean => text !== null && !saysNothing(text) && !ONLY_THAT.test(text.trim());

/** The name of a file without its folder and extension, however its words are written. */
export const baseName = (file: string): string => (file.split(/[\\/]/).at(-1) ?? file).replace(/\.[^.]{1,5}$/, '');

/** By which a file is known, whether a line names it with its folder, as a link, with its extension or without. */
export const fileKey = (file: string): string => nameKey(baseName(decoded(file.trim().replace(/[?#].*$/, ''))));

/** A link writes a blank as `%20`. */
function decoded(file: string): string {
  try {
    return /^https?:/i.test(file) ? decodeURIComponent(file) : file;
  } catch {
    return file;
  }
}
