import fc from '../property';
import { showsDate, showsPercentage } from '../../src/cells/number-format';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { workbookOf } from './parts';
import { fullWorkbook, sheetOf, workbookWith } from './sheets';
import type { CellData } from '../../src/xlsx/workbook-data';

test('our tables are read as tables, a sheet without one as a sheet; what is hidden and merged is told', () => {
  const cells = xlsxCells(saveXlsx(fullWorkbook()));
  expect(cells.tables.map(({ name, row, column, headings }) => ({ name, row, column, headings }))).toEqual([
    { name: 'STO_Kosten', row: 2, column: 0, headings: ['Leverancier', 'Factuurdatum', 'Uren STO', 'Tarief', 'Bedrag', 'Controle'] },
  ]);
  expect(cells.tables[0]?.rows[0]?.slice(0, 4)).toEqual(['Jansen & Zn <BV>', 45_931, 20, 55]);
  expect(cells.sheets?.map(({ sheet, rows }) => ({ sheet, rows }))).toEqual([
    {
      sheet: 'Regio',
      rows: [
        ['Uurtarief', 55],
        ['Totaal', 1251.25],
      ],
    },
  ]);
  const plain = sheetOf('Los', [[], [null, 'Bedrag', '%'], [null, 5, { value: 0.8, style: { numberFormat: '0%' } }]], {
    rows: new Map([
      [0, { hidden: true }],
      [2, { hidden: true }],
    ]),
    columns: [{ first: 2, last: 9, hidden: true }],
    merges: [{ row: 0, column: 0, rows: 1, columns: 2 }],
    protection: { attributes: { sheet: '1' } },
  });
  const bytes = saveXlsx(workbookWith([plain]));
  expect(xlsxCells(bytes).sheets).toEqual([
    {
      sheet: 'Los',
      row: 1,
      column: 1,
      rows: [
        ['Bedrag', '%'],
        [5, 0.8],
      ],
      hiddenRows: new Set([2]),
      hiddenColumns: new Set([2]),
      merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      percentColumns: new Set([2]),
    },
  ]);
  expect(openXlsx(bytes).data.sheets[0]?.protection).toBeDefined();
});

test('whatever stands in a sheet, both ways of reading give the same', () => {
  const value: fc.Arbitrary<CellData['value']> = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('#REF!', '', ' ', '_x0041_'),
  );
  const cell = fc.tuple(fc.nat(60), fc.nat(40), value, fc.boolean(), fc.constantFrom(undefined, '0%', 'dd-mm-yyyy'));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (list) => {
      const cells = new Map<number, Map<number, CellData>>();
      for (const [row, column, content, formula, numberFormat] of list) {
        const inRow = cells.get(row) ?? new Map<number, CellData>();
        const data: CellData = { value: content };
        if (formula) data.formula = '=A1&"x"';
        if (numberFormat) data.style = { numberFormat };
        cells.set(row, inRow.set(column, data));
      }
      const bytes = saveXlsx(workbookWith([sheetOf('Blad1', [], { cells })]));
      expect(xlsxCells(bytes)).toEqual(workbookCells(openXlsx(bytes).data));
    }),
    { numRuns: 150 },
  );
});

test('a decimal is the number that its text stands for, to the last bit', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.double({ noNaN: true, noDefaultInfinity: true }).filter((number) => number !== 0),
        { minLength: 1, maxLength: 30 },
      ),
      (numbers) => {
        const texts = numbers.flatMap((number) => [String(number), number.toFixed(4), number.toPrecision(12)]).slice(0, 90);
        const bytes = workbookOf({ Blad1: `<sheetData><row>${texts.map((text) => `<c><v>${text}</v></c>`).join('')}</row></sheetData>` });
        expect(xlsxCells(bytes).sheets?.[0]?.rows[0]).toEqual(texts.map(Number));
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  [undefined, false, false],
  ['0%', false, true],
  ['0.00%;[Red]-0.00%', false, true],
  ['#,##0 "%"', false, false],
  ['0\\%', false, false],
  ['dd-mm-yyyy', true, false],
  ['[$-413]d mmmm yyyy;@', true, false],
  ['[h]:mm', true, false],
  ['"€ "#,##0.00', false, false],
  ['[$€-413] #,##0.00', false, false],
  ['[Red]0', false, false],
  ['0 "dagen"', false, false],
  ['General', false, false],
  ['@', false, false],
  ['0.00E+00', false, false],
])('the format %s shows a date: %s, a percentage: %s', (code, date, percentage) => {
  expect([showsDate(code), showsPercentage(code)]).toEqual([date, percentage]);
});
