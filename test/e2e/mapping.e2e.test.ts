import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/handle';
import { saveXlsx } from '../../src/xlsx/save';
import { doubtfulExpenses, timetable, workbookOf } from '../excel/reading/foreign-sheet';
import { openWorkbench, startCheck, type OpenedWorkbench } from './open-workbench';

jest.setTimeout(300_000);

/** Where to put pictures of the pane, for a person to look at. */
const PICTURES = process.env['STO_PICTURES'];

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

const setPaneWidth = (width: number): Promise<void> =>
  page.evaluate((pixels) => {
    const element = document.getElementById('pane');
    if (element) element.style.width = `${pixels}px`;
    window.dispatchEvent(new Event('resize'));
  }, width);

async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.waitForTimeout(400);
  await page.screenshot({ path: `${PICTURES}/${name}.png` });
}

const value = (address: string): Promise<unknown> =>
  page.evaluate(async (place) => {
    await window.workbench.settled();
    return window.workbench.cell('Uitgaven', place).value;
  }, address);

test('an administration of the school itself is mapped, checked, marked beside its data and left as it was', async () => {
  const bytes = saveXlsx(workbookOf(doubtfulExpenses(), timetable()));
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Uitgaven STO.xlsx'), [...bytes]);
  await setPaneWidth(380);
  await pane.getByText(/^Blad Uitgaven lijkt op het sjabloon Kosten/).waitFor();
  await picture('1-start');
  const before = await page.evaluate(() =>
    JSON.stringify(window.workbench.model.grid.sheetData(window.workbench.model.sheets.byName('Uitgaven') ?? ''), (_, each: unknown) =>
      each instanceof Map ? [...each] : each,
    ),
  );

  await pane.getByRole('button', { name: 'Koppelen: blad Uitgaven' }).click();
  await pane.getByText('4 regels, 1 totaalregel (rij 10) overgeslagen.').waitFor();
  await picture('2-koppelen');
  await pane.getByLabel('1234: de punt scheidt duizendtallen').check();
  await pane.getByLabel('3 april 2026: eerst de dag, dan de maand').check();
  await pane.getByText('Vragen beantwoord').waitFor();
  // What the answers come to stands with the columns and in the preview at once.
  await pane.getByText('1.234 → € 1.234,00').waitFor();
  await pane.getByText('niet te lezen: geen datum', { exact: true }).first().waitFor();
  await setPaneWidth(320);
  for (const [index, heading] of [
    'Welke kolom is wat?',
    'Zo worden de eerste regels gelezen',
    'Waar wilt u de bevindingen zien?',
  ].entries()) {
    await pane.getByText(heading).first().scrollIntoViewIfNeeded();
    await page
      .frames()
      .at(-1)
      ?.evaluate(
        (text) => [...document.querySelectorAll('h4, label, legend')].find(({ textContent }) => textContent === text)?.scrollIntoView(),
        heading,
      );
    await picture(`3-koppelen-320-${index + 1}`);
  }
  // Nothing makes a narrow pane scroll sideways.
  const frame = page.frames().at(-1);
  expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);

  await pane.getByLabel(/Ook in een kolom Controle/).check();
  await pane.getByRole('button', { name: 'Bewaren' }).click();
  await pane.getByText('Gekoppeld: wordt gelezen als sjabloon Kosten.').waitFor();
  expect(await page.evaluate(() => window.workbench.model.sheets.name(window.workbench.model.grid.activeSheet()))).toBe('Uitgaven');
  await picture('4-gekoppeld');
  expect(await page.evaluate(() => window.workbench.cell('STO Instellingen', 'A13').value)).toBe('Uitgaven');

  await setPaneWidth(380);
  await startCheck(page);
  await pane.getByText(/is gelezen als sjabloon Kosten: 4 regels, 1 totaalregel overgeslagen/).waitFor();
  await page.evaluate(() => window.workbench.select('Uitgaven', 'A1'));
  await picture('5-controle');
  expect(await value('H5')).toBe('Controle');
  expect(String(await value('H8'))).toContain('"volgt nog" is niet als datum te lezen');

  // A finding leads to its cell in the sheet of the school.
  await page.evaluate(() => window.workbench.select('Rooster', 'A1'));
  await pane
    .getByRole('button', { name: /rij 8, cel C8/ })
    .first()
    .click();
  await page.waitForFunction(() => window.workbench.model.sheets.name(window.workbench.model.grid.activeSheet()) === 'Uitgaven');
  expect(await page.evaluate(() => window.workbench.model.grid.selection())).toEqual([{ row: 7, column: 2, rows: 1, columns: 1 }]);
  await picture('6-bevinding');

  await pane.getByRole('button', { name: 'Markering wissen' }).click();
  await page.waitForFunction(() => window.workbench.cell('Uitgaven', 'H5').value === '');
  const after = await page.evaluate(() =>
    JSON.stringify(window.workbench.model.grid.sheetData(window.workbench.model.sheets.byName('Uitgaven') ?? ''), (_, each: unknown) =>
      each instanceof Map ? [...each] : each,
    ),
  );
  expect(after).toBe(before);
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
