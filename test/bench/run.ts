/** `npm run bench`: prints how the product does at size. Numbers are of this machine; the ratios and counts are what to look at. */
import { benchAtSize } from './at-size';
import { benchAuditfile } from './auditfile';
import { benchCompare } from './compare';
import { benchGrowth } from './growth';
import { benchLive } from './live';
import { benchMapping } from './mapping';
import { benchPane } from './pane';
import { benchReading } from './reading';
import { benchRoundTrips } from './round-trips';
import { benchRules } from './rules';
import { benchViewsAtSize } from './views-at-size';

/** `npm run bench -- reading` runs only what has that word in its title. */
async function run(only = ''): Promise<void> {
  const parts: readonly (readonly [string, () => string | Promise<string>])[] = [
    ['Rules over cost lines (best of 3)', benchRules],
    ['Live: a check again after one edited cell among 20,000 cost lines (median of 15, processor time)', benchLive],
    ['Mapping a sheet of another layout, 25 columns (best of 3)', benchMapping],
    ['Reading a workbook of 15 columns (best of 3 processes)', benchReading],
    ['Reading an auditfile of 1,000,000 lines beside one scan', benchAuditfile],
    ['Comparing two workbooks of 10,000 lines (best of 5, one run)', benchCompare],
    ['Growth: what meets a file at four sizes (best of 3, processor time)', benchGrowth],
    ['Round trips to Excel', benchRoundTrips],
    ['The production bundle and the pane', benchPane],
    ['The pane at size: 5,000 lines in Chromium', benchAtSize],
    ['Views of the accountant: 20,000 lines in Chromium', benchViewsAtSize],
  ];
  for (const [title, work] of parts) {
    if (!title.toLowerCase().includes(only.toLowerCase())) continue;
    process.stdout.write(`\n${title}\n\n`);
    process.stdout.write(`${await work()}\n`);
  }
}

void run(process.argv[2]);
