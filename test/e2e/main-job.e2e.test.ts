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
  page.setDefaultTimeout(60_000);
  pane = page.frameLocator('#pane-body iframe');
});

afterAll(() => workbench.close());

const cell = (sheet: string, address: string): Promise<{ value: unknown; fill: string | undefined }> =>
  page.evaluate(
    async ([s, a]) => {
      await window.workbench.settled();
      const { value, fill } = window.workbench.cell(s ?? '', a ?? '');
      return { value, fill };
    },
    [sheet, address],
  );

/** Types a row with the keyboard: a value and Tab for each cell. */
async function typeRow(sheet: string, address: string, values: readonly string[]): Promise<void> {
  await page.evaluate(([s, a]) => window.workbench.select(s ?? '', a ?? ''), [sheet, address]);
  await page.waitForTimeout(300);
  for (const value of values) {
    if (value !== '') await page.keyboard.type(value);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
}

async function check(): Promise<void> {
  await startCheck(page);
  await pane.getByText(/^Gecontroleerd op/).waitFor();
  await page.waitForTimeout(500);
}

const COST = [
  '1',
  'Drukkerij Rijp',
  'F-1',
  '12-1-2029',
  '',
  '',
  '',
  'Flyers',
  '500',
  '105',
  '605',
  'nee',
  'Overige kosten',
  '',
  'A01',
  'Vmbo De Sluis',
  'subsidie 2025-2028',
  'havo/vwo',
];

test('load templates, type a late cost line, check, jump, mend, check again, save and reopen', async () => {
  await pane.getByRole('button', { name: 'Sjablonen kiezen' }).click();
  await pane.getByRole('button', { name: 'Projectadministratie laden' }).click();
  await page.waitForFunction(() => window.workbench.model.sheets.byName('Kosten') !== undefined);
  await pane
    .getByText(/Geladen|geladen/)
    .first()
    .waitFor();

  await typeRow('Kosten', 'A6', COST);
  expect((await cell('Kosten', 'D6')).value).toBe(47_130);
  expect((await cell('Kosten', 'V6')).value).toBe(605);

  const before = (await cell('Kosten', 'D6')).fill;
  await check();
  expect((await cell('Kosten', 'Z6')).value).toContain('✖ Factuurdatum: 12-01-2029 valt na 31-12-2028');
  const marked = (await cell('Kosten', 'D6')).fill;
  expect(marked).toBe('#F4B6B6');
  expect(marked).not.toBe(before);
  expect((await cell('Kosten', 'B6')).fill).not.toBe(marked);

  // The finding jumps to its cell, from another sheet.
  await page.evaluate(() => window.workbench.select('Regio', 'A1'));
  await pane
    .getByRole('button', { name: /rij 6, cel D6/ })
    .first()
    .click();
  await page.waitForFunction(() => window.workbench.model.sheets.name(window.workbench.model.grid.activeSheet()) === 'Kosten');
  expect(await page.evaluate(() => window.workbench.model.grid.selection())).toEqual([{ row: 5, column: 3, rows: 1, columns: 1 }]);

  // Mend it where it stands, check again.
  await page.locator('#grid canvas').first().focus();
  await typeRow('Kosten', 'D6', ['12-1-2026']);
  await check();
  expect((await cell('Kosten', 'Z6')).value).not.toContain('Factuurdatum');
  expect((await cell('Kosten', 'D6')).fill).not.toBe('#F4B6B6');

  // Saved and opened again, the check says the same.
  const findings = await pane
    .getByText(/^\d+ bevinding(en)?$/)
    .first()
    .textContent();
  await page.evaluate(() => window.workbench.open(window.workbench.save(), 'Opnieuw.xlsx'));
  await page.waitForTimeout(2000);
  await check();
  expect(
    await pane
      .getByText(/^\d+ bevinding(en)?$/)
      .first()
      .textContent(),
  ).toBe(findings);
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
