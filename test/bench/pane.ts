import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbench } from '../e2e/open-workbench';
import { buildForBench } from './production-build';
import { median, milliseconds } from './rules';
import { table } from './table';

/** Kilobytes (gzip) before Start stands there, and how much later than on a bare page of React and Fluent its first button may come. */
const MOST_KB = 250;
const MOST_TIMES = 1.5;
const OPENINGS = 7;

/**
 * What a production build gives the browser, and the time until the first button of the pane and of a bare page of React and Fluent in headless
 * Chromium, both built in the same way and opened in turns in the workbench.
 */
export async function benchPane(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sto-bundle-'));
  try {
    buildForBench(folder);
    writeFileSync(
      join(folder, 'bare.html'),
      '<!doctype html><html lang="nl"><head><script src="office/office.js"></script><script defer src="bare.js"></script></head><body><div id="root"></div></body></html>',
    );
    const files = readdirSync(folder).filter((file) => /\.(js|html)$/.test(file));
    const kilobytes = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length / 1024;
    const main = files.find((file) => /^taskpane\..*\.js$/.test(file)) ?? '';
    const [ours, bare] = [await timesToFirstButton(folder, 'taskpane.html'), await timesToFirstButton(folder, 'bare.html')].map(median);
    const times = (ours ?? NaN) / (bare ?? NaN);
    if (kilobytes(main) > MOST_KB || times > MOST_TIMES) process.exitCode = 1;
    const rest = files.filter((file) => file.endsWith('.js') && file !== main && file !== 'bare.js');
    return table(
      ['', 'goal', 'measured'],
      [
        ['script before Start stands there', `${MOST_KB} kB gzip`, `${kilobytes(main).toFixed(0)} kB`],
        ['the same of a bare page', '', `${kilobytes('bare.js').toFixed(0)} kB`],
        [`scripts that come later (${rest.length})`, '', `${rest.reduce((sum, file) => sum + kilobytes(file), 0).toFixed(0)} kB`],
        ['first button', '', milliseconds(ours ?? NaN)],
        ['first button of a bare page', '', milliseconds(bare ?? NaN)],
        ['first button beside that of a bare page', `${MOST_TIMES} x`, `${times.toFixed(2)} x`],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from opening a page in the place of the pane to its first button, each time anew. */
async function timesToFirstButton(folder: string, page: string): Promise<readonly number[]> {
  const workbench = await openWorkbench({ folders: [folder], query: `?taakvenster=${page}` });
  try {
    await workbench.page.addInitScript(NOTE_FIRST_BUTTON);
    const times: number[] = [];
    for (let opening = 0; opening < OPENINGS; opening += 1) {
      await workbench.page.reload();
      await workbench.page.waitForSelector('#pane-body iframe');
      const frame = workbench.page.frames().find((each) => each !== workbench.page.mainFrame());
      const noted = await frame?.waitForFunction(() => (window as { firstButton?: number }).firstButton, undefined, { timeout: 60_000 });
      times.push((await noted?.jsonValue()) ?? NaN);
    }
    return times;
  } finally {
    await workbench.close();
  }
}

/** Runs in every frame: notes when its first button is there. A text, for a compiled function may ask for helpers of its compiler. */
const NOTE_FIRST_BUTTON = `new MutationObserver(() => {
  if (document.querySelector('#root button')) window.firstButton ??= performance.now();
}).observe(document, { subtree: true, childList: true });`;
