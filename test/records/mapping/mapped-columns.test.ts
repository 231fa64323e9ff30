import type { Area } from '../../../src/cells/address';
import { applyMapping } from '../../../src/records/mapping/apply-mapping';
import { mappedTable } from '../../../src/records/mapping/mapped-table';
import { rowsBelow } from '../../../src/records/mapping/left-out-rows';
import type { MappedColumn, SheetMapping } from '../../../src/records/mapping/sheet-mapping';
import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { tablesOn } from '../../../src/records/mapping/tables-on-sheet';
import type { SheetCells } from '../../../src/records/sheet-cells';
import { serialDay } from '../../../src/scheme/calendar';
import { sheetOf } from '../layouts/layout';

/** A mapping that a person said: under each heading of a row the key of a column, and how it is written. */
const mappingOf = (
  cells: SheetCells,
  table: SheetMapping['table'],
  keys: Readonly<Record<string, Partial<MappedColumn>>>,
  headingRow = 0,
): SheetMapping => ({
  sheet: cells.sheet,
  table,
  headingRow,
  headingRows: 1,
  controle: false,
  columns: Object.entries(keys).map(([key, more], index) => ({
    column: cells.column + index,
    heading: String(cells.rows[headingRow]?.[index] ?? ''),
    key,
    role: 'value',
    notation: {},
    ...more,
  })),
});

test('numbers are read as their column is written: in years, in thousands or in days', () => {
  const cells = sheetOf(`
Wat | Termijn | Prijs | Gekocht
laser | 5 | 12.5 | 45747
frees | 4 | 7 | 45748
zaag | vier | 7 | 20250402`);
  const mapping = mappingOf(cells, 'afschrijvingen', {
    omschrijving: {},
    periode_mnd: { notation: { years: true } },
    aanschaf: { notation: { thousands: true } },
    start: {},
  });
  expect(mappedTable(cells, mapping).rows.slice(0, 2)).toEqual([
    ['laser', 60, 12_500, serialDay(2025, 3, 31)],
    ['frees', 48, 7_000, serialDay(2025, 4, 1)],
  ]);
  const hours = sheetOf(`
Naam | Uren
J. Smit | 1.5
L. Tas | 0.25`);
  expect(mappedTable(hours, mappingOf(hours, 'urenregistratie', { naam: {}, uren: { notation: { days: true } } })).rows).toEqual([
    ['J. Smit', 36],
    ['L. Tas', 6],
  ]);
});

test('what is merged over rows holds for those rows, and for no other', () => {
  const merged: readonly Area[] = [{ row: 1, column: 0, rows: 3, columns: 1 }];
  const cells = {
    ...sheetOf(`
Leverancier | Omschrijving | Bedrag
Festo | cilinders | 10
 | slangen | 20
 | ventielen | 30
 | losse rij | 40`),
    merged,
  };
  const { rows } = mappedTable(cells, mappingOf(cells, 'kosten', { leverancier: {}, omschrijving: {}, incl: {} }));
  expect(rows.map(([supplier]) => supplier)).toEqual(['Festo', 'Festo', 'Festo', '']);
});

test('a column of a year that is stored without its days has those of its heading', () => {
  const cells = sheetOf(`
Naam | 2025 | 2026
J. Smit | 10 | 20`);
  const year = { key: 'uren', period: { unit: 'year' } } as const;
  const mapping = mappingOf(cells, 'inspanning', { naam: {}, uren: year, tarief: year });
  expect(applyMapping(cells, mapping).mapping?.columns.map(({ period }) => period)).toEqual([
    undefined,
    { unit: 'year', first: serialDay(2025, 1, 1), last: serialDay(2025, 12, 31) },
    { unit: 'year', first: serialDay(2026, 1, 1), last: serialDay(2026, 12, 31) },
  ]);
});

test('a stored table ends where the next stored one begins', () => {
  const cells = sheetOf(`
Leverancier | Omschrijving | Bedrag
Festo | cilinders | 10
Eriks | slangen | 20
Zz | Qq | Xx
J. Smit | les | 5
L. Tas | les | 6`);
  const upper = mappingOf(cells, 'kosten', { leverancier: {}, omschrijving: {}, incl: {} });
  const lower = mappingOf(cells, 'urenregistratie', { naam: {}, werkzaamheden: {}, uren: {} }, 3);
  expect(tablesOn(cells, [upper, lower]).map(({ reading }) => [reading.mapping?.table, reading.lines])).toEqual([
    ['kosten', 2],
    ['urenregistratie', 2],
  ]);
});

/** A sheet of costs with another row of headings below it, of which one is as long as asked. */
function lengthOfHeading(length: number): readonly string[] {
  const heading = `Omschrijving ${'x'.repeat(length)}`.slice(0, length);
  const cells = sheetOf(`
Leverancier | Omschrijving | Bedrag
Festo | cilinders | 10
Eriks | slangen | 20
Naam | Functie | Uren | Uurtarief | Loonkosten | ${heading}
J. Smit | docent | 5 | 55 | 275 | les`);
  const mapping = mappingOf(cells, 'kosten', { leverancier: {}, omschrijving: {}, incl: {} });
  return rowsBelow(cells, mapping).leftOut.map(({ row, why }) => `${row} ${why}`);
}

test('the headings of another table are no longer than sixty letters', () => {
  expect(lengthOfHeading(60)).toEqual(['3 other table', '4 other table']);
  expect(lengthOfHeading(61)).not.toEqual(['3 other table', '4 other table']);
});

test('a total above its one line is one', () => {
  const cells = sheetOf(`
Leverancier | Omschrijving | Factuurnr. | Bedrag
Totaal | | | 20
Eriks | slangen | F-1 | 20`);
  const mapping = mappingOf(cells, 'kosten', { leverancier: {}, omschrijving: {}, factuurnr: {}, incl: {} });
  expect(rowsBelow(cells, mapping)).toMatchObject({ leftOut: [{ row: 1, why: 'total' }], lines: 1, proved: 1, doubtful: [] });
});

test.each([
  ['other names in each: it is asked which one', ['Abc', 'Def', 'Ghi'], ['which column', 'which column']],
  ['the same names: it does not matter', ['Festo', 'Eriks', 'Bouwmaat'], []],
])('two columns Leverancier with %s', (_words, [first, second, third], asked) => {
  const { status, questions } = recogniseSheet(
    sheetOf(`
Factuurdatum | Leverancier | Leverancier | Omschrijving | Bedrag incl. btw
@2025-1-3 | Festo | ${first} | hout | 10
@2025-1-4 | Eriks | ${second} | boor | 20
@2025-1-5 | Bouwmaat | ${third} | vijlen | 7.5`),
  );
  expect(status).toBe('recognised');
  expect(questions.map(({ kind }) => kind)).toEqual(asked);
});

test.each([
  ['with the account of each line is a ledger', 'Grootboekrekening', [4300, 4310, 4320], 'kosten'],
  ['with neither account nor date is none', 'Toelichting', ['atelier', 'lokaal', 'keuken'], undefined],
] as const)('a sheet of debet and credit %s', (_words, heading, [first, second, third], table) => {
  const { mapping } = recogniseSheet(
    sheetOf(`
${heading} | Omschrijving | Debet | Credit
${first} | hout | 10 |
${second} | boor | 20 |
${third} | retour | | 5`),
  );
  expect(mapping?.table).toBe(table);
});

test('a sheet that lacks nothing of one register is that one, not one that it is about as much like and of which it lacks the persons', () => {
  const { mapping } = recogniseSheet(
    sheetOf(`
Sterk Techniekonderwijs | | | | |
Activiteit | Tarief | Datum | Uren | Prijs | Aanschafwaarde
A01 | 55 | @2025-1-3 | 10 | 12.5 | 7500
A02 | 40 | @2025-2-4 | 25 | 80 | 9100
A03 | 61 | @2025-3-9 | 7 | 7 | 6100`),
  );
  expect(mapping?.table).toBe('urenregistratie');
});
