import type { StartedExcel } from '../setup/start-host';
import { eventsDelivered, newWorkbook, startOffice } from '../setup/start-host';
import type { XdmHost } from '../../src/workbench/host/transport/xdm';

let excel: StartedExcel & { xdm: XdmHost };
beforeAll(async () => {
  excel = await startOffice(newWorkbook('Blad1'));
});

const saveSettings = (): Promise<void> =>
  new Promise((resolve, reject) =>
    Office.context.document.settings.saveAsync(({ status, error }) =>
      status === Office.AsyncResultStatus.Succeeded ? resolve() : reject(error),
    ),
  );

test('office.js finds its host and what it can do', async () => {
  expect(await Office.onReady()).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect([Office.context.displayLanguage, Office.context.contentLanguage]).toEqual(['nl-NL', 'nl-NL']);
  const { requirements } = Office.context;
  expect([requirements.isSetSupported('ExcelApi', '1.15'), requirements.isSetSupported('ExcelApi', '1.16')]).toEqual([true, false]);
});

test('settings stay with the document', async () => {
  Office.context.document.settings.set('Office.AutoShowTaskpaneWithDocument', true);
  await saveSettings();
  expect([...excel.model.documentSettings]).toEqual([['Office.AutoShowTaskpaneWithDocument', 'true']]);
});

test('requests, events and errors cross the frame', async () => {
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.onChanged.add(async ({ address }) => void seen.push(address));
    await context.sync();
    const range = sheet.getRange('A1:B1');
    range.values = [['65,5', '=A1*2']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([[65.5, 131]]);
  });
  await eventsDelivered();
  expect(seen).toEqual(['A1:B1']);
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Nergens').load('name');
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('a cell being edited and a request too large are refused', async () => {
  const write = (text: string): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange('C1').values = [[text]];
      await context.sync();
    });
  excel.model.setEditing(true);
  await expect(write('x')).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  excel.model.setEditing(false);
  await expect(write('x'.repeat(6_000_000))).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
});

test('a button of the ribbon runs its command', async () => {
  const done = new Promise<string>((resolve) => {
    Office.actions.associate('controleren', (event: Office.AddinCommands.Event) => {
      event.completed();
      resolve(event.source.id);
    });
  });
  excel.xdm.runCommand('1', 'controleren', 'Knop.Controleren');
  expect(await done).toBe('Knop.Controleren');
});
