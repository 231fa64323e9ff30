import { eventsDelivered, expectMissing, newWorkbook, startExcel } from '../setup/start-host';

function customers() {
  const excel = startExcel(newWorkbook('Blad1', 'Blad2'));
  excel.model.cells.write(excel.model.sheets.ids()[0] ?? '', { row: 0, column: 0, rows: 3, columns: 3 }, [
    ['Naam', 'Plaats', 'Bedrag'],
    ['Jansen', 'Utrecht', 10],
    ['de Vries', 'Delft', 20.5],
  ]);
  return excel;
}

test('one request reads what was asked for', async () => {
  const { host } = customers();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Blad1').getUsedRange().load('values,address,rowCount');
    await context.sync();
    expect(used.values[1]).toEqual(['Jansen', 'Utrecht', 10]);
    expect(used.address).toBe('Blad1!A1:C3');
    expect(used.rowCount).toBe(3);
  });
  expect(host.requests).toBeGreaterThanOrEqual(1);
});

test('a property that was not loaded is an error of the library itself', async () => {
  customers();
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Blad1').getUsedRange();
    expect(() => used.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded', name: 'RichApi.Error' }));
  });
});

test('what does not exist is a null object, and so are its members', async () => {
  customers();
  await Excel.run(async (context) => {
    const none = context.workbook.worksheets.getItemOrNullObject('Nergens');
    const cell = none.getRange('A1').load('values');
    const other = context.workbook.worksheets.getItemOrNullObject('blad2');
    await context.sync();
    expect([none.isNullObject, cell.isNullObject, other.isNullObject]).toEqual([true, true, false]);
  });
});

test('an error names the statement, and what came before it stays done', async () => {
  const { model } = customers();
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('A9').values = [['staat']];
    context.workbook.worksheets.getItem('Nergens').getRange('A1').values = [[1]];
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({
    code: 'ItemNotFound',
    httpStatusCode: 404,
    debugInfo: { errorLocation: 'WorksheetCollection.getItem', statement: 'var worksheet1 = worksheets.getItem(...);' },
  });
  expect(model.grid.values(model.sheets.ids()[0] ?? '', { row: 8, column: 0, rows: 1, columns: 1 })).toEqual([['staat']]);
});

test('collections load their items with paths into them', async () => {
  customers();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name,items/visibility');
    const range = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('format/fill/color,format/font/bold');
    await context.sync();
    expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Blad1', 'Visible'],
      ['Blad2', 'Visible'],
    ]);
    expect([range.format.fill.color, range.format.font.bold]).toEqual(['#FFFFFF', false]);
  });
});

test('a sheet is found again after it was renamed in an earlier request', async () => {
  customers();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.name = 'Klanten';
    await context.sync();
    const used = sheet.getUsedRange().load('address');
    await context.sync();
    expect(used.address).toBe('Klanten!A1:C3');
  });
});

test('a range moves along when rows come in above it', async () => {
  customers();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    const cell = sheet.getRange('A2').load('address');
    await context.sync();
    sheet.getRange('1:2').insert('Down');
    cell.load('address,values');
    await context.sync();
    expect([cell.address, cell.values]).toEqual(['Blad1!A4', [['Jansen']]]);
  });
});

test('a range is gone after the run that made it', async () => {
  const { host } = customers();
  let leaked: Excel.Range | undefined;
  await Excel.run(async (context) => {
    leaked = context.workbook.worksheets.getItem('Blad1').getRange('A1').load('values');
    await context.sync();
  });
  await eventsDelivered();
  expect(host.interpreter.referenceCount).toBe(0);
  expect(() => leaked?.load('values')).toThrow(expect.objectContaining({ code: 'InvalidObjectPath' }));
});

test('a write of more than 1,500 cells arrives in pieces and whole', async () => {
  const { model } = customers();
  const rows = Array.from({ length: 400 }, (_, r) => Array.from({ length: 10 }, (__, c) => r * 10 + c));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad2').getRange('A1:J400').values = rows;
    await context.sync();
  });
  expect(model.grid.values(model.sheets.ids()[1] ?? '', { row: 0, column: 0, rows: 400, columns: 10 })).toEqual(rows);
});

test('one request is one undo step', async () => {
  const { model } = customers();
  const before = model.toData();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Blad1');
    sheet.getRange('A1').values = [['Anders']];
    sheet.getRange('C:C').format.fill.color = '#FFC7CE';
    sheet.tables.add('A1:C3', true).name = 'Klanten';
    context.workbook.names.add('Bedrag', sheet.getRange('C2'));
    await context.sync();
  });
  expect(model.toData()).not.toEqual(before);
  model.undo();
  expect(model.toData()).toEqual(before);
});

test('a member the host lacks is reported', async () => {
  const { host } = customers();
  expectMissing('Worksheet.shapes');
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').shapes.load('items');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'NotImplemented' });
  expect([...host.missing]).toEqual(['Worksheet.shapes']);
});
