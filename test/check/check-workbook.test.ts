import { checkCells } from '../../src/check/check-workbook';
import { checkBytes } from '../../src/cli/check-bytes';
import { TEMPLATES } from '../../src/templates';
import { withRegisters } from '../../src/templates/reads';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { saveXlsx } from '../../src/xlsx/save';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import type { WorkbookData } from '../../src/xlsx/workbook-data';
import { OTHER_LAYOUT } from '../cli/sample-files';
import { startModel } from '../setup/start-host';

const DAY = 46_296;
const forms = TEMPLATES.filter(({ form }) => form);
const withForms = (): WorkbookData => startModel(templateWorkbook(withRegisters(forms, '2025-2028'), '2025-2028')).toData();
const unknownSheets = (data: WorkbookData): readonly string[] =>
  checkBytes(saveXlsx(data), 'a.xlsx', { date: DAY, mark: false }).report.notChecked.flatMap(({ reason, sheet }) =>
    reason === 'sheet not recognised' ? [sheet] : [],
  );

test('forms of ours are known, also under the name that a person gave them', () => {
  expect(forms.length).toBeGreaterThan(1);
  const data = withForms();
  expect(unknownSheets(data)).toEqual([]);
  const renamed = data.sheets.map((sheet) =>
    forms.some((form) => form.sheet === sheet.name) ? { ...sheet, name: `${sheet.name.slice(0, 12)} Jansen` } : sheet,
  );
  expect(unknownSheets({ ...data, sheets: renamed })).toEqual([]);
});

test('a list is read under the name of a form, and below one', () => {
  const [{ sheet: name } = { sheet: '' }] = forms;
  const list = { ...OTHER_LAYOUT, name };
  expect(checkCells(workbookCells({ ...withForms(), sheets: [list] }), { date: DAY }).report.counts.fout).toBeGreaterThan(0);
  const form = withForms().sheets.find((sheet) => sheet.name === name);
  if (!form) throw new Error(`No sheet ${name}`);
  const below = new Map([...OTHER_LAYOUT.cells].map(([row, cells]) => [row + 60, cells]));
  const hidden = { ...form, cells: new Map([...form.cells, ...below]) };
  const { readings } = checkCells(workbookCells({ ...withForms(), sheets: [hidden] }), { date: DAY });
  expect(readings.map(({ sheet }) => sheet)).toEqual([name]);
});
