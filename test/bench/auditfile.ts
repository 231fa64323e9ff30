import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { table } from './table';

const LINES = 1_000_000;

/** Writes an auditfile of a million lines, some 320 MB; one transaction in `every` is of the project STO. */
function writeAuditfile(file: string, every: number): void {
  const out = fs.openSync(file, 'w');
  let text = `<?xml version="1.0" encoding="UTF-8"?>\n<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2026</fiscalYear></header><company>
<generalLedger>${Array.from({ length: 100 }, (_, index) => `<ledgerAccount><accID>${4000 + index}</accID><accDesc>Kosten ${index}</accDesc><accTp>P</accTp></ledgerAccount>`).join('\n')}
<ledgerAccount><accID>1600</accID><accDesc>Crediteuren</accDesc><accTp>B</accTp></ledgerAccount></generalLedger>
<transactions><linesCount>${LINES}</linesCount><journal><jrnID>INK</jrnID>\n`;
  for (let index = 0; index < LINES / 2; index++) {
    const line = (nr: number, account: number, side: string): string =>
      `<trLine>\n<nr>${nr}</nr>\n<accID>${account}</accID>\n<docRef>26${index}</docRef>\n<effDate>2026-03-12</effDate>\n<desc>Leermiddelen techniek, levering ${index}</desc>\n<amnt>${index % 1000}.25</amnt>\n<amntTp>${side}</amntTp>\n<custSupID>C${index % 5000}</custSupID>\n<invRef>F-${index}</invRef>\n<costID>100</costID>\n<projID>${index % every === 0 ? 'STO' : `P${index % 40}`}</projID>\n</trLine>\n`;
    text += `<transaction><nr>${index}</nr><desc>Inkoopfactuur ${index}</desc><periodNumber>3</periodNumber><trDt>2026-03-12</trDt>\n${line(1, 4000 + (index % 100), 'D')}${line(2, 1600, 'C')}</transaction>\n`;
    if (text.length > 4_000_000) {
      fs.writeSync(out, text);
      text = '';
    }
  }
  fs.writeSync(out, `${text}</journal></transactions></company></auditfile>\n`);
  fs.closeSync(out);
}

/** One run in a process of its own: seconds of processor time and megabytes at the peak. */
function measure(work: string, file: string): readonly [string, string, string] {
  const script = path.join(__dirname, 'auditfile-run.ts');
  const { seconds, megabytes, lines } = JSON.parse(
    execFileSync(process.execPath, ['--import', 'tsx', script, work, file], { encoding: 'utf8' }),
  ) as {
    seconds: number;
    megabytes: number;
    lines: number;
  };
  return [seconds.toFixed(1), String(Math.round(megabytes)), lines.toLocaleString('nl-NL')];
}

/** Reading auditfiles of a million lines beside the floor: one scan of the same file by the XML parser alone. */
export function benchAuditfile(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xaf-'));
  try {
    const rows = [50, 1].flatMap((every) => {
      const file = path.join(folder, `${every}.xaf`);
      writeAuditfile(file, every);
      const size = `${Math.round(fs.statSync(file).size / 1e6)} MB, 1 in ${every} of the project`;
      return [
        [size, 'floor: one scan by saxes', ...measure('floor', file)],
        [size, 'first reading (projects, accounts, totals)', ...measure('scan', file)],
        [size, 'both readings, cost lines kept', ...measure('costs', file)],
      ];
    });
    return table(['File', 'Work', 'CPU seconds', 'Peak MB', 'Lines'], rows);
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
