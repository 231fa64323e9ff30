import { excelWorkbook } from '../../src/excel/workbook';
import { TEMPLATES } from '../../src/templates';
import { kostenTemplate } from '../../src/templates/kosten';
import { activiteitenTemplate } from '../../src/templates/activiteiten';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import type { CellData, SheetData, WorkbookData } from '../../src/xlsx/workbook-data';
import { emptySheet, newWorkbook, startExcel } from '../setup/start-host';

const ownSheet = (name: string): SheetData => ({
  ...emptySheet(name),
  cells: new Map<number, Map<number, CellData>>([
    [0, new Map([[0, { value: 'Mijn eigen overzicht', style: { bold: true, fill: '#FFFF00' } }]])],
    [4, new Map([[2, { value: 12.5 }]])],
  ]),
});

/** What both writers must agree on; ids and caches are their own. */
function described({ sheets, names }: WorkbookData): unknown {
  return {
    names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells].flatMap(([row, cells]) =>
        [...cells]
          .filter(([, cell]) => cell.value !== '' || cell.formula)
          .map(([column, { value, formula }]) => [row, column, formula ?? value]),
      ),
      tables: sheet.tables.map(({ name, area, columns, style }) => ({ name, area, style, columns: columns.map((column) => column.name) })),
      conditionalFormats: [...sheet.conditionalFormats]
        .sort((a, b) => (a.areas[0]?.row ?? 0) - (b.areas[0]?.row ?? 0) || a.priority - b.priority)
        .map(({ areas, formula, fill, fontColor }) => ({ areas, formula, fill, fontColor })),
      validations: sheet.validations
        .map(({ areas, type, operator, formula1, formula2, prompt, alert }) => ({
          areas,
          type,
          operator: operator ?? null,
          formula1,
          formula2: formula2 ?? null,
          prompt,
          alert,
        }))
        .sort((a, b) => (a.areas[0]?.column ?? 0) - (b.areas[0]?.column ?? 0) || (a.areas[0]?.row ?? 0) - (b.areas[0]?.row ?? 0)),
      frozen: sheet.frozen,
      page: sheet.page,
    })),
  };
}

test('what is loaded in Excel is what the same templates are as a file', async () => {
  const { model } = startExcel(newWorkbook('Blad1'));
  await excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep');
  const loaded = model.toData();
  const file = templateWorkbook(TEMPLATES, '2025-2028');
  expect(described({ ...loaded, sheets: loaded.sheets.slice(1) })).toEqual(described(file));
});

test('loading leaves the sheets of the user as they were', async () => {
  const data = newWorkbook();
  data.sheets = [ownSheet('Overzicht'), ownSheet('Kosten')];
  const { model } = startExcel(data);
  const before = structuredClone(model.toData().sheets);
  const { loaded } = await excelWorkbook.loadTemplates(TEMPLATES, '2020-2024', 'beside');
  expect(loaded.map(({ sheet }) => sheet)).toContain('Kosten (2)');
  expect(model.toData().sheets.slice(0, 2)).toEqual(before);
});

test('a sheet of that name is kept when the user says so', async () => {
  const data = newWorkbook();
  data.sheets = [ownSheet('Kosten')];
  const { model } = startExcel(data);
  const { loaded, kept } = await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  expect({ loaded, kept }).toEqual({ loaded: [], kept: [kostenTemplate] });
  expect(model.grid.sheetIds().length).toBe(1);
});

test('a second one beside the first gets names of its own, and both are checked', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'beside');
  expect(model.toData().sheets.flatMap((sheet) => sheet.tables.map(({ name }) => `${sheet.name}: ${name}`))).toEqual([
    'Kosten: STO_Kosten',
    'Kosten (2): STO_Kosten_2',
  ]);
  const { report } = await excelWorkbook.check(46_296, () => {});
  expect([...report.lines.keys()].map(({ sheet }) => sheet)).toEqual(['Kosten', 'Kosten (2)']);
});

test('drop-downs of activities come when their sheet comes, also on sheets that were there before', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const lists = (): string[] =>
    model
      .toData()
      .sheets.flatMap(({ validations }) =>
        validations.filter(({ type, formula1 }) => type === 'list' && !formula1.startsWith('"')).map(({ formula1 }) => formula1),
      );
  expect(lists()).toEqual([]);
  await excelWorkbook.loadTemplates([activiteitenTemplate], '2025-2028', 'keep');
  expect(lists()).toEqual(['STO_Lijst_activiteiten_act_code']);
});

test('loading all templates takes five round trips, and one in which Excel.run lets go of its ranges', async () => {
  const { host } = startExcel();
  const before = host.requests;
  await excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep');
  expect(host.requests - before).toBeLessThanOrEqual(6);
});

test('the overview tells what is there, what is missing and what belongs to the user', async () => {
  const data = newWorkbook();
  data.sheets = [ownSheet('Overzicht'), ownSheet('Partners')];
  startExcel(data);
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const overview = await excelWorkbook.overview();
  expect(overview.templates.map(({ template, state, lines }) => `${template.sheet} ${state} ${lines}`)).toEqual([
    'Regio absent 0',
    'Partners other sheet 0',
    'Activiteiten absent 0',
    'Inspanning absent 0',
    'Afschrijvingen absent 0',
    'Kosten present 0',
  ]);
  expect(overview).toMatchObject({ otherSheets: ['Overzicht', 'Partners'], protectedSheets: [], marked: false });
});
