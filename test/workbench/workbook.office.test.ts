import { newWorkbook, startExcel } from '../setup/start-host';

const inWorkbook = <T>(work: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => work(context.workbook, context));

beforeEach(() => void startExcel(newWorkbook('Blad1', 'Blad2')));

/** The error codes of things Excel refuses, each in a request of its own. */
async function refusals(context: Excel.RequestContext, ...attempts: (() => unknown)[]): Promise<string[]> {
  const codes: string[] = [];
  for (const attempt of attempts) {
    attempt();
    codes.push(
      await context.sync().then(
        () => 'gelukt',
        (error: OfficeExtension.Error) => error.code,
      ),
    );
  }
  return codes;
}

test('sheets: names, order, visibility and the last one', () =>
  inWorkbook(async ({ worksheets }, context) => {
    expect(
      await refusals(
        context,
        () => worksheets.add('blad1'),
        () => worksheets.add('Een/twee'),
        () => worksheets.add('x'.repeat(32)),
        () => (worksheets.getItem('Blad2').name = 'BLAD1'),
        () => (worksheets.getItem('Blad2').name = 'blad2'),
      ),
    ).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'InvalidArgument', 'ItemAlreadyExists', 'gelukt']);
    const third = worksheets.add();
    third.tabColor = '#107c10';
    third.position = 0;
    third.showGridlines = false;
    worksheets.getItem('Blad2').visibility = 'VeryHidden';
    worksheets.load('items/name,items/visibility,items/tabColor,items/position,items/showGridlines');
    const active = worksheets.getActiveWorksheet().load('name');
    const visible = worksheets.getCount(true);
    await context.sync();
    expect(worksheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.tabColor, sheet.position, sheet.showGridlines])).toEqual([
      ['Blad3', 'Visible', '#107C10', 0, false],
      ['Blad1', 'Visible', '', 1, true],
      ['blad2', 'VeryHidden', '', 2, true],
    ]);
    expect([active.name, visible.value]).toEqual(['Blad1', 2]);
    expect(
      await refusals(
        context,
        () => worksheets.getItem('Blad3').delete(),
        () => worksheets.getItem('Blad1').delete(),
        () => (worksheets.getItem('Blad1').visibility = 'Hidden'),
        () => worksheets.getItem('Blad2').activate(),
      ),
    ).toEqual(['gelukt', 'InvalidOperation', 'InvalidOperation', 'InvalidOperation']);
  }));

test('panes stay in view', () =>
  inWorkbook(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('Blad1');
    sheet.freezePanes.freezeAt(sheet.getRange('A1:B5'));
    const at = sheet.freezePanes.getLocationOrNullObject().load('address');
    const none = worksheets.getItem('Blad2').freezePanes.getLocationOrNullObject();
    await context.sync();
    expect([at.address, none.isNullObject]).toEqual(['Blad1!A1:B5', true]);
    sheet.freezePanes.freezeRows(3);
    const rows = sheet.freezePanes.getLocationOrNullObject().load('address');
    await context.sync();
    expect(rows.address).toBe('Blad1!1:3');
  }));

test('the page to print', () =>
  inWorkbook(async ({ worksheets }, context) => {
    const { pageLayout } = worksheets.getItem('Blad1');
    pageLayout.orientation = 'Landscape';
    pageLayout.paperSize = 'A4';
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    pageLayout.setPrintTitleRows('$5:$5');
    pageLayout.setPrintMargins('Centimeters', { top: 2.54, left: 1.27 });
    pageLayout.centerHorizontally = true;
    pageLayout.load('orientation,paperSize,zoom,topMargin,leftMargin,centerHorizontally,printGridlines');
    const titles = pageLayout.getPrintTitleRowsOrNullObject().load('address');
    await context.sync();
    expect([pageLayout.orientation, pageLayout.paperSize, pageLayout.topMargin, pageLayout.leftMargin]).toEqual([
      'Landscape',
      'A4',
      72,
      36,
    ]);
    expect([pageLayout.zoom.horizontalFitToPages, titles.address, pageLayout.centerHorizontally, pageLayout.printGridlines]).toEqual([
      1,
      'Blad1!5:5',
      true,
      false,
    ]);
  }));

test('names of the workbook and of a sheet', () =>
  inWorkbook(async ({ names, worksheets }, context) => {
    const sheet = worksheets.getItem('Blad1');
    names.add('STO_Jaar', '=2025', 'Het jaar');
    names.add('Kop', sheet.getRange('B2:C2'));
    sheet.names.add('Kop', '=Blad1!$A$1').visible = false;
    names.load('items/name,items/formula,items/value,items/type,items/comment');
    const local = sheet.names.getItem('kop').load('value,visible,scope');
    const area = names.getItem('Kop').getRangeOrNullObject().load('address');
    const none = names.getItem('STO_Jaar').getRangeOrNullObject();
    await context.sync();
    expect(names.items.map((name) => [name.name, name.formula, name.value, name.type, name.comment])).toEqual([
      ['STO_Jaar', '=2025', 2025, 'Double', 'Het jaar'],
      ['Kop', '=Blad1!$B$2:$C$2', 'Blad1!B2:C2', 'Range', ''],
    ]);
    expect([local.value, local.visible, local.scope, area.address, none.isNullObject]).toEqual([
      'Blad1!A1',
      false,
      'Worksheet',
      'Blad1!B2:C2',
      true,
    ]);
    expect(
      await refusals(
        context,
        () => names.add('kop', '=1'),
        () => names.add('A1', '=1'),
        () => names.getItem('Kop').delete(),
        () => names.getItem('Kop').load('name'),
      ),
    ).toEqual(['ItemAlreadyExists', 'InvalidArgument', 'gelukt', 'ItemNotFound']);
  }));

test('conditional formats with a formula', () =>
  inWorkbook(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('Blad1');
    const range = sheet.getRange('A2:C9');
    const late = range.conditionalFormats.add('Custom');
    late.custom.rule.formula = '=$C2="te laat"';
    late.custom.format.fill.color = '#FFC7CE';
    late.custom.format.font.color = '#9C0006';
    const first = range.conditionalFormats.add('Custom');
    first.custom.rule.formula = '=$A2=""';
    first.stopIfTrue = true;
    sheet.getRange('2:2').insert('Down');
    const formats = sheet
      .getRange('A1:Z99')
      .conditionalFormats.load(
        'items/id,items/priority,items/type,items/stopIfTrue,items/custom/rule/formula,items/custom/format/fill/color',
      );
    await context.sync();
    expect(
      formats.items.map(({ priority, type, stopIfTrue, custom }) => [
        priority,
        type,
        stopIfTrue,
        custom.rule.formula,
        custom.format.fill.color,
      ]),
    ).toEqual([
      [0, 'Custom', true, '=$A3=""', ''],
      [1, 'Custom', false, '=$C3="te laat"', '#FFC7CE'],
    ]);
    const where = formats.items.map((format) => format.getRange().load('address'));
    await context.sync();
    expect(where.map(({ address }) => address)).toEqual(['Blad1!A3:C10', 'Blad1!A3:C10']);
    formats.items[0]?.delete();
    const count = sheet.getRange().conditionalFormats.getCount();
    sheet.getRange('B:B').conditionalFormats.clearAll();
    const left = sheet.getRange('A3').conditionalFormats.getItemAt(0).getRanges().load('address');
    await context.sync();
    expect([count.value, left.address]).toEqual([1, 'Blad1!A3:A10,Blad1!C3:C10']);
  }));

test('data validation: rule, prompt and alert, set in any order', () =>
  inWorkbook(async ({ worksheets }, context) => {
    const sheet = worksheets.getItem('Blad1');
    const list = sheet.getRange('A2:A9').dataValidation;
    list.prompt = { title: 'Soort', message: 'Kies er een', showPrompt: true };
    list.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
    list.errorAlert = { title: 'Nee', message: 'Kies uit de lijst', style: 'Warning', showAlert: true };
    const date = sheet.getRange('B2:B9').dataValidation;
    date.rule = { date: { formula1: '=DATE(2025,1,1)', formula2: '=DATE(2028,12,31)', operator: 'Between' } };
    date.ignoreBlanks = false;
    const number = sheet.getRange('C2').dataValidation;
    number.rule = { decimal: { formula1: 0, operator: 'GreaterThan' } };
    const areas = [list, date, number, sheet.getRange('A1').dataValidation, sheet.getRange('A2:B2').dataValidation];
    areas.forEach((rule) => rule.load('type,rule,prompt,errorAlert,ignoreBlanks'));
    await context.sync();
    expect(areas.map(({ type }) => type)).toEqual(['List', 'Date', 'Decimal', 'None', 'MixedCriteria']);
    expect(list.rule).toEqual({ list: { inCellDropDown: true, source: 'ja,nee' } });
    expect([list.prompt.message, list.errorAlert.style]).toEqual(['Kies er een', 'Warning']);
    expect([date.rule.date, date.ignoreBlanks]).toEqual([
      { formula1: '=DATE(2025,1,1)', formula2: '=DATE(2028,12,31)', operator: 'Between' },
      false,
    ]);
    expect(number.rule.decimal).toEqual({ formula1: 0, operator: 'GreaterThan' });
    list.clear();
    list.load('type');
    await context.sync();
    expect(list.type).toBe('None');
  }));

test('selection and settings', () =>
  inWorkbook(async (workbook, context) => {
    workbook.worksheets.getItem('Blad2').getRange('C3:D9').select();
    workbook.settings.add('stand', { versie: 2, klaar: true });
    const selected = workbook.getSelectedRange().load('address');
    const active = workbook.getActiveCell().load('address');
    const setting = workbook.settings.getItem('stand').load('value');
    const none = workbook.settings.getItemOrNullObject('weg');
    await context.sync();
    expect([selected.address, active.address, none.isNullObject]).toEqual(['Blad2!C3:D9', 'Blad2!C3', true]);
    expect(setting.value).toEqual({ versie: 2, klaar: true });
  }));

test('ranges around ranges', () =>
  inWorkbook(async ({ worksheets }, context) => {
    const range = worksheets.getItem('Blad1').getRange('C3:E6');
    const others = [
      range.getOffsetRange(1, -1),
      range.getResizedRange(-1, 2),
      range.getRowsBelow(2),
      range.getRowsAbove(1),
      range.getColumnsAfter(1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getLastCell(),
      range.getBoundingRect('A1'),
      range.getIntersection('D1:D9'),
      range.getRow(0).getCell(0, 2),
    ].map((other) => other.load('address'));
    const none = range.getIntersectionOrNullObject('A1');
    await context.sync();
    expect(others.map(({ address }) => address.replace('Blad1!', ''))).toEqual([
      'B4:D7',
      'C3:G5',
      'C7:E8',
      'C2:E2',
      'F3:F6',
      '3:6',
      'C:E',
      'E6',
      'A1:E6',
      'D3:D6',
      'E3',
    ]);
    expect(none.isNullObject).toBe(true);
  }));
