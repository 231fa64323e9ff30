import { asPart, forEachInSteps, type Steps } from '../records/steps';
import { Weights, type PairedLine } from './paired-line';
import { pairBySimilarity } from './similar-lines';

/** Which lines belong together, by their places in the two lists. */
export interface Pairing {
  readonly pairs: readonly (readonly [before: number, after: number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/**
 * Pairs the lines of two versions of a register: first what is the same in all cells, then what has the same key, then by the most equal
 * cells. Lines that nothing tells apart pair in order.
 */
export function* pairSteps(before: readonly PairedLine[], after: readonly PairedLine[]): Steps<Pairing> {
  const left = { before: new Set(before.keys()), after: new Set(after.keys()) };
  const pairs: (readonly [number, number])[] = [];
  const take = (found: Iterable<readonly [number, number]>): void => {
    for (const [a, b] of found) {
      if (!left.before.has(a) || !left.after.has(b)) continue;
      left.before.delete(a);
      left.after.delete(b);
      pairs.push([a, b]);
    }
  };
  const groups = (by: (line: PairedLine) => string | undefined): Steps<readonly Group[]> => grouped(before, after, left, by);
  const same = yield* asPart(
    groups(({ values }) => values.join()),
    0,
    50,
  );
  yield* asPart(
    forEachInSteps(same, GROUPS_PER_STEP, (group) => take(inOrder(group, before, after))),
    50,
    60,
  );
  const weights = new Weights(before, after);
  const alike = yield* asPart(
    groups(({ key }) => key),
    60,
    70,
  );
  const byKey = forEachInSteps(alike, GROUPS_PER_STEP, (group) => {
    const [a, b] = [group.before[0] ?? 0, group.after[0] ?? 0];
    // A key that one line has on each side needs no likeness.
    if (group.before.length === 1 && group.after.length === 1) take([[a, b]]);
    else take(pairBySimilarity(group.before, group.after, before, after, weights, 0));
  });
  yield* asPart(byKey, 70, 80);
  take(pairBySimilarity([...left.before], [...left.after], before, after, weights, LEAST_SIMILARITY));
  yield { done: 100, total: 100 };
  pairs.sort(([a], [b]) => a - b);
  return { pairs, removed: [...left.before], added: [...left.after] };
}

/** Lines, and groups of them, between two steps. */
const LINES_PER_STEP = 500;
const GROUPS_PER_STEP = 500;

/** Share of what tells two lines from all others that must be equal for them to be one line that was changed. */
const LEAST_SIMILARITY = 0.4;

interface Group {
  readonly before: number[];
  readonly after: number[];
}

/** Lines that are left with the same answer on both sides. */
function* grouped(
  before: readonly PairedLine[],
  after: readonly PairedLine[],
  left: { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> },
  by: (line: PairedLine) => string | undefined,
): Steps<readonly Group[]> {
  const groups = new Map<string, Group>();
  const gather = (lines: readonly PairedLine[], places: ReadonlySet<number>, side: keyof Group): Steps<void> =>
    forEachInSteps([...places], LINES_PER_STEP, (place) => {
      const line = lines[place];
      const name = line && by(line);
      if (name === undefined) return;
      let group = groups.get(name);
      if (!group) groups.set(name, (group = { before: [], after: [] }));
      group[side].push(place);
    });
  yield* asPart(gather(before, left.before, 'before'), 0, 50);
  yield* asPart(gather(after, left.after, 'after'), 50, 100);
  return [...groups.values()].filter((group) => group.before.length > 0 && group.after.length > 0);
}

/** Pairs equal lines: those that stayed on their row when there are more on one side than on the other, and the rest in order. */
function* inOrder(group: Group, before: readonly PairedLine[], after: readonly PairedLine[]): Generator<readonly [number, number]> {
  let { before: a, after: b } = group;
  if (a.length !== b.length) {
    const byRow = new Map(b.map((place) => [after[place]?.row, place]));
    const stayed = new Map(a.flatMap((place) => [[place, byRow.get(before[place]?.row)] as const]).filter(isFound));
    yield* stayed;
    const taken = new Set(stayed.values());
    [a, b] = [a.filter((place) => !stayed.has(place)), b.filter((place) => !taken.has(place))];
  }
  for (let index = 0; index < Math.min(a.length, b.length); index++) yield [a[index] ?? 0, b[index] ?? 0];
}

const isFound = (pair: readonly [number, number | undefined]): pair is readonly [number, number] => pair[1] !== undefined;
