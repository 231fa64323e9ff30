import { check } from '../../../src/check/check';
import { readDossier } from '../../../src/records/dossier';
import { withOtherLayouts } from '../../../src/records/mapping/other-layouts';
import { shapeWords } from '../../../src/records/mapping/shape-words';
import { serialDay } from '../../../src/scheme/calendar';
import { sheetOf } from '../layouts/layout';

const HOURS = sheetOf(
  `
Uren Sterk Techniekonderwijs 2025 | | | | |
School | Het Anker | | | |
Naam | Functie | jan | feb | mrt | Totaal
J. Smit | docent | 10 | | 5.5 | 15.5
L. Tas | docent | 4 | 8 | 0 | 12
Totaal | | 14 | 8 | 5.5 | 27.5`,
  { sheet: 'Uren' },
);

const readAll = (cells: typeof HOURS) => withOtherLayouts({ tables: [], sheets: [cells], date1904: false }, { accept: true });

test('months in columns: each filled cell is a line of its month, and the sum beside and below them are none', () => {
  const { workbook, readings } = readAll(HOURS);
  expect(readings[0]).toMatchObject({ lines: 4, mapping: { table: 'inspanning' } });
  const { lines } = readDossier(workbook).inspanning;
  expect(lines.map(({ naam, uren, van, tot, partner }) => [naam, uren, van, tot, partner])).toEqual([
    ['J. Smit', 10, serialDay(2025, 1, 1), serialDay(2025, 1, 31), 'Het Anker'],
    ['J. Smit', 5.5, serialDay(2025, 3, 1), serialDay(2025, 3, 31), 'Het Anker'],
    ['L. Tas', 4, serialDay(2025, 1, 1), serialDay(2025, 1, 31), 'Het Anker'],
    ['L. Tas', 8, serialDay(2025, 2, 1), serialDay(2025, 2, 28), 'Het Anker'],
  ]);
});

test('a sum beside the months that does not add up is no line either', () => {
  const wrong = {
    ...HOURS,
    rows: HOURS.rows.map((row, at) => row.map((cell, index) => (index === 5 && at > 2 ? Number(cell) + 3 : cell))),
  };
  const { workbook, readings } = readAll(wrong);
  expect(readings[0]?.mapping?.columns.filter(({ column, key }) => column === 5 && key !== null)).toEqual([]);
  expect(readDossier(workbook).inspanning.lines.map(({ uren }) => uren)).toEqual([10, 5.5, 4, 8]);
});

test('the shape is told in words', () => {
  const { readings } = readAll(HOURS);
  const { mapping } = readings[0] ?? {};
  expect(mapping && shapeWords(mapping)).toBe(
    '3 kolommen zijn maanden van 2025; elke cel is een regel; Partner is op elke regel Het Anker (B2)',
  );
});

test('a finding on a month points at its very cell', () => {
  const cells = { ...HOURS, rows: HOURS.rows.map((row, at) => (at === 3 ? row.map((cell, index) => (index === 4 ? 'veel' : cell)) : row)) };
  const { workbook } = readAll(cells);
  const { findings } = check(readDossier(workbook), serialDay(2026, 10, 1));
  expect(findings.filter(({ rule }) => rule.id === 'DAT-01').map(({ place }) => [place.row, place.column, place.heading])).toEqual([
    [3, 4, 'mrt'],
  ]);
});

test('months of which no year is told are lines without a day, and are asked', () => {
  const { readings } = withOtherLayouts({
    tables: [],
    sheets: [{ ...HOURS, rows: HOURS.rows.map((row, at) => (at === 0 ? ['Uren STO', '', '', '', '', ''] : row)) }],
    date1904: false,
  });
  expect(readings[0]).toMatchObject({ status: 'offered', lines: 4 });
  expect(readings[0]?.reason).toContain('van welk jaar');
});

test.each([
  ['the cell beside it', 'Naam medewerker | J. Smit |\n| |\nDatum | Werkzaamheden STO | Uren', 'Uren', 'J. Smit'],
  ['the same cell', 'Naam: J. Smit | |\n| |\nDatum | Werkzaamheden STO | Uren', 'Uren', 'J. Smit'],
  ['the name of the sheet', 'Uren STO | |\n| |\nDatum | Werkzaamheden | Uren', 'L. Tas', 'L. Tas'],
])('the person stands once above the table, in %s', (_, head, sheet, naam) => {
  const cells = sheetOf(`${head}\n@2025-3-3 | les | 4\n@2025-3-4 | les | 2`, { sheet });
  const { workbook, readings } = readAll(cells);
  expect(readings[0]?.mapping?.table).toBe('urenregistratie');
  expect(readDossier(workbook).urenregistratie.lines.map((line) => [line.naam, line.uren])).toEqual([
    [naam, 4],
    [naam, 2],
  ]);
});
