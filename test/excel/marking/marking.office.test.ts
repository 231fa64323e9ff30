import { excelWorkbook } from '../../../src/excel/workbook';
import { columnName } from '../../../src/cells/address';
import { TEMPLATES } from '../../../src/templates';
import { kostenTable, kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook, type TemplateRows } from '../../../src/xlsx/template-sheet';
import { loadSample } from '../../../src/workbench/sample/sample-workbook';
import { personAt } from '../../scenarios/person';
import { startExcel } from '../../setup/start-host';

const CHECK_DAY = 46_296;
const KOSTEN_CONTROLE = kostenTable.columns.length;
const silent = (): void => {};
const cost = (row: TemplateRows['kosten'] = []): TemplateRows => ({ kosten: row });
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

test('a check reads in two round trips, one for what stands outside tables, three for sheets of the user, and marks in two, whatever the number of tables', async () => {
  const { host, model } = startExcel(loadSample());
  await model.grid.settled();
  const before = host.requests;
  await excelWorkbook.check(CHECK_DAY, silent);
  // Excel.run adds one for letting go of its ranges; it does not wait for it.
  expect(host.requests - before).toBeLessThanOrEqual(9);
});

test('every table is marked in one write', async () => {
  const { model } = startExcel(loadSample());
  await model.grid.settled();
  const writes = new Map<string, number>();
  model.on((event) => {
    if (event.type === 'cells' && event.source === 'addin') writes.set(event.sheet, (writes.get(event.sheet) ?? 0) + 1);
  });
  await excelWorkbook.check(CHECK_DAY, silent);
  expect(writes.size).toBeGreaterThan(5);
  for (const [sheet, count] of writes) {
    const marked = model.tables.list().filter(({ sheet: of, table }) => of === sheet && table.columns.at(-1)?.name === 'Controle');
    expect([model.sheets.name(sheet), count]).toEqual([model.sheets.name(sheet), marked.length]);
  }
});

test('a check of 8,000 lines takes one round trip more for each block of cells, to read and to mark', async () => {
  const requests = async (lines: number): Promise<number> => {
    const { host, model, stop } = startExcel(
      templateWorkbook([kostenTemplate], '2025-2028', cost(Array.from({ length: lines }, () => LATE))),
    );
    await model.grid.settled();
    const before = host.requests;
    await excelWorkbook.check(CHECK_DAY, silent);
    stop();
    return host.requests - before;
  };
  const few = await requests(10);
  // Where the tables are, one block of cells, where the columns Controle are, the marking; Excel.run lets go of its ranges in one that is not waited for.
  expect(few).toBeLessThanOrEqual(5);
  const blocks = Math.ceil((8_000 * kostenTable.columns.length) / 80_000);
  expect((await requests(8_000)) - few).toBeLessThanOrEqual(blocks);
});

test('clearing the marking brings the workbook back to what it was before the check', async () => {
  const { model } = startExcel(loadSample());
  await model.grid.settled();
  const before = structuredClone(model.toData());
  const { marking } = await excelWorkbook.check(CHECK_DAY, silent);
  expect(marking).toBe('written');
  expect(model.toData()).not.toEqual(before);
  await excelWorkbook.clearMarking();
  expect(model.toData()).toEqual(before);
});

test('one undo takes the whole marking away', async () => {
  const { model } = startExcel(loadSample());
  await model.grid.settled();
  const before = structuredClone(model.toData());
  await excelWorkbook.check(CHECK_DAY, silent);
  model.undo();
  expect(model.toData()).toEqual(before);
});

test('checking twice gives the same report and the same sheet', async () => {
  const { model } = startExcel(loadSample());
  const first = (await excelWorkbook.check(CHECK_DAY, silent)).report;
  const marked = structuredClone(model.toData());
  const second = (await excelWorkbook.check(CHECK_DAY, silent)).report;
  expect(second.findings.map(({ rule, text }) => `${rule.id} ${text}`)).toEqual(
    first.findings.map(({ rule, text }) => `${rule.id} ${text}`),
  );
  expect(model.toData()).toEqual(marked);
});

test('a protected sheet is marked, because Controle is unlocked, and stays protected', async () => {
  const { model } = startExcel(templateWorkbook(TEMPLATES, '2025-2028', cost([LATE])));
  const sheet = model.sheets.byName('Kosten') ?? '';
  model.protection.protect(sheet, {});
  const { marking, unmarked } = await excelWorkbook.check(CHECK_DAY, silent);
  expect({ marking, unmarked }).toEqual({ marking: 'written', unmarked: [] });
  expect(await personAt(model).value('Kosten', `${columnName(KOSTEN_CONTROLE)}6`)).toMatch(/^✖ Factuurdatum: /);
  expect(model.protection.isProtected(sheet)).toBe(true);
});

test('a table without the column Controle is checked and named as unmarked', async () => {
  const data = templateWorkbook(TEMPLATES, '2025-2028', cost([LATE]));
  const kosten = data.sheets.find(({ name }) => name === 'Kosten');
  const table = kosten?.tables[0];
  if (!kosten || !table) throw new Error('no table');
  table.columns.pop();
  table.area = { ...table.area, columns: table.area.columns - 1 };
  for (const cells of kosten.cells.values()) cells.delete(KOSTEN_CONTROLE);
  startExcel(data);
  const { marking, unmarked, report } = await excelWorkbook.check(CHECK_DAY, silent);
  expect({ marking, unmarked }).toEqual({ marking: 'partly', unmarked: [{ sheet: 'Kosten', reason: 'no column' }] });
  expect(report.findings.some(({ rule }) => rule.id === 'PER-01')).toBe(true);
});

test('hidden rows are checked and told apart', async () => {
  const data = templateWorkbook(TEMPLATES, '2025-2028', cost([LATE, { ...LATE, boekstuk: '2', factuurnr: '2' }]));
  data.sheets.find(({ name }) => name === 'Kosten')?.rows.set(6, { hidden: true });
  startExcel(data);
  const { report } = await excelWorkbook.check(CHECK_DAY, silent);
  expect(report.findings.filter(({ rule }) => rule.id === 'PER-01').map(({ place }) => [place.row, place.hidden])).toEqual([
    [5, false],
    [6, true],
  ]);
});

test('a cancelled check writes nothing', async () => {
  const { model } = startExcel(templateWorkbook(TEMPLATES, '2025-2028', cost([LATE])));
  const before = structuredClone(model.toData());
  const cancel = new AbortController();
  await expect(excelWorkbook.check(CHECK_DAY, (step) => step === 'controleren' && cancel.abort(), cancel.signal)).rejects.toMatchObject({
    name: 'AbortError',
  });
  expect(model.toData()).toEqual(before);
});
