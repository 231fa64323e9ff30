import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { recogniseAs, recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { readDossier } from '../../../src/records/dossier';
import { serialDay } from '../../../src/scheme/calendar';
import type { SheetCells } from '../../../src/records/sheet-cells';
import { sheetOf } from '../layouts/layout';
import { HOLDOUT_LAYOUTS, LAYOUTS, SECOND_HOLDOUT_LAYOUTS, THIRD_HOLDOUT_LAYOUTS } from '../layouts';

function tableOf(cells: SheetCells) {
  const { mapping, ...reading } = recogniseSheet(cells);
  if (!mapping) throw new Error(`not recognised: ${reading.score}`);
  return mappedTable(cells, mapping);
}

const linesOf = (cells: SheetCells, date1904 = false) => readDossier({ tables: [tableOf(cells)], date1904 }).kosten;

test('an amount in debet and credit is debet less credit, in the column debet', () => {
  const cells = sheetOf(
    `
Boekdatum | Boekstuk | Omschrijving | Debet | Credit
13-02-2025 | 1 | Hout | 1.234,56 | 0,00
14-02-2025 | 2 | Retour | | 34,56
15-02-2025 | 3 | Correctie | 10,00 | 12,50
16-02-2025 | 4 | Leeg | |`,
    { textOnly: true },
  );
  const { lines, tables, problems } = linesOf(cells);
  expect(lines.map(({ boekstuk, incl, at }) => [boekstuk, incl, at.row])).toEqual([
    ['1', 123_456, 1],
    ['2', -3_456, 2],
    ['3', -250, 3],
    ['4', null, 4],
  ]);
  expect(problems).toEqual([]);
  expect(tables[0]).toMatchObject({ name: '', row: 0, column: 0, sheet: 'Blad1' });
  expect(tables[0]?.columns.get('incl')).toMatchObject({ index: 3, heading: 'Debet', calculated: false });
});

test('what cannot be read in debet or credit is reported as it stands there', () => {
  const cells = sheetOf(
    `
Boekdatum | Boekstuk | Omschrijving | Debet | Credit
13-02-2025 | 1 | Hout | 1.234,56 | 0,00
14-02-2025 | 2 | Retour | | 34,56
15-02-2025 | 3 | Vijlen | 20,00 |
16-02-2025 | 4 | Vraag | | navragen
17-02-2025 | 5 | Vraag | navragen |`,
    { textOnly: true },
  );
  const { lines, problems } = linesOf(cells);
  expect(lines.map(({ incl }) => incl)).toEqual([123_456, -3_456, 2_000, null, null]);
  expect(problems.map(({ cell }) => cell)).toEqual(['navragen in credit', 'navragen']);
});

test('the sign of an amount stands in another column; without one the cell is reported', () => {
  const cells = sheetOf(
    `
Datum | Boekstuknr | Grootboekrekening | D/C | Bedrag | Omschrijving
31-01-2025 | 1 | 4300 | D | 250,00 | Gereedschap
28-02-2025 | 2 | 4300 | C | 50,00 | Creditnota
28-02-2025 | 3 | 4300 | | 50,00 | Onbekend`,
    { textOnly: true },
  );
  const { lines, problems } = linesOf(cells);
  expect(lines.map(({ incl }) => incl)).toEqual([25_000, -5_000, null]);
  expect(problems).toMatchObject([{ kind: 'not a number', cell: '50 zonder D of C' }]);
});

test('totals, headings of groups and repeated headings are blank rows, so that the rows stay those of the sheet', () => {
  const cells = sheetOf(
    `
Kosten STO
Factuurdatum | Leverancier | Omschrijving | Bedrag
School Oost |||
@2025-1-1 | Kern | Boor | 10
@2025-1-2 | Totaal Techniek | Totaalpakket | 15
Subtotaal ||| 25
Factuurdatum | Leverancier | Omschrijving | Bedrag
@2025-1-3 | Kern | Zaag | 5
||| 30`,
    { at: 'B3' },
  );
  const reading = recogniseSheet(cells);
  expect(reading.leftOut).toEqual([
    { row: 4, why: 'heading', isGroup: true },
    { row: 7, why: 'total' },
    { row: 8, why: 'heading' },
    { row: 10, why: 'total' },
  ]);
  expect(linesOf(cells).lines.map(({ at, incl }) => [at.row, incl])).toEqual([
    [5, 1_000],
    [6, 1_500],
    [9, 500],
  ]);
  expect(linesOf(cells).tables[0]).toMatchObject({ row: 3, column: 1 });
});

test('below the headings of another table nothing is read', () => {
  const cells = sheetOf(`
Factuurdatum | Leverancier | Omschrijving | Bedrag
@2025-1-1 | Kern | Boor | 10
@2025-1-2 | Kern | Zaag | 10
@2025-1-3 | Kern | Vijl | 10
| | |
Naam school | BRIN | Adres | Plaats
Kade | 12AB | Dijk 1 | Rijp`);
  const { lines, leftOut } = recogniseSheet(cells);
  expect(lines).toBe(3);
  expect(leftOut).toEqual([
    { row: 5, why: 'other table' },
    { row: 6, why: 'other table' },
  ]);
});

test('texts of a column that holds only texts are values; in a column with numbers they stay, to be reported', () => {
  const drawing = (amount: string): string => `
Factuurdatum | Leverancier | Omschrijving | Bedrag
1-8-2024 | Kern | Boor | '1.234,50
31-8-2024 | Kern | Zaag | ${amount}`;
  const texts = linesOf(sheetOf(drawing("'12.500")));
  expect(texts.lines.map(({ incl, factuurdatum }) => [incl, factuurdatum])).toEqual([
    [123_450, serialDay(2024, 8, 1)],
    [1_250_000, serialDay(2024, 8, 31)],
  ]);
  expect(texts.problems).toEqual([]);
  const mixed = linesOf(sheetOf(drawing('12500')));
  expect(mixed.lines.map(({ incl }) => incl)).toEqual([123_450, 1_250_000]);
  expect(mixed.problems.map(({ kind, cell }) => [kind, cell])).toEqual([['number as text', '1.234,50']]);
});

test('a date that could be read two ways is reported, not guessed', () => {
  const { lines, problems } = linesOf(
    sheetOf(`
Factuurdatum | Leverancier | Omschrijving | Bedrag
03/04/2025 | Kern | Boor | 10
05/06/2025 | Kern | Zaag | 20`),
  );
  expect(lines.map(({ factuurdatum }) => factuurdatum)).toEqual([null, null]);
  expect(problems.map(({ kind }) => kind)).toEqual(['ambiguous date', 'ambiguous date']);
});

test('dates of a 1904 workbook are the same days', () => {
  const cells = sheetOf(`
Factuurdatum | Leverancier | Omschrijving | Bedrag
31-8-2024 | Kern | Boor | 10`);
  const { mapping } = recogniseSheet(cells);
  if (!mapping) throw new Error('not recognised');
  const { lines } = readDossier({ tables: [mappedTable(cells, mapping, true)], date1904: true }).kosten;
  expect(lines[0]?.factuurdatum).toBe(serialDay(2024, 8, 31));
});

test('80 in a column of percentages is 80%', () => {
  const { lines, problems } = linesOf(
    sheetOf(`
Factuurdatum | Leverancier | Omschrijving | Bedrag | % STO
@2025-1-1 | Kern | Boor | 10 | 80
@2025-1-2 | Kern | Zaag | 20 | 100`),
  );
  expect(lines.map(({ pct }) => pct)).toEqual([0.8, 1]);
  expect(problems).toEqual([]);
});

test('columns per year carry their own headings', () => {
  const cells = sheetOf(`
Begroting
Activiteit | Omschrijving | Begroting 2025 | Begroting 2026
A1 | Kist | 10 | 20`);
  const { begroting } = readDossier({ tables: [tableOf(cells)], date1904: false });
  expect([...(begroting.lines[0]?.bedrag ?? [])]).toEqual([
    [2025, 1_000],
    [2026, 2_000],
  ]);
  expect(begroting.tables[0]?.columns.get('bedrag')?.yearHeadings?.get(2026)).toBe('Begroting 2026');
});

test('headings that every object has, formulas and other odd ones do no harm', () => {
  const cells = sheetOf(`
__proto__ | constructor | Factuurdatum | Leverancier | Omschrijving | Bedrag | =1+1
a | b | @2025-1-1 | Kern | Boor | 10 | x`);
  expect(recogniseSheet(cells).mapping?.columns.map(({ key }) => key)).toEqual([
    null,
    null,
    'factuurdatum',
    'leverancier',
    'omschrijving',
    'incl',
    null,
  ]);
});

test('a register that the user chose is read however little fits, and from the rows that the user says', () => {
  const cells = sheetOf(`
Ding | Hoeveel | Wanneer
Boor | 10 | @2025-1-1
Datum | Naam | Extra
@2025-1-2 | Kern | 5`);
  expect(recogniseSheet(cells).status).toBe('unknown');
  expect(recogniseAs(cells, 'kosten', { row: 0, count: 1 }).mapping?.columns.map(({ heading, key }) => [heading, key])).toEqual([
    ['Ding', null],
    ['Hoeveel', null],
    ['Wanneer', null],
  ]);
  expect(recogniseAs(cells, 'kosten')).toMatchObject({ status: 'recognised', lines: 1, mapping: { headingRow: 2 } });
  expect(recogniseAs(sheetOf('1 | 2'), 'kosten')).toMatchObject({ status: 'unknown' });
});

test.each([...LAYOUTS, ...HOLDOUT_LAYOUTS, ...SECOND_HOLDOUT_LAYOUTS, ...THIRD_HOLDOUT_LAYOUTS].map((each) => [each.name, each] as const))(
  '"%s": as many lines in the dossier as were counted',
  (_, { cells }) => {
    const { mapping, lines } = recogniseSheet(cells);
    if (!mapping) return expect(lines).toBe(0);
    const dossier = readDossier({ tables: [mappedTable(cells, mapping)], date1904: false });
    expect(dossier[mapping.table].lines).toHaveLength(lines);
  },
);
