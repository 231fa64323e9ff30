import { readDossier } from '../../../src/records/dossier';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { readingId, readingLabel, sheetOfReading } from '../../../src/records/mapping/sheet-mapping';
import { mappingRows, storedMappings } from '../../../src/records/mapping/stored-mappings';
import { headingOf } from '../../../src/templates/column';
import { koppelingenTable } from '../../../src/templates/instellingen';
import { readingRecords } from '../../../src/report/reading-record';
import { sheetOf } from '../layouts/layout';

const BELOW = sheetOf(
  `
Declaratie STO Het Anker | | | |
A. Kosten | | | |
Factuurdatum | Leverancier | Factuurnr. | Omschrijving | Bedrag incl. btw
@2025-3-3 | Bouwmaat | F1 | hout | 242
@2025-3-9 | Eriks | 88 | lager | 121
Totaal A | | | | 363
 | | | |
B. Uren | | | |
Medewerker | Functie | Uren | Tarief | Bedrag
J. Smit | docent | 10 | 55 | 550
L. Tas | toa | 4 | 40 | 160
Totaal B | | 14 | | 710`,
  { sheet: 'Declaratie' },
);

const read = (cells: typeof BELOW, tables: Parameters<typeof storedMappings>[0] = []) =>
  withOtherLayouts({ tables, sheets: [cells], date1904: false }, { accept: tables.length === 0 });

test('two registers below each other are both read, and neither counts lines of the other', () => {
  const { workbook, readings } = read(BELOW);
  expect(readings.map(({ status, mapping, lines }) => [status, mapping?.table, lines])).toEqual([
    ['recognised', 'kosten', 2],
    ['recognised', 'inspanning', 2],
  ]);
  const { kosten, inspanning } = readDossier(workbook);
  expect(kosten.lines.map(({ incl, at }) => [at.row, incl])).toEqual([
    [3, 24_200],
    [4, 12_100],
  ]);
  expect(inspanning.lines.map(({ loonkosten, at }) => [at.row, loonkosten])).toEqual([
    [9, 55_000],
    [10, 16_000],
  ]);
});

test('each table has a name of its own, and its own sums in the report', () => {
  const { workbook, readings } = read(BELOW);
  expect(readings.map(readingId)).toEqual(['Declaratie', 'Declaratie:9']);
  expect(readingLabel('Declaratie:9')).toBe('Declaratie (tabel vanaf rij 9)');
  expect(sheetOfReading('Declaratie:9')).toBe('Declaratie');
  expect(readingRecords(readings, readDossier(workbook)).map(({ table, headingRow, totals }) => [table, headingRow, totals])).toEqual([
    ['STO_Kosten', 3, { incl: 36_300 }],
    ['STO_Inspanning', 9, expect.objectContaining({ loonkosten: 71_000, uren: 1_400 })],
  ]);
});

test('what is stored of two tables on a sheet is read so, each as far as the next', () => {
  const { readings } = read(BELOW);
  const mappings = readings.flatMap(({ mapping }) => mapping ?? []);
  const table = {
    sheet: 'STO Instellingen',
    name: 'STO_Koppelingen',
    row: 0,
    column: 0,
    headings: koppelingenTable.columns.map((column) => headingOf(column)),
    rows: mappings.flatMap(mappingRows).map((row) => koppelingenTable.columns.map(({ key }) => row[key])),
  };
  expect(storedMappings([table])).toHaveLength(2);
  const stored = read(BELOW, [table]);
  expect(stored.readings.map(({ status, lines }) => [status, lines])).toEqual([
    ['stored', 2],
    ['stored', 2],
  ]);
  expect(readDossier(stored.workbook).inspanning.lines).toHaveLength(2);
  // One that is stored does not hide the other.
  const one = read(BELOW, [{ ...table, rows: table.rows.slice(0, mappings[0]?.columns.length) }]);
  expect(one.readings.map(({ status, mapping }) => [status, mapping?.table])).toEqual([
    ['stored', 'kosten'],
    ['offered', 'inspanning'],
  ]);
});

test('two registers beside each other are both offered', () => {
  const { readings } = withOtherLayouts({
    tables: [],
    sheets: [
      sheetOf(`
Administratie STO | | | | | | | |
Factuurdatum | Leverancier | Omschrijving | Bedrag incl. btw | | Medewerker | Uren | Tarief | Kosten
@2025-3-3 | Bouwmaat | hout | 242 | | J. Smit | 10 | 55 | 550
@2025-3-9 | Eriks | lager | 121 | | L. Tas | 4 | 40 | 160
@2025-3-12 | Praxis | verf | 60.5 | | K. Jansen | 3 | 40 | 120`),
    ],
    date1904: false,
  });
  expect(readings.map(({ mapping }) => mapping?.table).sort()).toEqual(['inspanning', 'kosten']);
  expect(readings[0]?.status).toBe('offered');
});

test('a sheet of one register has one table', () => {
  const cells = { ...BELOW, rows: BELOW.rows.slice(0, 6) };
  expect(read(cells).readings).toHaveLength(1);
});
