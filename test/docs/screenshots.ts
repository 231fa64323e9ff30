/** `npm run docs:screenshots`: the workbench before and after a check of the sample workbook, in docs/. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type {} from '../../src/workbench/page/handle';
import { openWorkbench } from '../e2e/open-workbench';

const DOCS = resolve(process.cwd(), 'docs');

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
    await page.screenshot({ path: `${DOCS}/workbench-voor.png` });
    await page.getByRole('button', { name: 'Controleren', exact: true }).first().click();
    await pane.getByText(/^Gecontroleerd op/).waitFor();
    await pane.getByRole('button', { name: 'Uitleg en oplossing' }).first().click();
    await page.evaluate(() => window.workbench.settled());
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${DOCS}/workbench-na.png` });
    await page.evaluate(() => window.workbench.select('Kosten', 'X46'));
    await page.waitForTimeout(1500);
    await page.screenshot({ path: `${DOCS}/workbench-kolom-controle.png` });
  } finally {
    await close();
  }
}

void take();
