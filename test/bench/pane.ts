import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbench } from '../e2e/open-workbench';
import { buildForBench } from './production-build';
import { median, milliseconds } from './rules';
import { table } from './table';

/** Kilobytes (gzip) before the first button, and how much later than on a bare page of React and Fluent its first button may come. */
const MOST_KB = 250;
const MOST_TIMES = 1.5;
const OPENINGS = 15;
/** Milliseconds in which the grid comes to rest. */
const QUIET = 3_000;
const PANE = '#pane-body iframe';

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
    const [ours = [], bare = []] = await timesToFirstButton(folder, ['taskpane.html', 'bare.html']);
    // Of each turn by itself: what else the machine does meets both pages of a turn.
    const times = median(ours.map((time, turn) => time / (bare[turn] ?? NaN)));
    if (kilobytes(main) > MOST_KB || times > MOST_TIMES) process.exitCode = 1;
    const rest = files.filter((file) => file.endsWith('.js') && file !== main && file !== 'bare.js');
    return table(
      ['', 'goal', 'measured'],
      [
        ['script before the first button', `${MOST_KB} kB gzip`, `${kilobytes(main).toFixed(0)} kB`],
        ['the same of a bare page', '', `${kilobytes('bare.js').toFixed(0)} kB`],
        [`scripts that come later (${rest.length})`, '', `${rest.reduce((sum, file) => sum + kilobytes(file), 0).toFixed(0)} kB`],
        ['first button', '', milliseconds(median(ours))],
        ['first button of a bare page', '', milliseconds(median(bare))],
        ['first button beside that of a bare page', `${MOST_TIMES} x`, `${times.toFixed(2)} x`],
      ],
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds from opening each of the pages in the place of the pane to its first button, in turns, beside a grid that stands still. */
async function timesToFirstButton(folder: string, pages: readonly string[]): Promise<readonly (readonly number[])[]> {
  const { page, close } = await openWorkbench({ folders: [folder], query: `?taakvenster=${pages[0] ?? ''}` });
  try {
    await page.addInitScript(NOTE_FIRST_BUTTON);
    await page.waitForTimeout(QUIET);
    const times = pages.map((): number[] => []);
    for (let turn = 0; turn < OPENINGS; turn += 1) {
      for (const [index, name] of pages.entries()) {
        const opened = `${name}?beurt=${turn}`;
        await page.locator(PANE).evaluate((frame: HTMLIFrameElement, url) => void (frame.src = new URL(url, frame.src).href), opened);
        const frame = await (await page.locator(PANE).elementHandle())?.contentFrame();
        const noted = await frame?.waitForFunction(
          (url) => window.location.href.includes(url) && (window as { firstButton?: number }).firstButton,
          opened,
          { timeout: 60_000 },
        );
        times[index]?.push(Number((await noted?.jsonValue()) ?? NaN));
        await page.waitForTimeout(QUIET / 5);
      }
    }
    return times;
  } finally {
    await close();
  }
}

/** Runs in every frame: notes when its first button is there. A text, for a compiled function may ask for helpers of its compiler. */
const NOTE_FIRST_BUTTON = `new MutationObserver(() => {
  if (document.querySelector('#root button')) window.firstButton ??= performance.now();
}).observe(document, { subtree: true, childList: true });`;
