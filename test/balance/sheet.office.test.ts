import { calculate, sheetOf } from '../../src/taskpane/balance/engine';
import { excelWorkbook } from '../../src/excel/workbook';
import { serialDay } from '../../src/scheme/calendar';
import { begrotingTemplate } from '../../src/templates/begroting';
import { regioTemplate } from '../../src/templates/regio';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { startExcel } from '../setup/start-host';

const DAY = serialDay(2026, 11, 28);

test('the balance on a sheet: amounts as numbers, one A4 wide, and no data for the check', async () => {
  const line = { regel: 1, pl_code: 'PL1', act_code: 'A01', partner: 'Vmbo De Sluis', bron: 'subsidie 2025-2028', q_2026: 10, p_2026: 200 };
  const { model } = startExcel(
    templateWorkbook([regioTemplate, begrotingTemplate], '2025-2028', {
      regio: [{ periode: '2025-2028', regio_type: 'techniekregio', max_bedrag: 1800 }],
      begroting: [{ ...line, dekking_subsidie: 1800, dekking_cash: 150 }],
    }),
  );
  const before = await excelWorkbook.readRegisters();
  const result = await calculate(before, undefined, DAY);
  expect(result.balance?.answer).toBe(
    'Nee, want van de kosten is € 50,00 nog niet gedekt; voor de subsidie 2025-2028 is zeker € 30,00 meer van bedrijven nodig.',
  );
  const name = await excelWorkbook.writeList(sheetOf(result, DAY));
  expect(name).toBe('Sluit het');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    const range = sheet.getUsedRange();
    range.load('values');
    const { pageLayout } = sheet;
    pageLayout.load('zoom,orientation,paperSize');
    const { defaultForAllPages: texts } = pageLayout.headersFooters;
    texts.load('leftFooter,rightFooter');
    await context.sync();
    const rows = range.values as (string | number)[][];
    expect(rows[0]?.[0]).toBe('STO Controle: sluit het?');
    expect(rows[1]?.[0]).toBe(result.balance?.answer);
    expect(rows.find(([label]) => label === 'Kosten')).toEqual(['Kosten', 2000, 'blad Begroting, rij 6', '', '', '', '']);
    expect(rows.find(([label]) => label === 'Vmbo De Sluis')).toEqual(['Vmbo De Sluis', 2000, 1800, 150, 0, 0, 50]);
    expect(pageLayout.zoom).toMatchObject({ horizontalFitToPages: 1 });
    expect([texts.leftFooter, texts.rightFooter]).toEqual(['&A (&F)', 'Pagina &P van &N']);
    expect([pageLayout.orientation, pageLayout.paperSize]).toEqual([Excel.PageOrientation.landscape, Excel.PaperType.a4]);
  });
  // No sentence is cut off at the last column: it has all of them, and as many lines as it takes.
  const printed = model.toData().sheets.find((sheet) => sheet.name === name);
  const width =
    printed?.columns.reduce((sum, column) => sum + (column.last < 7 ? (column.width ?? 0) * (column.last - column.first + 1) : 0), 0) ?? 0;
  expect(width).toBeGreaterThan(100);
  for (const [row, cells] of printed?.cells ?? []) {
    const last = [...cells].findLast(([, { value }]) => typeof value === 'string' && value.length > 30);
    if (!last) continue;
    const [column, { value }] = last;
    const merge = printed?.merges.find((area) => area.row === row && area.column === column);
    const share = (merge?.columns ?? (column === 0 ? 7 : 1)) / 7;
    const lines = (printed?.rows.get(row)?.height ?? 15) / 15;
    expect([value, String(value).length <= width * share * lines * 1.3]).toEqual([value, true]);
  }
  // What is on it is ours: it is not taken for a register, nor counted twice, and nobody calls the workbook a marked copy.
  const { remarks } = await excelWorkbook.check(DAY, () => {});
  expect(remarks).toEqual(['Het blad Sluit het is niet gelezen: daar staat een lijst die STO Controle maakte, geen administratie.']);
  expect((await excelWorkbook.readRegisters()).begroting.lines).toHaveLength(1);
});

test('the selected cell is told by its sheet and place', async () => {
  startExcel();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Blad1').getRange('C5:D9').select();
    await context.sync();
  });
  expect(await excelWorkbook.selectedCell()).toEqual({ sheet: 'Blad1', row: 4, column: 2 });
});
