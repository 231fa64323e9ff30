import { checkBytes } from '../../src/cli/check-bytes';
import { exitCodeOf } from '../../src/cli/check-command';
import { OpcPackage } from '../../src/xlsx/package/opc-package';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { partText } from '../xlsx/parts';
import type { CellData } from '../../src/xlsx/workbook-data';
import { saveXlsx } from '../../src/xlsx/save';
import { OTHER_LAYOUT, otherLayout, sampleFile } from './sample-files';

/** The same workbook as a program writes it that does not calculate: formulas without what they give. */
function withoutResults(bytes: Uint8Array, empty: string): Uint8Array {
  const opc = OpcPackage.open(bytes);
  for (const part of opc.partNames().filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)))
    opc.change(part, (xml) =>
      xml.replace(
        /<c ([^>]*?)(?: t="\w+")?>(<f[^>]*>[^<]+<\/f>)<v>[^<]*<\/v><\/c>/g,
        (_, tag: string, formula: string) => `<c ${tag}>${formula}${empty}</c>`,
      ),
    );
  return opc.save();
}

const settings = { date: 46_296, mark: false };
const sample = sampleFile();

test('a workbook with its formulas calculated, empty texts among them, says nothing of it', () => {
  const { report } = checkBytes(sample, 'a.xlsx', settings);
  expect(report.summary.error).toBeNull();
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated')).toEqual([]);
});

const HEADINGS = [
  'Factuurnummer',
  'Crediteur',
  'Factuurdatum',
  'Omschrijving',
  'Bedrag excl. btw',
  'BTW',
  'Bedrag incl. btw',
  'Financieringsbron',
];
const line = (number: number): CellData[] =>
  [`F-${number}`, 'Bouwhof', 46_100 + number, 'Werkbank', 1_000, 210, 1_210, 'subsidie 2025-2028'].map((value) => ({ value }));
const formula = (text: string): CellData => ({ value: '', formula: `=${text}`, uncalculated: true });
const book = (...rows: readonly (readonly CellData[])[]): Uint8Array =>
  saveXlsx({
    ...otherLayout(),
    sheets: [
      {
        ...OTHER_LAYOUT,
        cells: new Map(
          [HEADINGS.map((value): CellData => ({ value })), ...rows].map((cells, row) => [
            row,
            new Map(cells.flatMap((cell, column) => (cell.value === '' && !cell.formula ? [] : [[column, cell] as const]))),
          ]),
        ),
      },
    ],
  });
const empty: CellData = { value: '' };
const total = (text: string): CellData[] => [empty, empty, empty, { value: 'Totaal' }, empty, empty, formula(text)];

test('a total that was never calculated is calculated here, and the copy is made', () => {
  const { report, marked } = checkBytes(book(line(1), line(2), line(3), total('SUM(G2:G4)')), 'a.xlsx', { ...settings, mark: true });
  expect(report.summary.error).toBeNull();
  expect(report.summary.lines).toBe(3);
  expect(report.leftOut.map(({ reason, amount }) => [reason, amount])).toEqual([['total', 3_630]]);
  expect(marked).toBeDefined();
});

test('a formula that nobody reads does not count, whatever it is', () => {
  const note = [...line(2), formula('VLOOKUP(A2,Elders!A:B,2,FALSE)')];
  const { report } = checkBytes(book(line(1), note, line(3)), 'a.xlsx', settings);
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated')).toEqual([]);
  expect(report.summary.error).toBeNull();
});

test('sums, differences and products in lines are calculated as Excel does', () => {
  const calculated = (text: string): readonly (string | number | null)[] => {
    const cells = line(1);
    cells[6] = formula(text);
    const { sheets = [] } = xlsxCells(book(cells, line(2)));
    return [sheets[0]?.rows[1]?.[6]].map((value) => (typeof value === 'number' ? value : String(value)));
  };
  expect(calculated('E2+F2')).toEqual([1_210]);
  expect(calculated('$E$2 - F2')).toEqual([790]);
  expect(calculated('E2*1.21')).toEqual([1_210]);
  expect(calculated('ROUND(E2/3,2)')).toEqual([333.33]);
  expect(calculated('SUM(E2:F2,E3,10)-(F3*-1)')).toEqual([2_430]);
  expect(calculated('PRODUCT(E2,0.5)')).toEqual([500]);
  expect(calculated('DATE(2029,7,1)')).toEqual([47_300]);
  expect(calculated('E9+1')).toEqual([1]);
  // A text, a division by nothing, itself, another sheet, another function, too deep: not guessed.
  for (const text of [
    'A2+1',
    'E2/0',
    'G2+1',
    'Elders!A1+1',
    'IF(E2>0,1,2)',
    `${'('.repeat(300)}1${')'.repeat(300)}`,
    'E2:F2',
    '1+',
    'SUM(G1:G3)',
  ])
    expect([text, ...calculated(text)]).toEqual([text, '#NIET BEREKEND!']);
});

test('a line with an amount that cannot be read is a gap of that line alone', () => {
  const cells = line(2);
  cells[6] = formula('VLOOKUP(A3,Elders!A:B,2,FALSE)');
  const { report, marked } = checkBytes(book(line(1), cells, line(3)), 'a.xlsx', { ...settings, mark: true });
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated').map(({ message }) => message)).toEqual([
    'Op het blad Uitgaven 2026 is 1 formule nog niet berekend (rij 3): open het bestand in Excel en bewaar het.',
  ]);
  expect(exitCodeOf([report])).toBe(2);
  expect(marked).toBeDefined();
});

/** As a program writes formulas that does not calculate: 0 in every one, and the request to calculate on opening. */
const zero = (text: string): CellData => ({ value: 0, formula: `=${text}` });

test('a file that asks to be calculated, with 0 in every formula, was never calculated', () => {
  const lines = [1, 2, 3].map((number) => {
    const cells = line(number);
    cells[6] = zero(`E${number + 1}+F${number + 1}`);
    return cells;
  });
  const bytes = book(...lines, [empty, empty, empty, { value: 'Totaal' }, empty, empty, zero('SUM(G2:G4)')]);
  expect(partText(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
  const { report, marked } = checkBytes(bytes, 'a.xlsx', { ...settings, mark: true });
  expect(report.findings.filter(({ rule }) => rule === 'DAT-13')).toEqual([]);
  expect(report.summary.error).toBeNull();
  expect(report.leftOut.map(({ reason, amount }) => [reason, amount])).toEqual([['total', 3_630]]);
  expect(report.findings.filter(({ rule }) => rule === 'FIN-19')).toEqual([]);
  expect(xlsxCells(bytes)).toEqual(workbookCells(openXlsx(bytes).data));
  expect(xlsxCells(marked ?? bytes).sheets?.[0]?.rows[1]?.[6]).toBe(1_210);
});

test('what is not simple in such a file is not taken for 0', () => {
  const cells = line(2);
  cells[6] = zero('VLOOKUP(A3,Elders!A:B,2,FALSE)');
  const { report } = checkBytes(book(line(1), cells, line(3)), 'a.xlsx', settings);
  expect(report.notChecked.filter(({ reason }) => reason === 'not calculated')).toHaveLength(1);
  expect(exitCodeOf([report])).toBe(2);
});

test('one other result says that the file was calculated, and its zeros are results', () => {
  const first = line(1);
  const second = line(2);
  first[6] = { value: 1_210, formula: '=E2+F2' };
  second[6] = zero('E3+F3');
  const { report } = checkBytes(book(first, second), 'a.xlsx', settings);
  expect(report.findings.flatMap(({ rule, cell }) => (rule === 'DAT-13' ? [cell] : []))).toEqual(['G3']);
});

test('running sums of a long column do not take for ever', () => {
  const rows = Array.from({ length: 20_000 }, (_, index) => [...line(index), formula(`SUM(G$2:G${index + 2})`)]);
  expect(xlsxCells(book(...rows)).sheets?.[0]?.rows).toHaveLength(20_001);
});

test.each(['', '<v></v>', '<v/>'])(
  'formulas that were never calculated are told once per sheet, and the file is not in order: %s',
  (empty) => {
    const bytes = withoutResults(sample, empty);
    const { report, marked } = checkBytes(bytes, 'a.xlsx', { ...settings, mark: true });
    const told = report.notChecked.filter(({ reason }) => reason === 'not calculated');
    const kosten = told.filter(({ sheet }) => sheet === 'Kosten');
    expect(new Set(told.map(({ sheet }) => sheet)).size).toBe(told.length);
    expect(kosten.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^Op het blad Kosten zijn \d+ formules nog niet berekend \(rijen [\d-]+.*\): open het bestand in Excel en bewaar het\.$/,
      ),
    ]);
    expect(report.summary.error?.code).toBe('not-calculated');
    expect(report.summary.status).not.toBe('geen fouten');
    expect(exitCodeOf([report])).toBe(2);
    expect(marked).toBeDefined();
    // What could not be read is no fault of the line, and no line is in order because of it.
    expect(report.findings.filter(({ found }) => found.includes('NIET BEREKEND'))).toEqual([]);
    expect(
      report.partlyChecked.some(({ sheet, causes }) => sheet === 'Kosten' && causes.some(({ reason }) => reason === 'cells unreadable')),
    ).toBe(true);
    expect(xlsxCells(bytes)).toEqual(workbookCells(openXlsx(bytes).data));
  },
);
