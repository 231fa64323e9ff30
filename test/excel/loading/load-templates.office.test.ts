import { excelWorkbook } from '../../../src/excel/workbook';
import { TEMPLATES } from '../../../src/templates';
import { kostenTemplate } from '../../../src/templates/kosten';
import { begrotingTemplate } from '../../../src/templates/begroting';
import { jaartaakFormTemplate } from '../../../src/templates/jaartaak-form';
import { modelG2Template } from '../../../src/templates/model-g2';
import { samenvattingTemplate } from '../../../src/templates/samenvatting';
import { TEMPLATE_VERSION } from '../../../src/templates/version';
import { activiteitenTemplate } from '../../../src/templates/activiteiten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { CellData, SheetData, WorkbookData } from '../../../src/xlsx/workbook-data';
import { ActionType } from '../../../src/workbench/host/protocol';
import { RefusedCall } from '../../../src/workbench/host/transport/process-text';
import { WorkbookError } from '../../../src/excel/workbook-error';
import { regioTemplate } from '../../../src/templates/regio';
import { failOnce } from '../live/failures';
import { emptySheet, newWorkbook, startExcel } from '../../setup/start-host';

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
    names: names.map(({ name, formula, hidden = false }) => `${name} ${formula} ${hidden}`).sort(),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: [...sheet.cells].flatMap(([row, cells]) =>
        [...cells]
          .filter(([, cell]) => cell.value !== '' || cell.formula)
          .map(([column, { value, formula }]) => [row, column, formula === undefined ? value : { formula }]),
      ),
      merges: sheet.merges,
      tables: sheet.tables.map(({ name, area, columns, style, filter }) => ({
        name,
        area,
        style,
        filter,
        columns: columns.map((column) => column.name),
      })),
      conditionalFormats: [...sheet.conditionalFormats]
        .sort((a, b) => (a.areas[0]?.row ?? 0) - (b.areas[0]?.row ?? 0) || a.priority - b.priority)
        .map(({ areas, formula, fill, fontColor, numberFormat }) => ({ areas, formula, fill, fontColor, numberFormat })),
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

test.each(['2025-2028', '2020-2024'] as const)(
  'what is loaded in Excel for %s is what the same templates are as a file',
  async (periode) => {
    const { model } = startExcel(newWorkbook('Blad1'));
    await excelWorkbook.loadTemplates(TEMPLATES, periode, 'keep');
    const loaded = model.toData();
    const file = templateWorkbook(TEMPLATES, periode);
    expect(described({ ...loaded, sheets: loaded.sheets.slice(1) })).toEqual(described(file));
  },
);

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

test('loading all templates takes nine round trips, and one in which Excel.run lets go of its ranges', async () => {
  const { host } = startExcel();
  const before = host.requests;
  await excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep');
  expect(host.requests - before).toBeLessThanOrEqual(10);
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
    'Begroting absent 0',
    'Samenvatting absent 0',
    'Jaartaken absent 0',
    'Jaartaak (formulier) absent 0',
    'Verklaringen absent 0',
    'Verklaring (formulier) absent 0',
    'Inspanning absent 0',
    'Afschrijvingen absent 0',
    'Kosten present 0',
    'Cofinanciering absent 0',
    'Wijzigingen absent 0',
    'Voortgang absent 0',
    'Voortgang inhoud absent 0',
    'Eindrapportage absent 0',
    'Eindverslag inhoud absent 0',
    'Model G2 absent 0',
    'Urenregistratie absent 0',
  ]);
  expect(overview).toMatchObject({ otherSheets: ['Overzicht', 'Partners'], protectedSheets: [], marked: false });
});

test('a report brings the registers that it reads, and leaves alone those that are there', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const { loaded } = await excelWorkbook.loadTemplates([modelG2Template], '2025-2028', 'keep');
  expect(loaded.map(({ sheet }) => sheet)).toEqual(['Regio', 'Partners', 'Inspanning', 'Afschrijvingen', 'Model G2']);
  expect(model.toData().sheets.filter(({ name }) => name.startsWith('Kosten'))).toHaveLength(1);
});

test('a register comes under another name when the sheet of the user has its name', async () => {
  const data = newWorkbook();
  data.sheets = [ownSheet('Begroting')];
  startExcel(data);
  const { loaded } = await excelWorkbook.loadTemplates([samenvattingTemplate], '2025-2028', 'keep');
  expect(loaded.map(({ sheet }) => sheet)).toEqual(['Activiteiten', 'Begroting (2)', 'Samenvatting']);
});

test('a report is not loaded over a register of the other period: Excel would refuse its formulas', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([begrotingTemplate], '2020-2024', 'keep');
  const before = model.grid.sheetIds().length;
  await expect(excelWorkbook.loadTemplates([samenvattingTemplate], '2025-2028', 'keep')).rejects.toThrow(/ontbreken kolommen: Bedrag 2025/);
  expect(model.grid.sheetIds().length).toBe(before);
});

test('a second report beside the first calculates with its own tables', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([modelG2Template], '2025-2028', 'keep');
  await excelWorkbook.loadTemplates([modelG2Template], '2025-2028', 'beside');
  const cells = model.toData().sheets.find(({ name }) => name === 'Model G2 (2)')?.cells;
  expect(cells?.get(5)?.get(4)?.formula).toBe('=SUMIFS(STO_G2B_2[Ontvangen in verslagjaar],STO_G2B_2[Omschrijving],[@[Omschrijving]])');
});

test('the workbook says with which version of the templates it was begun', async () => {
  startExcel();
  expect((await excelWorkbook.overview()).version).toBeUndefined();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  expect((await excelWorkbook.overview()).version).toBe(TEMPLATE_VERSION);
});

test('a form counts as present once it is there', async () => {
  startExcel();
  await excelWorkbook.loadTemplates([jaartaakFormTemplate], '2025-2028', 'keep');
  const { templates, otherSheets } = await excelWorkbook.overview();
  const states = templates.filter(({ state }) => state === 'present').map(({ template }) => template.sheet);
  expect(states).toEqual(['Jaartaken', 'Jaartaak (formulier)']);
  expect(otherSheets).toEqual(['Blad1']);
});

test('a protected sheet does not stop another template from loading', async () => {
  const { model } = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep');
  const kosten = model.sheets.byName('Kosten') ?? '';
  model.protection.protect(kosten, {});
  const { loaded } = await excelWorkbook.loadTemplates([activiteitenTemplate], '2025-2028', 'keep');
  expect(loaded.map(({ sheet }) => sheet)).toEqual(['Activiteiten']);
  expect(model.protection.isProtected(kosten)).toBe(true);
});

describe('a sheet by our name that somebody else makes at the same moment', () => {
  /** Loads Regio and Kosten; between looking and adding another person makes a sheet Kosten. */
  async function overtaken(write: boolean, lost: boolean): Promise<{ readonly names: readonly string[]; readonly message: string }> {
    const { host, model } = startExcel();
    const { process } = host;
    host.process = async (body) => {
      if (!body.Actions.some(({ ActionType: type }) => type === ActionType.SetProperty)) return process.call(host, body);
      host.process = process;
      const sheet = model.sheets.add('Kosten');
      if (write) model.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [['Van een ander']], 'user');
      if (lost) throw new RefusedCall('ActivityLimitReached', 'test');
      return process.call(host, body);
    };
    const loading = excelWorkbook.loadTemplates([regioTemplate, kostenTemplate], '2025-2028', 'keep');
    const message = await loading.then(
      () => '',
      (error: unknown) => String(error),
    );
    return { names: model.toData().sheets.map(({ name }) => name), message };
  }

  test.each([true, false])('stays, filled in: %s', async (write) => {
    const { names, message } = await overtaken(write, false);
    expect(names).toEqual(['Blad1', 'Kosten']);
    expect(message).toContain('dezelfde naam');
  });

  test('stays, when nothing came of our request', async () => {
    expect((await overtaken(true, true)).names).toEqual(['Blad1', 'Kosten']);
  });
});

test('a load that breaks off takes its own sheets away, also one that was renamed meanwhile', async () => {
  const { host, model } = startExcel();
  const hasFailed = failOnce(host, 2, 'GeneralException', 'half');
  const { process } = host;
  let request = 0;
  host.process = async (body) => {
    request += 1;
    if (request === 3) model.transaction('Hernoemen', () => model.sheets.rename(model.sheets.byName('Kosten') ?? '', 'Uitgaven'), 'user');
    return process.call(host, body);
  };
  await expect(excelWorkbook.loadTemplates([kostenTemplate], '2025-2028', 'keep')).rejects.toBeInstanceOf(WorkbookError);
  expect(hasFailed()).toBe(true);
  expect(model.toData().sheets.map(({ name }) => name)).toEqual(['Blad1']);
});
