import { serialDay } from '../../src/scheme/calendar';
import type { Periode } from '../../src/scheme/rounds';
import { TEMPLATES } from '../../src/templates';
import { jaartaakFormTemplate } from '../../src/templates/jaartaak-form';
import type { Template } from '../../src/templates/template';
import { verklaringFormTemplate } from '../../src/templates/verklaring-form';
import { parseArea } from '../../src/cells/address';
import type { CellValue } from '../../src/cells/cell';
import { templateWorkbook, type TemplateRows } from '../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { startModel } from '../setup/start-host';
import { dossierOf, valueAt } from './dossier-of';
import { generatedRows, JAARTAAK_EXAMPLE } from './generated';

/** The workbook with all templates and these rows, calculated. */
const calculated = (periode: Periode, rows: TemplateRows, change: (data: WorkbookData) => void = () => {}): WorkbookData => {
  const data = templateWorkbook(TEMPLATES, periode, rows);
  change(data);
  return startModel(data).toData();
};

/** Types a value in the cell of a form, by its key, and gives what the form shows. */
function form(template: Template, rows: TemplateRows, typed: Readonly<Record<string, CellValue>>): (at: string) => CellValue {
  const place = (at: string): { row: number; column: number } => parseArea(at) ?? { row: -1, column: -1 };
  const data = calculated('2025-2028', rows, ({ sheets }) => {
    const sheet = sheets.find(({ name }) => name === template.sheet);
    for (const { at, key } of template.form?.cells ?? []) {
      const cell = sheet?.cells.get(place(at).row)?.get(place(at).column);
      if (cell && key !== undefined && typed[key] !== undefined) cell.value = typed[key];
    }
  });
  const sheet = data.sheets.find(({ name }) => name === template.sheet);
  return (at) => (sheet ? valueAt(sheet, place(at).row, place(at).column) : '');
}

test('the jaartaak of the domain notes leaves 16,29 hours', () => {
  const [line] = dossierOf(calculated('2025-2028', { jaartaken: [JAARTAAK_EXAMPLE] })).jaartaken.lines;
  expect(line).toMatchObject({
    wtf: 0.8,
    klokuren: 1327.2,
    uitbreiding_uren: 165.9,
    betrekking_uren: 1493.1,
    inzetbaar: 1218.79,
    beschikbaar: 1176.29,
    inzet_taken: 200,
    saldo: 16.29,
  });
});

test('the depreciation of the domain notes charges 3.733,33 and 16.800,00', () => {
  const { afschrijvingen } = generatedRows('2025-2028', 1, false);
  const { lines } = dossierOf(calculated('2025-2028', { afschrijvingen: afschrijvingen?.slice(0, 2) ?? [] })).afschrijvingen;
  expect(lines.map(({ afs_totaal, afs_rest }) => [afs_totaal, afs_rest])).toEqual([
    [3733_33, 1866_67],
    [16_800_00, 31_200_00],
  ]);
  expect([...(lines[0]?.afs ?? [])]).toEqual([
    [2025, 373_33],
    [2026, 1120_00],
    [2027, 1120_00],
    [2028, 1120_00],
  ]);
});

test('132,5 hours at 55,00 are 7.287,50', () => {
  const { lines } = dossierOf(calculated('2025-2028', { inspanning: [{ naam: 'A', uren: 132.5, tarief: 55 }] })).inspanning;
  expect(lines[0]?.loonkosten).toBe(7287_50);
});

test('the eindrapportage of the domain notes: 1.000.000 + 250.000 - 20.000, of which 1.180.500 was spent, is 4,02% too little', () => {
  const soort = 'Materiaalkosten';
  const dossier = dossierOf(
    calculated('2020-2024', {
      begroting: [
        { regel: 1, kostensoort: soort, bron: 'subsidie 2020-2023', q_2021: 1, p_2021: 1_000_000 },
        { regel: 2, kostensoort: soort, bron: 'aanvullend 2024', q_2024: 1, p_2024: 250_000 },
      ],
      wijzigingen: [{ nummer: 1, kostensoort_van: soort, bedrag: 20_000 }],
      kosten: [{ boekstuk: '1', kostensoort: soort, bron: 'subsidie 2020-2023', incl: 1_180_500, factuurdatum: serialDay(2022, 5, 1) }],
    }),
  );
  const line = dossier.eindrapportage.lines.find(({ regel }) => regel === soort);
  expect(line).toMatchObject({
    oorspronkelijk: 1_000_000_00,
    aanvullend_2024: 250_000_00,
    wijziging: -20_000_00,
    totaal_begroot: 1_230_000_00,
    gerealiseerd: 1_180_500_00,
    verschil_eur: -49_500_00,
  });
  expect(line?.verschil_pct).toBeCloseTo(-0.0402, 4);
});

test('model G2 rolls forward: what was left on 31 December is there on 1 January', () => {
  const { modelG2B } = dossierOf(calculated('2020-2024', generatedRows('2020-2024', 7, false)));
  const years = modelG2B.lines.filter(({ omschrijving }) => omschrijving === 'subsidie 2020-2023');
  expect(years.map(({ jaar }) => jaar)).toEqual([2020, 2021, 2022, 2023, 2024]);
  years.forEach((line, index) => {
    expect(line.saldo_31dec).toBe((line.saldo_1jan ?? 0) + (line.ontvangen_jaar ?? 0) - (line.lasten_jaar ?? 0));
    if (index > 0) expect(line.saldo_1jan).toBe(years[index - 1]?.saldo_31dec);
  });
});

test('a report with fixed rows is read like any table; programmalijnen without a code are no lines', () => {
  const { eindrapportageLijnen, samenvatting } = dossierOf(calculated('2025-2028', generatedRows('2025-2028', 3, false)));
  expect(samenvatting.lines.map(({ regel }) => regel).slice(5)).toEqual([
    'Niet ingedeeld',
    'Totale kosten',
    'Gedekt via toegekende subsidie',
    'Gedekt via cofinanciering',
    'Overige dekking',
    'Verschil',
  ]);
  expect(eindrapportageLijnen.lines.map(({ regel, pl_code }) => [regel, pl_code])).toEqual([
    ['Lijn PL2', 'PL2'],
    ['Lijn PL1', 'PL1'],
    ['Lijn PL3', 'PL3'],
    ['Overige en niet ingedeeld', null],
    ['Totaal', null],
  ]);
});

test('the form of bijlage 1 shows the chosen person and school year', () => {
  const rows: TemplateRows = {
    jaartaken: [JAARTAAK_EXAMPLE, { ...JAARTAAK_EXAMPLE, schooljaar: '2026/2027', functie: 'teamleider', sto_uren: 80 }],
  };
  const later = form(jaartaakFormTemplate, rows, { naam: 'A. de Vries', schooljaar: '2026/2027' });
  expect([later('B6'), later('F9'), later('F22'), later('F29')]).toEqual(['teamleider', 1327.2, 76.29, 80]);
  const first = form(jaartaakFormTemplate, rows, { naam: 'A. de Vries' });
  expect([first('B6'), first('F29')]).toEqual(['docent', 140]);
  const nobody = form(jaartaakFormTemplate, rows, { naam: 'Iemand anders' });
  expect([nobody('B6'), nobody('F22')]).toEqual(['', '']);
});

test('the form of bijlage 2 shows the chosen declaration with its box ticked', () => {
  const { verklaringen = [] } = generatedRows('2025-2028', 1, false);
  const letter = form(verklaringFormTemplate, { verklaringen }, { nummer: 1 });
  expect([letter('B4'), letter('B10'), letter('A13'), letter('A15'), letter('B16'), letter('B18')]).toEqual([
    'Vmbo De Sluis',
    60.5,
    '☐ a',
    '☒ b',
    serialDay(2025, 12, 1),
    '',
  ]);
  const beyond = form(verklaringFormTemplate, { verklaringen }, { nummer: 99 });
  expect([beyond('B4'), beyond('A15')]).toEqual(['', '☐ b']);
});

test('a machine counts from its own month up to the peildatum, and one of later does not count yet (rule audit, R1)', () => {
  const machine = (omschrijving: string, factuurdatum: number): Readonly<Record<string, CellValue>> => ({
    omschrijving,
    factuurdatum,
    aanschaf: 4800,
    periode_mnd: 48,
    restwaarde: 0,
    pct_sto: 0.8,
    bron: 'subsidie 2025-2028',
  });
  const { voortgang } = dossierOf(
    calculated('2025-2028', {
      regio: [{ periode: '2025-2028', peildatum: serialDay(2026, 9, 30) }],
      afschrijvingen: [machine('in gebruik', serialDay(2026, 9, 1)), machine('van later', serialDay(2026, 11, 15))],
    }),
  );
  const realised = new Map(voortgang.lines.map(({ regel, gerealiseerd }) => [regel, gerealiseerd]));
  expect([realised.get('Kosten machines en apparatuur'), realised.get('Totale kosten')]).toEqual([80_00, 80_00]);
});

test('lines that fall in no row stand in Niet ingedeeld, so that totals are those of the registers', () => {
  const invoice = (boekstuk: string, incl: number, more: Readonly<Record<string, CellValue>>): Readonly<Record<string, CellValue>> => ({
    boekstuk,
    incl,
    factuurdatum: serialDay(2026, 3, 1),
    ...more,
  });
  const dossier = dossierOf(
    calculated('2025-2028', {
      regio: [{ periode: '2025-2028', peildatum: serialDay(2026, 9, 30) }],
      inspanning: [{ naam: 'A', uren: 10, tarief: 50, tot: serialDay(2026, 2, 1) }],
      kosten: [
        invoice('1', 100, { kostensoort: 'Overhead', bron: 'subsidie 2025-2028' }),
        invoice('2', 200, { bron: 'subsidie 2025-2028' }),
        invoice('3', 400, { kostensoort: 'Overhead' }),
        invoice('4', 800, { kostensoort: 'Overhead', bron: 'subsidie 2025-2028', factuurdatum: '' }),
        invoice('5', 1600, { kostensoort: 'Overhead', bron: 'subsidie 2020-2023' }),
        invoice('6', 3200, { kostensoort: 'Overhead', bron: 'subsidie 2025-2028', factuurdatum: serialDay(2027, 1, 1) }),
      ],
      begroting: [
        { regel: 1, q_2026: 1, p_2026: 1000 },
        { regel: 2, kostensoort: 'Overhead', q_2026: 1, p_2026: 2000, dekking_eigen: 500 },
      ],
    }),
  );
  const amounts = (table: 'voortgang' | 'eindrapportage'): Record<string, number | null> =>
    Object.fromEntries(dossier[table].lines.map(({ regel, gerealiseerd }) => [regel ?? '', gerealiseerd]));
  expect(amounts('eindrapportage')).toMatchObject({ Overhead: 4100_00, 'Niet ingedeeld': 1100_00, 'Totale kosten': 5200_00 });
  expect(amounts('voortgang')).toMatchObject({ Overhead: 100_00, 'Niet ingedeeld': 1900_00, 'Totale kosten': 2000_00 });
  const budget = new Map(dossier.samenvatting.lines.map(({ regel, totaal }) => [regel, totaal]));
  expect(['Niet ingedeeld', 'Totale kosten', 'Overige dekking', 'Verschil'].map((row) => budget.get(row))).toEqual([
    1000_00, 3000_00, 500_00, 2500_00,
  ]);
});
