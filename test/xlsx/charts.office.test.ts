import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, strFromU8 } from 'fflate';
import { calculate, sheetOf } from '../../src/taskpane/balance/engine';
import { excelWorkbook } from '../../src/excel/workbook';
import { loadSample } from '../../src/workbench/sample/sample-workbook';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { cannotJudge, judge } from '../judges/open-xml-sdk';
import { startExcel } from '../setup/start-host';
import { CORPUS } from './public-files';

const DAY = 46_296;
const folder = mkdtempSync(join(tmpdir(), 'sto-grafiek-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const textOf = (bytes: Uint8Array, part: string): string => strFromU8(unzipSync(bytes)[part] ?? new Uint8Array());

/** The sample with *Sluit het?* on a sheet, as the pane writes it. */
async function withChart() {
  const excel = startExcel(loadSample());
  const name = await excelWorkbook.writeList(sheetOf(await calculate(await excelWorkbook.readRegisters(), undefined, DAY), DAY));
  return { ...excel, name };
}

test('the forecast on a sheet is drawn by a chart of its own cells, in rows that are empty', async () => {
  const { name } = await withChart();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const { charts } = sheet;
    charts.load('items/name,items/chartType,items/title/text');
    const range = sheet.getUsedRange();
    range.load('values');
    await context.sync();
    expect(charts.items.map(({ chartType, title }) => [chartType, title.text])).toEqual([
      ['ColumnStacked', 'Besteed, vast en verwacht per jaar: subsidie 2025-2028'],
    ]);
    const row = range.values.findIndex(([label]) => label === 'Jaar' && range.values[0] !== undefined);
    expect(row).toBeGreaterThan(0);
  });
});

test('saved, it is a chart of Office, and opened and saved again it stays', async () => {
  const { model, name } = await withChart();
  const saved = saveXlsx(model.toData());
  if (process.env['STO_PICTURES']) writeFileSync(join(process.env['STO_PICTURES'], 'grafiek.xlsx'), saved);
  const sheet = openXlsx(saved).data.sheets.find((each) => each.name === name);
  const [chart] = sheet?.charts ?? [];
  const rowOf = (label: string, from = 0): number =>
    [...(sheet?.cells ?? [])].find(([row, cells]) => row >= from && cells.get(0)?.value === label)?.[0] ?? NaN;
  const headings = rowOf('Jaar', rowOf('Verwachting per jaar, subsidie 2025-2028')) + 1;
  expect(chart).toMatchObject({ kind: 'columnStacked', part: '/xl/charts/chart1.xml' });
  expect(chart?.references).toEqual(
    ['B', 'C', 'D'].flatMap((column) => [
      `'${name}'!$${column}$${headings}`,
      `'${name}'!$A$${headings + 1}:$A$${headings + 4}`,
      `'${name}'!$${column}$${headings + 1}:$${column}$${headings + 4}`,
    ]),
  );
  // Nothing stands under it.
  const { row = 0, rows = 0 } = chart?.area ?? {};
  for (let each = row; each < row + rows; each++)
    expect([...(sheet?.cells.get(each)?.values() ?? [])].filter(({ value }) => value !== '')).toEqual([]);
  if (cannotJudge === undefined) {
    const file = join(folder, 'grafiek.xlsx');
    writeFileSync(file, saved);
    expect(judge(file)).toEqual([]);
  }
  const opened = openXlsx(saved);
  expect(Buffer.from(saveXlsx(opened.data, opened)).equals(Buffer.from(saved))).toBe(true);
});

test('a chart of a file follows rows that come in above it and another name of its sheet', async () => {
  const opened = openXlsx(saveXlsx((await withChart()).model.toData()));
  const { model } = startExcel(opened.data);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sluit het');
    sheet.getRange('1:2').insert(Excel.InsertShiftDirection.down);
    sheet.name = 'Begroting juni';
    await context.sync();
  });
  const before = opened.data.sheets.find(({ name }) => name === 'Sluit het')?.charts?.[0];
  const after = openXlsx(saveXlsx(model.toData(), opened)).data.sheets.find(({ name }) => name === 'Begroting juni')?.charts?.[0];
  expect(after?.area).toEqual({ ...before?.area, row: (before?.area.row ?? 0) + 2 });
  const moved = before?.references.map((reference) =>
    reference.replace('Sluit het', 'Begroting juni').replace(/\$(\d+)/g, (_, row: string) => `$${Number(row) + 2}`),
  );
  expect(after?.references).toEqual(moved);
});

const TWO_CHARTS = join(CORPUS, 'poi', 'WithTwoCharts.xlsx');
const withCorpus = existsSync(TWO_CHARTS) ? test : test.skip;
if (!existsSync(TWO_CHARTS)) process.stdout.write(`Skipped: ${TWO_CHARTS} is not on this machine.\n`);

withCorpus('charts that others made stay as they are, also when a chart is added beside them', async () => {
  const bytes = new Uint8Array(readFileSync(TWO_CHARTS));
  const opened = openXlsx(bytes);
  const charts = opened.data.sheets.flatMap((sheet) => sheet.charts ?? []);
  expect(charts.map(({ part, kind }) => [part, kind])).toEqual([
    ['/xl/charts/chart1.xml', 'other'],
    ['/xl/charts/chart2.xml', 'other'],
  ]);
  const { model } = startExcel(opened.data);
  const at = opened.data.sheets.findIndex((sheet) => sheet.charts);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(opened.data.sheets[at]?.name ?? '');
    sheet.charts.add(Excel.ChartType.columnStacked, sheet.getRange('A1:C4'), Excel.ChartSeriesBy.columns);
    await context.sync();
  });
  const saved = saveXlsx(model.toData(), opened);
  for (const part of ['xl/charts/chart1.xml', 'xl/charts/chart2.xml']) expect(textOf(saved, part)).toBe(textOf(bytes, part));
  expect(openXlsx(saved).data.sheets[at]?.charts).toHaveLength((opened.data.sheets[at]?.charts?.length ?? 0) + 1);
  if (cannotJudge !== undefined) return;
  const [was, now] = [bytes, saved].map((each, index) => {
    const file = join(folder, `twee-${index}.xlsx`);
    writeFileSync(file, each);
    return judge(file);
  });
  expect(now).toEqual(was);
});
