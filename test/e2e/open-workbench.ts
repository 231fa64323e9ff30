import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { browserFlags, findBrowser } from '../run/find-programs.mjs';
import type { Served } from './serve-workbench';
import type {} from '../../src/workbench/page/handle';
import { serveWorkbench } from './serve-workbench';

/** The workbench in a browser. */
export interface OpenedWorkbench {
  page: Page;
  browser: Browser;
  url: string;
  /** Faults of the page, and answers other than 2xx. Empty when all is well. */
  faults: string[];
  close(): Promise<void>;
}

/** Opens the workbench in headless Chromium; `query` is what stands behind the address, `folders` are served as well, `time` is when it seems to be opened. */
export async function openWorkbench({
  folders,
  query = '',
  time,
}: { folders?: string[]; query?: string; time?: Date } = {}): Promise<OpenedWorkbench> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('Er is geen Chrome, Edge of Chromium gevonden.');
  const served: Served = await serveWorkbench({ folders });
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1400, height: 900 } });
  const page = await context.newPage();
  if (time) await page.clock.install({ time });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.stack ?? error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${served.url}/${query}`);
  await page.waitForFunction(() => 'workbench' in window);
  // Univer takes the keyboard a moment after it has drawn.
  await page.waitForSelector('#grid canvas');
  await page.waitForTimeout(1000);
  if (!query.includes('taakvenster')) await paneIsThere(page);
  return {
    page,
    browser,
    url: served.url,
    faults,
    close: async () => {
      await browser.close();
      await served.close();
    },
  };
}

/** Starts a check in the pane beside the grid. */
export async function startCheck(page: Page): Promise<void> {
  const pane = page.frameLocator('#pane-body iframe');
  await pane.getByRole('tab', { name: 'Controle' }).click();
  await pane.getByRole('button', { name: /^(Controleren|Opnieuw controleren)$/ }).click();
}

/**
 * Waits until our pane has read the workbook and hears of changes. While it does so office.js asks Excel things of its own, and leaves the
 * refusal unhandled when somebody is typing at that very moment; how long that takes depends on how busy the machine is.
 */
export async function paneIsThere(page: Page): Promise<void> {
  const patience = { timeout: 120_000 };
  await page.frameLocator('#pane-body iframe').getByRole('tabpanel').getByRole('button').first().waitFor(patience);
  await page.waitForFunction(() => window.workbench.host.events.active.length >= 3, undefined, patience);
}
