import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { openWorkbench } from '../e2e/open-workbench';
import { costRows } from './cost-lines';
import { longestTasks, openLines, PANE, PATIENCE, timeInPane, watchTasks } from './pane-at-size';
import { buildForBench } from './production-build';
import { median, milliseconds } from './rules';
import { table } from './table';

const LINES = 5_000;
const RUNS = 3;

/** Goals in milliseconds (issue 11, section 3). */
const GOALS = { check: 1_500, search: 100, next: 100, task: 50 };

/**
 * The pane as users get it, in headless Chromium over a workbook of 5,000 cost lines: a check with its marking and the longest task of the pane
 * meanwhile; then searching and the first Volgende among 7,000 findings.
 */
export async function benchAtSize(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'sto-at-size-'));
  buildForBench(folder);
  const workbench = await openWorkbench({ folders: [folder] });
  try {
    const { page } = workbench;
    const pane = page.frameLocator(PANE);
    const checks: number[] = [];
    const own: number[] = [];
    const others: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      await openLines(page, costRows(LINES));
      await pane.getByRole('tab', { name: 'Controle' }).click(PATIENCE);
      await watchTasks(page);
      checks.push(await timeInPane(page, 'Controleren', 'Gecontroleerd op'));
      const tasks = await longestTasks(page);
      own.push(tasks.pane);
      others.push(tasks.others);
    }
    await openLines(page, faultyRows(LINES));
    await pane.getByRole('tab', { name: 'Controle' }).click(PATIENCE);
    await timeInPane(page, 'Controleren', 'Gecontroleerd op');
    const next = await timeToNext(pane);
    const search = await timeToSearch(pane);
    const rows: [string, number, number][] = [
      [`check of 5,000 lines, with the marking (median of ${RUNS})`, GOALS.check, median(checks)],
      [`longest task of the pane meanwhile (median of ${RUNS})`, GOALS.task, median(own)],
      ['search in 7,000 findings', GOALS.search, search],
      ['first Volgende with 7,000 findings', GOALS.next, next],
    ];
    const result = table(
      ['', 'goal', 'measured', ''],
      rows.map(([name, goal, time]) => [name, milliseconds(goal), milliseconds(time), time > goal ? 'over' : '']),
    );
    return `${result}\n\nLongest task of the stand-in for Excel, which no user has: ${milliseconds(median(others))}`;
  } finally {
    await workbench.close();
    rmSync(folder, { recursive: true });
  }
}

/** Lines with some seven findings on every five. */
const faultyRows = (count: number): ReturnType<typeof costRows> =>
  costRows(count).map((row, index) => ({ ...row, bron: '', ...(index % 5 < 2 ? { act_code: 'onbekend' } : {}) }));

const timeToSearch = (pane: FrameLocator): Promise<number> =>
  pane.getByLabel('Zoek in de bevindingen').evaluate(async (input: HTMLInputElement) => {
    const start = performance.now();
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, 'Financieringsbron');
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });

const timeToNext = (pane: FrameLocator): Promise<number> =>
  pane.getByRole('button', { name: 'Volgende' }).evaluate(async (button: HTMLElement) => {
    const start = performance.now();
    button.click();
    await new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    return performance.now() - start;
  });
