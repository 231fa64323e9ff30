/** `npm run bench`: prints how the product does at size. Numbers are of this machine; the ratios and counts are what to look at. */
import { benchPane } from './pane';
import { benchRoundTrips } from './round-trips';
import { benchRules } from './rules';

async function run(): Promise<void> {
  const parts: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['Rules over cost lines (best of 3)', benchRules],
    ['Round trips to Excel', benchRoundTrips],
    ['The production bundle and the pane', benchPane],
  ];
  for (const [title, work] of parts) {
    process.stdout.write(`\n${title}\n\n`);
    process.stdout.write(`${await work()}\n`);
  }
}

void run();
