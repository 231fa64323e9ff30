import { writeFileSync } from 'node:fs';
import { calendarDay } from '../../src/scheme/calendar';
import { saveXlsx } from '../../src/xlsx/save';
import type { FrameLocator, Page } from 'playwright-core';
import type {} from '../../src/workbench/page/handle';
import { paletteImage } from '../docs/palette-png';
import { CHECKED_ON_DAY, messyWorkbook } from './messy-costs';
import { openWorkbench, type OpenedWorkbench } from './open-workbench';

jest.setTimeout(600_000);

/** With STO_PICTURES=map the page is kept as pictures, as they stand in docs/herstellen.md. */
const PICTURES = process.env['STO_PICTURES'];
/** What the issue asks for. */
const MOST_PRESSES = 15;

let workbench: OpenedWorkbench;
let page: Page;
let pane: FrameLocator;
let presses = 0;

beforeAll(async () => {
  // No deadline may come near while the test is kept.
  const { year, month, day } = calendarDay(CHECKED_ON_DAY);
  workbench = await openWorkbench({ time: new Date(year, month - 1, day, 12) });
  page = workbench.page;
  page.setDefaultTimeout(120_000);
  pane = page.frameLocator('#pane-body iframe');
});

afterAll(() => workbench.close());

/** Presses a button of the pane, and counts it. */
async function press(name: string | RegExp): Promise<void> {
  const button = pane.getByRole('button', { name }).first();
  await button.scrollIntoViewIfNeeded();
  presses += 1;
  await button.click();
}

/** Presses what mends a finding, and waits until what was found is gone. */
async function mend(found: string | RegExp, name: string | RegExp): Promise<void> {
  const card = pane.getByRole('listitem').filter({ hasText: found }).first();
  await card.waitFor();
  await press(name);
  await card.waitFor({ state: 'detached' });
}

async function picture(name: string): Promise<void> {
  if (PICTURES === undefined) return;
  await page.waitForTimeout(1_000);
  writeFileSync(`${PICTURES}/${name}.png`, paletteImage(await page.screenshot()));
}

const cell = (address: string, sheet = 'Kosten'): Promise<string> =>
  page.evaluate(
    async ([s, a]) => {
      await window.workbench.settled();
      return window.workbench.cell(s ?? '', a ?? '').text;
    },
    [sheet, address],
  );

test('a messy administration is brought in order from the pane, with few presses and without typing', async () => {
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes), 'Kosten.xlsx'), [...saveXlsx(messyWorkbook())]);
  await page.evaluate(() => window.workbench.select('Kosten', 'A6'));
  await pane
    .getByText(/rijen ingevuld/)
    .first()
    .waitFor();
  await picture('herstellen-voor');
  const before = await cell('C7');
  presses += 1;
  await pane.getByRole('tab', { name: 'Controle' }).click();
  await press('Controleren');
  await pane.getByText(/^Gecontroleerd op/).waitFor();

  await mend(/6 rijen onder de tabel tellen niet mee/, 'Tabel uitbreiden');
  await mend(/"vmbo-b" is geen keuze/, 'Verander in vmbo (3 rijen)');
  await picture('herstellen-tijdens');
  await mend(/"Matriaalkosten" is geen keuze/, 'Verander in Materiaalkosten (2 rijen)');
  await mend(/"subsidi 2025-2028" is geen keuze/, 'Verander in subsidie 2025-2028 (2 rijen)');
  await mend(/05-03-2029 valt na/, 'Verander in de datum 05-03-2026');
  await mend(/19-08-2029 valt na/, 'Verander in de datum 19-08-2026');
  await mend(/"1\.250" kan/, 'Verander in het getal 1.250');
  await press('Herstel alle 3…');
  await mend(/"12-5-2026" staat als tekst/, 'Herstel deze 3');
  await mend(/is in één keer als kosten geboekt/, 'Zet op Afschrijvingen');
  await mend(/Afschrijvingsperiode in maanden: is leeg/, 'Vul 60 maanden in');
  await mend(/Restwaarde: is leeg/, 'Er blijft niets over: € 0,00');

  await picture('herstellen-na');
  process.stdout.write(`Presses: ${presses}.\n`);
  expect(presses).toBeLessThanOrEqual(MOST_PRESSES);
  expect(await pane.getByRole('region', { name: 'Uitkomst' }).innerText()).toMatch(/\b(\d+) van \1 rijen in orde/);
  expect(await pane.locator('[data-finding]').count()).toBe(0);
  // What nobody mended is as it was, and the machine stands on its sheet, calculated.
  expect(await cell('C7')).toBe(before);
  expect(await cell('D6', 'Afschrijvingen')).toBe('Lasersnijder');
  expect(await cell('I6', 'Afschrijvingen')).not.toBe('');
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
