import { excelWorkbook } from '../../../src/excel/workbook';
import type { CellValue } from '../../../src/cells/cell';
import { afschrijvingenTemplate } from '../../../src/templates/afschrijvingen';
import { eindrapportageTemplate } from '../../../src/templates/eindrapportage';
import { jaartakenTemplate } from '../../../src/templates/jaartaken';
import { kostenTemplate } from '../../../src/templates/kosten';
import { regioTemplate } from '../../../src/templates/regio';
import { verklaringenTemplate } from '../../../src/templates/verklaringen';
import { wijzigingenTemplate } from '../../../src/templates/wijzigingen';
import { TEMPLATE_VERSION } from '../../../src/templates/version';
import { SOUND_LINES } from '../../rules/sound-lines';
import { mapColumns } from '../../../src/records/column-map';
import { TABLES } from '../../../src/templates';
import { columnName } from '../../../src/cells/address';
import type { TableKey } from '../../../src/templates/column';
import { placeColumns } from '../../../src/templates/layout';
import { isMarkFormula } from '../../../src/check/mark-formats';
import { bodyArea } from '../../../src/workbench/model/tables';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { newWorkbook, startExcel } from '../../setup/start-host';

const CHECK_DAY = 46_296;

/** The values of a table by heading, one list for each column. */
function columnsOf(model: WorkbookModel, name: string): Map<string, CellValue[]> {
  const placed = model.tables.byName(name);
  if (!placed) throw new Error(`no table ${name}`);
  const rows = model.grid.values(placed.sheet, bodyArea(placed.table));
  return new Map(placed.table.columns.map((column, index) => [column.name, rows.map((row) => row[index] ?? '')]));
}

const headingsOf = (model: WorkbookModel, name: string): string[] => [...columnsOf(model, name).keys()];

/** Types a sound line in the first row of a table. */
function type(model: WorkbookModel, key: 'kosten' | 'afschrijvingen' | 'verklaringen' | 'jaartaken' | 'regio' | 'wijzigingen'): void {
  const placed = model.tables.byName(TABLES[key].name);
  if (!placed) throw new Error(`no table ${key}`);
  const map = mapColumns(
    TABLES[key].columns,
    placed.table.columns.map(({ name }) => name),
  );
  const body = bodyArea(placed.table);
  for (const [column, value] of Object.entries(SOUND_LINES[key])) {
    const place = map.get(column);
    if (place?.index === undefined || place.calculated) continue;
    model.cells.write(placed.sheet, { row: body.row, column: body.column + place.index, rows: 1, columns: 1 }, [[value]], 'user');
  }
}

const FORMER = {
  'Bij a, omvang uitbreiding (fte)': 'a: omvang uitbreiding (fte)',
  'Bij b, datum aangeworven': 'b: datum aangeworven',
  'Bij c, vervangen per': 'c: vervangen per',
  'Bij c, naam vervanger': 'c: naam vervanger',
};

const OF_VERSION_6 = ['Partner', 'Getoetst door', 'Wie is geïnformeerd', 'Plan en begroting bijgewerkt'];

/** A workbook as version 1 left it, with a column, a note and data of the user. */
async function oldWorkbook() {
  const excel = startExcel(newWorkbook('Eigen blad'));
  const { model } = excel;
  await excelWorkbook.loadTemplates(
    [regioTemplate, afschrijvingenTemplate, verklaringenTemplate, jaartakenTemplate, kostenTemplate, wijzigingenTemplate],
    '2025-2028',
    'keep',
  );
  for (const key of ['regio', 'afschrijvingen', 'verklaringen', 'jaartaken', 'kosten', 'wijzigingen'] as const) type(model, key);
  await Excel.run(async (context) => {
    const { tables, names, worksheets } = context.workbook;
    tables.getItem('STO_Afschrijvingen').columns.getItem('Termijn in de begroting').getRange().getEntireColumn().delete('Left');
    for (const name of ['STO_Kosten', 'STO_Afschrijvingen'])
      tables.getItem(name).columns.getItem('Document of link').getRange().getEntireColumn().delete('Left');
    for (const heading of OF_VERSION_6)
      tables.getItem('STO_Wijzigingen').columns.getItem(heading).getRange().getEntireColumn().delete('Left');
    for (const name of ['STO_Personen', 'STO_Deadlines']) tables.getItem(name).getRange().getEntireRow().delete('Up');
    const verklaringen = tables.getItem('STO_Verklaringen');
    for (const [present, former] of Object.entries(FORMER)) verklaringen.columns.getItem(present).name = former;
    // A column of the user between ours, and one behind.
    tables.getItem('STO_Kosten').columns.add(3, undefined, 'Mijn kenmerk');
    tables.getItem('STO_Kosten').columns.getItem('Mijn kenmerk').getDataBodyRange().getCell(0, 0).values = [['K-17']];
    names.getItem('STO_Versie').formula = '=1';
    worksheets.getItem('Kosten').getRange('AF2').values = [['Mijn notitie']];
    await context.sync();
  });
  return excel;
}

test('what is missing and renamed is seen, and the check goes as far as it can', async () => {
  await oldWorkbook();
  const { version, outdated } = await excelWorkbook.overview();
  expect(version).toBe(1);
  expect(outdated).toEqual([
    {
      key: 'afschrijvingen',
      sheet: 'Afschrijvingen',
      name: 'STO_Afschrijvingen',
      isNew: false,
      missing: ['Termijn in de begroting', 'Document of link'],
      renamed: [],
    },
    {
      key: 'verklaringen',
      sheet: 'Verklaringen',
      name: 'STO_Verklaringen',
      isNew: false,
      missing: [],
      renamed: Object.entries(FORMER).map(([to, from]) => ({ from, to })),
    },
    { key: 'kosten', sheet: 'Kosten', name: 'STO_Kosten', isNew: false, missing: ['Document of link'], renamed: [] },
    { key: 'wijzigingen', sheet: 'Wijzigingen', name: 'STO_Wijzigingen', isNew: false, missing: OF_VERSION_6, renamed: [] },
    { key: 'deadlines', sheet: 'Regio', name: 'STO_Deadlines', isNew: true, missing: [], renamed: [] },
    { key: 'personen', sheet: 'Regio', name: 'STO_Personen', isNew: true, missing: [], renamed: [] },
  ]);
  const { report } = await excelWorkbook.check(CHECK_DAY, () => {});
  // Former headings are understood: nothing of the sheet Verklaringen is called missing.
  expect(report.notChecked.filter(({ table, reason }) => table === 'verklaringen' && reason === 'columns')).toEqual([]);
  expect(report.rulesRun).toBeGreaterThan(50);
});

test('the upgrade brings what is missing, and every value of the user stays', async () => {
  const { model } = await oldWorkbook();
  const before = new Map(
    ['STO_Regio', 'STO_Afschrijvingen', 'STO_Verklaringen', 'STO_Jaartaken', 'STO_Kosten', 'STO_Wijzigingen'].map((name) => [
      name,
      columnsOf(model, name),
    ]),
  );
  const { tables, left } = await excelWorkbook.upgrade();
  expect(tables.map(({ name }) => name)).toEqual([
    'STO_Afschrijvingen',
    'STO_Verklaringen',
    'STO_Kosten',
    'STO_Wijzigingen',
    'STO_Deadlines',
    'STO_Personen',
  ]);
  expect(left).toEqual([]);
  for (const [name, columns] of before) {
    const after = columnsOf(model, name);
    for (const [heading, values] of columns) {
      const present = Object.entries(FORMER).find(([, former]) => former === heading)?.[0] ?? heading;
      expect([name, heading, after.get(present)]).toEqual([name, heading, values]);
    }
  }
  expect(columnsOf(model, 'STO_Kosten').get('Mijn kenmerk')?.[0]).toBe('K-17');
  expect(headingsOf(model, 'STO_Kosten')[3]).toBe('Mijn kenmerk');
  expect(headingsOf(model, 'STO_Afschrijvingen')).toEqual(fresh('afschrijvingen'));
  expect(headingsOf(model, 'STO_Verklaringen')).toEqual(fresh('verklaringen'));
  expect(headingsOf(model, 'STO_Wijzigingen')).toEqual(fresh('wijzigingen'));
  expect(columnsOf(model, 'STO_Deadlines').get('Document')).toContain('eindverslag');
  expect(columnsOf(model, 'STO_Personen').get('Rol')).toContain('projectleider');
  const kosten = model.toData().sheets.find(({ name }) => name === 'Kosten');
  // What stands beside the table goes along with its columns.
  expect(kosten?.cells.get(1)?.get(32)?.value).toBe('Mijn notitie');

  const overview = await excelWorkbook.overview();
  expect(overview.outdated).toEqual([]);
  expect(overview.version).toBe(TEMPLATE_VERSION);
  const { report, marking } = await excelWorkbook.check(CHECK_DAY, () => {});
  expect(marking).toBe('written');
  expect(report.notChecked.filter(({ reason }) => reason === 'columns')).toEqual([]);
});

/** The headings of a newly loaded table. */
const fresh = (key: TableKey): string[] => placeColumns(TABLES[key], '2025-2028').map(({ heading }) => heading);

test('an upgraded sheet is what a new one is: formats, validations, widths, formulas and marking', async () => {
  const excel = await oldWorkbook();
  await excelWorkbook.upgrade();
  const upgraded = describeSheet(excel.model, 'Afschrijvingen');
  excel.stop();
  const { model } = startExcel();
  await excelWorkbook.loadTemplates(
    [regioTemplate, afschrijvingenTemplate, verklaringenTemplate, jaartakenTemplate, kostenTemplate, wijzigingenTemplate],
    '2025-2028',
    'keep',
  );
  type(model, 'afschrijvingen');
  expect(upgraded).toEqual(describeSheet(model, 'Afschrijvingen'));
});

test('a column that offers the choices of an older version offers those of now; a list of the user stays', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([regioTemplate], '2020-2024', 'keep');
  const first = (context: Excel.RequestContext, table: string, heading: string): Excel.DataValidation =>
    context.workbook.tables.getItem(table).columns.getItem(heading).getDataBodyRange().getCell(0, 0).dataValidation;
  const offered = (table: string, heading: string) =>
    Excel.run(async (context) => {
      const validation = first(context, table, heading);
      validation.load('rule');
      await context.sync();
      return String(validation.rule.list?.source);
    });
  const documents = await offered('STO_Deadlines', 'Document');
  expect(documents).toContain('jaarrekening 2020,jaarrekening 2021,jaarrekening 2022,jaarrekening 2023,jaarrekening 2024');
  await Excel.run(async (context) => {
    const choose = (table: string, heading: string, source: string): void => {
      first(context, table, heading).rule = { list: { inCellDropDown: true, source } };
    };
    choose('STO_Deadlines', 'Document', 'voortgangsrapportage 1,plan en begroting 2024,voortgangsrapportage 2,eindverslag');
    choose('STO_Personen', 'Rol', 'penvoerder,conciërge');
    await context.sync();
  });
  expect(await offered('STO_Deadlines', 'Document')).not.toBe(documents);
  await excelWorkbook.upgrade();
  expect(await offered('STO_Deadlines', 'Document')).toBe(documents);
  expect(await offered('STO_Personen', 'Rol')).toBe('penvoerder,conciërge');
});

function describeSheet(model: WorkbookModel, name: string) {
  const sheet = model.toData().sheets.find((each) => each.name === name);
  if (!sheet) throw new Error('no sheet');
  return {
    columns: sheet.columns,
    formulas: [...sheet.cells].map(([row, cells]) => [
      row,
      [...cells].map(([column, { formula }]) => [column, formula]).filter(([, formula]) => formula),
    ]),
    tables: sheet.tables.map(({ area, columns }) => ({ area, columns: columns.map((column) => column.name) })),
    conditionalFormats: sheet.conditionalFormats.map(({ areas, formula, fill, fontColor, numberFormat }) => ({
      areas,
      formula,
      fill,
      fontColor,
      numberFormat,
    })),
    validations: sheet.validations
      .map(({ areas, type: kind, formula1, formula2, prompt }) => ({ areas, kind, formula1, formula2, prompt }))
      .sort((a, b) => (a.areas[0]?.column ?? 0) - (b.areas[0]?.column ?? 0)),
  };
}

test('formulas are renewed where a cell still holds one; what was typed over stays', async () => {
  const { model } = await oldWorkbook();
  const placed = model.tables.byName('STO_Jaartaken');
  if (!placed) throw new Error('no table');
  const body = bodyArea(placed.table);
  const column = body.column + placed.table.columns.findIndex(({ name }) => name === 'Wtf');
  const cell = (row: number) => ({ row: body.row + row, column, rows: 1, columns: 1 });
  model.cells.write(placed.sheet, cell(0), [['=1+1']], 'user');
  model.cells.write(placed.sheet, cell(1), [[0.75]], 'user');
  model.cells.write(placed.sheet, cell(2), [['']], 'user');
  await excelWorkbook.upgrade();
  const formulas = model.grid.formulas(placed.sheet, { ...cell(0), rows: 4 }).map(([formula]) => formula);
  expect(formulas[0]).toMatch(/^=IF\(OR\(/);
  expect(formulas.slice(1, 3)).toEqual([0.75, '']);
  expect(formulas[3]).toBe(formulas[0]);
});

test('the marking follows a column of the user, once and not twice', async () => {
  const { model } = await oldWorkbook();
  await excelWorkbook.upgrade();
  await excelWorkbook.upgrade();
  const kosten = model.toData().sheets.find(({ name }) => name === 'Kosten');
  const formulas = kosten?.conditionalFormats.map(({ formula }) => formula) ?? [];
  expect(formulas.filter(isMarkFormula)).toHaveLength(20);
  const controle = headingsOf(model, 'STO_Kosten').indexOf('Controle');
  expect(formulas.every((formula) => formula.includes(`$${columnName(controle)}6`))).toBe(true);
});

test('a column Controle that was taken away comes back, and is marked', async () => {
  const { model } = await oldWorkbook();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('STO_Kosten').columns.getItem('Controle').delete();
    await context.sync();
  });
  const { unmarked } = await excelWorkbook.check(CHECK_DAY, () => {});
  expect(unmarked).toEqual([{ sheet: 'Kosten', reason: 'no column' }]);
  await excelWorkbook.upgrade();
  expect(headingsOf(model, 'STO_Kosten').at(-1)).toBe('Controle');
  expect((await excelWorkbook.check(CHECK_DAY, () => {})).unmarked).toEqual([]);
});

test('a protected sheet is named, and nothing is changed', async () => {
  const { model } = await oldWorkbook();
  model.protection.protect(model.sheets.byName('Verklaringen') ?? '', {});
  const before = structuredClone(model.toData());
  await expect(excelWorkbook.upgrade()).rejects.toMatchObject({
    code: 'protected',
    message: expect.stringContaining('Blad Verklaringen is beveiligd'),
  });
  expect(model.toData()).toEqual(before);
});

test('a table of the user that stands in the way is named, and nothing is changed', async () => {
  const { model } = await oldWorkbook();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Afschrijvingen');
    sheet.tables.add('A60:AZ61', true).name = 'Eigen';
    await context.sync();
  });
  const before = structuredClone(model.toData());
  await expect(excelWorkbook.upgrade()).rejects.toMatchObject({
    code: 'no room',
    message: expect.stringContaining('de tabel Eigen in de weg'),
  });
  expect(model.toData()).toEqual(before);
});

test('on a sheet with more tables only the table itself and the room below it move', async () => {
  const { model } = await oldWorkbook();
  await Excel.run(async (context) => {
    context.workbook.tables.getItem('STO_Regio').columns.getItem('Saldo uit vorige periode').delete();
    await context.sync();
  });
  const parameters = structuredClone(model.tables.byName('STO_Parameters')?.table);
  await excelWorkbook.upgrade();
  expect(headingsOf(model, 'STO_Regio')).toEqual(fresh('regio'));
  expect(model.tables.byName('STO_Parameters')?.table.area).toEqual(parameters?.area);
  expect(model.tables.byName('STO_Parameters')?.table.columns.map(({ name }) => name)).toEqual(parameters?.columns.map(({ name }) => name));
  expect(columnsOf(model, 'STO_Regio').get('Peildatum')?.[0]).toBe(SOUND_LINES.regio['peildatum']);
});

test('a report whose rows were changed is left as it is and named; its other tables calculate', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([eindrapportageTemplate], '2025-2028', 'keep');
  const placed = model.tables.byName(eindrapportageTemplate.tables[0]?.name ?? '');
  if (!placed) throw new Error('no table');
  const body = bodyArea(placed.table);
  model.cells.write(placed.sheet, { ...body, rows: 1, columns: 1 }, [['Iets anders']], 'user');
  const { left } = await excelWorkbook.upgrade();
  expect(left).toEqual([{ sheet: 'Eindrapportage', name: placed.table.name }]);
});

test('an up to date workbook is not changed by an upgrade', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([regioTemplate, kostenTemplate, eindrapportageTemplate], '2025-2028', 'keep');
  await model.grid.settled();
  const before = model.toData().sheets.map(({ name }) => describeSheet(model, name));
  expect(await excelWorkbook.upgrade()).toEqual({ tables: [], left: [] });
  expect(model.toData().sheets.map(({ name }) => describeSheet(model, name))).toEqual(before);
});
