import fc from '../property';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { readZip } from '../../src/xlsx/zip/zip-read';
import { parseDocument } from '../../src/xlsx/xml/xml-scan';
import { lookKey } from '../../src/xlsx/write/styles-write';
import { partText } from './parts';
import { cellAt, fullWorkbook, sheetNamed, sheetOf, workbookWith } from './sheets';
import type { WorkbookData } from '../../src/xlsx/workbook-data';

/** The data without the numbers and part names that only a file has, so that a new workbook can be compared with what is read back. */
function comparable(data: WorkbookData): unknown {
  return {
    ...data,
    sheets: data.sheets.map(({ part: _part, cells, tables, columns, ...sheet }) => ({
      ...sheet,
      columns: columns.map(({ style, ...column }) => ({ ...column, look: lookKey(style) })),
      tables: tables.map(({ id: _id, ...table }) => table),
      cells: [...cells].map(([row, inRow]) => [row, [...inRow].map(([column, { style, ...cell }]) => [column, cell, lookKey(style)])]),
    })),
  };
}

test('a new workbook is read back as it was', () => {
  const data = fullWorkbook();
  expect(comparable(openXlsx(saveXlsx(data)).data)).toEqual(comparable(fullWorkbook()));
  expect(data).toEqual(fullWorkbook());
});

test('parts and their targets are named as Excel names them', () => {
  const bytes = saveXlsx(fullWorkbook());
  expect(
    readZip(bytes)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/_rels/workbook.xml.rels',
    'xl/styles.xml',
    'xl/tables/table1.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet1.xml.rels',
    'xl/worksheets/sheet1.xml',
    'xl/worksheets/sheet2.xml',
  ]);
  expect(partText(bytes, 'xl/worksheets/_rels/sheet1.xml.rels')).toContain('Target="../tables/table1.xml"');
  expect(partText(bytes, 'xl/_rels/workbook.xml.rels')).toContain('Target="worksheets/sheet2.xml"');
});

test('the same data gives the same bytes', () => {
  expect(Buffer.compare(saveXlsx(fullWorkbook()), saveXlsx(fullWorkbook()))).toBe(0);
});

test('structured references are stored in full', () => {
  const bytes = saveXlsx(fullWorkbook());
  const stored = 'STO_Kosten[[#This Row],[Uren STO]]*STO_Kosten[[#This Row],[Tarief]]';
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(`<f>${stored}</f>`);
  expect(partText(bytes, 'xl/tables/table1.xml')).toContain(`<calculatedColumnFormula>${stored}</calculatedColumnFormula>`);
});

test('children of a sheet stand in the order of the schema', () => {
  const names = parseDocument(partText(saveXlsx(fullWorkbook()), 'xl/worksheets/sheet1.xml')).children.map(({ local }) => local);
  expect(names).toEqual([
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetProtection',
    'mergeCells',
    'conditionalFormatting',
    'conditionalFormatting',
    'dataValidations',
    'pageMargins',
    'pageSetup',
    'tableParts',
  ]);
});

test('only the sheet in view is marked, formulas are calculated when the file is opened', () => {
  const bytes = saveXlsx({ ...fullWorkbook(), activeSheet: 1 });
  expect(partText(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
  expect(partText(bytes, 'xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  expect(partText(bytes, 'xl/workbook.xml')).toContain('activeTab="1"');
  expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  expect(partText(saveXlsx(workbookWith([sheetOf('Blad1', [[1]])])), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
});

test('table columns are called what their heading cells say; empty and double headings are filled in', () => {
  const sheet = sheetOf(
    'Blad1',
    [
      ['Naam', 'naam', 2025],
      [1, 2, 3, 4],
    ],
    {
      tables: [
        {
          name: 'T',
          area: { row: 0, column: 0, rows: 2, columns: 4 },
          columns: [{ name: 'Anders' }, { name: 'b' }, { name: 'c' }, { name: 'Opmerking' }],
          totalsRow: false,
          bandedRows: false,
          filter: false,
        },
      ],
    },
  );
  const { data } = openXlsx(saveXlsx(workbookWith([sheet])));
  const columns = ['Naam', 'naam2', '2025', 'Opmerking'];
  expect(sheetNamed(data, 'Blad1').tables[0]?.columns.map(({ name }) => name)).toEqual(columns);
  expect([0, 1, 2, 3].map((column) => cellAt(data, 'Blad1', 0, column).value)).toEqual(columns);
  expect(sheet.cells.get(0)?.get(1)?.value).toBe('naam');
});

test('any number is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 40 }), (numbers) => {
      const { data } = openXlsx(saveXlsx(workbookWith([sheetOf('Blad1', [numbers])])));
      numbers.forEach((number, column) => expect(cellAt(data, 'Blad1', 0, column).value).toBe(number === 0 ? 0 : number));
    }),
    { numRuns: 60 },
  );
});

test('any text is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1, maxLength: 20 }), (texts) => {
      const { data } = openXlsx(saveXlsx(workbookWith([sheetOf('Blad1', [texts])])));
      texts.forEach((text, column) => expect(cellAt(data, 'Blad1', 0, column).value).toBe(text));
    }),
    { numRuns: 60 },
  );
});

test('any column width is read back as it was', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 255, noNaN: true }), { minLength: 1, maxLength: 20 }), (widths) => {
      const columns = widths.map((width, index) => ({ first: index * 2, last: index * 2 + 1, width: width + 0 }));
      const { data } = openXlsx(saveXlsx(workbookWith([sheetOf('Blad1', [], { columns })])));
      expect(sheetNamed(data, 'Blad1').columns).toEqual(columns.map((column) => ({ ...column, width: column.width || 0 })));
    }),
    { numRuns: 60 },
  );
});

test('numbers that Excel does not know become an error, errors stay errors', () => {
  const { data } = openXlsx(saveXlsx(workbookWith([sheetOf('Blad1', [[NaN, Infinity, '#DIV/0!', '#SPILL!', false]])])));
  expect([0, 1, 2, 3, 4].map((column) => cellAt(data, 'Blad1', 0, column).value)).toEqual(['#NUM!', '#NUM!', '#DIV/0!', '#SPILL!', false]);
});

test('a workbook without sheets, and one with a sheet without anything, can be saved', () => {
  expect(openXlsx(saveXlsx(workbookWith([]))).data.sheets).toEqual([]);
  expect(openXlsx(saveXlsx(workbookWith([sheetOf('Leeg', [])]))).data.sheets[0]?.cells.size).toBe(0);
});
