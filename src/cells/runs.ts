/** Numbers that follow each other, first and last included. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** Whole numbers put together in runs, in order; a number that is there twice counts once. */
export function runsOf(numbers: Iterable<number>): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.last + 1 === number) last.last = number;
    else runs.push({ first: number, last: number });
  }
  return runs;
}
