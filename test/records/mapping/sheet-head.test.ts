import { recogniseSheet } from '../../../src/records/mapping/recognise-sheet';
import { HEAD_ROWS, headOf } from '../../../src/records/mapping/sheet-head';
import type { CellValue } from '../../../src/cells/cell';
import type { SheetCells } from '../../../src/records/sheet-cells';

const HEADINGS = ['Factuurnummer', 'Leverancier', 'Factuurdatum', 'Omschrijving', 'Bedrag incl. btw', 'Kostensoort', 'Activiteit'];
const line = (number: number): CellValue[] => [`F-${number}`, 'Bouwhof', 46_100 + number, 'Gereedschap', 121, 'Materiaalkosten', 'A01'];
const sheet = (rows: readonly (readonly CellValue[])[]): SheetCells => ({ sheet: 'Uitgaven', row: 0, column: 0, rows });
const lines = (count: number): CellValue[][] => Array.from({ length: count }, (_, index) => line(index));
const notes = (count: number): CellValue[][] =>
  Array.from({ length: count }, (_, index) => [`Opmerking ${index}`, '', 'zie de bijlage', '', '', '', '']);

test('a register is recognised in the first rows of its sheet, and then read whole', () => {
  const cells = sheet([['Uitgaven techniek'], HEADINGS, ...lines(500)]);
  expect(recogniseSheet(cells)).toMatchObject({ status: 'recognised', lines: 500 });
  expect(recogniseSheet(headOf(cells)).status).toBe('recognised');
});

test('headings below the first rows make no register, so that a file reads as the same workbook in Excel', () => {
  const cells = sheet([...notes(HEAD_ROWS), HEADINGS, ...lines(500)]);
  expect(recogniseSheet(cells).status).toBe('unknown');
  expect(recogniseSheet(cells)).toEqual(recogniseSheet(headOf(cells)));
});

test('headings without a line in the first rows make none either', () => {
  const cells = sheet([...notes(HEAD_ROWS - 1), HEADINGS, ...lines(10)]);
  expect(recogniseSheet(cells)).toEqual(recogniseSheet(headOf(cells)));
});

test('a cell far to the right, or below in a column without heading, does not change the reading', () => {
  const rows = [HEADINGS, ...lines(100)];
  const plain = recogniseSheet(sheet(rows));
  expect(plain.status).toBe('recognised');
  const far = rows.map((row, index) =>
    index === 3 ? [...row, ...Array<CellValue>(400).fill(''), 'verdwaald'] : [...row, ...Array<CellValue>(401).fill('')],
  );
  expect(recogniseSheet(sheet(far))).toEqual(plain);
  const below = rows.map((row, index) => [...row, index === 90 ? 'los' : '']);
  expect(recogniseSheet(sheet(below))).toEqual(plain);
});
