import { excelWorkbook } from '../../../src/excel/workbook';
import type { SheetData } from '../../../src/xlsx/workbook-data';
import { startExcel, type StartedExcel } from '../../setup/start-host';
import { doubtfulExpenses, expenses, workbookOf } from '../reading/foreign-sheet';

const DAY = 46_500;
const check = () => excelWorkbook.check(DAY, () => {});
/** Column H: the first one right of the data. */
const FIRST_FREE = 7;

/** Everything of a sheet and all names, to compare before and after. */
const snapshot = ({ model }: StartedExcel, name = 'Uitgaven'): unknown => {
  const { names, sheets } = model.toData();
  return { sheet: sheets.find((sheet) => sheet.name === name), names: names.filter((each) => each.name !== 'STO_Versie') };
};

/** What stands in a column from the second heading row on. */
function column({ model }: StartedExcel, index: number, rows = 7): readonly unknown[] {
  return model.grid.values(model.sheets.byName('Uitgaven') ?? '', { row: 4, column: index, rows, columns: 1 }).flat();
}

/** A workbook in which the findings of a sheet may stand beside its data. */
async function mapped(sheet: SheetData = doubtfulExpenses(), controle = true): Promise<StartedExcel> {
  const excel = startExcel(workbookOf(sheet));
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (mapping) await excelWorkbook.saveMapping({ ...mapping, controle });
  return excel;
}

const MARKED = [
  'Controle',
  expect.stringMatching(/^[✖!?] /),
  expect.stringMatching(/^[✖!?] /),
  expect.stringMatching(/^[✖!?] /),
  expect.stringMatching(/^[✖!?] /),
  '',
  '',
];

test('findings stand in the pane only, unless the user asks for a column', async () => {
  const excel = await mapped(doubtfulExpenses(), false);
  const before = snapshot(excel);
  const { marking, unmarked } = await check();
  expect({ marking, unmarked }).toEqual({ marking: 'written', unmarked: [] });
  expect(snapshot(excel)).toEqual(before);
  expect((await excelWorkbook.overview()).marked).toBe(false);
});

test('the column stands beside the data, is renewed in its place, and goes without a trace', async () => {
  const excel = await mapped();
  const before = snapshot(excel);
  await check();
  expect(column(excel, FIRST_FREE)).toEqual(MARKED);
  expect((await excelWorkbook.overview()).marked).toBe(true);
  const marked = snapshot(excel);
  expect(marked).not.toEqual(before);
  await check();
  expect(snapshot(excel)).toEqual(marked);
  await excelWorkbook.clearMarking();
  expect(snapshot(excel)).toEqual(before);
  expect((await excelWorkbook.overview()).marked).toBe(false);
});

test('the sheet reads the same with the column as without', async () => {
  await mapped();
  const first = await check();
  const second = await check();
  expect(second.readings).toEqual(first.readings);
  expect(second.report.findings.map(({ text, place: { row, column: at } }) => [text, row, at])).toEqual(
    first.report.findings.map(({ text, place: { row, column: at } }) => [text, row, at]),
  );
});

test.each([
  [
    'going back to the pane only',
    async () => {
      const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
      if (mapping) await excelWorkbook.saveMapping({ ...mapping, controle: false });
    },
  ],
  ['removing the mapping', () => excelWorkbook.removeMapping('Uitgaven')],
])('%s takes the column away', async (_, change) => {
  const excel = await mapped();
  const before = snapshot(excel);
  await check();
  await change();
  expect(snapshot(excel)).toEqual(before);
});

test('looks are not touched: not those of the column, and not those of the cells around it', async () => {
  const sheet = doubtfulExpenses();
  for (const row of [4, 5, 6]) sheet.cells.get(row)?.set(FIRST_FREE, { value: '', style: { fill: '#FFFF00', numberFormat: '0.00' } });
  const excel = await mapped(sheet);
  const before = snapshot(excel);
  await check();
  expect(column(excel, FIRST_FREE)).toEqual(MARKED);
  await excelWorkbook.clearMarking();
  expect(snapshot(excel)).toEqual(before);
});

test('a column in which anything stands is left alone, also one of the user that is called Controle', async () => {
  const sheet = doubtfulExpenses();
  sheet.cells.get(3)?.set(FIRST_FREE, { value: 'Controle' });
  sheet.cells.get(5)?.set(FIRST_FREE, { value: '✔' });
  sheet.cells.set(40, new Map([[FIRST_FREE + 1, { value: 'Paraaf directeur' }]]));
  const excel = await mapped(sheet);
  const before = snapshot(excel);
  await check();
  expect(column(excel, FIRST_FREE + 2)).toEqual(MARKED);
  await excelWorkbook.clearMarking();
  expect(snapshot(excel)).toEqual(before);
});

test('hidden columns and merged cells are no place for it', async () => {
  const sheet = doubtfulExpenses();
  const excel = await mapped({
    ...sheet,
    columns: [{ first: FIRST_FREE, last: FIRST_FREE, hidden: true }],
    merges: [...sheet.merges, { row: 6, column: FIRST_FREE + 1, rows: 1, columns: 2 }],
  });
  await check();
  expect(column(excel, FIRST_FREE + 3)).toEqual(MARKED);
});

test('a table of the user does not grow over it', async () => {
  const sheet = expenses();
  const excel = startExcel(workbookOf(sheet));
  const id = excel.model.sheets.byName('Uitgaven') ?? '';
  const table = excel.model.tables.add(id, { row: 4, column: 0, rows: 4, columns: 7 }, true);
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (mapping) await excelWorkbook.saveMapping({ ...mapping, controle: true });
  await check();
  expect(excel.model.tables.require(table.uid).table.area).toEqual({ row: 4, column: 0, rows: 4, columns: 7 });
  expect(column(excel, FIRST_FREE, 1)).toEqual(['']);
  expect(column(excel, FIRST_FREE + 1, 1)).toEqual(['Controle']);
});

test('columns that were inserted and rows that were sorted do not hide it', async () => {
  const excel = await mapped();
  const { model } = excel;
  await check();
  const id = model.sheets.byName('Uitgaven') ?? '';
  model.cells.shift(id, { kind: 'insert', axis: 'columns', area: { row: 0, column: 2, rows: 1_048_576, columns: 1 } });
  expect(column(excel, FIRST_FREE + 1)).toEqual(MARKED);
  await excelWorkbook.clearMarking();
  expect(column(excel, FIRST_FREE + 1)).toEqual(['', '', '', '', '', '', '']);
});

test('what somebody typed in the column stays', async () => {
  const excel = await mapped();
  await check();
  const id = excel.model.sheets.byName('Uitgaven') ?? '';
  excel.model.cells.write(id, { row: 6, column: FIRST_FREE, rows: 1, columns: 1 }, [['Gebeld met Maakpunt']], 'user');
  await excelWorkbook.clearMarking();
  expect(column(excel, FIRST_FREE)).toEqual(['', '', 'Gebeld met Maakpunt', '', '', '', '']);
  await check();
  expect(column(excel, FIRST_FREE + 1)).toEqual(MARKED);
  expect(column(excel, FIRST_FREE)).toEqual(['', '', 'Gebeld met Maakpunt', '', '', '', '']);
});

test('a protected sheet is not marked, and that is told', async () => {
  const excel = await mapped();
  excel.model.protection.protect(excel.model.sheets.byName('Uitgaven') ?? '', {});
  const before = snapshot(excel);
  const { marking, unmarked, report } = await check();
  expect({ marking, unmarked }).toEqual({ marking: 'partly', unmarked: [{ sheet: 'Uitgaven', reason: 'protected' }] });
  expect(report.findings.length).toBeGreaterThan(0);
  expect(snapshot(excel)).toEqual(before);
  await excelWorkbook.clearMarking();
  expect(snapshot(excel)).toEqual(before);
});

test('a sheet that was deleted leaves no name behind', async () => {
  const excel = startExcel(workbookOf(doubtfulExpenses(), expenses(undefined, 'Uitgaven 2')));
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (mapping) await excelWorkbook.saveMapping({ ...mapping, controle: true });
  await check();
  excel.model.sheets.delete(excel.model.sheets.byName('Uitgaven') ?? '');
  await excelWorkbook.clearMarking();
  expect(excel.model.toData().names.map(({ name }) => name)).toEqual(['STO_Versie']);
});
