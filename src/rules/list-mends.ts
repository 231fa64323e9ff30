import type { Place } from '../records/dossier';
import { distance } from '../records/mapping/near-spelling';
import { nameKey } from '../facts/lists/names';
import { setMend } from './line-mends';
import type { Mend } from './mend';

/** Names that are offered for one that is not on the list. */
const MOST_NAMES = 3;
/** Part of the letters that may differ in a name that is written wrongly. */
const MOST_DIFFERENT = 0.4;

/** A name or code that its list does not have: the names that look like it, and a line of that name on the sheet of the list. */
export function listMends(
  at: Place,
  column: string,
  name: string,
  list: { readonly table: 'partners' | 'activiteiten'; readonly names: readonly (string | null)[] },
): readonly Mend[] {
  if (at.table.mapping) return [];
  const [sheet, key] = list.table === 'partners' ? ['Partners', 'partner_naam'] : ['Activiteiten', 'act_code'];
  const near = nearNames(name, list.names).flatMap((other) => setMend('choose', at, column, other, { label: `Verander in ${other}` }));
  const add: Mend = {
    kind: 'add to list',
    label: `Voeg toe aan ${sheet}`,
    certain: false,
    steps: [{ kind: 'add', table: list.table, values: [{ column: key, value: name }] }],
  };
  return [...near, add];
}

/** What was found near a name, by the list: one wrong name may stand on many lines. */
const foundNear = new WeakMap<readonly (string | null)[], Map<string, readonly string[]>>();

/** The names that are a few letters from another, the nearest first. */
function nearNames(name: string, names: readonly (string | null)[]): readonly string[] {
  let found = foundNear.get(names);
  if (!found) foundNear.set(names, (found = new Map()));
  let near = found.get(name);
  if (!near) found.set(name, (near = findNear(name, names)));
  return near;
}

function findNear(name: string, names: readonly (string | null)[]): readonly string[] {
  const own = nameKey(name);
  const most = Math.floor(own.length * MOST_DIFFERENT);
  return [...new Set(names)]
    .flatMap((other) => (other === null ? [] : [{ other, mistakes: distance(own, nameKey(other), most) }]))
    .filter(({ mistakes }) => mistakes <= most)
    .sort((a, b) => a.mistakes - b.mistakes)
    .slice(0, MOST_NAMES)
    .map(({ other }) => other);
}
