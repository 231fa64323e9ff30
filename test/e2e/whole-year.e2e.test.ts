import { readFileSync } from 'node:fs';
import type {} from '../../src/workbench/page/handle';
import { TABLES } from '../../src/templates';
import { headingOf, type TableKey } from '../../src/templates/column';
import { xafFile, type TestBooks } from '../ledger/xaf-file';
import { partnerWorkbook } from '../taskpane/merge-files';
import { openPane, type OpenedPane } from './open-pane';
import { startCheck } from './open-workbench';

jest.setTimeout(600_000);

/** A region's year in one workbook: from an empty one to a dossier that can be signed. */

let opened: OpenedPane;
beforeAll(async () => {
  opened = await openPane();
});
afterAll(() => opened.close());

type TypedRow = Readonly<Record<string, string>>;

/** Types rows in a register, from its first row on, as a person would; `q_2025` is the column of that year. */
async function fill(key: TableKey, rows: readonly TypedRow[], from = 0): Promise<void> {
  const { name, columns } = TABLES[key];
  const headingFor = (field: string): string => {
    const [, plain = field, year] = /^(.+?)(?:_(20\d\d))?$/.exec(field) ?? [];
    const column = columns.find((each) => each.key === plain);
    if (!column) throw new Error(`${key} has no ${field}`);
    return headingOf(column, year === undefined ? undefined : Number(year));
  };
  const typed = rows.map((row) => Object.entries(row).map(([field, text]) => [headingFor(field), text] as const));
  await opened.page.evaluate(
    ([table, lines, first]) => {
      const { model } = window.workbench;
      const found = model.tables.byName(table);
      if (!found) throw new Error(`no table ${table}`);
      const letters = (index: number): string =>
        (index < 26 ? '' : letters(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));
      lines.forEach((cells, index) => {
        for (const [heading, text] of cells) {
          const at = found.table.columns.findIndex((column) => column.name === heading);
          if (at < 0) throw new Error(`no ${heading} in ${table}`);
          const { area } = found.table;
          window.workbench.setCell(model.sheets.name(found.sheet), `${letters(area.column + at)}${area.row + 2 + first + index}`, text);
        }
      });
    },
    [name, typed, from] as const,
  );
  await opened.page.evaluate(() => window.workbench.settled());
}

const perYear = (q: string, p: string): TypedRow =>
  Object.fromEntries(
    [2025, 2026, 2027, 2028].flatMap((year) => [
      [`q_${year}`, q],
      [`p_${year}`, p],
    ]),
  );

const LAST_YEAR: TypedRow = {
  ...{
    boekstuk: '25001',
    leverancier: 'Technische Unie',
    factuurnr: 'F-25001',
    factuurdatum: '12-11-2025',
    omschrijving: 'Meetsets techniekdag',
  },
  ...{ excl: '1500', btw: '315', incl: '1815', btw_verrekenbaar: 'nee', kostensoort: 'Materiaalkosten', soort_boeking: 'kosten' },
  ...{ act_code: 'A01', partner: 'Vmbo De Sluis', bron: 'subsidie 2025-2028', doelgroep: 'vmbo', pct: '100%', bewijs: 'ja' },
};

const BUDGET: TypedRow = { pl_code: 'PL1', bron: 'subsidie 2025-2028', detail: 'specifiek' };

const booking = (nr: string, date: string, cents: number): TestBooks['bookings'][number] => ({
  journal: 'INK',
  nr,
  date,
  lines: [
    { account: '4310', cents, docRef: nr, invRef: `F-${nr}`, effDate: date, desc: 'Gereedschap techniekdag', project: 'STO' },
    { account: '1600', cents: -cents, docRef: nr, effDate: date, party: 'C1', project: 'STO' },
  ],
});
const BOOKS: TestBooks = {
  year: 2026,
  accounts: [
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen', 'P'],
  ],
  parties: [['C1', 'Technische Unie']],
  bookings: [booking('26001', '2026-02-01', 121_000), booking('26002', '2026-03-01', 242_000)],
};

test('an empty workbook becomes a dossier that can be signed', async () => {
  const { page, pane, workbench, setCell, openView, choose, picture } = opened;

  // The plan.
  await pane.getByRole('button', { name: 'Sjablonen kiezen' }).click();
  for (const set of ['Begroting indienen', 'Projectadministratie', 'Verantwoording']) {
    await pane.getByRole('button', { name: `${set} laden` }).click();
    await pane.getByText(/^Geladen/).first().waitFor(); // prettier-ignore
  }
  await fill('regio', [
    {
      regio_naam: 'Waterland',
      regio_type: 'techniekregio',
      periode: '2025-2028',
      kenmerk: 'STO-25-001',
      datum_beschikking: '20-1-2025',
      max_bedrag: '500000',
      max_bron: 'bijlage 3 van de regeling',
      subsidie_toegekend: '400000',
      penvoerder: 'Vmbo De Sluis',
      peildatum: '31-10-2026',
    },
  ]);
  await fill('regioParameters', [
    { parameter: 'uurtarief personeel', periode: '2025-2028', waarde: '58', bron: 'GPL volgens CAO VO', datum_bron: '31-1-2025' },
    {
      parameter: 'activeringsgrens machines',
      periode: '2025-2028',
      waarde: '1000',
      bron: 'Beleid van het bestuur',
      datum_bron: '31-1-2025',
    },
  ]);
  await fill('personen', [
    { rol: 'programmamanager', naam: 'N. de Wit', partner: 'Vmbo De Sluis' },
    { rol: 'stuurgroep', naam: 'P. Prins', partner: 'Vmbo De Sluis' },
  ]);
  await fill('partners', [
    {
      partner_type: 'penvoerder (vmbo)',
      partner_naam: 'Vmbo De Sluis',
      brin_vest: '00XA00',
      bevoegd_gezag: 'Stichting De Sluis',
      bg_nummer: '40001',
      sok: 'ja',
    },
    {
      partner_type: 'mbo-instelling',
      partner_naam: 'ROC Zaanrijk',
      brin_vest: '00YY00',
      bevoegd_gezag: 'ROC Zaanrijk',
      bg_nummer: '40101',
      sok: 'ja',
    },
    {
      partner_type: 'po-school',
      partner_naam: 'Basisschool De Molen',
      brin_vest: '00ZZ00',
      bevoegd_gezag: 'Stichting De Molen',
      bg_nummer: '40102',
      sok: 'ja',
    },
    { partner_type: 'bedrijf', partner_naam: 'Jachtbouw Kooiman', kvk: '10000001', sok: 'ja' },
    { partner_type: 'bedrijf', partner_naam: 'Metaal Oost', kvk: '10000002', sok: 'ja' },
  ]);
  const activity = { programmalijn: 'Instroom', pl_code: 'PL1', jaar_van: '2025', jaar_tot: '2028', doelgroep: 'vmbo' };
  await fill('activiteiten', [
    { ...activity, act_code: 'A01', activiteit: 'Techniekdagen', doel: 'thema: technisch schoolpersoneel' },
    { ...activity, act_code: 'A02', activiteit: 'Meiden en techniek', doel: 'thema: gendergelijkheid en inclusie' },
    { ...activity, act_code: 'A03', activiteit: 'Zonnepanelen leggen', doel: 'thema: technologie voor verduurzaming' },
  ]);
  await picture('jaar-1-plan');
  await openView('Sluit het?');
  await pane.getByRole('heading', { name: 'Sluit het?' }).waitFor();
  await pane.getByText(/^(Nee|Niet te zeggen)/).first().waitFor(); // prettier-ignore
  await picture('jaar-2-sluit-nog-niet');
  const lines = [
    {
      act_code: 'A01',
      partner: 'Vmbo De Sluis',
      kostensoort: 'Materiaalkosten',
      omschrijving: 'Materiaal techniekdagen',
      eenheid: 'stuk',
      ...perYear('100', '250'),
    },
    {
      act_code: 'A02',
      partner: 'ROC Zaanrijk',
      kostensoort: 'Overige kosten',
      omschrijving: 'Workshops voor meiden',
      eenheid: 'stuk',
      ...perYear('50', '800'),
    },
    {
      act_code: 'A03',
      partner: 'Vmbo De Sluis',
      kostensoort: 'Materiaalkosten',
      omschrijving: 'Lespakketten zon',
      eenheid: 'stuk',
      ...perYear('40', '750'),
    },
  ];
  const shares = [
    ['85000', '15000'],
    ['140000', '20000'],
    ['100000', '20000'],
  ];
  await fill('begroting', lines.map((line, index) => ({
    regel: String(index + 1),
    ...BUDGET,
    ...line,
    dekking_subsidie: shares[index]?.[0] ?? '',
    dekking_cash: shares[index]?.[1] ?? '',
    toelichting: 'Offerte en prijslijst van 2024',
  }))); // prettier-ignore
  await pane.getByRole('button', { name: 'Opnieuw berekenen' }).click();
  await pane.getByText('Ja, de begroting sluit.').last().waitFor();
  await picture('jaar-3-sluit');

  // The books and a partner: costs come in.
  await openView('Samenvoegen');
  await pane.getByRole('button', { name: 'Bestanden kiezen…' }).waitFor();
  await choose('Bestanden van partners', [{ name: 'sluis.xaf', bytes: xafFile(BOOKS, '3.2') }]);
  await pane.getByLabel('Waaraan is STO te zien?').selectOption('projID=STO');
  await pane.getByLabel('4310 Leermiddelen').selectOption('Materiaalkosten');
  await pane.getByRole('button', { name: 'Kostenregels bekijken' }).click();
  await pane.getByLabel('Partner van deze administratie').selectOption('Vmbo De Sluis');
  await pane.getByRole('button', { name: 'Toevoegen', exact: true }).click();
  await pane.getByText('2 regels toegevoegd op blad Kosten').first().waitFor(); // prettier-ignore
  const partner = (file: string, naam: string, boekstuk: string) => ({
    name: file,
    bytes: partnerWorkbook([{ boekstuk, partner: naam, act_code: 'A02', factuurdatum: 46_150 }]),
  });
  for (const [file, naam, boekstuk] of [
    ['molen.xlsx', 'Basisschool De Molen', 'M1'],
    ['roc.xlsx', 'ROC Zaanrijk', 'R1'],
  ] as const) {
    await choose('Bestanden van partners', [partner(file, naam, boekstuk)]);
    const card = pane.getByRole('listitem', { name: file, exact: true });
    await card.getByRole('button', { name: 'Toevoegen' }).click();
    await card.getByText('1 regel toegevoegd op blad Kosten').waitFor();
  }
  await picture('jaar-4-kosten');

  // What the books do not tell is filled in; one choice is mistyped, and one invoice is of last year.
  await fill('kosten', [
    { act_code: 'A01', bron: 'subsidie 2025-2028', doelgroep: 'vmbo', bewijs: 'ja', soort_boeking: 'kosten', pct: '100%' },
    { act_code: 'A01', bron: 'subsidie 2025-2028', doelgroep: 'vmbo-b', bewijs: 'ja', soort_boeking: 'kosten', pct: '100%' },
  ]);
  // Last year had a bill too, and the first instalment of the award.
  await fill('kosten', [LAST_YEAR], 4);
  await fill('ontvangsten', [
    {
      bron: 'subsidie 2025-2028',
      termijn: 'voorschot 2025',
      verwacht: '1-2-2025',
      toegezegd: '100000',
      bedrag: '100000',
      ontvangen: '3-2-2025',
    },
  ]);
  await startCheck(page);
  await pane.getByText(/^Gecontroleerd op/).waitFor();
  await picture('jaar-5-bevindingen');
  await pane.getByRole('button', { name: /^(Verander in|Kies) .*vmbo/ }).first().click(); // prettier-ignore
  await page.waitForFunction(() => window.workbench.cell('Kosten', 'R7').value === 'vmbo');
  await picture('jaar-6-hersteld');

  // A partner's cost that does not meet the rules is accounted for; the window can never be.
  await pane.getByPlaceholder('Zoek in de bevindingen').fill('uitgewerkt plan 2025-2026');
  await pane.getByRole('button', { name: 'Uitleg en oplossing' }).first().click();
  await pane.getByRole('button', { name: 'Verantwoorden…' }).first().click();
  const dialog = pane.getByRole('dialog', { name: 'Verantwoorden' });
  await dialog.getByLabel('Reden').selectOption({ index: 1 });
  await dialog.getByLabel('Toelichting').fill('Ingediend op 10-4-2025 via het portaal; de bevestiging volgt.');
  await dialog.getByLabel('Uw naam').fill('N. de Wit');
  await dialog.getByRole('button', { name: 'Verantwoorden', exact: true }).click();
  await dialog.waitFor({ state: 'hidden' });
  await picture('jaar-7-verantwoord');

  // Casus 1: a printer that was not in the plan.
  await openView('Mag dit?');
  await pane.getByLabel('Wat verandert er?').selectOption('aankoop');
  for (const question of ['Voor welke activiteit?', 'Welke partner koopt het?']) await pane.getByLabel(question).selectOption({ index: 1 });
  await pane.getByLabel('In welk jaar?').selectOption('2026');
  await pane.getByLabel('Voor wie is het?').selectOption('vmbo');
  await pane.getByLabel('Wat kost het?').selectOption('machine');
  await pane.getByLabel('Wat koopt of betaalt u?').fill('3D-printer');
  await pane.getByLabel('Bedrag', { exact: true }).fill('7500');
  await pane.getByLabel('Afschrijven in maanden').fill('60');
  await pane.getByLabel('Restwaarde').fill('0');
  await pane.getByLabel('Deel voor STO').fill('100%');
  await pane.getByLabel('In gebruik vanaf').fill('1-12-2026');
  await pane.getByLabel('Wie betaalt het?').selectOption({ index: 1 });
  await pane.getByLabel('Waarom is de wijziging nodig?').fill('De oude printer is stuk en de lessen gaan door.');
  await picture('jaar-8-mag-dit', 'pane');
  await pane.getByRole('button', { name: 'Bekijk de wijziging' }).click();
  await pane.getByRole('region', { name: 'Voor en na' }).waitFor();
  await picture('jaar-9-voor-en-na', 'pane');
  await pane.getByRole('button', { name: 'Zet op blad Wijzigingen' }).click();
  await pane.getByText('Staat op blad Wijzigingen.', { exact: false }).first().waitFor(); // prettier-ignore
  await picture('jaar-10-wijziging');

  // The final report: activities are put in, and what a person writes is asked.
  await openView('Rapporten');
  await pane.getByRole('button', { name: 'Rapport invullen' }).first().click(); // prettier-ignore
  await pane.getByText('Elke activiteit van het blad Activiteiten staat in het rapport.').first().waitFor(); // prettier-ignore
  await picture('jaar-11-rapport');

  // Last year is closed: its figures stay as the annual account says them.
  await pane.getByRole('button', { name: 'Jaar 2025 afsluiten…' }).click();
  const closing = pane.getByRole('dialog', { name: '2025 afsluiten' });
  await closing.getByLabel('Uw naam').fill('N. de Wit');
  for (const figure of ['Lasten € 1.815,00', 'Ontvangen € 100.000,00', 'Saldo 31-12 € 98.185,00'])
    await closing.getByText(figure).waitFor();
  await picture('jaar-16-afsluiten', 'pane');
  await closing.getByRole('button', { name: 'Afsluiten', exact: true }).click();
  await pane.getByText(/afgesloten met € 1\.815,00 .* door N\. de Wit\. De kostenregels zijn sindsdien gelijk\./).waitFor();
  // A bill that comes late counts this year, and the pane says which figure of last year that is about.
  await fill('kosten', [{ ...LAST_YEAR, boekstuk: '25002', factuurnr: 'F-25002', excl: '100', btw: '21', incl: '121' }], 5);
  await pane.getByText('Lasten: bij afsluiten € 1.815,00, nu € 1.936,00; verschil € 121,00').waitFor();
  await pane.getByRole('button', { name: 'Kosten, rij 11: € 121,00 erbij' }).waitFor();
  await picture('jaar-17-afgesloten', 'pane');

  // The dossier: a report that can be signed, and a sample.
  await openView('Dossier');
  await pane.getByRole('button', { name: 'Op een blad zetten' }).waitFor();
  await pane.getByRole('button', { name: 'Op een blad zetten' }).click();
  await picture('jaar-12-controlerapport');
  const saved = page.waitForEvent('download');
  await pane.getByRole('button', { name: 'JSON opslaan' }).click();
  const report = readFileSync(await (await saved).path());
  await openView('Steekproef');
  await pane.getByLabel('Materialiteit').fill('20%');
  await pane.getByRole('button', { name: 'Steekproef trekken' }).click();
  await pane.getByRole('region', { name: 'Steekproef' }).waitFor();
  await picture('jaar-13-steekproef', 'pane');

  // One cell changes afterwards, and the report says which.
  await setCell('Kosten', 'H6', 'Iets anders dan gecontroleerd');
  await openView('Vergelijken');
  await choose('Rapport of vingerafdruk', [{ name: 'controlerapport.json', bytes: report }]);
  await pane.getByRole('region', { name: 'Nagekeken' }).getByText('rij 6', { exact: false }).first().waitFor(); // prettier-ignore
  await picture('jaar-14-nagekeken');

  expect(workbench.faults).toEqual([]);
});
