import { excelWorkbook } from '../../../src/excel/workbook';
import type { NewSetting } from '../../../src/excel/workbook-port';
import { emptySheet, newWorkbook, startExcel } from '../../setup/start-host';

const REASON = 'Besproken met de accountant';
const off = (rule: string): NewSetting => ({ rule, instelling: 'uit', reason: REASON, by: 'A. Visser', date: 46_348 });

async function settings() {
  const { dossier } = await excelWorkbook.overview();
  return dossier.instellingen.lines.map(({ at, regel, instelling, reden, door, datum }) => [at.row, regel, instelling, reden, door, datum]);
}

test('the sheet is made with the first setting, and grows with the next ones', async () => {
  const { model } = startExcel();
  expect(await excelWorkbook.addSetting(off('PER-01'))).toBe('STO Instellingen');
  await excelWorkbook.addSetting({ ...off('SUB-10'), instelling: 'strenger' });
  await excelWorkbook.addSetting(off('AFS-01'));
  expect(model.toData().sheets.map(({ name }) => name)).toEqual(['Blad1', 'STO Instellingen']);
  const [first = 0] = (await settings())[0]?.slice(0, 1) as number[];
  expect(await settings()).toEqual([
    [first, 'PER-01', 'uit', REASON, 'A. Visser', 46_348],
    [first + 1, 'SUB-10', 'strenger: fout', REASON, 'A. Visser', 46_348],
    [first + 2, 'AFS-01', 'uit', REASON, 'A. Visser', 46_348],
  ]);
});

test('the next check leaves the rule out and says so', async () => {
  startExcel();
  await excelWorkbook.addSetting(off('PER-01'));
  const { report, marking } = await excelWorkbook.check(46_348, () => {});
  expect(report.switchedOff.map(({ rule, reason, by, sheet }) => [rule.id, reason, by, sheet])).toEqual([
    ['PER-01', REASON, 'A. Visser', 'STO Instellingen'],
  ]);
  expect(report.findings).toEqual([]);
  expect(marking).toBe('written');
});

test('a sheet of the user with that name is left alone', async () => {
  const data = newWorkbook();
  data.sheets = [emptySheet('STO Instellingen')];
  const { model } = startExcel(data);
  expect(await excelWorkbook.addSetting(off('PER-01'))).toBe('STO Instellingen (2)');
  expect(model.toData().sheets[0]?.cells.size).toBe(0);
});

test('a protected sheet is refused in words, and nothing is written', async () => {
  const { model } = startExcel();
  await excelWorkbook.addSetting(off('PER-01'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('STO Instellingen').protection.protect();
    await context.sync();
  });
  const before = structuredClone(model.toData());
  await expect(excelWorkbook.addSetting(off('SUB-10'))).rejects.toMatchObject({ code: 'protected' });
  expect(model.toData()).toEqual(before);
});

test('the day is the same day in a workbook that counts from 1904', async () => {
  const { model } = startExcel({ ...newWorkbook(), date1904: true });
  await excelWorkbook.addSetting(off('PER-01'));
  expect((await settings())[0]?.at(-1)).toBe(46_348);
  const sheet = model.sheets.byName('STO Instellingen') ?? '';
  expect(model.grid.values(sheet, { row: 5, column: 4, rows: 1, columns: 1 })).toEqual([[46_348 - 1462]]);
});
