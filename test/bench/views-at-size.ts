import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { columnName } from '../../src/cells/address';
import { LINE_HEADINGS, SAMPLE_SHEET } from '../../src/sampling/sample-sheet';
import { openWorkbench } from '../e2e/open-workbench';
import { costRows } from './cost-lines';
import { longestTasks, openLines, PANE, PATIENCE, timeInPane, watchMemory, watchTasks, workbookWith } from './pane-at-size';
import { buildForBench } from './production-build';
import { milliseconds } from './rules';
import { table } from './table';

const LINES = 20_000;

/** Longest task of the pane, in milliseconds (issue 11, section 3). */
const LONGEST_TASK = 50;

/** The workbook as it was before: sorted otherwise, some amounts and invoice numbers others, some lines not there yet. */
const earlierRows = (): ReturnType<typeof costRows> =>
  costRows(LINES)
    .filter((_, index) => index % 1_000 !== 3)
    .map((row, index) => ({
      ...row,
      ...(index % 200 === 1 ? { excl: 1 } : {}),
      ...(index % 400 === 2 ? { factuurnr: `Oud-${index}` } : {}),
    }))
    .reverse();

/** What an accountant does, over a workbook of 20,000 cost lines in headless Chromium: time, the longest task of the pane, and memory of the page. */
export async function benchViewsAtSize(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sto-views-'));
  buildForBench(folder);
  const workbench = await openWorkbench({ folders: [folder] });
  const rows: string[][] = [];
  try {
    const { page } = workbench;
    const pane = page.frameLocator(PANE);
    await openLines(page, costRows(LINES));
    const measure = async (name: string, work: () => Promise<number>): Promise<void> => {
      await watchTasks(page);
      const memory = await watchMemory(page);
      const time = await work();
      const { pane: longest } = await longestTasks(page);
      const peak = await memory();
      rows.push([name, milliseconds(time), milliseconds(longest), longest > LONGEST_TASK ? 'over' : '', `${Math.round(peak / 1e6)} MB`]);
    };
    const open = async (view: string): Promise<void> => {
      await pane.locator('#tab-meer').click(PATIENCE);
      await pane.getByRole('menuitemradio', { name: view }).click(PATIENCE);
      await pane.getByRole('heading', { name: view }).first().waitFor(PATIENCE);
    };
    /** Chooses a file and tells how long it takes until a text stands in the pane. */
    const choose = async (label: string, name: string, bytes: Uint8Array, text: string): Promise<number> => {
      const input = pane.locator(`input[type=file][aria-label="${label}"]`);
      const start = Date.now();
      await input.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      await pane.getByText(text, { exact: false }).first().waitFor(PATIENCE);
      return Date.now() - start;
    };
    const save = async (button: string): Promise<{ readonly time: number; readonly bytes: Uint8Array }> => {
      const start = Date.now();
      const download = page.waitForEvent('download', PATIENCE);
      await pane.getByRole('button', { name: button }).click(PATIENCE);
      const bytes = readFileSync(await (await download).path());
      return { time: Date.now() - start, bytes };
    };

    await open('Steekproef');
    await pane.getByLabel('Materialiteit').fill('1%');
    await measure('Steekproef trekken, 300 draws', () => timeInPane(page, 'Steekproef trekken', 'getrokken, zaad'));
    // Few, for each of them is judged below.
    await pane.getByLabel('Materialiteit').fill('20%');
    await pane.getByRole('button', { name: 'Steekproef trekken' }).click(PATIENCE);
    await measure('Steekproef op een blad zetten', () => timeInPane(page, 'Op een blad zetten', 'De steekproef staat op blad'));
    await judgeAll(page);
    await measure('Steekproef doorrekenen', () => timeInPane(page, 'Steekproef doorrekenen', 'Meest waarschijnlijk'));

    await open('Vergelijken');
    const earlier = workbookWith(earlierRows());
    await measure('Vergelijken met een eerdere werkmap', () => choose('Eerdere werkmap', 'eerder.xlsx', earlier, 'Vergeleken met'));
    await measure('Vergelijking op een blad zetten', () => timeInPane(page, 'Op een blad zetten', 'De uitkomst staat op blad'));
    let print = new Uint8Array();
    await measure('Vingerafdruk opslaan', async () => {
      const saved = await save('Vingerafdruk opslaan');
      print = new Uint8Array(saved.bytes);
      return saved.time;
    });
    await page.evaluate(() => window.workbench.setCell('Kosten', 'H700', 'Iets anders'));
    await measure('Rapport nakijken', () => choose('Rapport of vingerafdruk', 'vingerafdruk.json', print, 'Nagekeken met'));

    await open('Dossier');
    await measure('Controleren in Dossier', () => timeInPane(page, 'Controleren', 'HTML opslaan'));
    await pane.getByRole('button', { name: 'HTML opslaan' }).waitFor(PATIENCE);
    for (const form of ['HTML', 'CSV', 'JSON'])
      await measure(`Controlerapport, ${form} opslaan`, async () => (await save(`${form} opslaan`)).time);
    await measure('Controlerapport op een blad zetten', () => timeInPane(page, 'Op een blad zetten', 'Het controlerapport staat op blad'));
    await measure('SHA-256 van het bewaarde bestand', () => choose('Bewaard bestand', 'eerder.xlsx', earlier, 'andere gegevens'));
    return table(['', 'measured', 'longest task of the pane', '', 'most memory of the page'], rows);
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true });
  }
}

/** Fills in Oordeel at every line of the sample. */
const judgeAll = (page: Page): Promise<void> =>
  page.evaluate(
    async ([sheet, column]) => {
      const { workbench } = window;
      await workbench.settled();
      let row = 1;
      while (workbench.cell(sheet, `A${row}`).value !== 'Nr') row += 1;
      for (row += 1; workbench.cell(sheet, `A${row}`).value !== ''; row += 1) workbench.setCell(sheet, `${column}${row}`, 'goed');
      await workbench.settled();
    },
    [SAMPLE_SHEET, columnName(LINE_HEADINGS.indexOf('Oordeel'))] as const,
  );
