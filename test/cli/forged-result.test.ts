import { checkBytes } from '../../src/cli/check-bytes';
import { RULES } from '../../src/rules/all-rules';
import { OpcPackage } from '../../src/xlsx/package/opc-package';
import { terminalReport } from '../../src/cli/terminal-report';
import { csvText } from '../../src/report/csv-text';
import { htmlText } from '../../src/report/html-text';
import { jsonText } from '../../src/report/json-shape';
import { sarifText } from '../../src/report/sarif-text';
import { openXlsx } from '../../src/xlsx/open';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { saveXlsx } from '../../src/xlsx/save';
import type { CellData, WorkbookData } from '../../src/xlsx/workbook-data';
import { OTHER_LAYOUT, otherLayout, sampleFile } from './sample-files';

const settings = { date: 46_296, mark: false };

/** The cost list of another school in which cells (by address row and column, 0-based) hold a formula with its stored result. */
function book(cells: readonly [row: number, column: number, formula: string, stored: string | number][], more: Partial<WorkbookData> = {}) {
  const changed = new Map([...OTHER_LAYOUT.cells].map(([row, inRow]) => [row, new Map(inRow)]));
  for (const [row, column, formula, value] of cells) {
    const cell: CellData = { value, formula: `=${formula}` };
    changed.get(row)?.set(column, cell);
  }
  return saveXlsx({ ...otherLayout(), sheets: [{ ...OTHER_LAYOUT, cells: changed }], ...more });
}

const said = (bytes: Uint8Array): readonly string[] => {
  // Both ways of reading say the same.
  expect(xlsxCells(bytes)).toEqual(workbookCells(openXlsx(bytes).data));
  const { report } = checkBytes(bytes, 'a.xlsx', settings);
  return report.findings.flatMap(({ rule, cell, message, outcome }) => (rule === 'DAT-13' ? [`${outcome} ${cell}: ${message}`] : []));
};

test('a date that is not what its formula gives is to be judged, with both days', () => {
  expect(said(book([[3, 2, 'DATE(2029,7,1)', 46_100]]))).toEqual([
    'te beoordelen C4: in het bestand staat 19-03-2026, maar de formule in deze cel geeft 01-07-2029',
  ]);
});

test('an amount that is not the sum of its cells is to be judged, also in the marked copy and every report', () => {
  const bytes = book([[4, 6, 'E5*2+F5', 2_420]]);
  expect(said(bytes)).toEqual(['te beoordelen G5: in het bestand staat € 2.420,00, maar de formule in deze cel geeft € 4.420,00']);
  const { report, marked } = checkBytes(bytes, 'a.xlsx', { ...settings, mark: true });
  for (const text of [
    terminalReport([report], { width: 100, colours: false }),
    csvText([report]),
    htmlText([report], '1'),
    jsonText([report], false),
    sarifText([report], RULES, '1'),
  ]) {
    const plain = text.replaceAll('\u00a0', ' ').replaceAll('&nbsp;', ' ').replace(/\s+/g, ' ');
    expect(plain).toContain('4.420,00');
    expect(plain).toContain('2.420,00');
    expect(plain).toContain('de formule in deze cel geeft');
  }
  const copy = marked && openXlsx(marked).data;
  const texts = copy?.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((row) => [...row.values()].map(({ value }) => String(value))),
  );
  expect(texts?.filter((text) => text.includes('de formule in deze cel geeft')).length).toBeGreaterThanOrEqual(2);
});

test.each<[string, string, string | number]>([
  ['the result to the last digits', 'E5*1.21', 2_420.0000000001],
  ['a rounding that other programs do the other way', 'ROUND(E5/3,2)', 666.66],
  ['a formula that is not simple', 'IF(A1=1,E5,F5)', 242],
  ['a formula that looks at another sheet', 'Blad2!A1', 242],
  ['an error', 'E5+F5', '#N/A'],
  ['a figure stored as text', 'E5+F5', '2420'],
])('%s is no difference', (_, formula, stored) => {
  expect(said(book([[4, 6, formula, stored]]))).toEqual([]);
});

test('a workbook that calculates with figures as they are shown has rounded results', () => {
  const bytes = book([[4, 6, 'E5*1.2099', 2_420]]);
  expect(said(bytes)).toHaveLength(1);
  const opc = OpcPackage.open(bytes);
  opc.change(opc.partNames().find((part) => /workbook\.xml$/.test(part)) ?? '', (xml) =>
    xml.replace(/<calcPr[^>]*\/>|<\/workbook>/, (end) => `<calcPr fullPrecision="0"/>${end === '</workbook>' ? end : ''}`),
  );
  expect(said(opc.save())).toEqual([]);
});

test('days are counted as the workbook counts them', () => {
  expect(said(book([[3, 2, 'DATE(2026,3,19)', 46_100 - 1462]], { date1904: true }))).toEqual([]);
  expect(said(book([[3, 2, 'DATE(2029,7,1)', 46_100 - 1462]], { date1904: true }))).toEqual([
    'te beoordelen C4: in het bestand staat 19-03-2026, maar de formule in deze cel geeft 01-07-2029',
  ]);
});

test('our own sample says nothing of the kind', () => {
  expect(said(sampleFile())).toEqual([]);
});
