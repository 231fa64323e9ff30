import { excelWorkbook } from '../../src/excel/workbook';
import { toWorkbookError, WorkbookError } from '../../src/excel/workbook-error';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { eventsDelivered, startExcel } from '../setup/start-host';

const silent = (): void => {};

test('a check waits until the user has finished typing in a cell', async () => {
  const { model } = startExcel(loadSample());
  model.setEditing(true);
  let done = false;
  const check = excelWorkbook.check(46_296, silent).then(() => (done = true));
  await eventsDelivered();
  expect(done).toBe(false);
  model.setEditing(false);
  await check;
  expect(done).toBe(true);
});

test('looking around in the background does not wait, and says why it could not', async () => {
  const { model } = startExcel(loadSample());
  model.setEditing(true);
  await expect(excelWorkbook.overview()).rejects.toMatchObject({
    code: 'cell edit',
    message: expect.stringContaining('Rond de invoer in de cel af'),
  });
  model.setEditing(false);
});

test('a sheet that is gone is named as gone', async () => {
  startExcel(loadSample());
  await expect(excelWorkbook.selectSheet('Bestaat niet')).rejects.toMatchObject({ code: 'gone' });
});

test('a hidden sheet is not shown behind the back of the user', async () => {
  const { model } = startExcel(loadSample());
  const { report } = await excelWorkbook.check(46_296, silent);
  const place = report.findings[0]?.place;
  if (!place) throw new Error('no finding');
  model.sheets.setVisibility(model.sheets.byName(place.table.sheet) ?? '', 'hidden');
  await expect(excelWorkbook.select(place)).rejects.toThrow(/is verborgen/);
});

test('selecting a finding shows its sheet and its cell', async () => {
  const { model } = startExcel(loadSample());
  const { report } = await excelWorkbook.check(46_296, silent);
  const finding = report.findings.find(({ rule, place }) => rule.id === 'PER-01' && place.table.key === 'kosten');
  if (!finding) throw new Error('no finding');
  await excelWorkbook.select(finding.place);
  expect(model.sheets.name(model.grid.activeSheet())).toBe('Kosten');
  expect(model.grid.selection()).toEqual([{ row: finding.place.row, column: 3, rows: 1, columns: 1 }]);
});

test('changes of the user are told, changes of our own are not', async () => {
  const { model } = startExcel(loadSample());
  let told = 0;
  const stop = await excelWorkbook.onChanged(() => (told += 1));
  await excelWorkbook.check(46_296, silent);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toBe(0);
  const kosten = model.sheets.byName('Kosten') ?? '';
  model.transaction('Invoer', () => model.cells.write(kosten, { row: 6, column: 7, rows: 1, columns: 1 }, [['Anders']]), 'user');
  model.transaction('Invoer', () => model.cells.write(kosten, { row: 7, column: 7, rows: 1, columns: 1 }, [['Anders']]), 'user');
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(told).toBe(1);
  await stop();
});

test('listening stops after the cell is finished, without an error of Excel itself', async () => {
  const { model } = startExcel(loadSample());
  const stop = await excelWorkbook.onChanged(silent);
  model.setEditing(true);
  let stopped = false;
  const stopping = stop().then(() => (stopped = true));
  await eventsDelivered();
  expect(stopped).toBe(false);
  model.setEditing(false);
  await stopping;
});

test('listening cannot begin in a cell that is being edited, and says so', async () => {
  const { model } = startExcel(loadSample());
  model.setEditing(true);
  await expect(excelWorkbook.onChanged(silent)).rejects.toMatchObject({ code: 'cell edit' });
  model.setEditing(false);
});

test('loading what is there already and kept changes nothing', async () => {
  const { model } = startExcel(templateWorkbook(TEMPLATES, '2025-2028'));
  const before = model.grid.sheetIds().length;
  const { kept } = await excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep');
  expect(kept.length).toBe(TEMPLATES.length);
  expect(model.grid.sheetIds().length).toBe(before);
});

test('technical details never quote what a cell holds', () => {
  const error = toWorkbookError(new TypeError('Cannot read "J. Visser"'));
  expect(error).toBeInstanceOf(WorkbookError);
  expect(error.code).toBe('unknown');
  expect(error.details).toMatch(/^TypeError/);
  expect(error.details).not.toContain('Visser');
});
