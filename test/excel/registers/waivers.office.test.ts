import { excelWorkbook } from '../../../src/excel/workbook';
import type { NewWaiver } from '../../../src/excel/workbook-port';
import { kostenTemplate } from '../../../src/templates/kosten';
import { templateWorkbook } from '../../../src/xlsx/template-sheet';
import { startExcel } from '../../setup/start-host';

const DATE = 46_348;
const cost = {
  boekstuk: 'B-1',
  factuurnr: 'F-1',
  leverancier: 'Bouwhof',
  omschrijving: 'Voorschot materiaal',
  factuurdatum: 46_100,
  incl: 1_210,
  bron: 'subsidie 2025-2028',
  soort_boeking: 'voorschot of doorbetaling aan partner',
  bedrag_sto: 1_210,
};
const checked = () => excelWorkbook.check(DATE, () => {});

async function accounted(): Promise<readonly NewWaiver[]> {
  const { report, printOf } = await checked();
  return report.findings
    .filter(({ rule }) => rule.id === 'FIN-13')
    .map((finding) => ({
      rule: finding.rule.id,
      finding: finding.text,
      reason: 'toestemming van DUS-I',
      explanation: '=Afgesproken in de brief van 3 maart',
      evidence: '',
      by: 'A. Visser',
      date: DATE,
      until: DATE + 30,
      print: printOf(finding),
    }));
}

test.each([false, true])('findings are accounted for, marked ≈, and taken back again (days from 1904: %s)', async (date1904) => {
  const shift = date1904 ? 1_462 : 0;
  const data = templateWorkbook([kostenTemplate], '2025-2028', {
    kosten: [
      { ...cost, factuurdatum: cost.factuurdatum - shift },
      { ...cost, factuurnr: 'F-2', factuurdatum: cost.factuurdatum - shift },
    ],
  });
  const { model } = startExcel({ ...data, date1904 });
  const waivers = await accounted();
  expect(waivers).toHaveLength(2);
  expect(await excelWorkbook.addWaivers(waivers)).toBe('STO Afwijkingen');

  const { report } = await checked();
  expect(report.refusedWaivers).toEqual([]);
  expect(report.waived.map(({ waiver }) => [waiver.rule, waiver.explanation, waiver.date, waiver.until])).toEqual([
    ['FIN-13', '=Afgesproken in de brief van 3 maart', DATE, DATE + 30],
    ['FIN-13', '=Afgesproken in de brief van 3 maart', DATE, DATE + 30],
  ]);
  const texts = [
    ...(model
      .toData()
      .sheets.find(({ name }) => name === 'Kosten')
      ?.cells.values() ?? []),
  ].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
  expect(texts.filter((text) => text.includes('≈ Soort boeking'))).toHaveLength(2);

  expect(await excelWorkbook.takeBackWaiver(waivers[0]?.print ?? '')).toBe(true);
  expect(await excelWorkbook.takeBackWaiver('no such print')).toBe(false);
  const after = (await checked()).report;
  expect([after.waived.length, after.findings.filter(({ rule }) => rule.id === 'FIN-13').length]).toEqual([1, 1]);
  // The empty row is filled again.
  await excelWorkbook.addWaivers(waivers.slice(0, 1));
  expect((await checked()).report.waived.map(({ waiver }) => waiver.line.at.row)).toEqual(
    report.waived.map(({ waiver }) => waiver.line.at.row),
  );
});
