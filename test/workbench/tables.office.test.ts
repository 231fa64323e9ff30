import { startExcel } from '../setup/start-host';

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));

/** A table of costs in B2:D4. */
async function costs(sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<Excel.Table> {
  sheet.getRange('B2:D4').values = [
    ['Omschrijving', 'Aantal', 'Prijs'],
    ['Boor', 2, 10],
    ['Zaag', 3, 20],
  ];
  const table = sheet.tables.add('B2:D4', true);
  table.name = 'STO_Kosten';
  await context.sync();
  return table;
}

async function valuesOf(range: Excel.Range): Promise<unknown[][]> {
  range.load('values');
  await range.context.sync();
  return range.values;
}

beforeEach(() => void startExcel());

test('headings become text, empty ones are named and double ones numbered', () =>
  inSheet(async (sheet) => {
    sheet.getRange('A1:D2').values = [
      [2025, '', 'Bedrag', 'bedrag'],
      [1, 2, 3, 4],
    ];
    sheet.tables.add('A1:D2', true);
    expect(await valuesOf(sheet.getRange('A1:D1'))).toEqual([['2025', 'Kolom2', 'Bedrag', 'bedrag2']]);
  }));

test('without headings a row of them comes in', () =>
  inSheet(async (sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    const table = sheet.tables.add('A1:B2', false);
    expect(await valuesOf(table.getRange())).toEqual([
      ['Kolom1', 'Kolom2'],
      [1, 2],
      [3, 4],
    ]);
  }));

test('parts of a table', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    const parts = [
      table.getRange(),
      table.getHeaderRowRange(),
      table.getDataBodyRange(),
      table.columns.getItem('prijs').getDataBodyRange(),
      table.rows.getItemAt(1).getRange(),
    ];
    parts.forEach((part) => part.load('address'));
    const counts = [table.rows.getCount(), table.columns.getCount()];
    const column = table.columns.getItemOrNullObject('Nergens');
    await context.sync();
    expect(parts.map((part) => part.address.replace('Blad1!', ''))).toEqual(['B2:D4', 'B2:D2', 'B3:D4', 'D3:D4', 'B4:D4']);
    expect(counts.map((count) => count.value)).toEqual([2, 3]);
    expect(column.isNullObject).toBe(true);
  }));

test('what is written directly below a table joins it, with its formulas', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    const total = table.columns.add(undefined, [['Totaal'], ['=[@Aantal]*[@Prijs]'], ['=[@Aantal]*[@Prijs]']]);
    await context.sync();
    sheet.getRange('B5:D6').values = [
      ['Vijl', 4, 5],
      ['Tang', 1, 7.5],
    ];
    expect(await valuesOf(total.getDataBodyRange())).toEqual([[20], [60], [20], [7.5]]);
    const formulas = total.getDataBodyRange().load('formulas');
    await context.sync();
    expect(formulas.formulas[3]).toEqual(['=[@Aantal]*[@Prijs]']);
  }));

test('what is written next to a table becomes a column', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    sheet.getRange('E2').values = [['Datum']];
    sheet.getRange('F4').values = [['x']];
    const names = table.columns.load('items/name');
    await context.sync();
    expect(names.items.map(({ name }) => name)).toEqual(['Omschrijving', 'Aantal', 'Prijs', 'Datum', 'Kolom5']);
  }));

test('a heading that is typed over renames the column, also in formulas', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    sheet.getRange('G1').formulas = [['=SUM(STO_Kosten[Prijs])']];
    table.getHeaderRowRange().getCell(0, 2).values = [['Prijs per stuk']];
    const cell = sheet.getRange('G1').load('formulas,values');
    const column = table.columns.getItemAt(2).load('name');
    await context.sync();
    expect([column.name, cell.formulas, cell.values]).toEqual(['Prijs per stuk', [['=SUM(STO_Kosten[Prijs per stuk])']], [[30]]]);
  }));

test('rows are added at the end and in between, and what stands below moves down', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    sheet.getRange('B6').values = [['Onder de tabel']];
    table.rows.add(undefined, [
      ['Vijl', 1, 1],
      ['Tang', 1, 1],
    ]);
    table.rows.add(0, [['Eerst', 9, 9]]);
    expect(await valuesOf(sheet.getRange('B2:B9'))).toEqual([
      ['Omschrijving'],
      ['Eerst'],
      ['Boor'],
      ['Zaag'],
      ['Vijl'],
      ['Tang'],
      [''],
      ['Onder de tabel'],
    ]);
    table.rows.getItemAt(0).delete();
    expect(await valuesOf(table.columns.getItemAt(0).getDataBodyRange())).toEqual([['Boor'], ['Zaag'], ['Vijl'], ['Tang']]);
  }));

test('a table over another table or over merged cells is refused, and merging inside a table too', () =>
  inSheet(async (sheet, context) => {
    await costs(sheet, context);
    const refused = async (work: () => void): Promise<string> => {
      work();
      return context.sync().then(
        () => 'gelukt',
        (error: OfficeExtension.Error) => error.code,
      );
    };
    expect(await refused(() => sheet.tables.add('D4:E9', true))).toBe('MergedRangeConflict');
    sheet.getRange('G1:H1').merge();
    expect(await refused(() => sheet.tables.add('G1:H3', true))).toBe('MergedRangeConflict');
    expect(await refused(() => sheet.getRange('B3:C3').merge())).toBe('MergedRangeConflict');
    expect(await refused(() => sheet.getRange('C3').insert('Down'))).toBe('InvalidOperation');
    expect(await refused(() => sheet.getRange('2:2').delete('Up'))).toBe('InvalidOperation');
  }));

test('names of tables are unique and well-formed', () =>
  inSheet(async (sheet, context) => {
    await costs(sheet, context);
    const second = sheet.tables.add('G1:H2', true).load('name');
    await context.sync();
    expect(second.name).toBe('Tabel2');
    second.name = 'sto_kosten';
    await expect(context.sync()).rejects.toMatchObject({ code: 'ItemAlreadyExists' });
    second.name = 'A1';
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidArgument' });
  }));

test('rows of the sheet that come in stretch a table, columns name themselves', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    sheet.getRange('3:4').insert('Down');
    sheet.getRange('C:C').insert('Right');
    const range = table.getRange().load('address');
    const heading = table.getHeaderRowRange().load('values');
    await context.sync();
    expect([range.address, heading.values]).toEqual(['Blad1!B2:E6', [['Omschrijving', 'Kolom2', 'Aantal', 'Prijs']]]);
  }));

test('a table is resized, converted and deleted', () =>
  inSheet(async (sheet, context) => {
    const table = await costs(sheet, context);
    table.resize('B2:C5');
    const range = table.getRange().load('address');
    await context.sync();
    expect(range.address).toBe('Blad1!B2:C5');
    table.convertToRange();
    expect(await valuesOf(sheet.getRange('B2:D2'))).toEqual([['Omschrijving', 'Aantal', 'Prijs']]);
    const again = sheet.tables.add('B2:D4', true);
    await context.sync();
    again.delete();
    expect(await valuesOf(sheet.getRange('B2:D2'))).toEqual([['', '', '']]);
  }));
