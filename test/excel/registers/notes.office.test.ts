import type { Report, Finding } from '../../../src/check/report';
import { excelWorkbook } from '../../../src/excel/workbook';
import type { NewNote } from '../../../src/excel/workbook-port';
import { kostenTemplate } from '../../../src/templates/kosten';
import type { WorkbookModel } from '../../../src/workbench/model/workbook-model';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { startExcel } from '../../setup/start-host';

const DATE = 46_348;

const COSTS = templateWorkbook([kostenTemplate], '2025-2028', {
  kosten: [
    { boekstuk: 'B-1', leverancier: 'Bouwhof', factuurdatum: 46_100, incl: 90 },
    { boekstuk: 'B-2', leverancier: 'Bouwhof', factuurdatum: 46_100, incl: 100 },
  ],
});

/** A note beside each finding of FIN-14. */
const notesOf = ({ findings }: Report, printOf: (finding: Finding) => NewNote['print']): NewNote[] =>
  findings
    .filter(({ rule }) => rule.id === 'FIN-14')
    .map((finding) => ({
      rule: finding.rule.id,
      finding: finding.text,
      mark: '✓ akkoord',
      initials: 'JB',
      remark: '=Kassabon gezien',
      date: DATE,
      print: printOf(finding),
    }));

/** What stands on the sheet Kosten. */
const costs = (model: WorkbookModel): unknown => model.toData().sheets.find(({ name }) => name === 'Kosten')?.cells;

test('notes are written on a sheet of their own, stay when checked again, and are taken away one by one', async () => {
  const { model } = startExcel(COSTS);
  const { report, printOf } = await excelWorkbook.check(DATE, () => {});
  const kosten = costs(model);
  const notes = notesOf(report, printOf);
  expect(notes).toHaveLength(2);
  expect(await excelWorkbook.addNotes(notes)).toBe('STO Aantekeningen');

  const again = (await excelWorkbook.check(DATE, () => {})).report;
  expect(again.notes.map(({ finding, note }) => [finding.place.table.sheet, note.mark, note.remark, note.date])).toEqual([
    ['Kosten', '✓ akkoord', '=Kassabon gezien', DATE],
    ['Kosten', '✓ akkoord', '=Kassabon gezien', DATE],
  ]);
  expect([again.looseNotes, again.counts]).toEqual([[], report.counts]);
  // Nothing of the region's own sheets was touched, and the sheet with notes is not marked.
  expect(costs(model)).toEqual(kosten);

  const [one] = again.notes;
  if (!one) throw new Error('no note');
  expect(await excelWorkbook.removeNote(one.note)).toBe(true);
  expect(await excelWorkbook.removeNote({ ...one.note, remark: 'iets anders' })).toBe(false);
  const last = (await excelWorkbook.check(DATE, () => {})).report;
  expect(last.notes).toHaveLength(1);
});

test('what is protected stays as it is, and the user reads what to do', async () => {
  const { model } = startExcel(COSTS);
  const { report, printOf } = await excelWorkbook.check(DATE, () => {});
  const [first, second] = notesOf(report, printOf);
  if (!first || !second) throw new Error('no findings');
  const whole = (): unknown => model.toData().sheets.map(({ name, cells }) => [name, cells]);

  const protect = (isOn: boolean): Promise<void> =>
    Excel.run(async (context) => {
      if (isOn) context.workbook.protection.protect();
      else context.workbook.protection.unprotect();
      await context.sync();
    });
  await protect(true);
  const before = whole();
  await expect(excelWorkbook.addNotes([first])).rejects.toThrow(/beveilig/);
  expect(whole()).toEqual(before);
  await protect(false);

  await excelWorkbook.addNotes([first]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('STO Aantekeningen').protection.protect();
    await context.sync();
  });
  const kept = whole();
  await expect(excelWorkbook.addNotes([second])).rejects.toThrow(/beveilig/);
  expect(whole()).toEqual(kept);
});
