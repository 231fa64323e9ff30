/**
 * `npm run docs:screenshots`: docs/sjablonen/werkblad-<code>.png, each template of the sample workbook as it stands in the workbench, and the
 * views of the pane that go with them.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/handle';
import { TEMPLATES } from '../../src/templates';
import { openWorkbench } from '../e2e/open-workbench';
import { paletteImage } from './palette-png';

const FOLDER = resolve(process.cwd(), 'docs/sjablonen');
/** Milliseconds in which the grid has drawn a sheet that came to the front. */
const DRAWN = 1000;

const PANE_VIEWS: readonly { file: string; sheet: string; open(pane: FrameLocator): Promise<void> }[] = [
  { file: 'venster-sjablonen', sheet: 'Begroting', open: (pane) => pane.getByRole('tab', { name: 'Sjablonen' }).click() },
  { file: 'venster-parameters', sheet: 'Regio', open: (pane) => openMore(pane, 'Parameters') },
  { file: 'venster-deadlines', sheet: 'Regio', open: (pane) => openMore(pane, 'Deadlines') },
];

async function openMore(pane: FrameLocator, name: string): Promise<void> {
  await pane.locator('#tab-meer').click();
  await pane.getByRole('menuitemradio', { name }).click();
}

async function show(page: Page, sheet: string): Promise<void> {
  await page.evaluate((name) => window.workbench.select(name, 'A1'), sheet);
  await page.evaluate(() => window.workbench.settled());
  await page.waitForTimeout(DRAWN);
}

const write = (file: string, image: Buffer): void => writeFileSync(`${FOLDER}/${file}.png`, paletteImage(image));

async function take(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const { page, close } = await openWorkbench();
  try {
    const pane = page.frameLocator('#pane-body iframe');
    await page.setViewportSize({ width: 1700, height: 780 });
    await page.getByRole('button', { name: 'Voorbeeld' }).click();
    await pane.getByText(/rijen ingevuld/).first().waitFor(); // prettier-ignore
    for (const { code, sheet } of TEMPLATES) {
      await show(page, sheet);
      write(`werkblad-${code}`, await page.locator('#grid').screenshot());
    }
    await page.setViewportSize({ width: 1300, height: 900 });
    for (const { file, sheet, open } of PANE_VIEWS) {
      await show(page, sheet);
      await open(pane);
      await page.waitForTimeout(DRAWN);
      write(file, await page.screenshot());
    }
  } finally {
    await close();
  }
}

void take();
