import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/handle';
import { openWorkbench, startCheck, type OpenedWorkbench } from './open-workbench';

jest.setTimeout(300_000);

let workbench: OpenedWorkbench;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench();
  page = workbench.page;
  page.setDefaultTimeout(90_000);
  pane = page.frameLocator('#pane-body iframe');
});

afterAll(() => workbench.close());

/** Types into a cell with the keyboard. */
async function type(address: string, text: string): Promise<void> {
  await page.evaluate((at) => window.workbench.select('Kosten', at), address);
  await page.waitForTimeout(300);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

/** Address of a column of the costs, on a row as in Excel. */
const at = (heading: string, row: number): Promise<string> =>
  page.evaluate(
    ([name, line]) => {
      const columns = window.workbench.model.tables.byName('STO_Kosten')?.table.columns ?? [];
      const index = columns.findIndex((column) => column.name === name);
      return `${index < 26 ? '' : String.fromCharCode(64 + Math.floor(index / 26))}${String.fromCharCode(65 + (index % 26))}${line}`;
    },
    [heading, row] as const,
  );

/** Where pictures of the pane are put, to be looked at; nowhere unless asked. */
const PICTURES = process.env['STO_PICTURES'];

test('a fault that is typed in the grid shows in the pane without a press, and goes when it is mended', async () => {
  await page.getByRole('button', { name: 'Voorbeeld' }).click();
  await pane
    .getByText(/rijen ingevuld/)
    .first()
    .waitFor();
  await startCheck(page);
  await pane.getByText(/^Gecontroleerd op/).waitFor();
  await pane.getByRole('switch', { name: 'Doorlopend controleren: aan' }).waitFor();

  const date = await at('Factuurdatum', 6);
  const before = await page.evaluate((address) => window.workbench.cell('Kosten', address).text, date);
  await page.locator('#grid canvas').first().focus();
  await type(date, '13-1-2029');
  const fault = pane.getByRole('button', { name: /13-01-2029 valt na/ }).first();
  await pane
    .getByText(/\d+ opgelost, \d+ nieuw/)
    .first()
    .waitFor();
  await pane.getByRole('searchbox').fill('13-01-2029 valt na');
  await fault.waitFor();
  const controle = await at('Controle', 6);
  await page.waitForFunction((address) => String(window.workbench.cell('Kosten', address).value).includes('13-01-2029 valt na'), controle);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/live-fault.png` });

  await type(date, before);
  await fault.waitFor({ state: 'detached' });
  await page.waitForFunction((address) => !String(window.workbench.cell('Kosten', address).value).includes('13-01-2029 valt na'), controle);
  if (PICTURES) await page.screenshot({ path: `${PICTURES}/live-mended.png` });
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});

test('the last result is there again after the pane was closed, without a press', async () => {
  await page
    .getByRole('button', { name: /STO Controle/ })
    .first()
    .waitFor();
  await page.evaluate(() => document.getElementById('close-pane')?.click());
  await page.waitForFunction(() => window.workbench.host.events.active.length === 0);
  await page.evaluate(() => document.getElementById('sto-open')?.click());
  await pane.getByRole('tab', { name: 'Controle' }).click();
  await pane.getByText(/^Gecontroleerd op/).waitFor();
  await pane.getByRole('switch', { name: 'Doorlopend controleren: aan' }).waitFor();
});
