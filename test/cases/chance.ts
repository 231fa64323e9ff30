/** Draws of one seed: the same seed gives the same draws. */
export interface Chance {
  /** A whole number from the first up to and including the last. */
  readonly between: (first: number, last: number) => number;
  readonly pick: <T>(of: readonly T[]) => T;
  /** So many different items. */
  readonly sample: <T>(of: readonly T[], count: number) => readonly T[];
  /** True once in so many times. */
  readonly oneIn: (times: number) => boolean;
}

/** A generator of its own (mulberry32), so that administrations stay the same whatever else changes. */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (first: number, last: number): number => first + Math.floor(next() * (Math.max(first, last) - first + 1));
  const pick = <T>(of: readonly T[]): T => of[between(0, of.length - 1)] as T;
  const sample = <T>(of: readonly T[], count: number): readonly T[] => {
    const left = [...of];
    return Array.from({ length: Math.min(count, left.length) }, () => left.splice(between(0, left.length - 1), 1)[0] as T);
  };
  return { between, pick, sample, oneIn: (times) => between(1, times) === 1 };
}
