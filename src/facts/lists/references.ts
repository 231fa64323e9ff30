import type { Dossier, Place } from '../../records/dossier';
import { nameKey } from './names';

/** A cell of a cost line that refers to a line of another table by name or code. */
export interface Reference {
  readonly at: Place;
  readonly name: string;
}

/** What the cost lines, hours and assets refer to in a column, in the order of the sheets. Empty and unreadable cells are left out. */
export function referencesIn(dossier: Dossier, column: 'partner' | 'act_code'): readonly Reference[] {
  return [...dossier.inspanning.lines, ...dossier.afschrijvingen.lines, ...dossier.kosten.lines].flatMap((line) => {
    const name = line[column];
    return name === null ? [] : [{ at: line.at, name }];
  });
}

/**
 * References that no line of the list answers. A line of the list without a readable name (null) may be the one that is meant: as long as
 * there are no more unknown names than such lines, nothing is said.
 */
export function unknownReferences(references: readonly Reference[], list: readonly (string | null)[]): readonly Reference[] {
  const known = new Set(list.flatMap((name) => (name === null ? [] : [nameKey(name)])));
  const unknown = references.filter(({ name }) => !known.has(nameKey(name)));
  const nameless = list.filter((name) => name === null).length;
  return new Set(unknown.map(({ name }) => nameKey(name))).size <= nameless ? [] : unknown;
}
