import { newWorkbook, startExcel } from '../setup/start-host';

const inSheet = <T>(work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook.worksheets.getActiveWorksheet(), context));
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'gelukt',
    (error: OfficeExtension.Error) => error.code,
  );

beforeEach(() => void startExcel(newWorkbook('Blad1', 'Blad2')));

test('texts are read as if a Dutch user typed them', () =>
  inSheet(async (sheet, context) => {
    const typed = [
      '65,5',
      '1-9-2025',
      '12,5%',
      '7.500',
      '1.234,56',
      '65.5',
      'waar',
      "'007",
      '1 sep 2025',
      '31-2-2025',
      'tekst',
      '€ 12,50',
      '9:30',
    ];
    const range = sheet.getRange(`A1:A${typed.length}`);
    range.values = typed.map((text) => [text]);
    range.load('values,numberFormat,text,valueTypes');
    await context.sync();
    expect(range.values.flat()).toEqual([
      65.5,
      45901,
      0.125,
      7500,
      1234.56,
      '65.5',
      true,
      '007',
      45901,
      '31-2-2025',
      'tekst',
      12.5,
      34200 / 86400,
    ]);
    expect(range.text.flat()).toEqual([
      '65,5',
      '1-9-2025',
      '12,50%',
      '7.500',
      '1.234,56',
      '65.5',
      'WAAR',
      '007',
      '1-sep-25',
      '31-2-2025',
      'tekst',
      '€ 12,50',
      '9:30',
    ]);
    expect(range.valueTypes[0]).toEqual(['Double']);
    expect(range.numberFormat[1]).toEqual(['d-m-yyyy']);
  }));

test('a cell with text format keeps what is written', () =>
  inSheet(async (sheet, context) => {
    const cell = sheet.getRange('A1');
    cell.numberFormat = [['@']];
    cell.values = [['1-9-2025']];
    cell.load('values,valueTypes');
    await context.sync();
    expect([cell.values, cell.valueTypes]).toEqual([[['1-9-2025']], [['String']]]);
  }));

test('null leaves a cell as it is and an empty text clears it', () =>
  inSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:C1');
    range.values = [['a', 'b', 'c']];
    await context.sync();
    range.values = [[null, '', 'd']];
    range.load('values,valueTypes');
    await context.sync();
    expect([range.values, range.valueTypes]).toEqual([[['a', '', 'd']], [['String', 'Empty', 'String']]]);
  }));

test('one value stands for a whole range', () =>
  inSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = 7 as unknown as unknown[][];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  }));

test('numbers and dates are shown the Dutch way', () =>
  inSheet(async (sheet, context) => {
    const shown: [number, string, string][] = [
      [7287.5, '#,##0.00', '7.287,50'],
      [0.125, '0.0%', '12,5%'],
      [45901, 'dd-mm-yyyy', '01-09-2025'],
      [45901, 'd mmmm yyyy', '1 september 2025'],
      [-5, '#,##0.00;[Red]-#,##0.00', '-5,00'],
      [2.345, '0.00', '2,35'],
      [12, '"€" #,##0', '€ 12'],
      [1 / 3, 'General', '0,333333333'],
    ];
    const range = sheet.getRange(`A1:A${shown.length}`);
    range.numberFormat = shown.map(([, format]) => [format]);
    range.values = shown.map(([value]) => [value]);
    range.load('text');
    const culture = context.application.cultureInfo.load('name,numberFormat/numberDecimalSeparator,datetimeFormat/shortDatePattern');
    await context.sync();
    expect(range.text.flat()).toEqual(shown.map(([, , text]) => text));
    expect([culture.name, culture.numberFormat.numberDecimalSeparator, culture.datetimeFormat.shortDatePattern]).toEqual([
      'nl-NL',
      ',',
      'd-M-yyyy',
    ]);
  }));

test('merged cells keep their first value and lose what is written to the others', () =>
  inSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.values = [
      ['a', 'b'],
      ['c', 'd'],
    ];
    range.merge();
    sheet.getRange('B2').values = [['weg']];
    range.load('values');
    const merged = sheet.getRange('A1:C5').getMergedAreasOrNullObject().load('address,areas/items/address');
    const half = sheet.getRange('B1:C5').getMergedAreasOrNullObject();
    const none = sheet.getRange('D1').getMergedAreasOrNullObject();
    await context.sync();
    expect(range.values).toEqual([
      ['a', ''],
      ['', ''],
    ]);
    expect([merged.address, merged.areas.items[0]?.address]).toEqual(['Blad1!A1,Blad1!B1,Blad1!A2,Blad1!B2', 'Blad1!A1:B2']);
    expect([half.isNullObject, none.isNullObject]).toEqual([true, true]);
    range.unmerge();
    sheet.getRange('B2').values = [['blijft']];
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      ['a', ''],
      ['', 'blijft'],
    ]);
  }));

test('a protected sheet refuses every change to locked cells', () =>
  inSheet(async (sheet, context) => {
    sheet.getRange('A1').format.protection.locked = false;
    sheet.protection.protect({ allowInsertRows: true }, 'geheim');
    sheet.protection.load('protected,options');
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows, sheet.protection.options.allowFormatCells]).toEqual([
      true,
      true,
      false,
    ]);
    const attempt = (work: () => unknown): Promise<string> => {
      work();
      return codeOf(context.sync());
    };
    expect(await attempt(() => (sheet.getRange('A1').values = [['mag']]))).toBe('gelukt');
    expect(await attempt(() => (sheet.getRange('A1:A2').values = [[1], [2]]))).toBe('AccessDenied');
    expect(await attempt(() => (sheet.getRange('A1').format.fill.color = '#FF0000'))).toBe('AccessDenied');
    expect(await attempt(() => sheet.tables.add('C1:D2', true))).toBe('AccessDenied');
    expect(await attempt(() => sheet.getRange('A1').conditionalFormats.add('Custom'))).toBe('AccessDenied');
    expect(await attempt(() => sheet.getRange('A1').dataValidation.clear())).toBe('AccessDenied');
    expect(await attempt(() => sheet.getRange('5:5').insert('Down'))).toBe('gelukt');
    expect(await attempt(() => sheet.protection.unprotect('fout'))).toBe('AccessDenied');
    expect(await attempt(() => sheet.protection.unprotect('geheim'))).toBe('gelukt');
    expect(await attempt(() => (sheet.getRange('A2').values = [[2]]))).toBe('gelukt');
  }));

test('formatting a whole column takes no cells', async () => {
  const { model } = startExcel();
  await inSheet(async (sheet, context) => {
    const column = sheet.getRange('F:F');
    column.format.fill.color = '#ffc7ce';
    column.format.columnWidth = 96;
    column.numberFormat = [['dd-mm-yyyy']];
    sheet.getRange('2:2').format.font.bold = true;
    const cell = sheet.getRange('F9').load('format/fill/color,format/columnWidth,numberFormat');
    const row = sheet.getRange('Z2').load('format/font/bold');
    const mixed = sheet.getRange('E9:F9').load('format/fill/color');
    await context.sync();
    expect([cell.format.fill.color, cell.format.columnWidth, cell.numberFormat]).toEqual(['#FFC7CE', 96, [['dd-mm-yyyy']]]);
    expect([row.format.font.bold, mixed.format.fill.color]).toEqual([true, null]);
  });
  const [sheet] = model.toData().sheets;
  expect(sheet?.cells.size).toBe(0);
  expect(sheet?.columns).toEqual([expect.objectContaining({ first: 5, last: 5, style: { fill: '#FFC7CE', numberFormat: 'dd-mm-yyyy' } })]);
});

test('used range, visible cells and constants', () =>
  inSheet(async (sheet, context) => {
    sheet.getRange('B2:C3').values = [
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('B5').formulas = [['=1+1']];
    sheet.getRange('H9').format.fill.color = '#00FF00';
    sheet.getRange('3:3').rowHidden = true;
    const used = [sheet.getUsedRange(true), sheet.getUsedRange(), sheet.getRange('C:C').getUsedRange(true)].map((range) =>
      range.load('address'),
    );
    const constants = sheet.getRange('A1:D9').getSpecialCells('Constants').load('address');
    const formulas = sheet.getRange('A1:D9').getSpecialCellsOrNullObject('Formulas').load('address');
    const visible = sheet.getRange('B2:C5').getVisibleView().load('values,rowCount');
    const empty = context.workbook.worksheets.getItem('Blad2').getUsedRangeOrNullObject(true);
    await context.sync();
    expect(used.map(({ address }) => address)).toEqual(['Blad1!B2:C5', 'Blad1!B2:H9', 'Blad1!C2:C3']);
    expect([constants.address, formulas.address]).toEqual(['Blad1!B2:C3', 'Blad1!B5']);
    expect([visible.rowCount, visible.values]).toEqual([
      3,
      [
        ['a', 1],
        ['', ''],
        [2, ''],
      ],
    ]);
    expect(empty.isNullObject).toBe(true);
  }));

test('rows are sorted, copied and inserted with their formulas', () =>
  inSheet(async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['Naam', 'Uren'],
      ['c', 3],
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('A1:B4').sort.apply([{ key: 1, ascending: false }], false, true);
    sheet.getRange('C2').formulas = [['=B2*2']];
    sheet.getRange('C3:C4').copyFrom('C2');
    const range = sheet.getRange('A2:C4').load('values,formulas');
    await context.sync();
    expect(range.values).toEqual([
      ['c', 3, 6],
      ['b', 2, 4],
      ['a', 1, 2],
    ]);
    expect(range.formulas[2]).toEqual(['a', 1, '=B4*2']);
  }));
