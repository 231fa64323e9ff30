import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/handle';
import { openWorkbench, type OpenedWorkbench } from './open-workbench';

/** Where to put pictures of the page, for a person to look at. */
const PICTURES = process.env['STO_PICTURES'];

/** A file as a test chooses it. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The pane beside the grid, and what a person does in both. */
export interface OpenedPane {
  readonly workbench: OpenedWorkbench;
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Value of a cell, when the sheet has been calculated. */
  readonly cell: (sheet: string, address: string) => Promise<unknown>;
  readonly setCell: (sheet: string, address: string, text: string) => Promise<void>;
  /** Chooses files with the input of this name. */
  readonly choose: (label: string, files: readonly ChosenFile[]) => Promise<void>;
  /** Opens a view of the menu beside the tabs. */
  readonly openView: (name: string) => Promise<void>;
  readonly setWidth: (pixels: number) => Promise<void>;
  /** With STO_PICTURES=map the page is kept as a picture; `only` keeps the pane alone. */
  readonly picture: (name: string, only?: 'pane') => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens the workbench in headless Chromium, with the pane that it holds. */
export async function openPane(): Promise<OpenedPane> {
  const workbench = await openWorkbench();
  const { page } = workbench;
  page.setDefaultTimeout(60_000);
  const pane = page.frameLocator('#pane-body iframe');
  return {
    workbench,
    page,
    pane,
    cell: (sheet, address) =>
      page.evaluate(
        async ([s, a]) => {
          await window.workbench.settled();
          return window.workbench.cell(s ?? '', a ?? '').value;
        },
        [sheet, address],
      ),
    setCell: (sheet, address, text) =>
      page.evaluate(([s, a, t]) => window.workbench.setCell(s ?? '', a ?? '', t ?? ''), [sheet, address, text]),
    choose: (label, files) =>
      pane
        .locator(`input[type=file][aria-label="${label}"]`)
        .setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) }))),
    openView: async (name) => {
      await pane.locator('#tab-meer').click();
      await pane.getByRole('menuitemradio', { name }).click();
    },
    setWidth: (width) =>
      page.evaluate((pixels) => {
        const element = document.getElementById('pane');
        if (element) element.style.width = `${pixels}px`;
        window.dispatchEvent(new Event('resize'));
      }, width),
    picture: async (name, only) => {
      if (PICTURES === undefined) return;
      await page.waitForTimeout(400);
      const path = `${PICTURES}/${name}.png`;
      await (only ? page.locator('#pane').screenshot({ path }) : page.screenshot({ path }));
    },
    close: () => workbench.close(),
  };
}
