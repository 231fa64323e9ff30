/** One measured reading, in a process of its own: `auditfile-run.ts floor|scan|costs FILE`. */
import fs from 'node:fs';
import { SaxesParser } from 'saxes';
import { readInPieces } from '../../src/cli/read-stream';
import { booksOf } from '../../src/ledger/books';
import { CostLineReader } from '../../src/ledger/cost-lines';
import { LedgerScanner } from '../../src/ledger/scan';

const [, , work, file = ''] = process.argv;
const start = process.cpuUsage();
let lines = 0;
if (work === 'floor') {
  const parser = new SaxesParser({ position: false, xmlns: false });
  parser.on('opentag', ({ name }) => name === 'trLine' && lines++);
  const decoder = new TextDecoder();
  const descriptor = fs.openSync(file, 'r');
  const buffer = Buffer.alloc(1 << 18);
  for (let count = fs.readSync(descriptor, buffer); count > 0; count = fs.readSync(descriptor, buffer))
    parser.write(decoder.decode(buffer.subarray(0, count), { stream: true }));
  parser.close();
} else {
  const scan = readInPieces(file, new LedgerScanner(file));
  lines = scan.summary.lines;
  const books = booksOf([scan]);
  const [masters] = books.masters;
  if (work === 'costs' && masters) {
    const costs = new Map([...scan.accounts.keys()].filter((id) => id.startsWith('4')).map((id) => [id, null] as const));
    lines = readInPieces(file, new CostLineReader(0, masters, { field: 'projID', value: 'STO' }, costs)).lines.length;
  }
}
process.stdout.write(
  JSON.stringify({
    seconds: (process.cpuUsage(start).user + process.cpuUsage(start).system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1024,
    lines,
  }),
);
