import { check } from '../../../src/check/check';
import { readDossier } from '../../../src/records/dossier';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { profileText, readProfile } from '../../../src/records/mapping/profile';
import { shapeWords } from '../../../src/records/mapping/shape-words';
import { mappingRows, storedMappings } from '../../../src/records/mapping/stored-mappings';
import { costKindOf } from '../../../src/records/mapping/cost-kinds';
import { serialDay } from '../../../src/scheme/calendar';
import { koppelingenTable } from '../../../src/templates/instellingen';
import { headingOf } from '../../../src/templates/column';
import { sheetOf } from '../layouts/layout';

const COSTS = sheetOf(
  `
Kosten Sterk Techniekonderwijs | | | | |
Datum | Leverancier | Omschrijving | Materiaal | Overige kosten | Totaal
@2025-2-3 | Bouwmaat | hout | 245.5 | | 245.5
@2025-2-20 | Drukkerij Smit | folders | 12.25 | 310 | 322.25
Totaal | | | 257.75 | 310 | 567.75`,
  { sheet: 'Kosten 2025' },
);

const readAll = (cells: typeof COSTS) => withOtherLayouts({ tables: [], sheets: [cells], date1904: false }, { accept: true });

test('kinds of cost in columns: each filled cell is a line of its kind, and the sums are none', () => {
  const { workbook, readings } = readAll(COSTS);
  expect(readings[0]).toMatchObject({ lines: 3, mapping: { table: 'kosten' } });
  expect(readDossier(workbook).kosten.lines.map(({ omschrijving, kostensoort, incl }) => [omschrijving, kostensoort, incl])).toEqual([
    ['hout', 'Materiaalkosten', 24_550],
    ['folders', 'Materiaalkosten', 1_225],
    ['folders', 'Overige kosten', 31_000],
  ]);
});

test('the shape is told in words', () => {
  const { mapping } = readAll(COSTS).readings[0] ?? {};
  expect(mapping && shapeWords(mapping)).toBe(
    '2 kolommen hebben elk een eigen Kostensoort (Materiaalkosten, Overige kosten); elke cel is een regel',
  );
});

test('a finding on a kind of cost points at its very cell', () => {
  const cells = { ...COSTS, rows: COSTS.rows.map((row, at) => (at === 3 ? [...row.slice(0, 3), 'veel', 310] : row.slice(0, 5))) };
  const { findings } = check(readDossier(readAll(cells).workbook), serialDay(2026, 10, 1));
  expect(findings.filter(({ rule }) => rule.id === 'DAT-01').map(({ place }) => [place.row, place.column])).toEqual([[3, 3]]);
});

test('an amount beside them that is not their sum is what the line is about', () => {
  const cells = { ...COSTS, rows: COSTS.rows.map((row, at) => (at > 1 ? [...row.slice(0, 5), 900 + at] : row)) };
  const { mapping } = readAll(cells).readings[0] ?? {};
  expect(mapping?.columns.filter(({ part }) => part)).toEqual([]);
});

test('the shape is kept on the sheet STO Instellingen and in a koppelprofiel', () => {
  const { mapping } = readAll(COSTS).readings[0] ?? {};
  if (!mapping) throw new Error('not read');
  const table = {
    sheet: 'STO Instellingen',
    name: 'STO_Koppelingen',
    row: 0,
    column: 0,
    headings: koppelingenTable.columns.map((column) => headingOf(column)),
    rows: mappingRows(mapping).map((row) => koppelingenTable.columns.map(({ key }) => row[key])),
  };
  const parts = mapping.columns.map(({ part }) => part);
  expect(storedMappings([table])[0]?.columns.map(({ part }) => part)).toEqual(parts);
  expect(readProfile(profileText([mapping]))[0]?.columns.map(({ part }) => part)).toEqual(parts);
});

test('persons in columns of an hour sheet: each cell is the day of one of them', () => {
  const { workbook, readings } = readAll(
    sheetOf(`
Urenregistratie Sterk Techniekonderwijs | | |
Datum | Werkzaamheden | J. Smit | L. Tas
@2025-3-3 | les | 4 | 2
@2025-3-4 | overleg | | 1.5`),
  );
  expect(readings[0]?.mapping?.table).toBe('urenregistratie');
  expect(readDossier(workbook).urenregistratie.lines.map(({ naam, datum, uren }) => [naam, datum, uren])).toEqual([
    ['J. Smit', serialDay(2025, 3, 3), 4],
    ['L. Tas', serialDay(2025, 3, 3), 2],
    ['L. Tas', serialDay(2025, 3, 4), 1.5],
  ]);
});

test.each([
  ['Personele kosten', 'Loonkosten'],
  ['Materialen (€)', 'Materiaalkosten'],
  ['Machines en apparatuur', 'Kosten machines en apparatuur'],
  ['Overig', 'Overige kosten'],
  ['Totaal', undefined],
  ['Bedrag', undefined],
])('%s is the kind of cost %s', (heading, kind) => expect(costKindOf(heading)).toBe(kind));

test('years in columns of costs: each cell is a line of its year', () => {
  const { workbook, readings } = readAll(
    sheetOf(`
Gerealiseerde kosten STO | | | |
Leverancier | Omschrijving | Kosten 2025 | Kosten 2026 | Totaal
Bouwmaat | hout | 100 | 250.5 | 350.5
Praxis | verf | | 40 | 40`),
  );
  const { mapping } = readings[0] ?? {};
  expect(mapping && shapeWords(mapping)).toBe('2 kolommen zijn jaren van 01-01-2025 tot en met 31-12-2026; elke cel is een regel');
  expect(readDossier(workbook).kosten.lines.map(({ incl, prestatie_tot }) => [incl, prestatie_tot])).toEqual([
    [10_000, serialDay(2025, 12, 31)],
    [25_050, serialDay(2026, 12, 31)],
    [4_000, serialDay(2026, 12, 31)],
  ]);
});
