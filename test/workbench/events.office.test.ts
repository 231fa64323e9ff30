import { eventsDelivered, newWorkbook, startExcel } from '../setup/start-host';

test('changes reach the handlers of the sheet and of the workbook, whoever made them', async () => {
  const { host, model } = startExcel(newWorkbook('Blad1', 'Blad2'));
  const seen: unknown[] = [];
  const sheetId = model.sheets.ids()[0] ?? '';
  const registration = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const added = sheet.onChanged.add(async (event) => {
      seen.push([
        'blad',
        event.address,
        event.changeType,
        event.source,
        event.triggerSource,
        event.details?.valueBefore,
        event.details?.valueAfter,
      ]);
    });
    context.workbook.worksheets.onChanged.add(async (event) => {
      seen.push(['werkmap', event.address, event.worksheetId === sheetId]);
    });
    await context.sync();
    return added;
  });
  expect(host.events.active).toEqual([`10 ${sheetId}`, '10 Workbook']);
  model.transaction('Invoer', () => model.cells.write(sheetId, { row: 1, column: 1, rows: 1, columns: 1 }, [['Zeist']]), 'user');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A1:A2').values = [[1], [2]];
    await context.sync();
  });
  await eventsDelivered();
  expect(seen).toEqual([
    ['blad', 'B2', 'RangeEdited', 'Local', 'Unknown', '', 'Zeist'],
    ['werkmap', 'B2', true],
    ['blad', 'A1:A2', 'RangeEdited', 'Local', 'ThisLocalAddin', undefined, undefined],
    ['werkmap', 'A1:A2', true],
  ]);
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  expect(host.events.active).toEqual(['10 Workbook']);
});

test('selection, activation, sheets, tables and protection', async () => {
  const { model } = startExcel(newWorkbook('Blad1', 'Blad2'));
  const seen: string[] = [];
  await Excel.run(async (context) => {
    const { worksheets, tables } = context.workbook;
    worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selectie ${address}`));
    worksheets.onActivated.add(async ({ worksheetId }) => void seen.push(`naar voren ${model.sheets.name(worksheetId)}`));
    worksheets.onDeactivated.add(async ({ worksheetId }) => void seen.push(`naar achteren ${model.sheets.name(worksheetId)}`));
    worksheets.onAdded.add(async () => void seen.push('blad erbij'));
    worksheets.onDeleted.add(async () => void seen.push('blad weg'));
    worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore} heet ${nameAfter}`));
    worksheets.onProtectionChanged.add(async ({ isProtected }) => void seen.push(`beveiligd ${isProtected}`));
    tables.onAdded.add(async () => void seen.push('tabel erbij'));
    tables.onDeleted.add(async ({ tableName }) => void seen.push(`tabel ${tableName} weg`));
    tables.onChanged.add(async ({ address }) => void seen.push(`tabel ${address}`));
    await context.sync();
    const sheet = worksheets.getItem('Blad2');
    sheet.getRange('B2:C3').select();
    const table = sheet.tables.add('A1:B2', true);
    sheet.getRange('A2').values = [[1]];
    table.delete();
    sheet.protection.protect();
    worksheets.add('Derde').name = 'Drie';
    worksheets.getItem('Drie').delete();
    await context.sync();
  });
  await eventsDelivered();
  expect(seen).toEqual([
    'naar achteren Blad1',
    'naar voren Blad2',
    'selectie B2:C3',
    'tabel erbij',
    'tabel A2',
    'tabel Tabel1 weg',
    'beveiligd true',
    'blad erbij',
    'Derde heet Drie',
    'blad weg',
  ]);
});

test('a table tells whether the selection is in it', async () => {
  startExcel();
  const seen: unknown[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.tables.add('A1:B2', true).onSelectionChanged.add(async ({ isInsideTable, address }) => void seen.push([isInsideTable, address]));
    await context.sync();
    sheet.getRange('B2:C5').select();
    sheet.getRange('D9').select();
    await context.sync();
  });
  await eventsDelivered();
  expect(seen).toEqual([
    [true, 'B2'],
    [false, ''],
  ]);
});

test('a formula that shows another result is told', async () => {
  const { model } = startExcel();
  const sheet = model.sheets.ids()[0] ?? '';
  model.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 2 }, [[1, '=A1*2']]);
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(async ({ worksheetId }) => void seen.push(worksheetId));
    await context.sync();
  });
  model.cells.write(sheet, { row: 0, column: 0, rows: 1, columns: 1 }, [[5]], 'user');
  await eventsDelivered();
  expect(seen).toEqual([sheet]);
});

test('switched off, events stay away', async () => {
  const { model } = startExcel();
  const seen: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async ({ address }) => void seen.push(address));
    context.runtime.enableEvents = false;
    await context.sync();
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    context.workbook.worksheets.getFirst().getRange('A2').values = [[1]];
    await context.sync();
  });
  await eventsDelivered();
  expect(model.grid.usedArea(model.sheets.ids()[0] ?? '', false)?.rows).toBe(2);
  expect(seen).toEqual(['A2']);
});
