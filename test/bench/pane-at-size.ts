import type { Page } from 'playwright-core';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { saveXlsx } from '../../src/xlsx/save';
import type {} from '../../src/workbench/page/handle';
import { paneIsThere } from '../e2e/open-workbench';
import type { costRows } from './cost-lines';

/** For what takes long on a machine that others use as well. */
export const PATIENCE = { timeout: 120_000 };
export const PANE = '#pane-body iframe';

/** A workbook with these cost lines and the sheets they refer to, as a file. */
export function workbookWith(kosten: ReturnType<typeof costRows>): Uint8Array {
  const sheets = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Activiteiten', 'Regio'].includes(sheet));
  return saveXlsx(templateWorkbook(sheets, '2025-2028', { regio: [{ periode: '2025-2028' }], kosten }));
}

/** Opens a workbook with these cost lines, in a page and a pane that know nothing. */
export async function openLines(page: Page, kosten: ReturnType<typeof costRows>): Promise<void> {
  await page.reload();
  await page.waitForFunction(() => 'workbench' in window, undefined, PATIENCE);
  await paneIsThere(page);
  await page.evaluate(
    (data) => window.workbench.open(Uint8Array.from(atob(data), (each) => each.charCodeAt(0))),
    Buffer.from(workbookWith(kosten)).toString('base64'),
  );
  await page.waitForTimeout(3_000);
  await page.frameLocator(PANE).getByRole('tab', { name: 'Controle' }).waitFor(PATIENCE);
}

/** Milliseconds from pressing a button of the pane until a text stands in it, by the clock of the pane. */
export async function timeInPane(page: Page, button: string, text: string): Promise<number> {
  const pane = page.frameLocator(PANE);
  await pane.getByRole('button', { name: button }).first().waitFor(PATIENCE);
  return pane.locator('body').evaluate(
    (body, [name, awaited]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const observer = new MutationObserver(() => {
          if (!body.textContent.includes(awaited ?? '')) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(body, { subtree: true, childList: true, characterData: true });
        [...body.querySelectorAll('button')].find((each) => each.textContent.includes(name ?? ''))?.click();
      }),
    [button, text],
    PATIENCE,
  );
}

/** Begins to note tasks of over 50 ms: those of the pane, which runs in a frame of the page, and those of the stand-in for Excel around it. */
export const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const tasks: { readonly isOfPane: boolean; readonly duration: number }[] = [];
    Object.assign(window, { longTasks: tasks });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) tasks.push({ isOfPane: name === 'same-origin-descendant', duration });
    }).observe({ type: 'longtask' });
  });

export async function longestTasks(page: Page): Promise<{ readonly pane: number; readonly others: number }> {
  const tasks = await page.evaluate(() => (window as unknown as { longTasks: { isOfPane: boolean; duration: number }[] }).longTasks);
  const longest = (isOfPane: boolean): number =>
    Math.max(0, ...tasks.filter((task) => task.isOfPane === isOfPane).map(({ duration }) => duration));
  return { pane: longest(true), others: longest(false) };
}

/** Begins to look how much memory the scripts of the page and the pane take; what it gives tells the most (bytes) that was seen. */
export async function watchMemory(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  let most = 0;
  const look = async (): Promise<void> => {
    const { metrics } = await session.send('Performance.getMetrics');
    most = Math.max(most, metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0);
  };
  const timer = setInterval(() => void look().catch(() => {}), 100);
  return async () => {
    clearInterval(timer);
    await look();
    await session.detach();
    return most;
  };
}
