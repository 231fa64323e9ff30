import { ublFile } from '../invoices/ubl-file';
import type {} from '../../src/workbench/page/handle';
import { xafFile, type TestBooks } from '../ledger/xaf-file';
import { saveXlsx } from '../../src/xlsx/save';
import { openPane, type OpenedPane } from './open-pane';
import { startCheck } from './open-workbench';
import { regionWorkbook } from './region-books';

jest.setTimeout(300_000);

let opened: OpenedPane;
beforeAll(async () => {
  opened = await openPane();
});
afterAll(() => opened.close());

const booking = (nr: string, date: string, cents: number, invoice: string): TestBooks['bookings'][number] => ({
  journal: 'INK',
  nr,
  date,
  lines: [
    { account: '4310', cents, docRef: nr, invRef: invoice, effDate: date, desc: `Gereedschap ${invoice}`, project: 'STO' },
    { account: '1600', cents: -cents, docRef: nr, effDate: date, party: 'C1', project: 'STO' },
  ],
});

const books: TestBooks = {
  year: 2026,
  accounts: [
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen', 'P'],
  ],
  parties: [['C1', 'Technische Unie']],
  bookings: [
    booking('26001', '2026-02-01', 12_100, 'F-1001'),
    booking('26002', '2026-03-01', 24_200, 'F-1002'),
    booking('26003', '2026-04-01', 5_000, 'F-1003'),
  ],
};

async function chooseCosts(): Promise<void> {
  const { pane } = opened;
  await pane.getByLabel('Waaraan is STO te zien?').selectOption('projID=STO');
  await pane.getByLabel('4310 Leermiddelen').selectOption('Materiaalkosten');
}

test('costs come from the books, invoices are added once, the register is reconciled and held against documents', async () => {
  const { page, pane, workbench, cell, setCell, choose, openView, setWidth, picture } = opened;
  await pane.getByRole('button', { name: 'Sjablonen kiezen' }).click();
  await pane.getByRole('button', { name: 'Projectadministratie laden' }).click();
  await pane.getByText(/^Geladen/).first().waitFor(); // prettier-ignore
  await setCell('Partners', 'B6', 'Vmbo De Sluis');

  await openView('Samenvoegen');
  await pane.getByRole('button', { name: 'Bestanden kiezen…' }).waitFor();
  await choose('Bestanden van partners', [
    { name: 'sluis.xaf', bytes: xafFile(books, '3.2') },
    {
      name: 'oud.xml',
      bytes: new Uint8Array(Buffer.from('<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion></header></auditfile>')),
    },
  ]);
  await pane.getByText('versie 2 (CLAIR)', { exact: false }).first().waitFor();
  await pane.getByRole('button', { name: 'oud.xml weglaten' }).click();
  await chooseCosts();
  await pane.getByRole('button', { name: 'Kostenregels bekijken' }).click();
  await pane.getByText('3 regels voor blad Kosten, in de boekhouding samen € 413,00.').first().waitFor();
  await pane.getByLabel('Partner van deze administratie').selectOption('Vmbo De Sluis');
  await picture('samenvoegen-boekhouding');
  await pane.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await pane.getByText('3 regels toegevoegd op blad Kosten').first().waitFor();
  expect([await cell('Kosten', 'A6'), await cell('Kosten', 'B6'), await cell('Kosten', 'C6'), await cell('Kosten', 'K6')]).toEqual([
    '26001',
    'Technische Unie',
    'F-1001',
    121,
  ]);

  const invoice = ublFile({
    type: 'Invoice',
    number: 'U-77',
    date: '2026-05-06',
    excl: 10_000,
    vat: 2_100,
    partyName: 'Bouwmaat',
    items: ['Hout'],
  });
  await choose('Bestanden van partners', [
    { name: 'factuur.xml', bytes: invoice },
    { name: 'kopie.xml', bytes: invoice },
  ]);
  await pane.getByText('1 factuur om toe te voegen', { exact: false }).first().waitFor();
  await pane.getByLabel('Partner die de facturen kreeg').selectOption('Vmbo De Sluis');
  await pane.getByRole('button', { name: 'Facturen toevoegen' }).click();
  await pane.getByText('1 regel toegevoegd op blad Kosten').first().waitFor();
  expect([await cell('Kosten', 'C9'), await cell('Kosten', 'I9'), await cell('Kosten', 'J9'), await cell('Kosten', 'K9')]).toEqual([
    'U-77',
    100,
    21,
    121,
  ]);
  await pane.getByText('1 factuur staat al op Kosten', { exact: false }).first().waitFor();

  // One amount is changed, and the invoice is not in the books: two differences.
  await setCell('Kosten', 'K7', '250');
  await openView('Aansluiting');
  await pane.getByRole('button', { name: 'Vergelijken' }).click();
  await pane.getByText('1 × ander bedrag, 1 × alleen in het register', { exact: false }).first().waitFor();
  await pane.getByRole('button', { name: 'Naar rij 7 van blad Kosten' }).click();
  await picture('aansluiting');
  await pane.getByRole('button', { name: 'Op een blad zetten' }).click();
  await pane.getByText('De aansluiting staat op blad STO Aansluiting.').first().waitFor({ state: 'attached' });
  expect(await cell('STO Aansluiting', 'A1')).toBe('STO Controle: aansluiting');

  await openView('Bewijs');
  await choose('Facturen', [
    {
      name: 'factuur.xml',
      bytes: ublFile({
        type: 'Invoice',
        number: 'U-77',
        date: '2026-05-06',
        excl: 10_000,
        vat: 900,
        partyName: 'Bouwmaat',
        items: ['Hout'],
      }),
    },
    { name: 'F-1001 Technische Unie.pdf', bytes: new Uint8Array([37, 80, 68, 70]) },
  ]);
  await pane.getByText('de factuur zegt € 109,00', { exact: false }).first().waitFor();
  await pane.getByText('3 punten om na te kijken', { exact: false }).first().waitFor();
  // A row whose invoice differs is not in order.
  expect(await cell('Kosten', 'Z9')).toContain('! Bedrag incl. btw: de factuur zegt € 109,00');
  await picture('bewijs');
  await setWidth(380);
  await picture('bewijs-smal');
  await pane.getByRole('button', { name: 'Facturen loslaten' }).click();
  await page.waitForFunction(() => !String(window.workbench.cell('Kosten', 'Z9').value).includes('factuur zegt'));
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});

test('an auditor has two sheets of a region read, corrects a column, gives the round once, checks, and reconciles with the books', async () => {
  const { page, pane, workbench, choose, openView, setWidth, picture } = opened;
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Regio.xlsx'), [...saveXlsx(regionWorkbook())]);
  await setWidth(380);
  await pane.getByRole('tab', { name: 'Start' }).click();
  await pane.getByRole('heading', { name: 'Hoort blad Uitgaven bij Kosten?' }).waitFor();
  await picture('regio-1-aangeboden', 'pane');
  await pane.getByRole('button', { name: 'Ja, lees blad Uitgaven' }).click();
  await pane.getByRole('button', { name: 'Koppeling bekijken: blad Uitgaven' }).waitFor();
  await pane.getByRole('button', { name: 'Ja, lees blad Mensen' }).click();
  await pane.getByRole('button', { name: 'Koppeling bekijken: blad Mensen' }).waitFor();

  await pane.getByRole('button', { name: 'Koppeling bekijken: blad Uitgaven' }).click();
  await pane.getByLabel('Kolom D: Briefnr').selectOption('factuurnr');
  await picture('regio-2-koppelen', 'pane');
  await pane.getByRole('button', { name: 'Bewaren' }).click();
  await pane.getByText('Gekoppeld: wordt gelezen als sjabloon Kosten.').first().waitFor();

  await startCheck(page);
  await pane.getByLabel('Alle regels vallen onder').selectOption('2025-2028');
  // What is said of it gives way to the outcome of the check that follows; the answer itself stays.
  await pane.getByLabel('Alle regels vallen onder').locator('option[value="2025-2028"]:checked').waitFor({ state: 'attached' });
  await pane.getByText(/is gelezen als sjabloon Kosten: 4 regels, 1 totaalregel overgeslagen/).waitFor();
  await pane.getByText(/is gelezen als sjabloon Inspanning: 2 regels, 1 totaalregel overgeslagen/).waitFor();
  await picture('regio-3-controle', 'pane');

  await openView('Aansluiting');
  const more = booking('26009', '2026-05-20', 30_000, 'F-1009');
  await choose('Auditfiles', [{ name: 'regio.xaf', bytes: xafFile({ ...books, bookings: [...books.bookings, more] }, '3.2') }]);
  await chooseCosts();
  await pane.getByRole('button', { name: 'Vergelijken' }).click();
  await pane.getByText('1 × ander bedrag, 1 × alleen in het register, 1 × alleen in het grootboek', { exact: false }).first().waitFor();
  await picture('regio-4-aansluiting', 'pane');
  await page.evaluate(() => window.workbench.select('Rooster', 'A1'));
  await pane.getByRole('button', { name: 'Naar rij 5 van blad Uitgaven' }).first().click();
  await page.waitForFunction(() => window.workbench.model.sheets.name(window.workbench.model.grid.activeSheet()) === 'Uitgaven');
  expect(await page.evaluate(() => window.workbench.model.grid.selection()[0]?.row)).toBe(4);
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
