import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { FrameLocator } from 'playwright-core';
import type { OpenedWorkbench } from '../e2e/open-workbench';
import { openWorkbench } from '../e2e/open-workbench';
import type {} from '../../src/workbench/page/handle';

const corpus = path.resolve(__dirname, '../../../shared/corpus/fac');

jest.setTimeout(180_000);

let workbench: OpenedWorkbench;
let pane: FrameLocator;

beforeAll(async () => {
  workbench = await openWorkbench({ folders: [path.join(__dirname, 'proef')], query: '?taakvenster=proef.html' });
  workbench.page.setDefaultTimeout(10_000);
  pane = workbench.page.frameLocator('#pane-body iframe');
});

afterAll(async () => {
  await workbench?.close();
});

beforeEach(async () => {
  const changed = (await workbench.page.textContent('#saved-state')) !== '';
  await workbench.page.click('#new-workbook');
  if (changed) await workbench.page.click('#question [value=yes]');
  await workbench.page.locator('#workbook-name', { hasText: 'Map1.xlsx' }).waitFor();
  await pane.locator('#state', { hasText: 'klaar' }).waitFor();
  await workbench.page.waitForTimeout(300);
});

afterEach(async () => {
  expect(workbench.faults).toEqual([]);
  expect(await workbench.page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
});

const cell = (address: string, sheet = 'Blad1') =>
  workbench.page.evaluate(([s, a]) => window.workbench.cell(s ?? '', a ?? ''), [sheet, address]);

/** Waits until a cell has a value, as formulas and conditional formats come a moment later. */
async function eventually<T>(read: () => Promise<T>, expected: T): Promise<void> {
  const end = Date.now() + 20_000;
  while (Date.now() < end && JSON.stringify(await read()) !== JSON.stringify(expected)) await workbench.page.waitForTimeout(50);
  expect(await read()).toEqual(expected);
}

/** Selects a cell and types in it with the keyboard; Enter goes to the cell below. */
async function type(address: string, ...lines: string[]): Promise<void> {
  const { page } = workbench;
  await page.evaluate((a) => window.workbench.select('Blad1', a), address);
  await page.waitForTimeout(150);
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(100);
  }
}

/** Runs code of an add-in in the task pane, through Microsoft's office.js. */
const addIn = (code: string): Promise<unknown> =>
  pane
    .locator('body')
    .evaluate((_body, body) => new Function(`return Excel.run(async (context) => { ${body} })`)() as Promise<unknown>, code);

const tableWithFormula = `
  const sheet = context.workbook.worksheets.getItem('Blad1');
  sheet.getRange('A1:C2').values = [['Uren', 'Tarief', 'Bedrag'], [2, 10, '']];
  const table = sheet.tables.add('A1:C2', true);
  table.name = 'Inzet';
  table.columns.getItem('Bedrag').getDataBodyRange().formulas = [['=[@Uren]*[@Tarief]']];
  await context.sync();`;

test('typed text is read as Dutch Excel reads it', async () => {
  await type('B2', '65,5', '1-9-2025', '1.234,56', '12,5%', '1.5', 'waar', 'tekst');
  const seen = await Promise.all(['B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8'].map(async (address) => (await cell(address)).value));
  expect(seen).toEqual([65.5, 45901, 1234.56, 0.125, '1.5', true, 'tekst']);
  expect(await Promise.all(['B2', 'B3', 'B5'].map(async (address) => (await cell(address)).text))).toEqual(['65,5', '1-9-2025', '12,50%']);
});

test('formulas follow what is typed, and Ctrl+Z takes it back', async () => {
  await type('A1', '2', '3', '=SUM(A1:A2)*1.5');
  await eventually(async () => (await cell('A3')).value, 7.5);
  await type('A1', '10');
  await eventually(async () => (await cell('A3')).text, '19,5');
  await workbench.page.keyboard.press('Control+z');
  await eventually(async () => (await cell('A1')).value, 2);
  await eventually(async () => (await cell('A3')).value, 7.5);
});

test('what the add-in writes shows at once and is one step to undo', async () => {
  await addIn(`
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1:B1');
    range.values = [[1234.5, 45901]];
    range.numberFormat = [['[$€-413] #,##0.00', 'dd-mm-yyyy']];
    range.format.fill.color = '#FFC7CE';
    await context.sync();`);
  expect([(await cell('A1')).text, (await cell('B1')).text, (await cell('B1')).fill]).toEqual(['€ 1.234,50', '01-09-2025', '#FFC7CE']);
  await workbench.page.evaluate(() => window.workbench.model.undo());
  expect([(await cell('A1')).value, (await cell('B1')).fill]).toEqual(['', undefined]);
});

test('a table grows with what is typed below it, fills its formula, and one undo takes back both', async () => {
  await addIn(tableWithFormula);
  await eventually(async () => (await cell('C2')).value, 20);
  await type('A3', '4');
  await eventually(async () => (await cell('C3')).formula, '=[@Uren]*[@Tarief]');
  expect(
    await addIn(
      `const range = context.workbook.tables.getItem('Inzet').getRange().load('address'); await context.sync(); return range.address;`,
    ),
  ).toBe('Blad1!A1:C3');
  await type('B3', '2,5');
  await eventually(async () => (await cell('C3')).value, 10);
  await workbench.page.keyboard.press('Control+z');
  await workbench.page.keyboard.press('Control+z');
  await eventually(async () => (await cell('C3')).formula, '');
  expect(
    await addIn(
      `const range = context.workbook.tables.getItem('Inzet').getRange().load('address'); await context.sync(); return range.address;`,
    ),
  ).toBe('Blad1!A1:C2');
});

test('a table grows with rows that are pasted below it, also when they begin on its last row', async () => {
  await addIn(tableWithFormula);
  await workbench.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  const paste = async (address: string, text: string): Promise<void> => {
    await workbench.page.evaluate((clip) => navigator.clipboard.writeText(clip), text);
    await workbench.page.evaluate((at) => window.workbench.select('Blad1', at), address);
    await workbench.page.waitForTimeout(300);
    await workbench.page.keyboard.press('Control+v');
  };
  const size = (): Promise<unknown> =>
    addIn(`const range = context.workbook.tables.getItem('Inzet').getRange().load('address'); await context.sync(); return range.address;`);
  await paste('A3', '4\t10\n5\t20');
  await eventually(async () => (await cell('C4')).value, 100);
  expect(await size()).toBe('Blad1!A1:C4');
  await paste('A4', '6\t10\n7\t30');
  await eventually(async () => (await cell('C5')).value, 210);
  expect([await size(), (await cell('C4')).value]).toEqual(['Blad1!A1:C5', 60]);
});

test('the add-in hears what the user types', async () => {
  await addIn(`
    window.heard = [];
    context.workbook.worksheets.onChanged.add(async (event) => { window.heard.push([event.address, event.details?.valueAfter]); });
    await context.sync();`);
  await type('C3', '7,5');
  await eventually(() => pane.locator('body').evaluate(() => (window as unknown as { heard: unknown }).heard), [['C3', 7.5]]);
});

test('a call of the add-in during cell editing is refused until the user is done', async () => {
  await type('A1');
  await workbench.page.keyboard.type('5');
  expect(
    await addIn(
      `try { context.workbook.worksheets.getItem('Blad1').getRange('B1').values = [[1]]; await context.sync(); return 'geschreven'; } catch (error) { return error.code; }`,
    ),
  ).toBe('InvalidOperationInCellEditMode');
  await workbench.page.keyboard.press('Enter');
  await addIn(`context.workbook.worksheets.getItem('Blad1').getRange('B1').values = [[1]]; await context.sync();`);
  expect([(await cell('A1')).value, (await cell('B1')).value]).toEqual([5, 1]);
});

test('conditional formats colour cells, and follow their values', async () => {
  await addIn(`
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1:B2').values = [['a', '✖ fout'], ['b', '']];
    const format = sheet.getRange('A1:B1048576').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=LEFT($B1,1)="✖"';
    format.custom.format.fill.color = '#F4B6B6';
    await context.sync();`);
  await eventually(async () => [(await cell('A1')).fill, (await cell('A2')).fill], ['#F4B6B6', undefined]);
  await type('B1', 'goed', '✖ ook');
  await eventually(async () => [(await cell('A1')).fill, (await cell('A2')).fill], [undefined, '#F4B6B6']);
});

test('rows inserted by the user move the table, its formulas and its conditional formats', async () => {
  await addIn(tableWithFormula);
  await workbench.page.evaluate(() => {
    const { model } = window.workbench;
    (model.grid as unknown as { book: { facade(sheet: string): { insertRows(row: number, count: number): void } } }).book
      .facade(model.grid.activeSheet())
      .insertRows(0, 2);
  });
  await eventually(async () => [(await cell('C4')).formula, (await cell('C4')).value], ['=[@Uren]*[@Tarief]', 20]);
  expect(
    await addIn(
      `const range = context.workbook.tables.getItem('Inzet').getRange().load('address'); await context.sync(); return range.address;`,
    ),
  ).toBe('Blad1!A3:C4');
  await workbench.page.evaluate(() => window.workbench.select('Blad1', 'A1'));
  await workbench.page.keyboard.press('Control+z');
  await eventually(async () => (await cell('C2')).formula, '=[@Uren]*[@Tarief]');
  expect(
    await addIn(
      `const range = context.workbook.tables.getItem('Inzet').getRange().load('address'); await context.sync(); return range.address;`,
    ),
  ).toBe('Blad1!A1:C2');
});

test('a saved workbook opens again as it was', async () => {
  await addIn(tableWithFormula);
  await type('E1', 'Opmerking', '1-9-2025');
  await workbench.page.evaluate(async () => {
    await window.workbench.settled();
    window.workbench.open(window.workbench.save(), 'Opnieuw.xlsx');
  });
  await pane.locator('#state', { hasText: 'klaar' }).waitFor();
  expect([(await cell('C2')).formula, (await cell('E1')).value, (await cell('E2')).text]).toEqual([
    '=[@Uren]*[@Tarief]',
    'Opmerking',
    '1-9-2025',
  ]);
  await eventually(async () => (await cell('C2')).value, 20);
  expect(
    await addIn(
      `const tables = context.workbook.tables.load('items/name'); await context.sync(); return tables.items.map((table) => table.name);`,
    ),
  ).toEqual(['Inzet']);
});

test('the cell that is selected shows its input message', async () => {
  await addIn(`
    const validation = context.workbook.worksheets.getItem('Blad1').getRange('B2:B9').dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    validation.prompt = { showPrompt: true, title: 'Akkoord', message: 'Kies ja of nee.' };
    await context.sync();`);
  await workbench.page.evaluate(() => window.workbench.select('Blad1', 'B3'));
  await workbench.page.locator('#cell-prompt', { hasText: 'Kies ja of nee.' }).waitFor();
  await workbench.page.evaluate(() => window.workbench.select('Blad1', 'D3'));
  await workbench.page.locator('#cell-prompt').waitFor({ state: 'hidden' });
});

const files = fs.existsSync(corpus)
  ? fs
      .readdirSync(corpus)
      .filter((name) => name.endsWith('.xlsx') && fs.statSync(path.join(corpus, name)).size < 400_000)
      .slice(0, 3)
  : [];
const withCorpus = files.length > 0 ? test.each(files) : test.skip.each(['overgeslagen: de map met werkmappen van anderen is er niet']);

withCorpus('a workbook of others comes out byte for byte, also with a sheet of the add-in beside its own: %s', async (name) => {
  const bytes = fs.readFileSync(path.join(corpus, name));
  const untouched = await reopen(bytes, '');
  expect(changedParts(bytes, untouched)).toEqual([]);
  const extended = await reopen(
    bytes,
    `context.workbook.worksheets.add('Nieuw').getRange('A1').values = [['toegevoegd']]; await context.sync();`,
  );
  const sheets = changedParts(bytes, extended).filter((part) => /worksheets\/[^/]*\.xml$/.test(part));
  expect(sheets).toEqual([]);
});

/** Opens a file, lets the add-in work on it, and gives what saving makes of it. */
async function reopen(bytes: Uint8Array, code: string): Promise<Uint8Array> {
  await workbench.page.evaluate(async (base64) => {
    window.workbench.open(
      Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)),
      'Vreemd.xlsx',
    );
    await window.workbench.settled();
  }, Buffer.from(bytes).toString('base64'));
  await pane.locator('#state', { hasText: 'klaar' }).waitFor();
  await addIn(code);
  const saved = await workbench.page.evaluate(() => Array.from(window.workbench.save(), (byte) => String.fromCharCode(byte)).join(''));
  return Buffer.from(saved, 'latin1');
}

/** Parts of an .xlsx file that another one lacks or has otherwise. */
function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return Object.keys(old).filter((part) => Buffer.compare(Buffer.from(old[part] ?? []), Buffer.from(now[part] ?? [])) !== 0);
}
