import { checkCells } from '../../src/check/check-workbook';
import type { CheckedWorkbook } from '../../src/check/check-workbook';
import { waiverPrint } from '../../src/check/waivers';
import { checkBytes } from '../../src/cli/check-bytes';
import { exitCodeOf } from '../../src/cli/check-command';
import { terminalReport } from '../../src/cli/terminal-report';
import { csvText } from '../../src/report/csv-text';
import type { FileReport } from '../../src/report/file-report';
import { htmlText } from '../../src/report/html-text';
import { reportRows } from '../../src/report/report-rows';
import { sarifText } from '../../src/report/sarif-text';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { TEMPLATES } from '../../src/templates';
import { afwijkingenTemplate } from '../../src/templates/afwijkingen';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { startModel } from '../setup/start-host';

const DATE = 46_296;
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

/** A workbook in which FIN-13 finds a fout: an advance to a partner is booked as a cost. */
function file(afwijkingen: readonly Readonly<Record<string, string | number>>[], costs = [cost]): Uint8Array {
  const templates = [...TEMPLATES.filter(({ code }) => code === 'T09'), afwijkingenTemplate];
  return saveXlsx(startModel(templateWorkbook(templates, '2025-2028', { kosten: costs, afwijkingen })).toData());
}
const checkOf = (bytes: Uint8Array): CheckedWorkbook => checkCells(xlsxCells(bytes), { date: DATE });
const reportOf = (bytes: Uint8Array, ignoreSettings = false): FileReport =>
  checkBytes(bytes, 'a.xlsx', { date: DATE, mark: false, ignoreSettings }).report;

/** Accounts for all fouten of the workbook. */
function accounted(more: Readonly<Record<string, string | number>> = {}): readonly Readonly<Record<string, string | number>>[] {
  const { report, memory } = checkOf(file([]));
  return report.findings
    .filter(({ outcome }) => outcome === 'fout')
    .map((finding) => ({
      regel: finding.rule.id,
      bevinding: finding.text,
      reden: 'toestemming van DUS-I',
      toelichting: 'Afgesproken in de brief van 3 maart 2026.',
      bewijs: 'Brief DUS-I 3 maart.pdf',
      door: 'A. Visser',
      datum: DATE - 10,
      kenmerk: waiverPrint(finding, memory.checked.situation),
      ...more,
    }));
}

test('a fout for which the workbook accounts is no reason to fail, and stands first in every form', () => {
  expect(exitCodeOf([reportOf(file([]))])).toBe(1);
  const report = reportOf(file(accounted()));
  expect(report.waived.map(({ finding }) => finding.rule)).toContain('FIN-13');
  expect([exitCodeOf([report]), report.summary.counts.fout, report.summary.waived]).toEqual([0, 0, report.waived.length]);

  const lines = terminalReport([report], { width: 1_000, colours: false }).split('\n');
  expect(lines[1]).toMatch(/verantwoorde afwijking/);
  expect(lines[3]).toMatch(/≈ fout op blad Kosten, rij \d+.*Verantwoord door A\. Visser op .*toestemming van DUS-I.*Bewijs: Brief DUS-I/);

  expect(csvText([report]).split('\r\n')[1]).toMatch(/^"a\.xlsx";"verantwoord";"FIN-13".*Afgesproken in de brief/);
  const html = htmlText([report], '1.0');
  expect(html.indexOf('Verantwoorde afwijkingen')).toBeLessThan(html.indexOf('Blad '));
  const rows = reportRows(report);
  const heading = rows.findIndex(({ look }) => look === 'heading');
  expect(rows[heading + 1]?.cells[0]).toBe('≈ verantwoord (fout)');

  const { results } = (JSON.parse(sarifText([report], EVERY_RULE, '1.0')) as { runs: { results: { suppressions?: object[] }[] }[] })
    .runs[0] ?? { results: [] };
  expect(results[0]?.suppressions).toEqual([expect.objectContaining({ kind: 'inSource', status: 'accepted' })]);
  expect(results.slice(report.waived.length).every(({ suppressions }) => suppressions?.length === 0)).toBe(true);
});

test('--zonder-instellingen leaves it aside', () => {
  const report = reportOf(file(accounted()), true);
  expect([exitCodeOf([report]), report.waived]).toEqual([1, []]);
  expect(report.summary.remarks).toEqual([expect.stringContaining('verantwoorde afwijkingen')]);
});

test('once the line is changed the fout is back, and the report says what lapsed', () => {
  const report = reportOf(file(accounted(), [{ ...cost, bedrag_sto: 2_420 }]));
  expect([exitCodeOf([report]), report.summary.waived]).toEqual([1, 0]);
  expect(report.refusedWaivers.map(({ why }) => why)).toContain('cellen veranderd');
  expect(terminalReport([report], { width: 1_000, colours: false })).toMatch(
    /De afwijking op blad STO Afwijkingen, rij \d+ .* geldt niet: verlopen, want de cellen zijn veranderd/,
  );
});
