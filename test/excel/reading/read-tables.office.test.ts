import { excelWorkbook } from '../../../src/excel/workbook';
import { readTables } from '../../../src/excel/reading/read-tables';
import { kostenTable, kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { startExcel } from '../../setup/start-host';

const lines = (count: number, text = 'Hout'): Record<string, string | number>[] =>
  Array.from({ length: count }, (_, index) => ({
    boekstuk: `B${index}`,
    leverancier: 'A',
    factuurnr: `F${index}`,
    factuurdatum: 46_000,
    omschrijving: `${text} ${index}`,
    incl: index,
  }));

/** Kosten with so many lines of plain values: a formula on every line would only keep the calculation of the stand-in busy. */
function kostenOf(count: number, text?: string): WorkbookData {
  const data = templateWorkbook([kostenTemplate], '2025-2028', { kosten: lines(count, text) });
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values())
      for (const [column, { formula, ...cell }] of cells) if (formula !== undefined) cells.set(column, cell);
    for (const table of sheet.tables) table.columns = table.columns.map(({ name }) => ({ name }));
  }
  return data;
}

test('20,000 lines are read in blocks, in order and complete', async () => {
  const { host } = startExcel(kostenOf(20_000));
  const steps: number[] = [];
  const before = host.requests;
  const [table] = await Excel.run((context) => readTables(context, (done) => steps.push(done)));
  expect(table?.rows.length).toBe(20_000);
  expect(table?.rows.map((row) => row[0])).toEqual(lines(20_000).map(({ boekstuk }) => boekstuk));
  expect(steps.at(-1)).toBe(20_000);
  expect(steps.length).toBeGreaterThan(1);
  // Two to find the tables, one for each block, one for the formulas of hidden rows at most, and one that lets go of the ranges.
  expect(host.requests - before).toBeLessThanOrEqual(steps.length + 4);
});

test('a block with long texts is halved until Excel passes it on', async () => {
  startExcel(kostenOf(2_000, 'x'.repeat(4_000)));
  const [table] = await Excel.run((context) => readTables(context));
  expect(table?.rows.map((row) => row[0])).toEqual(lines(2_000).map(({ boekstuk }) => boekstuk));
});

test('5,000 lines are checked and marked', async () => {
  const { model } = startExcel(kostenOf(5_000));
  const { report, marking } = await excelWorkbook.check(46_296, () => {});
  expect(marking).toBe('written');
  expect([...report.lines.values()]).toEqual([5_000]);
  expect(model.toData().sheets[0]?.cells.get(5_004)?.get(kostenTable.columns.length)?.value).toMatch(/^[✖!?✔]/);
});

test('a table of others is no table of ours, also when its headings are', async () => {
  const data = kostenOf(3);
  const [sheet] = data.sheets;
  if (sheet?.tables[0]) sheet.tables[0].name = 'Facturen';
  const { model } = startExcel(data);
  expect(await Excel.run((context) => readTables(context))).toEqual([]);
  const before = model.toData();
  const { readings, marking, unmarked } = await excelWorkbook.check(46_296, () => {});
  expect(readings.map(({ sheet: name, status, lines }) => [name, status, lines])).toEqual([['Kosten', 'recognised', 3]]);
  expect({ marking, unmarked }).toEqual({ marking: 'written', unmarked: [] });
  expect(model.toData()).toEqual(before);
});
