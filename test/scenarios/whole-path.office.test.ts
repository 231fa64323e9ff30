import { excelWorkbook } from '../../src/excel/workbook';
import { personAt } from './person';
import { wholePath } from './whole-path';
import { EXPECTED } from './whole-path-expected';
import { startExcel } from '../setup/start-host';

test('the main job: load templates, type lines, check, mend, check again, clear', async () => {
  const { model } = startExcel();
  expect(await wholePath(excelWorkbook, personAt(model))).toEqual(EXPECTED);
});
