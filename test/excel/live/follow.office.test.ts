import { TEMPLATES } from '../../../src/templates';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { SOUND_LINES } from '../../rules/sound-lines';
import { excelWorkbook } from '../../../src/excel/workbook';
import { startExcel } from '../../setup/start-host';
import { doubtfulExpenses, workbookOf } from '../reading/foreign-sheet';
import { findingsOf, follow, followedWorkbook, fromScratch, shown } from './followed';

const COST = { ...SOUND_LINES.kosten };
const cost = (number: number, more = {}) => ({ ...COST, boekstuk: `B${number}`, factuurnr: `F${number}`, ...more });
const costs = (count: number) => Array.from({ length: count }, (_, index) => cost(index));
const LATE = 47_130;

const SHEETS = TEMPLATES.filter(({ sheet }) => ['Kosten', 'Partners', 'Samenvatting', 'Regio'].includes(sheet));
const workbook = (count = 5) => followedWorkbook(templateWorkbook(SHEETS, '2025-2028', { kosten: costs(count) }));

/** The pane shows what a check from nothing says, and so do the sheets. */
async function expectFollowed({ last, model }: Awaited<ReturnType<typeof workbook>>): Promise<void> {
  const { findings, marking } = await fromScratch();
  expect(findingsOf(last())).toEqual(findings);
  const seen = shown(model);
  for (const [table, texts] of marking) expect([table, seen.get(table)]).toEqual([table, texts]);
}

const late = ({ last }: Awaited<ReturnType<typeof workbook>>): number[] =>
  last()
    .report.findings.filter(({ rule }) => rule.id === 'PER-01')
    .map(({ place }) => place.row ?? -1);

test('a fault that is typed shows without a press, and goes when it is mended', async () => {
  const excel = await workbook();
  expect(late(excel)).toEqual([]);
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  expect(late(excel)).toEqual([7]);
  await expectFollowed(excel);
  excel.user.type('kosten', 'Factuurdatum', 2, COST.factuurdatum ?? '');
  await excel.settled();
  expect(late(excel)).toEqual([]);
  await expectFollowed(excel);
});

test('one edited cell among 20.000 lines costs at most three syncs, reading and writing', async () => {
  const excel = await workbook(20_000);
  const before = excel.host.requests;
  excel.user.type('kosten', 'Factuurdatum', 12_345, LATE);
  await excel.settled();
  expect(excel.host.requests - before).toBeLessThanOrEqual(3);
  expect(late(excel)).toEqual([12_350]);
  expect(shown(excel.model).get('Kosten!STO_Kosten')?.[12_345]).toMatch(/^✖ Factuurdatum/);
});

test('a cell that changes nothing in the marking is read, and nothing is written', async () => {
  const excel = await workbook();
  const written: unknown[] = [];
  excel.model.on((event) => event.type === 'cells' && event.source === 'addin' && written.push(event));
  const before = excel.host.requests;
  excel.user.type('kosten', 'Omschrijving', 2, 'Iets anders');
  await excel.settled();
  expect(excel.host.requests - before).toBeLessThanOrEqual(3);
  expect(written).toEqual([]);
  await expectFollowed(excel);
});

test('our own writing starts no round', async () => {
  const excel = await workbook();
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  const { requests } = excel.host;
  const count = excel.results.length;
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(excel.host.requests).toBe(requests);
  expect(excel.results.length).toBe(count);
});

test('a burst is collected: twenty edits in a row are one round', async () => {
  const excel = await workbook(30);
  const count = excel.results.length;
  for (let row = 0; row < 20; row += 1) excel.user.type('kosten', 'Factuurdatum', row, LATE);
  await excel.settled();
  expect(excel.results.length).toBe(count + 1);
  await expectFollowed(excel);
});

test('twenty pasted rows below the table, which grows over them', async () => {
  const excel = await workbook();
  const { model } = excel;
  excel.user.type('kosten', 'Financieringsbron', 0, 'subsidie 2025-2028');
  const placed = model.tables.byName('STO_Kosten');
  const body =
    model.grid.values(placed?.sheet ?? '', { ...(placed?.table.area ?? { row: 0, column: 0, rows: 1, columns: 1 }), row: 5, rows: 1 })[0] ??
    [];
  const rows = Array.from({ length: 20 }, (_, index) =>
    body.slice(0, 18).map((cell, column) => (column === 3 ? LATE : column === 0 ? `P${index}` : cell)),
  );
  const end = (placed?.table.area.rows ?? 0) - 1;
  excel.user.paste('kosten', 'Boekstuknummer', end, rows);
  await excel.settled();
  expect(model.tables.byName('STO_Kosten')?.table.area.rows).toBe(end + 21);
  await expectFollowed(excel);
  expect(late(excel)).toHaveLength(20);
});

test('rows that are sorted', async () => {
  const excel = await workbook();
  excel.user.type('kosten', 'Factuurdatum', 0, LATE);
  await excel.settled();
  excel.user.reverse('kosten', 5);
  await excel.settled();
  expect(late(excel)).toEqual([9]);
  await expectFollowed(excel);
});

test('rows that are inserted and deleted, with at most a few rows read', async () => {
  const excel = await workbook(40);
  excel.user.type('kosten', 'Factuurdatum', 20, LATE);
  await excel.settled();
  excel.user.insertRows('kosten', 3, 2);
  await excel.settled();
  expect(late(excel)).toEqual([27]);
  await expectFollowed(excel);
  excel.user.deleteRows('kosten', 10, 4);
  await excel.settled();
  expect(late(excel)).toEqual([23]);
  await expectFollowed(excel);
});

test('undo: our own writing goes first and is not done again, then the edit, which is followed', async () => {
  const excel = await workbook();
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  expect(late(excel)).toEqual([7]);
  excel.model.undo();
  await excel.settled();
  expect(shown(excel.model).get('Kosten!STO_Kosten')?.[2]).not.toMatch(/Factuurdatum/);
  excel.model.undo();
  await excel.settled();
  expect(late(excel)).toEqual([]);
  expect(excel.user.place('kosten', 'Factuurdatum', 2)).toBeDefined();
  await expectFollowed(excel);
});

test('a sheet that is renamed keeps its findings, under its new name', async () => {
  const excel = await workbook();
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  excel.model.transaction('Hernoemen', () => excel.model.sheets.rename(excel.model.sheets.byName('Kosten') ?? '', 'Uitgaven'), 'user');
  await excel.settled();
  expect(excel.last().report.findings.find(({ rule }) => rule.id === 'PER-01')?.place.table.sheet).toBe('Uitgaven');
  await expectFollowed(excel);
});

test('a sheet that is deleted', async () => {
  const excel = await workbook();
  excel.model.transaction('Verwijderen', () => excel.model.sheets.delete(excel.model.sheets.byName('Kosten') ?? ''), 'user');
  await excel.settled();
  expect(excel.last().report.findings.some(({ place }) => place.table.sheet === 'Kosten')).toBe(false);
  await expectFollowed(excel);
});

test('a column that is deleted, also the column Controle', async () => {
  const excel = await workbook();
  const remove = (heading: string): void => {
    const { sheet, area } = excel.user.place('kosten', heading, 0);
    excel.model.transaction(
      'Kolom weg',
      () => excel.model.cells.shift(sheet, { kind: 'delete', axis: 'columns', area: { ...area, row: 0, rows: 1_048_576 } }),
      'user',
    );
  };
  remove('Financieringsbron');
  await excel.settled();
  await expectFollowed(excel);
  remove('Controle');
  await excel.settled();
  const { findings } = await fromScratch();
  expect(findingsOf(excel.last())).toEqual(findings);
  expect(excel.last().unmarked).toContainEqual({ sheet: 'Kosten', reason: 'no column' });
});

test('under a filter nothing is written; once it is lifted the marking follows by itself', async () => {
  const excel = await workbook();
  const uid = excel.model.tables.byName('STO_Kosten')?.table.uid ?? '';
  excel.model.filters.filterTable(uid, (row) => row === 6);
  await excel.settled();
  const before = shown(excel.model).get('Kosten!STO_Kosten');
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  await excel.settled();
  expect(late(excel)).toEqual([7]);
  expect(shown(excel.model).get('Kosten!STO_Kosten')).toEqual(before);
  expect(excel.states.at(-1)?.waiting).toEqual([{ sheet: 'Kosten', reason: 'filtered' }]);
  excel.model.filters.clear(excel.model.sheets.byName('Kosten') ?? '');
  await new Promise((resolve) => setTimeout(resolve, 500));
  await excel.settled();
  expect(excel.states.at(-1)?.waiting).toEqual([]);
  await expectFollowed(excel);
});

test('a protected sheet is left alone where Controle is locked, and marked once it is open again', async () => {
  const excel = await workbook();
  const { sheet, area } = excel.user.place('kosten', 'Controle', 0);
  excel.model.cells.setStyle(sheet, { ...area, rows: 5 }, { locked: true });
  excel.model.protection.protect(sheet, {});
  await excel.settled();
  excel.model.transaction('Invoer', () =>
    excel.model.grid.write(sheet, excel.user.place('kosten', 'Factuurdatum', 2).area, [[{ value: LATE }]]),
  );
  excel.model.emit({ type: 'cells', sheet, areas: [excel.user.place('kosten', 'Factuurdatum', 2).area], source: 'user' });
  await excel.settled();
  expect(late(excel)).toEqual([7]);
  expect(excel.states.at(-1)?.waiting).toEqual([{ sheet: 'Kosten', reason: 'protected' }]);
  excel.model.protection.unprotect(sheet);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await excel.settled();
  await expectFollowed(excel);
});

test('while a cell is being edited it waits, and goes on by itself', async () => {
  const excel = await workbook();
  excel.user.type('kosten', 'Factuurdatum', 2, LATE);
  excel.model.setEditing(true);
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(excel.states.at(-1)?.phase).toBe('cel');
  expect(late(excel)).toEqual([]);
  excel.model.setEditing(false);
  await new Promise((resolve) => setTimeout(resolve, 60));
  await excel.settled();
  expect(late(excel)).toEqual([7]);
  expect(excel.failures).toEqual([]);
  await expectFollowed(excel);
});

test('a sheet in another layout is followed too, with the column beside its data', async () => {
  const excel = startExcel(workbookOf(doubtfulExpenses()));
  const { mapping } = (await excelWorkbook.readSheet('Uitgaven')).reading;
  if (!mapping) throw new Error('no mapping');
  await excelWorkbook.saveMapping({ ...mapping, controle: true });
  const followed = follow(excel);
  await followed.settled();
  await followed.check();
  await followed.settled();
  const sheet = excel.model.sheets.byName('Uitgaven') ?? '';
  const beside = (): unknown[] => excel.model.grid.values(sheet, { row: 4, column: 7, rows: 7, columns: 1 }).flat();
  const before = beside();
  excel.model.transaction('Invoer', () => excel.model.cells.write(sheet, { row: 6, column: 2, rows: 1, columns: 1 }, [[47_130]], 'user'));
  await followed.settled();
  const { findings, marking } = await fromScratch();
  expect(findingsOf(followed.last())).toEqual(findings);
  expect(beside()).not.toEqual(before);
  const [texts = []] = [...marking].filter(([name]) => name.startsWith('Uitgaven!')).map(([, each]) => each);
  expect(
    beside()
      .slice(beside().indexOf('Controle') + 1)
      .filter((text) => text !== ''),
  ).toEqual(texts.filter((text) => text !== ''));
});
