import { ownFunctions } from '../setup/own-functions';
import { newWorkbook, startExcel } from '../setup/start-host';

/** Results of formulas in column D, with values in A1:C3 of the same sheet and a second sheet. */
async function results(formulas: readonly string[], change?: string): Promise<unknown[]> {
  const { model } = startExcel(newWorkbook('Mijn blad', 'Ander'));
  model.grid.setFunctions(ownFunctions());
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mijn blad');
    sheet.getRange('A1:C3').values = [
      [60500, 500, 0.6],
      [120, '', 'subsidie 2025-2028'],
      ['tekst', true, ''],
    ];
    context.workbook.worksheets.getItem('Ander').getRange('A1').values = [[0.5]];
    const range = sheet.getRange(`D1:D${formulas.length}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    if (change !== undefined) sheet.getRange(change).values = [[1]];
    range.load('values');
    await context.sync();
    return range.values.map((row) => row[0] as unknown);
  });
}

test('a cell shows what the function gives for the cells it names', async () => {
  expect(
    await results([
      '=STO.AFSCHRIJVING(A1,B1,DATE(2025,7,1),A2,DATE(2025,1,1),DATE(2028,12,31),80%)',
      '=STO.KLOKUREN(C1)',
      '=STO.KLOKUREN(Ander!A1)*2+1',
      '=STO.COFINANCIERING.NODIG(800000,C2)',
      '=STO.COFINANCIERING.NODIG(800000,C2,"samen")',
      '=IF(STO.BINNENRONDE(DATE(2029,1,12),C2),"ja","nee")',
      '=STO.COFINANCIERING.DEEL(STO.COFINANCIERING.NODIG(800000,C2),800000)',
      '=ROUND(SUM(STO.KLOKUREN(C1),STO.KLOKUREN(MAX(C1,0.5))),0)',
      '=sto.parameter("cofinanciering.minimum",DATE(2026,1,1))',
      '=_xldudf_STO_KLOKUREN(1)',
    ]),
  ).toEqual([16_800, 995.4, 1660, 80_000, 88_888.89, 'nee', 0.1, 1991, 0.1, 1659]);
});

test('errors show as in Excel, and an error given is handed on', async () => {
  expect(
    await results([
      '=STO.KLOKUREN(A3)',
      '=STO.KLOKUREN(B2)',
      '=STO.KLOKUREN(1/0)',
      '=STO.KLOKUREN()',
      '=STO.KLOKUREN(1,2,3)',
      '=STO.PARAMETER("uurtarief.gpl",DATE(2026,1,1))',
      '=IFERROR(STO.PARAMETER("bestaat niet",DATE(2026,1,1)),"onbekend")',
      '=STO.BESTAATNIET(1)',
    ]),
  ).toEqual(['#VALUE!', 0, '#DIV/0!', '#VALUE!', '#VALUE!', '#N/A', 'onbekend', '#NAME?']);
});

test('a changed cell changes the result; a formula that goes takes its calls along', async () => {
  expect(await results(['=STO.KLOKUREN(C1)', '=D1+1'], 'C1')).toEqual([1659, 1660]);
  expect(await results(['=STO.KLOKUREN(C1)', '=D1+1'], 'D1')).toEqual([1, 2]);
});

test('without the add-in Excel does not know the functions', async () => {
  startExcel(newWorkbook('Blad1'));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('Blad1').getRange('A1');
    cell.formulas = [['=STO.KLOKUREN(1)']];
    cell.load('values');
    await context.sync();
    expect(cell.values).toEqual([['#NAME?']]);
  });
});
