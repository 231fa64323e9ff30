import type { FileToAdd } from '../../../src/excel/workbook-port';
import { excelWorkbook } from '../../../src/excel/workbook';
import { readDossier } from '../../../src/records/dossier';
import { incomingRegisters } from '../../../src/records/merge/incoming';
import { TEMPLATES } from '../../../src/templates';
import { kostenTemplate } from '../../../src/templates/kosten';
import { partnersTemplate } from '../../../src/templates/partners';
import { HostError } from '../../../src/workbench/host/host-error';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import type { SheetData } from '../../../src/xlsx/workbook-data';
import { exampleTable } from '../../rules/example-workbook';
import { startExcel, type StartedExcel } from '../../setup/start-host';
import { longer } from '../longer-table';
import { doubtfulExpenses, expenses, workbookOf } from '../reading/foreign-sheet';

/** Under a filter Excel writes into the rows in sight: here nothing may end up in a wrong row (office-js issue 224). */

const DAY = 46_500;
const silent = (): void => {};
const check = () => excelWorkbook.check(DAY, silent);

const LATE = {
  boekstuk: '1',
  leverancier: 'A',
  factuurnr: '1',
  factuurdatum: 47_130,
  omschrijving: 'Hout',
  incl: 100,
  kostensoort: 'Materiaalkosten',
  act_code: 'A01',
  partner: 'P',
  bron: 'subsidie 2025-2028',
  doelgroep: 'vmbo',
};
const THREE_COSTS = [LATE, { ...LATE, boekstuk: '2', factuurnr: '2' }, { ...LATE, boekstuk: '3', factuurnr: '3', factuurdatum: 46_092 }];

const everything = ({ model }: StartedExcel): SheetData[] => structuredClone(model.toData().sheets);

/** What stands in the column Controle of the three costs. */
function controle({ model }: StartedExcel): readonly unknown[] {
  const placed = model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table');
  const { area, columns } = placed.table;
  const index = columns.findIndex(({ name }) => name === 'Controle');
  return model.grid.values(placed.sheet, { row: area.row + 1, rows: 3, column: area.column + index, columns: 1 }).flat();
}

/** Leaves only the first line of a table in sight. */
function filter({ model }: StartedExcel, table: string): void {
  const placed = model.tables.byName(table);
  if (!placed) throw new Error(`no table ${table}`);
  const first = placed.table.area.row + 1;
  model.filters.filterTable(placed.table.uid, (row) => row === first);
}

function lift({ model }: StartedExcel, table: string): void {
  model.filters.clear(model.tables.byName(table)?.sheet ?? '');
}

async function withCosts(): Promise<StartedExcel> {
  const excel = startExcel(templateWorkbook(TEMPLATES, '2025-2028', { kosten: THREE_COSTS }));
  await excel.model.grid.settled();
  return excel;
}

/** Says which sheet, that a filter is in the way, and how to lift it. */
const asksToLift = (sheet: string) => ({
  code: 'filter',
  message: expect.stringMatching(new RegExp(`Op blad ${sheet} staat een filter aan\\..*Wis het filter via Gegevens > Wissen`)),
});

test('2.1 a filtered table is not marked and says why; once the filter is lifted every line has its own text', async () => {
  const excel = await withCosts();
  filter(excel, 'STO_Kosten');
  const before = everything(excel);
  const { report, marking, unmarked } = await check();
  expect({ marking, unmarked }).toEqual({ marking: 'partly', unmarked: [{ sheet: 'Kosten', reason: 'filtered' }] });
  expect(report.findings.some(({ place }) => place.table.sheet === 'Kosten')).toBe(true);
  const kosten = (sheets: SheetData[]) => sheets.find(({ name }) => name === 'Kosten');
  expect(kosten(everything(excel))).toEqual(kosten(before));
  lift(excel, 'STO_Kosten');
  expect((await check()).marking).toBe('written');
  expect(controle(excel)).toEqual([expect.stringMatching(/^✖ /), expect.stringMatching(/^✖ /), expect.not.stringMatching(/Factuurdatum/)]);
});

test('2.1 a filter on cells beside a table hides its lines too', async () => {
  const excel = await withCosts();
  const sheet = excel.model.sheets.byName('Kosten') ?? '';
  excel.model.filters.filterSheet(sheet, { row: 4, column: 60, rows: 5, columns: 2 }, (row) => row === 6);
  const { unmarked } = await check();
  expect(unmarked).toEqual([{ sheet: 'Kosten', reason: 'filtered' }]);
  expect(controle(excel)).toEqual(['', '', '']);
});

test('2.1 texts that an advanced filter puts in wrong rows are taken away again, and that is told', async () => {
  const excel = await withCosts();
  const placed = excel.model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table');
  const { area } = placed.table;
  excel.model.filters.filterAdvanced(placed.sheet, area, (row) => row !== area.row + 1);
  expect((await check()).unmarked).toEqual([{ sheet: 'Kosten', reason: 'misplaced' }]);
  expect(controle(excel)).toEqual(['', '', '']);
});

test('2.1 rows hidden by hand are no filter: every line has its own text', async () => {
  const excel = await withCosts();
  const placed = excel.model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table');
  excel.model.cells.setRows(placed.sheet, { row: placed.table.area.row + 2, column: 0, rows: 1, columns: 1 }, { hidden: true });
  expect((await check()).marking).toBe('written');
  expect(controle(excel)).toEqual([expect.stringMatching(/^✖ /), expect.stringMatching(/^✖ /), expect.not.stringMatching(/Factuurdatum/)]);
});

test('2.1 a jump to a line that a filter hides says so, and lifts no filter', async () => {
  const excel = await withCosts();
  filter(excel, 'STO_Kosten');
  const { report } = await check();
  const placed = excel.model.tables.byName('STO_Kosten');
  const finding = report.findings.find(({ place }) => place.table.key === 'kosten' && place.row === (placed?.table.area.row ?? 0) + 2);
  if (!finding) throw new Error('no finding');
  const before = everything(excel);
  for (const asked of [undefined, 'show the row'] as const)
    await expect(excelWorkbook.select(finding.place, asked)).rejects.toMatchObject({
      code: 'hidden row',
      isFiltered: true,
      message: expect.stringContaining('Wis het filter via Gegevens > Wissen'),
    });
  expect(everything(excel)).toEqual(before);
});

test('2.1 the marking of a filtered sheet stays, the others are cleared, and the user is asked to lift the filter', async () => {
  const excel = await withCosts();
  await check();
  const marked = controle(excel);
  filter(excel, 'STO_Kosten');
  await expect(excelWorkbook.clearMarking()).rejects.toMatchObject({
    code: 'filter',
    message: expect.stringContaining('kies opnieuw Markering wissen'),
  });
  expect(controle(excel)).toEqual(marked);
  lift(excel, 'STO_Kosten');
  await excelWorkbook.clearMarking();
  expect(controle(excel)).toEqual(['', '', '']);
});

/** A file of a partner with two costs. */
function partnerFile(): FileToAdd {
  const tables = [exampleTable('kosten', [{ boekstuk: 'B1' }, { boekstuk: 'B2' }])];
  const partner = 'Basisschool De Molen';
  return {
    partner,
    file: 'molen.xlsx',
    fingerprint: 'a',
    date: DAY,
    registers: incomingRegisters(readDossier({ tables, date1904: false }), partner),
  };
}

test.each(['STO_Kosten', 'STO_Samenvoegingen'])('2.1 lines of a partner are not added while %s is filtered', async (table) => {
  const excel = startExcel();
  await excelWorkbook.loadTemplates([kostenTemplate, partnersTemplate], '2025-2028', 'keep');
  await excelWorkbook.addFile(partnerFile(), silent);
  filter(excel, table);
  const before = everything(excel);
  const { model } = excel;
  const sheet = model.sheets.name(model.tables.byName(table)?.sheet ?? '');
  await expect(excelWorkbook.addFile({ ...partnerFile(), fingerprint: 'b' }, silent)).rejects.toMatchObject(asksToLift(sheet));
  expect(everything(excel)).toEqual(before);
});

test('2.1 a table is not made longer under a filter', async () => {
  const excel = await withCosts();
  const placed = excel.model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table');
  filter(excel, 'STO_Kosten');
  const before = everything(excel);
  const extending = excelWorkbook.mend(longer(placed.table.area.row + placed.table.area.rows + 2));
  await expect(extending).rejects.toMatchObject(asksToLift('Kosten'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 an upgrade renews no formula under a filter', async () => {
  const excel = await withCosts();
  const sheet = excel.model.sheets.byName('Kosten') ?? '';
  const placed = excel.model.tables.byName('STO_Kosten');
  if (!placed) throw new Error('no table');
  // A column of ours is gone, so there is something to upgrade.
  excel.model.cells.shift(sheet, {
    kind: 'delete',
    axis: 'columns',
    area: { row: 0, column: placed.table.area.column + placed.table.area.columns - 1, rows: 1_048_576, columns: 1 },
  });
  filter(excel, 'STO_Kosten');
  const before = everything(excel);
  await expect(excelWorkbook.upgrade()).rejects.toMatchObject(asksToLift('Kosten'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 a setting is not written under a filter', async () => {
  const excel = startExcel();
  const setting = { rule: 'PER-01', instelling: 'uit', reason: 'Besproken', by: 'A. Visser', date: DAY } as const;
  for (const rule of ['PER-01', 'SUB-10']) await excelWorkbook.addSetting({ ...setting, rule });
  filter(excel, 'STO_Instellingen');
  const before = everything(excel);
  await expect(excelWorkbook.addSetting({ ...setting, rule: 'AFS-01' })).rejects.toMatchObject(asksToLift('STO Instellingen'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 the day on which a document was handed in is not written under a filter', async () => {
  const excel = await withCosts();
  filter(excel, 'STO_Deadlines');
  const before = everything(excel);
  await expect(excelWorkbook.setSubmitted('eindverslag', '2025-2028', DAY)).rejects.toMatchObject(asksToLift('Regio'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 the subsidieperiode is not written under a filter', async () => {
  const excel = startExcel(templateWorkbook(TEMPLATES, '2025-2028', { regio: [{ regio_naam: 'Delta', periode: '' }] }));
  await excel.model.grid.settled();
  filter(excel, 'STO_Regio');
  const before = everything(excel);
  await expect(excelWorkbook.setPeriode('2025-2028')).rejects.toMatchObject(asksToLift('Regio'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 how a sheet is read is neither kept nor forgotten under a filter', async () => {
  const excel = startExcel(workbookOf(expenses(), expenses(undefined, 'Uitgaven 2')));
  for (const sheet of ['Uitgaven', 'Uitgaven 2']) {
    const { mapping } = (await excelWorkbook.readSheet(sheet)).reading;
    if (mapping) await excelWorkbook.saveMapping(mapping);
  }
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  filter(excel, 'STO_Koppelingen');
  const before = everything(excel);
  await expect(excelWorkbook.saveMapping({ ...mapping, columns: mapping.columns.slice(1) })).rejects.toMatchObject(
    asksToLift('STO Instellingen'),
  );
  await expect(excelWorkbook.removeMapping('Uitgaven')).rejects.toMatchObject(asksToLift('STO Instellingen'));
  expect(everything(excel)).toEqual(before);
});

test('2.1 no column Controle is put beside filtered data, and none is taken away', async () => {
  const excel = startExcel(workbookOf(doubtfulExpenses()));
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('not recognised');
  await excelWorkbook.saveMapping({ ...mapping, controle: true });
  const sheet = excel.model.sheets.byName('Uitgaven') ?? '';
  const filterData = () => excel.model.filters.filterSheet(sheet, { row: 4, column: 0, rows: 6, columns: 7 }, (row) => row === 5);
  filterData();
  const bare = everything(excel);
  expect((await check()).unmarked).toEqual([{ sheet: 'Uitgaven', reason: 'filtered' }]);
  expect(everything(excel)).toEqual(bare);
  excel.model.filters.clear(sheet);
  expect((await check()).marking).toBe('written');
  filterData();
  const marked = everything(excel);
  await expect(excelWorkbook.clearMarking()).rejects.toMatchObject({ code: 'filter' });
  await expect(excelWorkbook.saveMapping({ ...mapping, controle: false })).rejects.toMatchObject(asksToLift('Uitgaven'));
  await check();
  expect(everything(excel)).toEqual(marked);
});

test('2.1 a filter that comes in between is named as a filter, not as an unknown error', async () => {
  const excel = await withCosts();
  filter(excel, 'STO_Kosten');
  const { runExcel } = await import('../../../src/excel/run');
  const resize = runExcel(async (context) => {
    const table = context.workbook.tables.getItem('STO_Kosten');
    table.resize(table.getRange().getResizedRange(1, 0));
    await context.sync();
  });
  await expect(resize).rejects.toMatchObject({ code: 'filter' });
});

/** What an Excel that nobody has seen may answer to the question whether a table without filter buttons is filtered. */
const ODD_ANSWERS: readonly (readonly [name: string, answer: () => never])[] = [
  [
    'an error',
    () => {
      throw new HostError('GeneralException', 'There was an internal error while processing the request.');
    },
  ],
  ['null', () => null as never],
  ['nothing', () => undefined as never],
];

describe.each(ODD_ANSWERS)('where Excel answers %s for a table without filter buttons', (_, answer) => {
  async function oddExcel(): Promise<StartedExcel> {
    const excel = startExcel(templateWorkbook([kostenTemplate, partnersTemplate], '2025-2028', { kosten: THREE_COSTS }));
    await excel.model.grid.settled();
    const { tables, filters } = excel.model;
    const { isTableFiltered } = filters;
    for (const { table } of tables.list()) tables.update(table.uid, { filter: false });
    filters.isTableFiltered = function (uid) {
      return tables.require(uid).table.filter ? isTableFiltered.call(this, uid) : answer();
    };
    return excel;
  }

  test('2.1 a sheet on which all rows are in sight is marked', async () => {
    const excel = await oddExcel();
    expect(await check()).toMatchObject({ marking: 'written', unmarked: [] });
    expect(controle(excel)).toEqual([
      expect.stringMatching(/^✖ /),
      expect.stringMatching(/^✖ /),
      expect.not.stringMatching(/Factuurdatum/),
    ]);
    await excelWorkbook.clearMarking();
    expect(controle(excel)).toEqual(['', '', '']);
    await excelWorkbook.addFile(partnerFile(), silent);
  });

  test('2.1 a sheet with hidden rows is not written to, and says why', async () => {
    const excel = await oddExcel();
    const sheet = excel.model.sheets.byName('Kosten') ?? '';
    excel.model.cells.setRows(sheet, { row: 6, column: 0, rows: 1, columns: 1 }, { hidden: true });
    const before = everything(excel);
    expect(await check()).toMatchObject({ marking: 'partly', unmarked: [{ sheet: 'Kosten', reason: 'filtered' }] });
    expect(controle(excel)).toEqual(['', '', '']);
    await expect(excelWorkbook.addFile(partnerFile(), silent)).rejects.toMatchObject(asksToLift('Kosten'));
    await expect(excelWorkbook.upgrade()).rejects.toMatchObject(asksToLift('Kosten'));
    expect(everything(excel).find(({ name }) => name === 'Kosten')).toEqual(before.find(({ name }) => name === 'Kosten'));
  });
});
