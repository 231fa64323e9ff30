import { excelWorkbook } from '../../../src/excel/workbook';
import { activiteitenTemplate } from '../../../src/templates/activiteiten';
import { kostenTemplate } from '../../../src/templates/kosten';
import { samenvattingTemplate } from '../../../src/templates/samenvatting';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { newWorkbook, startExcel } from '../../setup/start-host';

const LIST = 'STO_Lijst_activiteiten_act_code';

const listValidations = (model: WorkbookModel) =>
  model.toData().sheets.flatMap(({ validations }) => validations.filter(({ formula1 }) => formula1 === LIST));

test('a drop-down that is there is left as the user made it, also when something else is loaded', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([activiteitenTemplate, kostenTemplate], '2025-2028', 'keep');
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem('STO_Kosten').columns.getItem('Code activiteit').getDataBodyRange();
    column.getEntireColumn().getIntersection('A6:XFD1048576').dataValidation.errorAlert = {
      showAlert: true,
      style: 'Information',
      title: 'Eigen melding',
      message: 'Zo wil ik het',
    };
    await context.sync();
  });
  const before = structuredClone(listValidations(model));
  expect(before.some(({ alert }) => alert?.title === 'Eigen melding')).toBe(true);
  await excelWorkbook.loadTemplates([samenvattingTemplate], '2025-2028', 'keep');
  expect(listValidations(model).filter(({ alert }) => alert?.title === 'Eigen melding')).toHaveLength(1);
});

test('a list that lost its table with a deleted sheet gets the new one', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([activiteitenTemplate, kostenTemplate], '2025-2028', 'keep');
  model.sheets.delete(model.sheets.byName('Activiteiten') ?? '');
  // As Excel leaves it.
  model.names.update(model.names.find(LIST)?.uid ?? '', { formula: '=#REF!' });
  await excelWorkbook.loadTemplates([activiteitenTemplate], '2025-2028', 'keep');
  expect(model.names.find(LIST)?.formula).toBe('=STO_Activiteiten[Code activiteit]');
  expect(listValidations(model).length).toBeGreaterThan(0);
});

test.each([
  ['a name of the user that is one of our tables', 'STO_Kosten', true],
  ['a table of the user that is one of our lists', LIST, false],
  ['a table of the user that is our version', 'STO_Versie', false],
])('%s stops the load before anything is written', async (_, name, isName) => {
  const { model } = startExcel(newWorkbook('Blad1'));
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    if (isName) context.workbook.names.add(name, sheet.getRange('A1:B2'));
    else sheet.tables.add('A1:B2', false).name = name;
    await context.sync();
  });
  const before = structuredClone(model.toData());
  await expect(excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep')).rejects.toMatchObject({
    code: 'name',
    message: expect.stringContaining(`al een naam ${name},`),
  });
  expect(model.toData()).toEqual(before);
});

test('a second register takes no name that the user has', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  model.names.add('STO_Kosten_2', '=1');
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'beside');
  expect(model.tables.list().map(({ table }) => table.name)).toEqual(['STO_Kosten', 'STO_Kosten_3']);
});

test('a workbook whose list of sheets is protected says so, and nothing is written', async () => {
  const { model } = startExcel();
  await Excel.run(async (context) => {
    context.workbook.protection.protect();
    await context.sync();
  });
  const before = structuredClone(model.toData());
  await expect(excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep')).rejects.toMatchObject({
    code: 'structure',
    message: expect.stringContaining('Controleren > Werkmap beveiligen'),
  });
  const setting = { rule: 'PER-01', instelling: 'uit', reason: 'Besproken met DUS-I', by: 'A. Visser', date: 46_348 } as const;
  await expect(excelWorkbook.addSetting(setting)).rejects.toMatchObject({ code: 'structure' });
  expect(model.toData()).toEqual(before);
});
