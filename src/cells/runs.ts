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

/** Runs of parts put together in runs of the whole, in order. */
export function joinRuns(parts: Iterable<Run>): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const { first, last } of [...parts].sort((a, b) => a.first - b.first)) {
    const before = runs.at(-1);
    if (before && first <= before.last + 1) before.last = Math.max(before.last, last);
    else runs.push({ first, last });
  }
  return runs;
}

/** Row numbers in words, runs put together: `rij 6`, `rijen 6, 8-12 en 20`; at most `limit` runs. */
export const rowWords = (rows: readonly number[], limit?: number): string => runWords(runsOf(rows), limit);

/** The same of rows that stand in runs already. */
export function runWords(runs: readonly Run[], limit = 12): string {
  const shown = runs.slice(0, limit).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  const hidden = runs.slice(limit).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const parts = hidden === 0 ? shown : [...shown, `nog ${hidden} andere`];
  const [only] = parts;
  if (only === undefined) return '';
  if (runs.length === 1 && runs[0]?.first === runs[0]?.last) return `rij ${only}`;
  return `rijen ${parts.length === 1 ? only : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`}`;
}
