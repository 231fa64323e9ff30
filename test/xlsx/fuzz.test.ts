import { ownFiles, smallPublicFiles } from './fuzz-files';
import { runMutations } from './fuzz-run';
import type { FuzzResult } from './fuzz-run';

/** STO_FUZZ=20000 runs more; fuzz-campaign.ts runs without a limit of time. */
const COUNT = Number(process.env.STO_FUZZ ?? 600);
const LIMIT = process.env.STO_FUZZ === undefined ? 25_000 : Infinity;

function expectSound({ faults, outcomes, mutations }: FuzzResult): void {
  process.stdout.write(`${mutations} mutations: ${JSON.stringify(outcomes)}\n`);
  expect(faults).toEqual([]);
  // Mutations must reach beyond the zip: most files still open, many are refused.
  expect(outcomes.read ?? 0).toBeGreaterThan(mutations / 5);
  expect(mutations - (outcomes.read ?? 0)).toBeGreaterThan(mutations / 20);
}

test('mutated workbooks of ours are read or refused, and what is read can be saved and opened again', () => {
  expectSound(runMutations(ownFiles(), COUNT, 4, LIMIT));
}, 900_000);

const files = smallPublicFiles();
if (files.length === 0) console.warn('Skipped: no folder with public workbooks to mutate.');
(files.length > 0 ? test : test.skip)(
  'mutated public workbooks are read or refused, and what is read can be saved and opened again',
  () => expectSound(runMutations(files, COUNT, 5, LIMIT)),
  900_000,
);
