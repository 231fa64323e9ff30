import type {} from '../../src/workbench/page/handle';
import { TABLES } from '../../src/templates';
import { headingOf, type TableKey } from '../../src/templates/column';
import { openPane, type OpenedPane } from './open-pane';

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

const BUDGET: TypedRow = { pl_code: 'PL1', bron: 'subsidie 2025-2028', detail: 'specifiek' };

test('an empty workbook becomes a dossier that can be signed', async () => {
  const { pane, workbench, openView, picture } = opened;

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
  await openView('Sluit het?');
  await pane.getByText(/^Ja/).first().waitFor(); // prettier-ignore
  await picture('jaar-3-sluit');
  expect(workbench.faults).toEqual([]);
});
