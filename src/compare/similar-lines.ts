import type { PairedLine, Weights } from './paired-line';

interface Candidate {
  readonly before: number;
  readonly after: number;
  /** Cells that are equal and not blank, and how much they tell. */
  readonly equal: number;
  readonly told: number;
}

/** Up to so many pairs all are looked at; beyond it only those that share a value that few lines have. */
const ALL_PAIRS = 250_000;
/** Lines that may share a value for it to lead to them. */
const FEW = 64;
/** Candidates kept for each line. */
const BEST = 8;
/** Every round pairs what it can; in the next one fewer lines are left. */
const MOST_ROUNDS = 10;

/**
 * Pairs lines by the most equal cells; of two that are as much alike, what tells most goes first, and then what stands nearest. `least` is the
 * share (0 to 1) of what tells a line apart that must be equal.
 */
export function* pairBySimilarity(
  before: readonly number[],
  after: readonly number[],
  linesBefore: readonly PairedLine[],
  linesAfter: readonly PairedLine[],
  weights: Weights,
  least: number,
): Generator<readonly [number, number]> {
  let [left, right] = [before, after];
  const compared = (a: number, b: number): Candidate | undefined => compare(a, b, linesBefore[a], linesAfter[b], weights, least);
  for (let round = 0; round < MOST_ROUNDS && left.length > 0 && right.length > 0; round++) {
    const candidates = (
      left.length * right.length <= ALL_PAIRS
        ? left.map((a) => right.flatMap((b) => compared(a, b) ?? []))
        : byRareValues(left, right, linesBefore, linesAfter, compared)
    ).flatMap((all) => all.sort(better(linesBefore, linesAfter)).slice(0, BEST));
    candidates.sort(better(linesBefore, linesAfter));
    const taken = { before: new Set<number>(), after: new Set<number>() };
    for (const { before: a, after: b } of candidates) {
      if (taken.before.has(a) || taken.after.has(b)) continue;
      taken.before.add(a);
      taken.after.add(b);
      yield [a, b];
    }
    if (taken.before.size === 0) return;
    left = left.filter((place) => !taken.before.has(place));
    right = right.filter((place) => !taken.after.has(place));
  }
}

const better =
  (before: readonly PairedLine[], after: readonly PairedLine[]) =>
  (one: Candidate, other: Candidate): number =>
    other.equal - one.equal ||
    other.told - one.told ||
    distance(one, before, after) - distance(other, before, after) ||
    one.before - other.before ||
    one.after - other.after;

const distance = ({ before: a, after: b }: Candidate, before: readonly PairedLine[], after: readonly PairedLine[]): number =>
  Math.abs((before[a]?.row ?? 0) - (after[b]?.row ?? 0));

/** Undefined when the lines are not alike enough. */
function compare(
  before: number,
  after: number,
  one: PairedLine | undefined,
  other: PairedLine | undefined,
  weights: Weights,
  least: number,
): Candidate | undefined {
  if (!one || !other) return undefined;
  let equal = 0;
  let told = 0;
  let untold = 0;
  for (let column = 0; column < one.values.length; column++) {
    const [a, b] = [one.values[column] ?? 0, other.values[column] ?? 0];
    if (a === b) {
      if (a !== 0) equal += 1;
      told += weights.of(column, a);
    } else untold += Math.max(weights.of(column, a), weights.of(column, b));
  }
  return told < least * (told + untold) || (least > 0 && equal === 0) ? undefined : { before, after, equal, told };
}

/** For each line on the left the lines on the right with which it shares most of the values that few lines have. */
function byRareValues(
  left: readonly number[],
  right: readonly number[],
  before: readonly PairedLine[],
  after: readonly PairedLine[],
  compared: (a: number, b: number) => Candidate | undefined,
): Candidate[][] {
  const width = before[left[0] ?? 0]?.values.length ?? 0;
  const having = Array.from({ length: width }, () => new Map<number, number[]>());
  for (const place of right)
    after[place]?.values.forEach((value, column) => {
      const places = having[column];
      if (value === 0 || !places) return;
      const known = places.get(value);
      // One more than a few is remembered, so that it is known to be too many.
      if (!known) places.set(value, [place]);
      else if (known.length <= FEW) known.push(place);
    });
  return left.map((a) => {
    const shared = new Map<number, number>();
    before[a]?.values.forEach((value, column) => {
      const places = having[column]?.get(value);
      if (places && places.length <= FEW) for (const b of places) shared.set(b, (shared.get(b) ?? 0) + 1);
    });
    const best = [...shared].sort(([, one], [, other]) => other - one).slice(0, BEST * 2);
    return best.flatMap(([b]) => compared(a, b) ?? []);
  });
}
