import { check } from '../../../src/check/check';
import { readDossier } from '../../../src/records/dossier';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { profileText, readProfile } from '../../../src/records/mapping/profile';
import { shapeWords } from '../../../src/records/mapping/shape-words';
import { mappingRows, storedMappings } from '../../../src/records/mapping/stored-mappings';
import { serialDay } from '../../../src/scheme/calendar';
import { headingOf } from '../../../src/templates/column';
import { koppelingenTable } from '../../../src/templates/instellingen';
import { sheetOf } from '../layouts/layout';

type Sheet = ReturnType<typeof sheetOf>;
const readAll = (cells: Sheet) => withOtherLayouts({ tables: [], sheets: [cells], date1904: false }, { accept: true });

const PER_SCHOOL = sheetOf(
  `
Kosten Sterk Techniekonderwijs per school | | |
Factuurdatum | Leverancier | Omschrijving | Bedrag incl. btw
De Kade | | |
@2025-1-14 | Hornbach | multiplex | 121
@2025-2-2 | Festo | cilinders | 484.2
Totaal De Kade | | | 605.2
Het Anker | | |
@2025-2-18 | Bouwmaat | stenen | 99.5`,
  { sheet: 'Kosten' },
);

const PER_PERSON = sheetOf(`
Urenoverzicht Sterk Techniekonderwijs | |
Datum | Werkzaamheden | Uren
Medewerker: J. Smit | |
@2025-9-2 | les | 3.5
Medewerker: L. Tas | |
@2025-9-3 | overleg | 2
@2025-9-9 | bezoek | 6`);

test('a row that says per which school its lines are: each line has that school', () => {
  const { workbook, readings } = readAll(PER_SCHOOL);
  expect(readings[0]).toMatchObject({ status: 'recognised', lines: 3 });
  expect(readDossier(workbook).kosten.lines.map(({ partner, incl }) => [partner, incl])).toEqual([
    ['De Kade', 12_100],
    ['De Kade', 48_420],
    ['Het Anker', 9_950],
  ]);
});

test('a row with a label before its value', () => {
  const { workbook } = readAll(PER_PERSON);
  expect(readDossier(workbook).urenregistratie.lines.map(({ naam, uren }) => [naam, uren])).toEqual([
    ['J. Smit', 3.5],
    ['L. Tas', 2],
    ['L. Tas', 6],
  ]);
});

test('the shape is told in words, and kept on the sheet STO Instellingen and in a koppelprofiel', () => {
  const { mapping } = readAll(PER_SCHOOL).readings[0] ?? {};
  if (!mapping) throw new Error('not read');
  expect(shapeWords(mapping)).toBe('elke rij is een regel; een rij met alleen een tekst in kolom A zegt de Partner van de regels eronder');
  const table = {
    sheet: 'STO Instellingen',
    name: 'STO_Koppelingen',
    row: 0,
    column: 0,
    headings: koppelingenTable.columns.map((column) => headingOf(column)),
    rows: mappingRows(mapping).map((row) => koppelingenTable.columns.map(({ key }) => row[key])),
  };
  const stored = storedMappings([table]);
  expect(stored[0]?.groups).toEqual([{ key: 'partner', column: 0 }]);
  expect(readProfile(profileText([mapping]))[0]?.groups).toEqual([{ key: 'partner', column: 0 }]);
  const read = withOtherLayouts({ tables: [table], sheets: [PER_SCHOOL], date1904: false });
  expect(readDossier(read.workbook).kosten.lines.map(({ partner }) => partner)).toEqual(['De Kade', 'De Kade', 'Het Anker']);
});

test('rows of which it is not certain what they say are left out, and say nothing', () => {
  const cells = {
    ...PER_SCHOOL,
    rows: PER_SCHOOL.rows.map((row, at) => (at === 0 ? ['Kosten Sterk Techniekonderwijs', '', '', ''] : row)),
  };
  const { workbook, readings } = readAll(cells);
  expect(readings[0]?.mapping?.groups).toBeUndefined();
  expect(readDossier(workbook).kosten.lines.map(({ partner }) => partner)).toEqual([null, null, null]);
});

test('a finding on what such a row says points at that row', () => {
  const cells = sheetOf(`
Kosten Sterk Techniekonderwijs per kostensoort | | |
Factuurdatum | Leverancier | Omschrijving | Bedrag incl. btw
Materiaalkosten | | |
@2025-1-14 | Hornbach | multiplex | 121
Traktaties | | |
@2025-2-18 | Bakker | taart | 99.5`);
  const { findings } = check(readDossier(readAll(cells).workbook), serialDay(2026, 10, 1));
  expect(findings.filter(({ text }) => text.includes('Traktaties')).map(({ place }) => [place.row, place.column])).toEqual([[4, 0]]);
});

test('what is merged beside its rows holds for each of them', () => {
  const { workbook } = readAll(
    sheetOf(
      `
Loonkosten STO | | | |
School | Naam | Uren | Uurtarief | Kosten
Dalton Oost | A. Bakker | 40 | 55 | 2200
 | S. el Amrani | 30 | 55 | 1650
ROC Rijnland | R. Visser | 20 | 55 | 1100
Totaal | | 90 | | 4950`,
      { merged: ['A3:A4'] },
    ),
  );
  expect(readDossier(workbook).inspanning.lines.map(({ partner, naam, uren }) => [partner, naam, uren])).toEqual([
    ['Dalton Oost', 'A. Bakker', 40],
    ['Dalton Oost', 'S. el Amrani', 30],
    ['ROC Rijnland', 'R. Visser', 20],
  ]);
});

test.each(['A1', 'B9'])('a name that stands once above its lines is repeated, and the words say so, from %s on', (at) => {
  const { workbook, readings } = readAll(
    sheetOf(
      `
Loonkosten STO | | | |
Naam | Datum | Uren | Uurtarief | Kosten
A. Bakker | @2025-1-7 | 4 | 55 | 220
 | @2025-1-9 | 3 | 55 | 165
R. Visser | @2025-1-8 | 2 | 55 | 110
 | @2025-1-12 | 5 | 55 | 275`,
      { at },
    ),
  );
  expect(readings[0]?.mapping && shapeWords(readings[0].mapping)).toContain(`een lege cel in kolom ${at[0]}`);
  expect(readDossier(workbook).inspanning.lines.map(({ naam, uren }) => [naam, uren])).toEqual([
    ['A. Bakker', 4],
    ['A. Bakker', 3],
    ['R. Visser', 2],
    ['R. Visser', 5],
  ]);
});

test('a name that is left out here and there is not filled in', () => {
  const { workbook } = readAll(
    sheetOf(`
Loonkosten STO | | | |
Naam | Datum | Uren | Uurtarief | Kosten
A. Bakker | @2025-1-7 | 4 | 55 | 220
 | @2025-1-9 | 3 | 55 | 165
A. Bakker | @2025-1-8 | 2 | 55 | 110
R. Visser | @2025-1-12 | 5 | 55 | 275`),
  );
  expect(readDossier(workbook).inspanning.lines.map(({ naam }) => naam)).toEqual(['A. Bakker', null, 'A. Bakker', 'R. Visser']);
});
