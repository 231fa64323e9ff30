import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { cellAddress } from '../../../src/cells/address';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { openXlsx } from '../../../src/xlsx/open';
import { workbookCells } from '../../../src/xlsx/read/workbook-cells';
import { XlsxError } from '../../../src/xlsx/xlsx-error';

/** Public workbooks, none of them of STO. One in SAMPLE is tried; STO_CORPUS=all tries all of them. */
const CORPUS = process.env.STO_CORPUS_FOLDER ?? resolve(__dirname, '../../../../shared/corpus');
const SAMPLE = process.env.STO_CORPUS === 'all' ? 1 : 12;
/** Longest that looking at one sheet may take, in ms of processor time: other work on the machine does not count. */
const SLOWEST = 3000;

const present = existsSync(CORPUS);
if (!present) console.warn(`Skipped: the folder ${CORPUS} with public workbooks is not on this machine.`);
const withCorpus = present ? test : test.skip;

const paths = present
  ? readdirSync(CORPUS, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name: folder }) => readdirSync(join(CORPUS, folder)).map((name) => join(CORPUS, folder, name)))
      .filter((path, index) => /\.xls[xm]$/i.test(path) && index % SAMPLE === 0)
  : [];

/** What a sheet must say somewhere in its headings before anyone may take it for an administration of ours. */
const COST_LIKE = /kosten|bedrag|factuur|uren|begrot|debet|aanschaf|subsidie|cofinanc|brin|activiteit/i;

withCorpus(
  'no public workbook is taken for a register of ours',
  () => {
    const recognised: string[] = [];
    let sheets = 0;
    let refused = 0;
    let slowest = { ms: 0, where: '' };
    for (const path of paths) {
      const workbook = openedOrNothing(path);
      if (!workbook) {
        refused += 1;
        continue;
      }
      for (const cells of workbook.sheets ?? []) {
        sheets += 1;
        const start = process.cpuUsage();
        const reading = recogniseSheet(cells);
        const ms = process.cpuUsage(start).user / 1000;
        if (ms > slowest.ms) slowest = { ms, where: `${path} ${cells.sheet} (${cells.rows.length} rows)` };
        if (reading.status === 'unknown') continue;
        const headings = (reading.mapping?.columns ?? []).map(({ heading }) => heading).join(' | ');
        recognised.push(
          `${path} ${cells.sheet} ${cellAddress(reading.mapping?.headingRow ?? 0, 0)}: ${reading.mapping?.table} (${headings})`,
        );
      }
    }
    process.stdout.write(
      `Public workbooks: ${paths.length} files, ${refused} refused, ${sheets} sheets without a table of ours, ${recognised.length} recognised; slowest ${Math.round(slowest.ms)} ms\n${recognised.join('\n')}\n`,
    );
    expect(sheets).toBeGreaterThan(10);
    expect(recognised.filter((text) => !COST_LIKE.test(text.slice(text.indexOf('('))))).toEqual([]);
    expect(slowest.ms).toBeLessThan(SLOWEST);
  },
  600_000,
);

function openedOrNothing(path: string): ReturnType<typeof workbookCells> | undefined {
  try {
    return workbookCells(openXlsx(new Uint8Array(readFileSync(path))).data);
  } catch (error) {
    if (error instanceof XlsxError) return undefined;
    throw error;
  }
}
