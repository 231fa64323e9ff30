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
