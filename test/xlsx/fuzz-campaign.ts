/**
 * `npx tsx test/xlsx/fuzz-campaign.ts [count] [seed] [minutes]`: a long run of what fuzz.test.ts does briefly, over our own workbooks and the small
 * public ones. Prints how many files ended how, and every mutation that ended in another way than read or refused.
 */
import { ownFiles, smallPublicFiles } from './fuzz-files';
import { runMutations } from './fuzz-run';

const [count = '1000', seed = '1', minutes = 'Infinity'] = process.argv.slice(2);
const result = runMutations(
  [...ownFiles(), ...smallPublicFiles()],
  Number(count),
  Number(seed),
  Number(minutes) * 60_000,
  (done, faults) => {
    if (done % 500 === 0) process.stderr.write(`${done} done, ${faults.length} faults\n${faults.slice(-1)}\n`);
  },
);
process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
