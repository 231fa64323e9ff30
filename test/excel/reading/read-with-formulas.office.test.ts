import { placeKey } from '../../../src/cells/formula-cells';
import { excelWorkbook } from '../../../src/excel/workbook';
import { kostenTemplate } from '../../../src/templates/kosten';
import { startExcel } from '../../setup/start-host';

test('which cells hold a formula, in tables of ours and on other sheets', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:C2').formulas = [
      ['Naam', 'Bedrag', 'Som'],
      ['a', '=50+50', '=B2*2'],
    ];
    await context.sync();
  });
  const { cells, formulas } = await excelWorkbook.readWithFormulas();
  const kosten = cells.tables.find(({ name }) => name === 'STO_Kosten');
  const amount = kosten?.headings.indexOf('Bedrag ten laste van STO') ?? NaN;
  expect(formulas.get('Kosten')?.get(placeKey((kosten?.row ?? NaN) + 1, amount))).toBe('follows');
  expect([...(formulas.get('Blad1') ?? [])]).toEqual([
    [placeKey(1, 1), 'typed'],
    [placeKey(1, 2), 'follows'],
  ]);
});

test('a list gets its choices', async () => {
  startExcel();
  const rows = [['Nr', 'Oordeel'], ['1'], ['2']].map((each) => ({ cells: each }));
  const name = await excelWorkbook.writeList({
    name: 'STO Steekproef',
    rows,
    choices: [{ firstRow: 1, column: 1, values: ['goed', 'fout'] }],
  });
  await Excel.run(async (context) => {
    const validation = context.workbook.worksheets.getItem(name).getRange('B3').dataValidation;
    validation.load('rule');
    await context.sync();
    expect(validation.rule.list?.source).toBe('goed,fout');
  });
});
