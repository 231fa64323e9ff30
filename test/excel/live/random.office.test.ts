import fc from '../../property';
import { aDay, live, lived } from './random-day';

/**
 * Whatever people do and whatever fails, the pane ends with what a check from nothing says, and cells of the user hold what the user, or a
 * mend that they accepted, put there. `STO_RUNS=1000` for the long form, with `STO_SEED` another thousand.
 */
const RUNS = Number(process.env['STO_RUNS'] ?? 50);
jest.setTimeout(RUNS * 60_000);

test(`${RUNS} random days of work end with the findings of a check from nothing`, async () => {
  await fc.assert(fc.asyncProperty(aDay, live), { numRuns: RUNS, endOnFailure: true });
  process.stdout.write(`${RUNS} days: ${JSON.stringify(lived)}\n`);
  expect(lived.mended).toBeGreaterThan(0);
});
