import type {} from '../../src/workbench/page/handle';
import { serialDay } from '../../src/scheme/calendar';
import { saveXlsx } from '../../src/xlsx/save';
import { sheetOf, workbookOf } from '../excel/reading/foreign-sheet';
import { xafFile, type TestBooks } from '../ledger/xaf-file';
import { openPane, type OpenedPane } from './open-pane';
import { startCheck } from './open-workbench';

jest.setTimeout(300_000);

let opened: OpenedPane;
beforeAll(async () => {
  opened = await openPane();
});
afterAll(() => opened.close());

const day = (month: number, of: number): number => serialDay(2026, month, of);

/** As a region keeps it by itself: nobody made it for us, and what its amounts and receipts are is not certain from the headings. */
const ownWorkbook = (): Uint8Array =>
  saveXlsx(
    workbookOf(
      sheetOf(
        'Uitgaven',
        [
          ['Uitgaven Sterk Techniekonderwijs regio Noord'],
          [],
          ['Wanneer', 'Waar gekocht', 'Wat', 'Bon', 'Hoeveel', 'Soort'],
          [day(2, 1), 'Technische Unie', 'Gereedschapskoffers', 'F-1001', 1210, 'materiaal'],
          [day(3, 1), 'Bouwmaat Zaandam', 'Hout', 'F-1002', 484, 'materiaal'],
          [day(3, 15), 'Conrad', 'Soldeerstations', 'F-1003', 605.5, 'materiaal'],
          [day(4, 9), 'Praxis', 'Verf', 'F-1004', 96.8, 'materiaal'],
          [day(5, 20), 'Technische Unie', 'Kabels', 'F-1005', 302.5, 'materiaal'],
          [serialDay(2029, 2, 1), 'Praxis', 'Lijm', 'F-1006', 12.1, 'materiaal'],
          ['Totaal', '', '', '', 2710.9],
        ],
        { 0: { numberFormat: 'd-m-yyyy' }, 4: { numberFormat: '#,##0.00' } },
      ),
      sheetOf('Uren', [
        ['Uren Sterk Techniekonderwijs 2026'],
        ['School', 'Het Anker'],
        ['Naam', 'Functie', 'jan', 'feb', 'mrt', 'Totaal'],
        ['J. Smit', 'docent', 10, '', 5.5, 15.5],
        ['L. Tas', 'docent', 4, 8, 1, 13],
        ['Totaal', '', 14, 8, 6.5, 28.5],
      ]),
      sheetOf('Notities', [['Bellen met de gemeente'], ['De sleutel ligt bij de conciërge']]),
    ),
  );

const booking = (nr: string, date: string, cents: number, invoice: string, party: string): TestBooks['bookings'][number] => ({
  journal: 'INK',
  nr,
  date,
  lines: [
    { account: '4310', cents, docRef: nr, invRef: invoice, effDate: date, desc: `Inkoop ${invoice}`, project: 'STO', party },
    { account: '1600', cents: -cents, docRef: nr, effDate: date, party },
  ],
});

/** One amount is other, one invoice is not booked, and one is booked that the register does not have. */
const books: TestBooks = {
  year: 2026,
  accounts: [
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen', 'P'],
  ],
  parties: [
    ['C1', 'Technische Unie'],
    ['C2', 'Bouwmaat Zaandam'],
    ['C3', 'Conrad'],
  ],
  bookings: [
    booking('26001', '2026-02-01', 121_000, 'F-1001', 'C1'),
    booking('26002', '2026-03-01', 44_800, 'F-1002', 'C2'),
    booking('26003', '2026-03-15', 60_550, 'F-1003', 'C3'),
    booking('26004', '2026-05-20', 30_250, 'F-1005', 'C1'),
    booking('26005', '2026-06-02', 18_150, 'F-2001', 'C3'),
  ],
};

test("an auditor reads a region's own workbook, corrects a column, checks and reconciles it", async () => {
  const { page, pane, workbench, choose, openView, setWidth, picture } = opened;
  const bytes = ownWorkbook();
  await page.evaluate((file) => window.workbench.open(new Uint8Array(file), 'Regio Noord.xlsx'), [...bytes]);
  await setWidth(380);

  // Two sheets look like registers; nothing of them is read before the yes.
  await pane.getByRole('region', { name: 'Hoort blad Uitgaven bij Kosten?' }).waitFor();
  await picture('auditor-1-start', 'pane');
  await pane.getByRole('button', { name: 'Ja, lees blad Uitgaven' }).click();
  await pane.getByRole('region', { name: 'Hoort blad Uitgaven bij Kosten?' }).waitFor({ state: 'detached' });
  await pane.getByRole('button', { name: 'Ja, lees blad Uren' }).click();
  await pane.getByRole('region', { name: /^Hoort blad Uren/ }).waitFor({ state: 'detached' });
  await picture('auditor-2-ja', 'pane');

  // The receipts were taken for the number of the booking: they are those of the suppliers.
  await openView('Koppelen');
  await pane.getByRole('button', { name: /blad Uitgaven$/ }).first().click(); // prettier-ignore
  const receipts = pane.getByLabel('Kolom D: Bon');
  await receipts.waitFor();
  expect(await receipts.inputValue()).toBe('boekstuk');
  await receipts.selectOption({ label: 'Factuurnummer' });
  // The one subsidie under which all lines fall is asked once, here or at the check.
  await pane.getByLabel('Alle regels vallen onder').selectOption({ label: 'subsidie 2025-2028' });
  await picture('auditor-3-koppelen', 'pane');
  await pane.getByLabel(/Ook in een kolom Controle/).check();
  await pane.getByRole('button', { name: 'Bewaren' }).click();
  await pane.getByRole('button', { name: 'Bewaren' }).waitFor({ state: 'detached' });
  await picture('auditor-4-gekoppeld', 'pane');

  await startCheck(page);
  await pane.getByText(/is gelezen als sjabloon Kosten: 6 regels, 1 totaalregel overgeslagen/).waitFor();
  await pane.getByText(/valt na 31-12-2028/).first().waitFor(); // prettier-ignore
  // It is not asked again.
  expect(await pane.getByLabel('Alle regels vallen onder').inputValue()).toBe('2025-2028');
  await picture('auditor-5-controle', 'pane');

  await openView('Aansluiting');
  await choose('Auditfiles', [{ name: 'Regio Noord 2026.xaf', bytes: xafFile(books, '3.2') }]);
  await pane.getByLabel('Waaraan is STO te zien?').selectOption('projID=STO');
  await pane.getByLabel('4310 Leermiddelen').selectOption('Materiaalkosten');
  await picture('auditor-6-boekhouding', 'pane');
  await pane.getByRole('button', { name: 'Vergelijken' }).click();
  const outcome = pane.getByRole('region', { name: 'Uitkomst' });
  await outcome.getByText('1 × ander bedrag, 1 × alleen in het register, 1 × alleen in het grootboek', { exact: false }).waitFor();
  for (const [section, what] of [
    ['Ander bedrag', '€ 448,00'],
    ['Alleen in het register', 'F-1004'],
    ['Alleen in het grootboek', 'F-2001'],
  ] as const) {
    const list = outcome.getByRole('region', { name: section });
    expect(await list.getByRole('listitem').count()).toBe(1);
    await list.getByText(what).waitFor();
  }
  // What was not compared is said.
  await outcome.getByText('1 regel van het register (€ 12,10) is niet van boekjaar 2026 en daarom niet vergeleken: rij 9.').waitFor();
  for (const absent of ['Andere datum', 'Dubbel']) expect(await outcome.getByRole('region', { name: absent }).count()).toBe(0);
  await outcome.scrollIntoViewIfNeeded();
  await picture('auditor-7-verschillen', 'pane');

  await page.evaluate(() => window.workbench.select('Notities', 'A1'));
  await outcome.getByRole('button', { name: 'Naar rij 5 van blad Uitgaven' }).click();
  await page.waitForFunction(() => window.workbench.model.sheets.name(window.workbench.model.grid.activeSheet()) === 'Uitgaven');
  expect(await page.evaluate(() => window.workbench.model.grid.selection()[0]?.row)).toBe(4);
  await picture('auditor-8-naar-rij');

  await setWidth(320);
  const frame = page.frames().at(-1);
  expect(await frame?.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(true);
  await picture('auditor-9-320', 'pane');
  expect(workbench.faults).toEqual([]);
  expect(await page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});
