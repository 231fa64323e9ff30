import { excelWorkbook } from '../../src/excel/workbook';
import { startOffice } from '../setup/start-host';
import { personAt } from './person';
import { wholePath } from './whole-path';
import { EXPECTED } from './whole-path-expected';

test('the main job over the whole chain of office.js in jsdom', async () => {
  const { model } = await startOffice();
  expect(await wholePath(excelWorkbook, personAt(model))).toEqual(EXPECTED);
});
