import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { sampleFile } from '../cli/sample-files';
import { LINE_HEADINGS } from '../../src/sampling/sample-sheet';
import { openXlsx } from '../../src/xlsx/open';
import { columnName } from '../../src/cells/address';
import type {} from '../../src/workbench/page/handle';
import { startCheck } from './open-workbench';
import { openPane, type OpenedPane } from './open-pane';

jest.setTimeout(300_000);

let opened: OpenedPane;
beforeAll(async () => {
  opened = await openPane();
});
afterAll(() => opened.close());

/** Keyboard alone: presses Tab until the button has the focus, and then Enter. */
async function pressByKeyboard(name: string): Promise<void> {
  const { page, pane } = opened;
  const target = pane.getByRole('button', { name, exact: true });
  for (let presses = 0; presses < 60; presses++) {
    if (await target.evaluate((element) => element === document.activeElement)) {
      await page.keyboard.press('Enter');
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${name}`);
}

/** Waits for a sheet that the pane makes, with its title. */
const untilSheet = (sheet: string, title: string): Promise<unknown> =>
  opened.page.waitForFunction(
    ([name = '', first]) => {
      try {
        return window.workbench.cell(name, 'A1').value === first;
      } catch {
        return false; // not there yet
      }
    },
    [sheet, title],
  );

const isWide = (): Promise<boolean> => opened.pane.locator('body').evaluate((body) => body.scrollWidth > body.clientWidth);

test('what changed since an earlier workbook, and a sample from the draw to what it says', async () => {
  const { page, pane, workbench, cell, setCell, choose, openView, setWidth, picture } = opened;
  const earlier = sampleFile();
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes), 'Administratie.xlsx'), [...earlier]);
  await openView('Vergelijken');
  await pane.getByRole('button', { name: 'Eerdere werkmap kiezen…' }).waitFor();
  await choose('Eerdere werkmap', [{ name: 'vorige.xlsx', bytes: earlier }]);
  await pane.getByText('De werkmappen zijn hetzelfde', { exact: false }).first().waitFor();

  await setCell('Kosten', 'H7', 'Iets anders dan eerst');
  await choose('Eerdere werkmap', [{ name: 'vorige.xlsx', bytes: earlier }]);
  const changed = pane.getByRole('region', { name: 'Veranderd' });
  await changed.getByText('Iets anders dan eerst').waitFor();
  await picture('vergelijken');
  await setWidth(320);
  await picture('vergelijken-320', 'pane');
  expect(await isWide()).toBe(false);
  await setWidth(380);
  await changed.getByRole('button', { name: /^Naar rij 7/ }).click();
  await pane.getByRole('button', { name: 'Op een blad zetten' }).first().click();
  await untilSheet('STO Vergelijking', 'STO Controle: vergelijking');
  await picture('vergelijking-blad');

  await openView('Steekproef');
  await pane.getByLabel('Materialiteit').fill('20%');
  await pane.getByLabel('Zaad').focus();
  await pressByKeyboard('Steekproef trekken');
  await pane.getByRole('region', { name: 'Steekproef' }).waitFor();
  await picture('steekproef', 'pane');
  await setWidth(320);
  await picture('steekproef-320', 'pane');
  expect(await isWide()).toBe(false);
  await setWidth(380);
  await pressByKeyboard('Op een blad zetten');
  await untilSheet('STO Steekproef', 'STO Controle: steekproef');
  let row = 1;
  while ((await cell('STO Steekproef', `A${row}`)) !== 'Nr') row += 1;
  const judgement = columnName(LINE_HEADINGS.indexOf('Oordeel'));
  for (row += 1; (await cell('STO Steekproef', `A${row}`)) !== ''; row++) await setCell('STO Steekproef', `${judgement}${row}`, 'goed');
  await picture('steekproef-blad');
  await pane.getByRole('button', { name: 'Steekproef doorrekenen' }).click();
  await pane.getByText('dat blijft binnen de materialiteit', { exact: false }).first().waitFor();
  await picture('doorrekening', 'pane');
  expect(workbench.faults).toEqual([]);
});

test('a note beside a finding stands in the Controlerapport, whose page asks for nothing and has no faults of accessibility', async () => {
  const { page, pane, cell, setCell, choose, openView, setWidth, picture } = opened;
  const saved = sampleFile();
  await page.evaluate((bytes) => window.workbench.open(new Uint8Array(bytes), 'Administratie.xlsx'), [...saved]);
  await setWidth(380);
  await startCheck(page);
  const card = pane.getByRole('region', { name: 'Bevindingen' }).getByRole('listitem').filter({ hasText: '12-01-2029 valt na' }).first();
  await card.getByRole('button', { name: 'Uitleg en oplossing' }).click();
  await card.getByRole('button', { name: 'Aantekening…' }).click();
  const dialog = pane.getByRole('dialog', { name: 'Aantekening' });
  await dialog.getByLabel('Teken').selectOption('? nog uitzoeken');
  await dialog.getByLabel('Opmerking').fill('Factuur opvragen bij de penvoerder');
  await dialog.getByLabel('Paraaf').fill('JB');
  await picture('aantekening-380');
  await setWidth(320);
  await picture('aantekening-320', 'pane');
  await dialog.getByRole('button', { name: 'Opslaan' }).click();
  await card.getByText('Factuur opvragen bij de penvoerder').waitFor();
  await picture('aantekening-kaart-320', 'pane');
  expect(await isWide()).toBe(false);
  await setWidth(380);
  await picture('aantekening-kaart-380');
  expect(await opened.cell('STO Aantekeningen', 'A1')).toBe('Aantekeningen bij bevindingen');

  await openView('Dossier');
  await choose('Bewaard bestand', [{ name: 'Administratie.xlsx', bytes: saved }]);
  await pane.getByText('In dit bestand staan de gegevens die zijn gecontroleerd', { exact: false }).last().waitFor(); // prettier-ignore
  await picture('dossier-380', 'pane');
  const download = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'HTML opslaan' }).click();
  const path = await (await download).path();
  const report = await page.context().newPage();
  const asked: string[] = [];
  report.on('request', (request) => asked.push(request.url()));
  // A saved file has no extension here, so its text is shown as the page.
  const address = pathToFileURL(`${path}.html`).href;
  await report.route(address, (route) => route.fulfill({ contentType: 'text/html', body: readFileSync(path, 'utf8') }));
  await report.goto(address);
  await report.evaluate(axe.source);
  const { violations } = await report.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  expect(asked).toEqual([address]);
  expect(await report.locator('#b1-aantekeningen + table').textContent()).toContain('Factuur opvragen bij de penvoerder');
  await report.close();

  await pane.getByRole('button', { name: 'Op een blad zetten' }).click();
  await untilSheet('STO Controlerapport', 'STO Controle');
  await picture('controlerapport-blad');

  // A function for cells is calculated as it is typed, by what the user of Excel gets, and a saved file has the formula and its value.
  const typed = '=STO.AFSCHRIJVING(60500,500,DATE(2025,7,1),120,DATE(2025,1,1),DATE(2028,12,31),80%)';
  await setCell('STO Controlerapport', 'P1', typed);
  await setCell('STO Controlerapport', 'P2', '=STO.KLOKUREN(0.6)*2');
  await setCell('STO Controlerapport', 'P3', '=STO.KLOKUREN("veel")');
  await page.waitForFunction(() => window.workbench.cell('STO Controlerapport', 'P2').value === 1990.8);
  expect(await cell('STO Controlerapport', 'P1')).toBe(16_800);
  expect(await cell('STO Controlerapport', 'P3')).toBe('#VALUE!');
  const kept = openXlsx(Uint8Array.from(await page.evaluate(() => [...window.workbench.save()]))).data;
  expect(
    kept.sheets
      .find(({ name }) => name === 'STO Controlerapport')
      ?.cells.get(0)
      ?.get(15),
  ).toMatchObject({ value: 16_800, formula: typed });
});
