import type { Dossier, Place } from '../../records/dossier';
import { nameKey, remembered } from './names';

/** A cell of a cost line that refers to a line of another table by name or code. */
export interface Reference {
  readonly at: Place;
  readonly name: string;
}

/** What the cost lines, hours and assets refer to in a column, in the order of the sheets. Empty and unreadable cells are left out. */
export function* referencesIn({ inspanning, afschrijvingen, kosten }: Dossier, column: 'partner' | 'act_code'): Generator<Reference> {
  for (const { lines } of [inspanning, afschrijvingen, kosten]) {
    for (const line of lines) {
      const name = line[column];
      if (name !== null) yield { at: line.at, name };
    }
  }
}

/**
 * References that no line of the list answers. A line of the list without a readable name (null) may be the one that is meant: as long as
 * there are no more unknown names than such lines, nothing is said.
 */
export function unknownReferences(references: Iterable<Reference>, list: readonly (string | null)[]): readonly Reference[] {
  const known = new Set(list.flatMap((name) => (name === null ? [] : [nameKey(name)])));
  const keyOf = remembered(nameKey);
  const unknown: Reference[] = [];
  for (const reference of references) if (!known.has(keyOf(reference.name))) unknown.push(reference);
  const nameless = list.filter((name) => name === null).length;
  return new Set(unknown.map(({ name }) => keyOf(name))).size <= nameless ? [] : unknown;
}
