/** `npm run docs:screenshots`: the workbench before and after a check of the sample workbook, in docs/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type {} from '../../src/workbench/page/handle';
import { openWorkbench, startCheck } from '../e2e/open-workbench';
import { paletteImage } from './palette-png';

const DOCS = resolve(process.cwd(), 'docs');

const SIZE = { width: 1400, height: 900 };

const write = (file: string, image: Buffer): void => writeFileSync(`${DOCS}/${file}.png`, paletteImage(image));

async function take(): Promise<void> {
  mkdirSync(DOCS, { recursive: true });
  const { page, close } = await openWorkbench();
  try {
    const pane = page.frameLocator('#pane-body iframe');
    await page.getByRole('button', { name: 'Voorbeeld' }).click();
    await pane
      .getByText(/rijen ingevuld/)
      .first()
      .waitFor();
    await page.evaluate(() => window.workbench.select('Kosten', 'A41'));
    await page.waitForTimeout(1500);
    write('workbench-voor', await page.screenshot());
    await startCheck(page);
    await pane.getByText(/^Gecontroleerd op/).waitFor();
    await pane.getByRole('button', { name: 'Uitleg en oplossing' }).first().click();
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(1500);
    write('workbench-na', await page.screenshot());
    await page.evaluate(() => window.workbench.select('Kosten', 'X46'));
    await page.waitForTimeout(1500);
    write('workbench-kolom-controle', await page.screenshot());
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => window.workbench.select('Kosten', 'A47'));
      await page.waitForTimeout(1500);
      write(`kosten-${width}`, await page.screenshot());
    }
    await page.setViewportSize(SIZE);
    await page.evaluate(() => {
      const { model, select } = window.workbench;
      const placed = model.tables.byName('STO_Kosten');
      if (placed) model.filters.filterTable(placed.table.uid, (row) => row % 3 === 0);
      select('Kosten', 'A7');
    });
    await startCheck(page);
    const unmarked = pane.getByText('Niet gemarkeerd: Kosten.');
    await unmarked.scrollIntoViewIfNeeded();
    await page.waitForTimeout(1500);
    write('gefilterd-blad', await page.screenshot());
    await page.getByRole('button', { name: 'Nieuwe werkmap' }).click();
    await page.locator('#question button[value="yes"]').click();
    await pane.getByRole('button', { name: 'Meer' }).click();
    await pane.getByRole('menuitemradio', { name: 'Zelftest' }).click();
    await pane.getByRole('button', { name: 'Zelftest starten' }).click();
    await pane.getByRole('textbox', { name: 'Uitkomst van de zelftest' }).waitFor();
    await page.waitForTimeout(1500);
    write('zelftest', await page.screenshot());
  } finally {
    await close();
  }
}

void take();
