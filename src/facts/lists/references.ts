import type { Dossier, Line, Place } from '../../records/dossier';
import { linesInBlocks, perBlockAsked } from '../blocks';
import { nameKey, remembered } from './names';

/** A cell of a cost line that refers to a line of another table by name or code. */
export interface Reference {
  readonly at: Place;
  readonly name: string;
}

/**
 * What the cost lines, hours and assets refer to in a column that is not on a list, in the order of the sheets. Empty and unreadable cells are left
 * out. Whether the list may have it all the same is for `unknownReferences` to say.
 */
export function referencesBeside(
  { inspanning, afschrijvingen, kosten }: Dossier,
  column: 'partner' | 'act_code',
  list: readonly (string | null)[],
): readonly Reference[] {
  const known = [...keysOf(list)];
  return [inspanning, afschrijvingen, kosten].flatMap((register) => strangersIn(linesInBlocks(register), { column, known }).flat());
}

interface Asked {
  readonly column: 'partner' | 'act_code';
  readonly known: readonly string[];
}

const strangersIn = perBlockAsked((lines: readonly CostLine[], { column, known }: Asked): readonly Reference[] => {
  const keys = new Set(known);
  const isKnown = remembered((name) => keys.has(nameKey(name)));
  return lines.flatMap((line) => {
    const name = line[column];
    return name === null || isKnown(name) ? [] : [{ at: line.at, name }];
  });
});

type CostLine = Line<'inspanning'> | Line<'afschrijvingen'> | Line<'kosten'>;

const keysOf = (list: readonly (string | null)[]): ReadonlySet<string> =>
  new Set(list.flatMap((name) => (name === null ? [] : [nameKey(name)])));

/**
 * References that no line of the list answers. A line of the list without a readable name (null) may be the one that is meant: as long as
 * there are no more unknown names than such lines, nothing is said.
 */
export function unknownReferences(references: Iterable<Reference>, list: readonly (string | null)[]): readonly Reference[] {
  const known = keysOf(list);
  const keyOf = remembered(nameKey);
  const unknown: Reference[] = [];
  for (const reference of references) if (!known.has(keyOf(reference.name))) unknown.push(reference);
  const nameless = list.filter((name) => name === null).length;
  return new Set(unknown.map(({ name }) => keyOf(name))).size <= nameless ? [] : unknown;
}
