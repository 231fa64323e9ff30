import { fileJson } from '../../src/report/json-shape';
import { makeReport } from '../../src/report/make-report';
import { checkBytes } from '../../src/cli/check-bytes';
import { leftOutText } from '../../src/report/left-out-text';
import { excelWorkbook } from '../../src/excel/workbook';
import { checkCells } from '../../src/check/check-workbook';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { SEED_CASES } from '../cases/seed-cases';
import { startExcel, startModel } from '../setup/start-host';
import { calculatedSample, otherLayout } from './sample-files';

/** Every seed case is a whole administration; one in three keeps this within reason, other tests run them all. */
const CASES = SEED_CASES.filter((_, index) => index % 3 === 0);

const workbooks: readonly (readonly [string, () => WorkbookData, number])[] = [
  ['the sample', calculatedSample, 46_296],
  ['a workbook in another layout', otherLayout, 46_296],
  ['both in one workbook', () => ({ ...calculatedSample(), sheets: [...calculatedSample().sheets, ...otherLayout().sheets] }), 46_296],
  ['empty templates', () => startModel(templateWorkbook(TEMPLATES, '2020-2024')).toData(), 46_296],
  ...CASES.map(
    ({ name, periode, rows, date }) => [name, () => startModel(templateWorkbook(TEMPLATES, periode, rows)).toData(), date] as const,
  ),
];

/** The same file is opened in the stand-in Excel and checked by the pane, and read from its bytes by the command. */
test.each(workbooks)(
  'the pane and the command find the same in %s',
  async (_name, make, date) => {
    const bytes = saveXlsx(make());
    const { model } = startExcel(openXlsx(bytes).data);
    await model.grid.settled();
    const { report, remarks, leftOut, cells } = await excelWorkbook.check(date, () => {});
    // The pane keeps no dossier; that of the file names the sheets of what was not checked.
    const { dossier } = checkCells(workbookCells(openXlsx(bytes).data), { date });
    const pane = fileJson(makeReport({ file: 'a.xlsx', dossier, report, readings: [], cells }));
    const command = fileJson(checkBytes(bytes, 'a.xlsx', { date, mark: false }).report);
    expect(command.findings).toEqual(pane.findings);
    expect(leftOut.map(leftOutText)).toEqual(command.leftOut.map(({ message }) => message));
    expect(remarks).toEqual(command.summary.remarks);
    expect(command.notChecked.filter(({ rules }) => rules.length > 0)).toEqual(pane.notChecked);
    expect(command.summary).toMatchObject({ counts: pane.summary.counts, lines: pane.summary.lines, rulesRun: pane.summary.rulesRun });
  },
  120_000,
);

test('the workbooks are worth comparing', () => {
  const found = (data: WorkbookData) => checkBytes(saveXlsx(data), 'a.xlsx', { date: 46_296, mark: false }).report;
  expect(found(calculatedSample()).findings.length).toBeGreaterThan(40);
  const other = found(otherLayout());
  expect(other.summary.tables).toEqual([{ sheet: 'Uitgaven 2026', table: 'STO_Kosten', layout: 'recognised', lines: 3 }]);
  expect(other.findings.map(({ rule, row }) => `${rule} ${row}`)).toEqual(expect.arrayContaining(['PER-01 5']));
});

test.each(['0%', '0_%', '0;0%', '0%;0', '0.0"%"', '0\\%', '[Red]0%'])(
  'the pane and the command agree whether %s shows a percentage',
  async (numberFormat) => {
    const [sheet] = otherLayout().sheets;
    if (!sheet) throw new Error('No sheet');
    const cells = new Map(
      [...sheet.cells].map(([row, inRow]) => [
        row,
        new Map([...inRow].map(([column, cell]) => [column, { ...cell, style: { numberFormat } }])),
      ]),
    );
    const data: WorkbookData = { ...otherLayout(), sheets: [{ ...sheet, cells }] };
    const { model } = startExcel(data);
    await model.grid.settled();
    const pane = await excelWorkbook.readSheet(sheet.name);
    expect(pane.cells.percentColumns).toEqual(workbookCells(data).sheets?.[0]?.percentColumns);
  },
);
