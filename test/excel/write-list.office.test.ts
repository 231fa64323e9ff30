import { excelWorkbook } from '../../src/excel/workbook';
import { newWorkbook, startExcel } from '../setup/start-host';

test('a jump is a formula that shows its text, and no text of a list becomes a formula', async () => {
  startExcel(newWorkbook('Kosten'));
  const formula = `=HYPERLINK("#'Kosten'!D7","D7")`;
  const sheet = await excelWorkbook.writeList({
    name: 'Rapport',
    counts: true,
    rows: [{ cells: ['=1+1', 'D7', 3], jump: { column: 1, formula } }, { cells: ['x', '=2+2'] }],
  });
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange('A1:C2');
    range.load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([
      ['=1+1', 'D7', 3],
      ['x', '=2+2', ''],
    ]);
    expect(range.formulas[0]?.[1]).toBe(formula);
  });
});

test('a list of many rows tells how far it is; broken off it leaves no sheet', async () => {
  startExcel(newWorkbook('Kosten'));
  const rows = Array.from({ length: 12_000 }, (_, index) => ({ cells: [`regel ${index}`, index], bold: index % 3 === 0 }));
  const told: number[] = [];
  const sheet = await excelWorkbook.writeList({ name: 'Lang', rows }, { progress: (done) => told.push(done) });
  expect([sheet, ...told]).toEqual(['Lang', 10_000, 12_000]);
  const controller = new AbortController();
  const broken = excelWorkbook.writeList({ name: 'Kort', rows }, { signal: controller.signal, progress: () => controller.abort() });
  await expect(broken).rejects.toMatchObject({ name: 'AbortError' });
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    const fonts = ['A1', 'A2', 'A3', 'A4'].map((address) => worksheets.getItem('Lang').getRange(address).format.font);
    for (const font of fonts) font.load('bold');
    await context.sync();
    expect(worksheets.items.map(({ name }) => name)).toEqual(['Kosten', 'Lang']);
    expect(fonts.map(({ bold }) => bold)).toEqual([true, false, false, true]);
  });
});
