import { planMends, type MendPlan } from '../../../src/check/plan-mends';
import { HiddenRow } from '../../../src/excel/hidden-row';
import { excelWorkbook } from '../../../src/excel/workbook';
import type { CheckResult } from '../../../src/excel/workbook-port';
import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { SheetData, WorkbookData } from '../../../src/xlsx/workbook-data';
import { SOUND_LINES } from '../../rules/sound-lines';
import { startExcel } from '../../setup/start-host';
import { followedWorkbook, findingsOf, fromScratch, shown } from '../live/followed';
import { sheetOf } from '../reading/foreign-sheet';

/** Workbooks as people have them: each is checked, marked, mended, followed and cleared, and all else in it stays as it was. */

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Regio'].includes(sheet));
const LATE = 47_130;
const DAYS_TO_1904 = 1_462;

/** Four costs, of which the amount of the first is text. */
function workbook(days = 0): WorkbookData {
  const { factuurdatum } = SOUND_LINES.kosten;
  const kosten = Array.from({ length: 4 }, (_, index) => ({
    ...SOUND_LINES.kosten,
    boekstuk: `B${index}`,
    factuurnr: `F${index}`,
    factuurdatum: Number(factuurdatum) - days,
    ...(index === 0 ? { incl: '605,00' } : {}),
  }));
  return templateWorkbook(SHEETS, '2025-2028', { kosten });
}

type Excel = Awaited<ReturnType<typeof followedWorkbook>>;

/** Everything but what a formula gives and the columns Controle. */
const everything = ({ model }: Excel): SheetData[] => structuredClone(model.toData().sheets);

function change(data: SheetData[], { model, user }: Excel, column: string, row: number, value: number): void {
  const { sheet, area } = user.place('kosten', column, row);
  const cell = data
    .find(({ name }) => name === model.sheets.name(sheet))
    ?.cells.get(area.row)
    ?.get(area.column);
  if (!cell) throw new Error(`no cell ${column} ${row}`);
  cell.value = value;
}

const rows = ({ report }: CheckResult, rule: string): readonly number[] =>
  report.findings.flatMap((finding) =>
    finding.rule.id === rule && finding.place.table.key === 'kosten' ? [(finding.place.row ?? 0) - 4] : [],
  );

function planFor({ report, cells }: CheckResult, rule: string): MendPlan {
  const mends = report.findings.filter((finding) => finding.rule.id === rule).flatMap(({ mends: [first] = [] }) => first ?? []);
  const plan = planMends(mends, cells);
  if (mends.length === 0 || !plan) throw new Error('no plan');
  return plan;
}

async function expectFollowed(excel: Excel): Promise<void> {
  const { findings, marking } = await fromScratch();
  expect(findingsOf(excel.last())).toEqual(findings);
  const seen = shown(excel.model);
  for (const [table, texts] of marking) expect([table, seen.get(table)]).toEqual([table, texts]);
}

/** The whole way through a workbook in which nothing is in the way of writing. */
async function walk(data: WorkbookData, prepare: (excel: Excel) => void = () => {}, days = 0): Promise<Excel> {
  const excel = await followedWorkbook(data);
  prepare(excel);
  await excel.settled();
  await excelWorkbook.clearMarking();
  await excel.settled();
  const wanted = everything(excel);
  const result = await excel.check();
  await excel.settled();
  expect(result).toMatchObject({ marking: 'written', unmarked: [] });
  expect(rows(result, 'DAT-02')).toEqual([1]);
  await expectFollowed(excel);
  await excelWorkbook.mend(planFor(result, 'DAT-02'));
  excel.user.type('kosten', 'Factuurdatum', 2, LATE - days);
  await excel.settled();
  expect(rows(excel.last(), 'DAT-02')).toEqual([]);
  expect(rows(excel.last(), 'PER-01')).toEqual([3]);
  await expectFollowed(excel);
  await excel.live.switch(false);
  await excelWorkbook.clearMarking();
  change(wanted, excel, 'Bedrag incl. btw', 0, 605);
  change(wanted, excel, 'Factuurdatum', 2, LATE - days);
  excel.model.grid.calculate();
  expect(asText(everything(excel))).toEqual(asText(wanted));
  return excel;
}

/** Everything of the sheets but what formulas give, which follows from the cells that are compared. */
function asText(sheets: readonly SheetData[]): readonly string[] {
  const plain = (_key: string, value: unknown): unknown => {
    if (Object.prototype.toString.call(value) === '[object Map]') return [...(value as Iterable<unknown>)];
    const hasFormula = typeof value === 'object' && value !== null && 'formula' in value && 'value' in value;
    return hasFormula ? { ...value, value: '' } : value;
  };
  return sheets.flatMap((sheet) => JSON.stringify(sheet, plain, 1).split('\n'));
}

const more = (data: WorkbookData, ...sheets: SheetData[]): WorkbookData => ({ ...data, sheets: [...data.sheets, ...sheets] });
const edited = (data: WorkbookData, name: string, edit: (sheet: SheetData) => SheetData): WorkbookData => ({
  ...data,
  sheets: data.sheets.map((sheet) => (sheet.name === name ? edit(sheet) : sheet)),
});

/** A sheet of the user with a formula. */
function withFormula(name: string, value: number, formula: string): SheetData {
  const sheet = sheetOf(name, [['Prijs', value]]);
  sheet.cells.get(0)?.set(1, { value, formula });
  return sheet;
}

test('days that count from 1904', async () => {
  await walk({ ...workbook(DAYS_TO_1904), date1904: true }, undefined, DAYS_TO_1904);
});

test('Excel that calculates only when asked: said, and the mode stays', async () => {
  const { model, last } = await walk(workbook(), (excel) => excel.model.change({ calculation: 'Manual' }));
  expect(last().remarks).toContainEqual(expect.stringMatching(/^Excel rekent in deze werkmap niet vanzelf.*F9/));
  expect(model.state.calculation).toBe('Manual');
  model.change({ calculation: 'Automatic' });
  expect((await excelWorkbook.check(46_500, () => {})).remarks.filter((text) => text.includes('F9'))).toEqual([]);
});

test('while Excel calculates by hand a figure stays what it was until F9', async () => {
  const excel = await followedWorkbook(workbook());
  excel.user.type('kosten', 'Bedrag ten laste van STO', 1, '=[@[Bedrag incl. btw]]');
  await excel.settled();
  excel.model.change({ calculation: 'Manual' });
  const figure = () => {
    const { sheet, area } = excel.user.place('kosten', 'Bedrag ten laste van STO', 1);
    return excel.model.grid.values(sheet, area)[0]?.[0];
  };
  const before = figure();
  excel.user.type('kosten', 'Bedrag incl. btw', 1, 1);
  expect(figure()).toBe(before);
  await excel.settled();
  expect(excel.last().remarks).toContainEqual(expect.stringContaining('F9'));
  excel.model.grid.calculate();
  expect(figure()).not.toBe(before);
});

test('formulas that refer to themselves, in a workbook that iterates', async () => {
  const { model } = await walk(more(workbook(), withFormula('Rekenblad', 12.5, '=B1*0.5+6.25')));
  expect(model.grid.values(model.sheets.byName('Rekenblad') ?? '', { row: 0, column: 1, rows: 1, columns: 1 })).toEqual([[12.5]]);
});

test('links to other workbooks, also in a line', async () => {
  const link = "='[Prijzen 2026.xlsx]Blad 1'!$B$2";
  const data = edited(more(workbook(), withFormula('Prijzen', 605, link)), 'Kosten', (sheet) => {
    const cell = sheet.cells.get(6)?.get(10);
    if (!cell) throw new Error('no cell');
    cell.formula = link;
    return sheet;
  });
  const { model } = await walk(data);
  const sheet = model.sheets.byName('Kosten') ?? '';
  const cell = { row: 6, column: 10, rows: 1, columns: 1 };
  expect([model.grid.formulas(sheet, cell), model.grid.values(sheet, cell)]).toEqual([[[link]], [[SOUND_LINES.kosten['incl']]]]);
});

test.each(["Kosten d'Oude Wilg", 'Uitgaven 💶🏫', '"Kosten" & meer', "'t Is 100% (2026)".slice(1)])(
  'a sheet with the name %s',
  async (name) => {
    const { model, last } = await walk(workbook(), (excel) => excel.model.sheets.rename(excel.model.sheets.byName('Kosten') ?? '', name));
    expect(model.toData().sheets.map((sheet) => sheet.name)).toContain(name);
    const finding = last().report.findings.find(({ rule }) => rule.id === 'PER-01');
    if (!finding) throw new Error('no finding');
    await excelWorkbook.select(finding.place);
    expect(model.sheets.name(model.grid.activeSheet())).toBe(name);
  },
);

/** Two groups, one in the other, of which the outer is folded, as people make them with Gegevens > Groeperen. */
async function groupRows(): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kosten');
    sheet.getRange('6:8').group(Excel.GroupOption.byRows);
    sheet.getRange('7:8').group(Excel.GroupOption.byRows);
    sheet.getRange('7:8').hideGroupDetails(Excel.GroupOption.byRows);
    await context.sync();
  });
}

test('grouped rows that are folded stay so, and are checked; a jump into them asks first, and only then shows the row', async () => {
  const grouped = startExcel(workbook());
  await groupRows();
  const { sheets } = grouped.model.toData();
  const hidden = sheets.find(({ name }) => name === 'Kosten')?.rows ?? new Map();
  grouped.stop();
  expect([...hidden].flatMap(([row, { hidden: is }]) => (is ? [row] : []))).toEqual([5, 6, 7]);
  const { model, last } = await walk(
    edited(workbook(), 'Kosten', (sheet) => ({ ...sheet, rows: hidden })),
    (excel) => {
      const kosten = excel.model.sheets.byName('Kosten') ?? '';
      excel.model.outline.group(kosten, { first: 5, count: 3 });
      excel.model.outline.group(kosten, { first: 6, count: 2 });
    },
  );
  const kosten = model.sheets.byName('Kosten') ?? '';
  expect(model.outline.groups(kosten)).toEqual([
    { first: 5, count: 3 },
    { first: 6, count: 2 },
  ]);
  const finding = last().report.findings.find(({ rule }) => rule.id === 'PER-01');
  if (!finding) throw new Error('no finding');
  const inGroup = { ...finding.place, row: 6 };
  const before = model.grid.selection();
  await expect(excelWorkbook.select(inGroup)).rejects.toThrow(HiddenRow);
  expect([model.grid.selection(), model.grid.row(kosten, 6).hidden]).toEqual([before, true]);
  await excelWorkbook.select(inGroup, 'show the row');
  expect(model.grid.selection()).toMatchObject([{ row: 6 }]);
  expect([model.grid.row(kosten, 6).hidden, model.grid.row(kosten, 7).hidden]).toEqual([false, true]);
  expect(model.outline.groups(kosten)).toHaveLength(2);
});

test('a group that is opened, a row that comes in it and one that is ungrouped are followed', async () => {
  const excel = await followedWorkbook(workbook());
  await groupRows();
  await excel.settled();
  expect(excel.last().report.findings.some(({ place }) => place.hidden)).toBe(true);
  excel.user.insertRows('kosten', 2, 1);
  const kosten = excel.model.sheets.byName('Kosten') ?? '';
  expect(excel.model.outline.groups(kosten)).toEqual([
    { first: 5, count: 4 },
    { first: 6, count: 3 },
  ]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Kosten');
    sheet.getRange('6:9').showGroupDetails(Excel.GroupOption.byRows);
    sheet.getRange('7:9').ungroup(Excel.GroupOption.byRows);
    await context.sync();
  });
  expect(excel.model.outline.groups(kosten)).toEqual([{ first: 5, count: 4 }]);
  excel.live.verify();
  await excel.settled();
  await expectFollowed(excel);
  expect(excel.last().report.findings.some(({ place }) => place.hidden)).toBe(false);
});

test('what somebody typed in the column Controle is not answered while edits are followed; a press writes the outcome again', async () => {
  const excel = await followedWorkbook(workbook());
  const { sheet, area } = excel.user.place('kosten', 'Controle', 1);
  const typed = (): unknown => excel.model.grid.values(sheet, area)[0]?.[0];
  const outcome = typed();
  excel.user.type('kosten', 'Controle', 1, 'Gezien door Anna');
  await excel.settled();
  expect(typed()).toBe('Gezien door Anna');
  await excel.check();
  expect(typed()).toBe(outcome);
  await expectFollowed(excel);
});

test('two tables of one template', async () => {
  const data = workbook();
  const own = data.sheets.find(({ name }) => name === 'Kosten');
  if (!own) throw new Error('no sheet');
  const second: SheetData = {
    ...structuredClone(own),
    name: 'Kosten (2)',
    tables: own.tables.map((table) => ({ ...table, name: `${table.name}_2` })),
  };
  second.cells.get(5)?.set(10, { value: 605 });
  second.cells.get(8)?.set(3, { ...second.cells.get(8)?.get(3), value: LATE });
  const excel = await followedWorkbook(more(data, second));
  const found = excel.last().report.findings.filter(({ rule }) => rule.id === 'PER-01');
  expect(found.map(({ place }) => [place.table.sheet, place.row])).toEqual([['Kosten (2)', 8]]);
  await expectFollowed(excel);
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  expect(
    excel
      .last()
      .report.findings.filter(({ rule }) => rule.id === 'PER-01')
      .map(({ place }) => place.table.sheet),
  ).toEqual(['Kosten', 'Kosten (2)']);
  await expectFollowed(excel);
});

test('sheets that are hidden and very hidden stay so, and are read', async () => {
  const hide = (excel: Excel): void => {
    excel.model.sheets.setVisibility(excel.model.sheets.byName('Kosten') ?? '', 'veryHidden');
    excel.model.sheets.setVisibility(excel.model.sheets.byName('Partners') ?? '', 'hidden');
  };
  const { last } = await walk(workbook(), hide);
  const finding = last().report.findings.find(({ rule }) => rule.id === 'PER-01');
  if (!finding) throw new Error('no finding');
  await expect(excelWorkbook.select(finding.place)).rejects.toThrow(/zo verborgen dat Excel het niet noemt.*Alt\+F11/);
});

test('merged cells around a table and on other sheets', async () => {
  const notes = { ...sheetOf('Notities', [['Overleg van 12 maart'], [], ['x']]), merges: [{ row: 0, column: 0, rows: 2, columns: 4 }] };
  await walk(
    edited(more(workbook(), notes), 'Kosten', (sheet) => ({
      ...sheet,
      merges: [...sheet.merges, { row: 2, column: 30, rows: 1, columns: 3 }, { row: 40, column: 0, rows: 2, columns: 5 }],
    })),
  );
});

test('frozen panes stay where the user put them', async () => {
  const { model } = await walk(edited(workbook(), 'Kosten', (sheet) => ({ ...sheet, frozen: { rows: 7, columns: 1 } })));
  expect(model.toData().sheets.find(({ name }) => name === 'Kosten')?.frozen).toEqual({ rows: 7, columns: 1 });
});

test('a workbook whose list of sheets is protected: all goes on, but what asks for a new sheet is refused with what to do', async () => {
  const excel = await walk(workbook(), ({ model }) => void (model.protection.structure = true));
  const before = everything(excel);
  const asked = [
    excelWorkbook.addSetting({ rule: 'PER-01', instelling: 'uit', reason: 'Besproken', by: 'A. Visser', date: 46_500 }),
    excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep'),
    excelWorkbook.writeList({ name: 'Controlerapport', rows: [{ cells: ['a'] }] }),
  ];
  for (const each of await Promise.allSettled(asked))
    expect(each).toMatchObject({ reason: { code: 'structure', message: expect.stringMatching(/Controleren > Werkmap beveiligen/) } });
  expect(everything(excel)).toEqual(before);
});

test('a file that is only to be looked at is checked; nothing is written, and every change is refused with what to do', async () => {
  const excel = await followedWorkbook(workbook());
  await excelWorkbook.clearMarking();
  await excel.settled();
  excel.model.protection.viewOnly = true;
  const before = everything(excel);
  const result = await excel.check();
  expect(rows(result, 'DAT-02')).toEqual([1]);
  expect(result.marking).toBe('off');
  expect(result.unmarked).toContainEqual({ sheet: 'Kosten', reason: 'view only' });
  const refused = { message: expect.stringMatching(/alleen om te bekijken.*open de werkmap om te bewerken/) };
  await expect(excelWorkbook.mend(planFor(result, 'DAT-02'))).rejects.toMatchObject(refused);
  await expect(excelWorkbook.loadTemplates(TEMPLATES, '2025-2028', 'keep')).rejects.toMatchObject(refused);
  await expect(excelWorkbook.clearMarking()).rejects.toMatchObject(refused);
  await excel.settled();
  expect(excel.failures).toEqual([]);
  expect(everything(excel)).toEqual(before);
});

test('a file that is only to be looked at and was never checked is checked too, and others are followed in it', async () => {
  const excel = await followedWorkbook(workbook());
  await excelWorkbook.clearMarking();
  excel.model.names.delete(excel.model.names.find('STO_Doorlopend')?.uid ?? '');
  await excel.live.stop();
  excel.model.protection.viewOnly = true;
  const { report, marking } = await excelWorkbook.check(46_500, () => {});
  expect([report.findings.length > 0, marking]).toEqual([true, 'off']);
});
