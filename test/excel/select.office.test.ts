import { excelWorkbook } from '../../src/excel/workbook';
import { begrotingTemplate } from '../../src/templates/begroting';
import { kostenTemplate } from '../../src/templates/kosten';
import { startExcel } from '../setup/start-host';

test('a link to a sheet of ours selects the first cell to fill in; another sheet only comes to the front', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate, begrotingTemplate], '2025-2028', 'keep');
  const selected = (): unknown => model.grid.selection().map(({ row, column }) => [row, column]);
  const firstRow = (name: string): number => (model.tables.byName(name)?.table.area.row ?? NaN) + 1;
  await excelWorkbook.selectSheet('Kosten');
  expect(selected()).toEqual([[firstRow('STO_Kosten'), 0]]);
  await excelWorkbook.selectSheet('Blad1');
  expect(model.sheets.name(model.grid.activeSheet())).toBe('Blad1');
});
