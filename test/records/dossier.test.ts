import type { CellValue } from '../../src/cells/cell';
import { isUnreadable, readDossier } from '../../src/records/dossier';
import { rowKey } from '../../src/records/row-key';
import type { TableCells } from '../../src/records/table-cells';
import { TABLES, TABLE_KEYS } from '../../src/templates';

const HEADINGS = [
  'Boekstuknummer',
  'Leverancier',
  'Factuurnummer',
  'Factuurdatum',
  'Bedrag incl. btw',
  'Bedrag ten laste van STO',
  'Mijn kolom',
  'Controle',
];

const kosten = (rows: readonly (readonly CellValue[])[], given: Partial<TableCells> = {}): TableCells => ({
  sheet: 'Kosten',
  name: TABLES.kosten.name,
  row: 4,
  column: 1,
  headings: HEADINGS,
  rows,
  ...given,
});

const read = (...tables: readonly TableCells[]) => readDossier({ tables, date1904: false });

test('reads a line with its place; a column that is not there is null', () => {
  const { lines, tables, problems } = read(kosten([['B1', 'Rijp', 'F1', 46092, 605, 605, 'x', '']])).kosten;
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({
    boekstuk: 'B1',
    leverancier: 'Rijp',
    factuurdatum: 46092,
    incl: 60_500,
    bedrag_sto: 60_500,
    bron: null,
  });
  expect(lines[0]?.at).toEqual({ table: tables[0], row: 5 });
  expect(tables[0]).toMatchObject({ key: 'kosten', row: 4, column: 1, rowCount: 1, controle: 7 });
  expect(problems).toEqual([]);
});

test('blank rows are left out: formulas, blanks, the user’s own column and Controle do not make a line', () => {
  const blank = ['', '  ', '', '', '', 0, 'mijn notitie', '✔'];
  const { lines } = read(kosten([blank, ['B1', '', '', '', '', 0, '', ''], blank, ['', '', '', '', 0, '', '', '']])).kosten;
  expect(lines.map(({ at }) => at.row)).toEqual([6, 8]);
});

test('a row that is shorter than the headings reads as empty cells', () => {
  const { lines, problems } = read(kosten([['B1']])).kosten;
  expect(lines[0]).toMatchObject({ boekstuk: 'B1', leverancier: null, incl: null });
  expect(problems).toEqual([]);
});

test('an unreadable cell is null and named once; a readable one in the wrong form keeps its value', () => {
  const { lines, problems } = read(kosten([['B1', 'Rijp', 'F1', 'maart', '605,00', '#REF!', '', '']])).kosten;
  expect(lines[0]).toMatchObject({ factuurdatum: null, incl: 60_500, bedrag_sto: null });
  expect(problems.map(({ column, kind, cell, at }) => [column.key, kind, cell, at.row])).toEqual([
    ['factuurdatum', 'not a date', 'maart', 5],
    ['incl', 'number as text', '605,00', 5],
    ['bedrag_sto', 'error value', '#REF!', 5],
  ]);
  expect(problems.map(isUnreadable)).toEqual([true, false, true]);
});

test('further tables of the same kind join the register, in order, each with its own places', () => {
  const second = kosten([['B2', 'Zaan', 'F2', 46093, 10, 10, '', '']], { name: 'sto_kosten_2', sheet: 'Kosten (2)', row: 9, column: 0 });
  const { lines, tables } = read(kosten([['B1']]), second).kosten;
  expect(lines.map(({ boekstuk, at }) => [boekstuk, at.table.sheet, at.row])).toEqual([
    ['B1', 'Kosten', 5],
    ['B2', 'Kosten (2)', 10],
  ]);
  expect(tables).toHaveLength(2);
});

test.each(['STO_Kostenplaats', 'Kosten', 'STO_Kosten_', 'STO_Kosten_2b', '__proto__', 'constructor', ''])(
  'a table named %p is not ours',
  (name) => {
    const dossier = read(kosten([['B1']], { name }));
    expect(TABLE_KEYS.every((key) => dossier[key].tables.length === 0 && dossier[key].lines.length === 0)).toBe(true);
  },
);

test('headings that are names of every object do no harm', () => {
  const headings = ['__proto__', 'constructor', 'hasOwnProperty', 'Boekstuknummer'];
  const { lines } = read(kosten([['x', 'y', 'z', 'B1']], { headings })).kosten;
  expect(lines).toHaveLength(1);
  expect(lines[0]).toMatchObject({ boekstuk: 'B1', leverancier: null });
  expect(Object.getPrototypeOf(lines[0])).toBe(Object.prototype);
  expect(({} as Record<string, unknown>).boekstuk).toBeUndefined();
});

test('columns per year become a map that holds the years that can be read', () => {
  const table: TableCells = {
    sheet: 'Afschrijvingen',
    name: TABLES.afschrijvingen.name,
    row: 0,
    column: 0,
    headings: ['Leverancier', 'Afschrijving STO 2025', 'Afschrijving STO 2026', 'Afschrijving STO 2027'],
    rows: [['Zaan', 373.33, '', '#REF!']],
  };
  const { lines, problems } = read(table).afschrijvingen;
  expect(lines[0]?.afs).toEqual(new Map([[2025, 373_33]]));
  expect(lines[0]?.mnd).toEqual(new Map());
  expect(problems.map(({ column, year, kind }) => [column.key, year, kind])).toEqual([['afs', 2027, 'error value']]);
});

test('days of a workbook that counts from 1904 are the same days', () => {
  const dossier = readDossier({ tables: [kosten([['B1', '', '', 46092 - 1462]])], date1904: true });
  expect(dossier.kosten.lines[0]?.factuurdatum).toBe(46092);
});

test('hidden rows and merged areas stay with their table', () => {
  const merged = [{ row: 5, column: 2, rows: 2, columns: 1 }];
  const { tables } = read(kosten([['B1'], ['B2']], { hiddenRows: new Set([6]), merged })).kosten;
  expect([...(tables[0]?.hiddenRows ?? [])]).toEqual([6]);
  expect(tables[0]?.merged).toEqual(merged);
});

test('a row key is made of the key columns, so that it moves along with the line', () => {
  const one = read(kosten([['B1', 'Rijp', 'F1'], ['B2']])).kosten.lines;
  const other = read(kosten([['B2'], ['b1', 'RIJP', 'f1']])).kosten.lines;
  const keys = (lines: typeof one): readonly string[] => lines.map((line) => rowKey(line));
  expect(keys(one)).toEqual(['b1 · rijp · f1', 'b2 ·  · ']);
  expect(keys(other)).toEqual([...keys(one)].reverse());
});
