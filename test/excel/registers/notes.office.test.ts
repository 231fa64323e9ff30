import { excelWorkbook } from '../../../src/excel/workbook';
import type { NewNote } from '../../../src/excel/workbook-port';
import { kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { startExcel } from '../../setup/start-host';

const DATE = 46_348;

test('notes are written on a sheet of their own, stay when checked again, and are taken away one by one', async () => {
  const data = templateWorkbook([kostenTemplate], '2025-2028', {
    kosten: [
      { boekstuk: 'B-1', leverancier: 'Bouwhof', factuurdatum: 46_100, incl: 90 },
      { boekstuk: 'B-2', leverancier: 'Bouwhof', factuurdatum: 46_100, incl: 100 },
    ],
  });
  const { model } = startExcel(data);
  const { report, printOf } = await excelWorkbook.check(DATE, () => {});
  const kosten = JSON.stringify(model.toData().sheets.find(({ name }) => name === 'Kosten')?.cells.size);
  const notes = report.findings
    .filter(({ rule }) => rule.id === 'FIN-14')
    .map((finding): NewNote => ({
      rule: finding.rule.id,
      finding: finding.text,
      mark: '✓ akkoord',
      initials: 'JB',
      remark: '=Kassabon gezien',
      date: DATE,
      print: printOf(finding),
    }));
  expect(notes).toHaveLength(2);
  expect(await excelWorkbook.addNotes(notes)).toBe('STO Aantekeningen');

  const again = (await excelWorkbook.check(DATE, () => {})).report;
  expect(again.notes.map(({ finding, note }) => [finding.place.table.sheet, note.mark, note.remark, note.date])).toEqual([
    ['Kosten', '✓ akkoord', '=Kassabon gezien', DATE],
    ['Kosten', '✓ akkoord', '=Kassabon gezien', DATE],
  ]);
  expect([again.looseNotes, again.counts]).toEqual([[], report.counts]);
  // Nothing of the region's own sheets was touched, and the sheet with notes is not marked.
  expect(JSON.stringify(model.toData().sheets.find(({ name }) => name === 'Kosten')?.cells.size)).toBe(kosten);

  const [one] = again.notes;
  if (!one) throw new Error('no note');
  expect(await excelWorkbook.removeNote(one.note)).toBe(true);
  expect(await excelWorkbook.removeNote({ ...one.note, remark: 'iets anders' })).toBe(false);
  const last = (await excelWorkbook.check(DATE, () => {})).report;
  expect(last.notes).toHaveLength(1);
});
