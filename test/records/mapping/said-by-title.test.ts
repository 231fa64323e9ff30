import { check } from '../../../src/check/check';
import { readDossier } from '../../../src/records/dossier';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { profileText, readByProfile, readProfile } from '../../../src/records/mapping/profile';
import { schoolIn } from '../../../src/records/mapping/school-names';
import { shapeWords } from '../../../src/records/mapping/shape-words';
import { mappingRows, storedMappings } from '../../../src/records/mapping/stored-mappings';
import { applyMapping } from '../../../src/records/mapping/apply-mapping';
import type { TableCells } from '../../../src/records/table-cells';
import { TABLES } from '../../../src/templates';
import type { SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { serialDay } from '../../../src/scheme/calendar';
import { koppelingenTable } from '../../../src/templates/instellingen';
import { headingOf } from '../../../src/templates/column';
import { sheetOf } from '../layouts/layout';

const readAll = (cells: ReturnType<typeof sheetOf>) => withOtherLayouts({ tables: [], sheets: [cells], date1904: false }, { accept: true });

const wages = (title: string, sheet = 'Blad1') =>
  sheetOf(
    `
${title} | | | |
Naam medewerker | Functie | Uren | Tarief | Loonkosten
J. Smit | docent | 20 | 55 | 1100
L. Tas | docent | 24 | 55 | 1320
R. Visser | toa | 16 | 55 | 880
Totaal | | 60 | | 3300`,
    { sheet },
  );

const linesOf = (cells: ReturnType<typeof sheetOf>) =>
  readDossier(readAll(cells).workbook).inspanning.lines.map(({ van, tot, partner }) => [van, tot, partner]);

test.each<[title: string, sheet: string, van: number, tot: number, partner: string | null]>([
  ['Loonkosten STO mei 2025 Vmbo De Kade', 'Blad1', serialDay(2025, 5, 1), serialDay(2025, 5, 31), 'Vmbo De Kade'],
  ['Loonkosten STO 2025', 'mrt', serialDay(2025, 3, 1), serialDay(2025, 3, 31), null],
  ['Loonkosten STO - Maris College - 1e kwartaal 2026', 'Blad1', serialDay(2026, 1, 1), serialDay(2026, 3, 31), 'Maris College'],
  ['Loonkosten STO schooljaar 2025-2026, maand februari', 'ROC Rijnland', serialDay(2026, 2, 1), serialDay(2026, 2, 28), 'ROC Rijnland'],
])('what only the title or the tab says holds for all lines: %s', (title, sheet, van, tot, partner) => {
  expect(linesOf(wages(title, sheet))).toEqual(Array.from({ length: 3 }, () => [van, tot, partner]));
});

test.each([
  ['Loonkosten STO bijgewerkt tot en met mei 2025', 'Blad1'],
  ['Loonkosten STO per 31 mei 2025', 'Blad1'],
  ['Loonkosten STO januari t/m maart 2025', 'Blad1'],
  ['Loonkosten STO jan feb 2025', 'Blad1'],
  ['Loonkosten STO mei 2025', 'juni 2025'],
  ['Loonkosten STO mei', 'Blad1'],
  ['Loonkosten STO penvoerder Maris College', 'Blad1'],
  ['Loonkosten STO Maris College en Vmbo De Kade', 'Blad1'],
])('what may be another time or school than that of the lines is not taken: %s, %s', (title, sheet) => {
  expect(linesOf(wages(title, sheet))).toEqual(Array.from({ length: 3 }, () => [null, null, null]));
});

test('costs that have a date of their own take no month from the title', () => {
  const costs = (date: string) =>
    sheetOf(`
Kosten STO juni 2025 | | |
${date} | Leverancier | Omschrijving | Bedrag incl. btw
@2025-5-3 | Eriks | lagers | 242
@2025-6-9 | Boels Verhuur | hoogwerker | 968
Totaal | | | 1210`);
  const days = (cells: ReturnType<typeof sheetOf>) =>
    readDossier(readAll(cells).workbook).kosten.lines.map(({ prestatie_van }) => prestatie_van);
  expect(days(costs('Factuurdatum'))).toEqual([null, null]);
});

test('it is told in words, with the cell, and a finding on it points at that cell', () => {
  const { workbook, readings } = readAll(wages('Loonkosten STO mei 2019 Vmbo De Kade'));
  expect(readings[0]?.mapping && shapeWords(readings[0].mapping)).toBe(
    'elke rij is een regel; Periode van is op elke regel 01-05-2019 (uit A1); Periode tot is op elke regel 31-05-2019 (uit A1); Partner is op elke regel Vmbo De Kade (uit A1)',
  );
  const { findings } = check(readDossier(workbook), serialDay(2026, 10, 1));
  const dates = findings.filter(({ place }) => place.heading === 'titel');
  expect(dates.length).toBeGreaterThan(0);
  expect(new Set(dates.map(({ place }) => `${place.row} ${place.column}`))).toEqual(new Set(['0 0']));
});

const stored = (mapping: SheetMapping): SheetMapping | undefined =>
  storedMappings([
    {
      sheet: 'STO Instellingen',
      name: 'STO_Koppelingen',
      row: 0,
      column: 0,
      headings: koppelingenTable.columns.map((column) => headingOf(column)),
      rows: mappingRows(mapping).map((row) => koppelingenTable.columns.map(({ key }) => row[key])),
    },
  ])[0];

const WEEK = (week: string) =>
  sheetOf(`
Weekstaat Sterk Techniekonderwijs ${week} | | | | | |
Medewerker | Maandag | Dinsdag | Woensdag | Donderdag | Vrijdag | Weektotaal
J. Smit | 4 | 4 | | | 2 | 10
L. Tas | | 8 | | 6 | | 14
K. Jansen | | | 3 | 4 | | 7
Dagtotaal | 4 | 12 | 3 | 10 | 2 | 31`);

test('a mapping that is stored or goes along in a koppelprofiel says what stands there now', () => {
  const may = readAll(wages('Loonkosten STO mei 2025 Vmbo De Kade')).readings[0]?.mapping;
  const week = readAll(WEEK('week 40, 2025')).readings[0]?.mapping;
  if (!may || !week) throw new Error('not read');
  const text = profileText([may, week]);
  expect(text).not.toMatch(/Kade|mei 2025/);
  const profile = readProfile(text);
  const june = readByProfile(wages('Loonkosten STO juni 2026 Maris College'), profile);
  expect(june?.mapping?.constants?.map(({ value }) => value)).toEqual(['01-06-2026', '30-06-2026', 'Maris College']);
  const none = readByProfile(wages('Loonkosten STO'), profile);
  expect(none?.mapping?.constants?.map(({ value }) => value)).toEqual(['', '', '']);
  const next = readByProfile(WEEK('week 41, 2025'), profile)?.mapping?.columns[1]?.period;
  expect(next).toEqual({ unit: 'day', first: serialDay(2025, 10, 6), last: serialDay(2025, 10, 6) });
  // Another file whose week is not told has no days, and never those of this one.
  expect(readByProfile(WEEK(''), profile)?.mapping?.columns[1]?.period).toEqual({ unit: 'day' });
  expect(stored(may)?.constants?.map(({ key, part }) => [key, part])).toEqual([
    ['van', 'first day'],
    ['tot', 'last day'],
    ['partner', 'school'],
  ]);
  expect(stored(week)?.columns[1]?.period).toEqual(week.columns[1]?.period);
});

test.each([['week 40, 2025'], ['29-9-2025 t/m 3-10-2025'], ['week 40 (29-9-2025 t/m 3-10-2025)']])(
  'weekdays in columns are days of the week that is named: %s',
  (week) => {
    const { workbook, readings } = readAll(WEEK(week));
    expect(readings[0]).toMatchObject({ lines: 7, mapping: { table: 'urenregistratie' } });
    const { lines } = readDossier(workbook).urenregistratie;
    expect(lines.map(({ naam, uren, datum }) => [naam, uren, datum])).toEqual([
      ['J. Smit', 4, serialDay(2025, 9, 29)],
      ['J. Smit', 4, serialDay(2025, 9, 30)],
      ['J. Smit', 2, serialDay(2025, 10, 3)],
      ['L. Tas', 8, serialDay(2025, 9, 30)],
      ['L. Tas', 6, serialDay(2025, 10, 2)],
      ['K. Jansen', 3, serialDay(2025, 10, 1)],
      ['K. Jansen', 4, serialDay(2025, 10, 2)],
    ]);
    expect(readings[0]?.mapping && shapeWords(readings[0].mapping)).toBe(
      '5 kolommen zijn dagen van 29-09-2025 tot en met 03-10-2025; elke cel is een regel',
    );
  },
);

test.each([['week 41, 29-9-2025 t/m 3-10-2025'], ['geprint 29-9-2025'], ['']])(
  'of weekdays of which the week is not told, or told in two ways, a person is asked: %s',
  (week) => {
    const { readings } = withOtherLayouts({ tables: [], sheets: [WEEK(week)], date1904: false });
    expect(readings[0]).toMatchObject({ status: 'offered', lines: 7 });
    expect(readings[0]?.reason).toContain('van welke week');
  },
);

test('schools in columns: each amount is a line of its school', () => {
  const { workbook, readings } = readAll(
    sheetOf(`
Kosten STO verdeeld over de scholen | | | | | |
Datum | Leverancier | Omschrijving | Vmbo De Kade | Het Anker | Dalton Oost | Totaal
@2025-2-3 | Bouwmaat | hout | 300 | 200 | | 500
@2025-2-20 | Conrad Electronic | sensoren | | | 800 | 800
@2025-3-14 | Drukkerij Smit | folders | 600 | 400 | | 1000
Totaal | | | 900 | 600 | 800 | 2300`),
  );
  expect(readings[0]?.mapping && shapeWords(readings[0].mapping)).toBe(
    '3 kolommen hebben elk een eigen Partner (Vmbo De Kade, Het Anker, Dalton Oost); elke cel is een regel',
  );
  expect(readDossier(workbook).kosten.lines.map(({ partner, incl }) => [partner, incl])).toEqual([
    ['Vmbo De Kade', 30_000],
    ['Het Anker', 20_000],
    ['Dalton Oost', 80_000],
    ['Vmbo De Kade', 60_000],
    ['Het Anker', 40_000],
  ]);
});

test('names of persons under no heading beside months are offered, and read after a yes', () => {
  const cells = sheetOf(`
STO uren 2025 | | | | |
 | sep | okt | nov | dec |
S. el Amrani | 10 | 8 | | 6 | 24
K. Jansen | | 12 | 14 | | 26
M. de Vries | 8 | 8 | 12 | 6 | 34
 | 18 | 28 | 26 | 12 | 84`);
  expect(withOtherLayouts({ tables: [], sheets: [cells], date1904: false }).readings[0]).toMatchObject({ status: 'offered', lines: 9 });
  const { workbook, readings } = readAll(cells);
  const { lines } = readDossier(workbook).inspanning;
  expect(lines.slice(0, 3).map(({ naam, uren, van }) => [naam, uren, van])).toEqual([
    ['S. el Amrani', 10, serialDay(2025, 9, 1)],
    ['S. el Amrani', 8, serialDay(2025, 10, 1)],
    ['S. el Amrani', 6, serialDay(2025, 12, 1)],
  ]);
  expect(lines.reduce((sum, { uren }) => sum + (uren ?? 0), 0)).toBe(84);
  const { mapping } = readings[0] ?? {};
  if (!mapping) throw new Error('not read');
  // The same list a column to the right.
  const moved = { ...cells, rows: cells.rows.map((row) => ['', ...row]) };
  const found = readByProfile(moved, readProfile(profileText([mapping])));
  expect(found?.mapping?.columns.filter(({ key }) => key === 'naam').map(({ column }) => column)).toEqual([1]);
});

test.each([
  ['Loonkosten Maris College mei', 'Maris College'],
  ['VMBO De Kade', 'VMBO De Kade'],
  ['Uren Sterk Techniekonderwijs Sint Jozefmavo', undefined],
  ['Kosten per school', undefined],
  ['STO vmbo Kosten', undefined],
  ['Rijnlands Lyceum', 'Rijnlands Lyceum'],
  ['Stichting Maris College', undefined],
  ['Overzicht School', undefined],
  ['Blad1', undefined],
])('a school in words: %s', (text, school) => {
  expect(schoolIn(text)).toBe(school);
});

const partners = (...names: readonly (readonly [name: string, type: string])[]): TableCells => ({
  sheet: 'Partners',
  name: TABLES.partners.name,
  row: 3,
  column: 0,
  headings: TABLES.partners.columns.map(({ heading }) => heading),
  rows: names.map(([name, type]) =>
    TABLES.partners.columns.map(({ key }) => (key === 'partner_naam' ? name : key === 'partner_type' ? type : '')),
  ),
});

const PARTNERS = partners(
  ['Vmbo De Sluis', 'vmbo-school'],
  ['Maerlant', 'vmbo-school'],
  ['De Brug', 'bedrijf'],
  ['Vmbo De Kade', 'vmbo-school'],
);

test.each<[title: string, sheet: string, partner: string | null]>([
  ['Loonkosten STO De Sluis 2025', 'Blad1', 'Vmbo De Sluis'],
  ['Loonkosten STO 2025', 'De Sluis', 'Vmbo De Sluis'],
  ['Inzet Maerlant voor STO', 'Blad1', 'Maerlant'],
  // No school; two schools; who keeps the list for more than one; a school beside one that Partners does not have.
  ['Loonkosten STO De Brug 2025', 'Blad1', null],
  ['Loonkosten STO De Sluis en Maerlant', 'Blad1', null],
  ['Loonkosten STO De Sluis', 'Maerlant', null],
  ['Loonkosten STO regio De Sluis', 'Blad1', null],
  ['Loonkosten STO Maris College en De Kade', 'Blad1', null],
])('a school that Partners knows is told by its name alone: %s, tab %s', (title, sheet, partner) => {
  const { workbook } = withOtherLayouts({ tables: [PARTNERS], sheets: [wages(title, sheet)], date1904: false }, { accept: true });
  expect(readDossier(workbook).inspanning.lines.map((line) => line.partner)).toEqual([partner, partner, partner]);
});

test('a school told by its name alone stays when the layout is stored, and goes when the title says another', () => {
  const cells = wages('Loonkosten STO De Sluis 2025');
  const [reading] = withOtherLayouts({ tables: [PARTNERS], sheets: [cells], date1904: false }).readings;
  if (!reading?.mapping) throw new Error('not recognised');
  const partnerOf = (each: typeof cells): string | undefined =>
    applyMapping(each, reading.mapping as SheetMapping).mapping?.constants?.find(({ key }) => key === 'partner')?.value;
  expect(partnerOf(cells)).toBe('Vmbo De Sluis');
  expect(partnerOf(wages('Loonkosten STO Het Anker 2025'))).toBe('');
});
