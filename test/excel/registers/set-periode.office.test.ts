import { excelWorkbook } from '../../../src/excel/workbook';
import { regioTemplate } from '../../../src/templates/regio';
import { saveXlsx } from '../../../src/xlsx/save';
import { xlsxCells } from '../../../src/xlsx/xlsx-cells';
import { startExcel } from '../../setup/start-host';
import { expenses, workbookOf } from '../reading/foreign-sheet';

test('without a sheet Regio the answer is kept as a name in the workbook, for the pane and for the file', async () => {
  const { model } = startExcel(workbookOf(expenses()));
  expect((await excelWorkbook.overview()).periode).toBeUndefined();
  await excelWorkbook.setPeriode('2025-2028');
  await excelWorkbook.setPeriode('2020-2024');
  expect((await excelWorkbook.overview()).periode).toBe('2020-2024');
  expect((await excelWorkbook.mergeState()).dossier.assumedPeriode).toBe('2020-2024');
  expect(xlsxCells(saveXlsx(model.toData())).periode).toBe('2020-2024');
});

test('a line of Regio without a subsidieperiode gets the answer in its cell', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2025-2028', 'keep');
  await Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('STO_Regio').getDataBodyRange();
    const headings = context.workbook.tables.getItem('STO_Regio').getHeaderRowRange().load('values');
    await context.sync();
    const index = (heading: string): number => headings.values[0]?.indexOf(heading) ?? -1;
    body.getCell(0, index('Subsidieperiode')).values = [['']];
    body.getCell(0, 0).values = [['Regio Waterland']];
    await context.sync();
  });
  await excelWorkbook.setPeriode('2025-2028');
  const { dossier, periode } = await excelWorkbook.overview();
  expect([dossier.regio.lines.map((line) => line.periode), periode]).toEqual([['2025-2028'], undefined]);
  expect(model.names.find('STO_Periode')).toBeUndefined();
});
