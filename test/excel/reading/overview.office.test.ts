import { readTables } from '../../../src/excel/reading/read-tables';
import { excelWorkbook } from '../../../src/excel/workbook';
import { kostenTable, kostenTemplate } from '../../../src/templates/kosten';
import { regioTemplate } from '../../../src/templates/regio';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { WorkbookData } from '../../../src/xlsx/workbook-data';
import { startExcel } from '../../setup/start-host';

/** A workbook with so many cost lines, without formulas: calculating them would be the work of the stand-in. */
function costs(count: number): WorkbookData {
  const kosten = Array.from({ length: count }, (_, index) => ({ boekstuk: `B${index}`, omschrijving: 'Hout', incl: index }));
  const data = templateWorkbook([regioTemplate, kostenTemplate], '2025-2028', { kosten });
  for (const sheet of data.sheets) {
    for (const cells of sheet.cells.values())
      for (const [column, { formula, ...cell }] of cells) if (formula !== undefined) cells.set(column, cell);
    for (const table of sheet.tables) table.columns = table.columns.map(({ name }) => ({ name }));
  }
  return data;
}

const kostenOf = async () => (await excelWorkbook.overview()).templates.find(({ template }) => template === kostenTemplate);

test.each([3, 499, 501, 20_000])('%i lines are counted', async (count) => {
  startExcel(costs(count));
  expect(await kostenOf()).toMatchObject({ state: 'present', lines: count });
});

test('the overview asks of a large register only how much stands in it', async () => {
  const { host } = startExcel(costs(20_000));
  const before = host.requests;
  await excelWorkbook.overview();
  // Reading 20,000 lines of this register takes six blocks and more.
  expect(host.requests - before).toBeLessThanOrEqual(6);
});

test('a large register is marked when something stands in its column Controle', async () => {
  const { model } = startExcel(costs(1_000));
  expect((await excelWorkbook.overview()).marked).toBe(false);
  const sheet = model.sheets.byName('Kosten') ?? '';
  model.cells.write(sheet, { row: 900, column: kostenTable.columns.length, rows: 1, columns: 1 }, [['✔ in orde']], 'user');
  expect((await excelWorkbook.overview()).marked).toBe(true);
});

test('COUNTA counts what is filled in, formulas that show nothing as well', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:A4').values = [['a'], [''], [0], ['=""']];
    const count = context.workbook.functions.countA(sheet.getRange('A1:A9'), sheet.getRange('C1')).load('value');
    await context.sync();
    expect(count.value).toBe(3);
  });
});

test('from a single cell special cells are looked for on the whole sheet, as Excel does', async () => {
  startExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B3').values = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    sheet.getRange('2:2').rowHidden = true;
    const visible = sheet.getRange('A1').getSpecialCells('Visible').load('address');
    await context.sync();
    expect(visible.address).toBe('Blad1!A1:B1,Blad1!A3:B3');
  });
});

test.each([true, false])('a table of one row knows whether it is hidden (%s), whatever is hidden elsewhere', async (hidden) => {
  const data = costs(1);
  const kosten = data.sheets.find(({ name }) => name === 'Kosten');
  const table = kosten?.tables[0];
  if (!kosten || !table) throw new Error('no table');
  table.area = { ...table.area, rows: 2 };
  kosten.rows.set(hidden ? 5 : 30, { hidden: true });
  startExcel(data);
  const tables = await Excel.run((context) => readTables(context));
  const read = tables.find(({ name }) => name === 'STO_Kosten');
  expect([...(read?.hiddenRows ?? [])]).toEqual(hidden ? [5] : []);
});

test('with the first column hidden, rows that are shown are not called hidden', async () => {
  const data = costs(3);
  const kosten = data.sheets.find(({ name }) => name === 'Kosten');
  if (!kosten) throw new Error('no sheet');
  kosten.rows.set(6, { hidden: true });
  startExcel(data);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Kosten').getRange('A:A').columnHidden = true;
    await context.sync();
  });
  const tables = await Excel.run((context) => readTables(context));
  expect([...(tables.find(({ name }) => name === 'STO_Kosten')?.hiddenRows ?? [])]).toEqual([6]);
});

test('on which day a document was handed in is written on Regio, and taken back', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2025-2028', 'keep');
  const submitted = async () =>
    (await excelWorkbook.overview()).dossier.deadlines.lines
      .filter(({ document }) => document === 'eindverslag')
      .map(({ ingediend }) => ingediend);
  expect(await excelWorkbook.setSubmitted('eindverslag', '2025-2028', 47_000)).toBe('Regio');
  expect(await submitted()).toEqual([47_000]);
  await excelWorkbook.setSubmitted('eindverslag', '2025-2028', null);
  expect(await submitted()).toEqual([null]);
  // A document that has no row yet gets one.
  await excelWorkbook.setSubmitted('eindverslag', '2020-2024', 46_000);
  expect(await submitted()).toEqual([null, 46_000]);
});
