import { check } from '../../src/check/check';
import { makeReport } from '../../src/report/make-report';
import { readDossier } from '../../src/records/dossier';
import { TEMPLATES } from '../../src/templates';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { workbookCells } from '../../src/xlsx/read/workbook-cells';
import type { TemplateRows } from '../../src/xlsx/template-sheet';
import type { Dossier } from '../../src/records/dossier';
import type { Periode } from '../../src/scheme/rounds';

const DATE = 46_296;
/** Rules that only run when the subsidieperiode of the reports is known. */
const dossierOf = (rows: TemplateRows, without: readonly string[] = []): Dossier =>
  readDossier(
    workbookCells(
      templateWorkbook(
        TEMPLATES.filter(({ code }) => !without.includes(code)),
        '2025-2028',
        rows,
      ),
    ),
  );
const notRun = (dossier: Dossier, periode?: Periode): readonly string[] =>
  check(dossier, DATE, undefined, { periode }).notChecked.flatMap(({ table, rules }) =>
    table === 'regio' ? rules.map(({ id }) => id) : [],
  );

test('without a sheet Regio the given subsidieperiode lets the rules on the reports run', () => {
  const dossier = dossierOf({}, ['T00']);
  expect(notRun(dossier)).toEqual(expect.arrayContaining(['FIN-23', 'FIN-25', 'COF-12']));
  const given = notRun(dossier, '2025-2028');
  expect(given).not.toEqual(expect.arrayContaining(['FIN-23']));
  expect(given).not.toEqual(expect.arrayContaining(['COF-12']));
  // The day up to which the administration is complete is asked of the sheet too, and nobody gave it.
  expect(given).toContain('FIN-15');
});

test('what the sheet Regio says goes before what the user gives, and the report says so', () => {
  const dossier = dossierOf({ regio: [{ periode: '2025-2028' }] });
  const report = check(dossier, DATE, undefined, { periode: '2020-2024' });
  expect(report.findings).toEqual(check(dossier, DATE).findings);
  const made = makeReport({ file: 'a.xlsx', dossier, report, readings: [], periode: '2020-2024' });
  expect(made.round).toBe('2025-2028');
  expect(made.summary.remarks).toEqual(['Het blad Regio noemt 2025-2028; dat gaat voor de opgegeven periode 2020-2024.']);
});

test('the round of the report is the given one when the workbook has none', () => {
  const dossier = dossierOf({}, ['T00']);
  const round = (periode?: Periode) => makeReport({ file: 'a', dossier, report: check(dossier, DATE), readings: [], periode }).round;
  expect(round()).toBeNull();
  expect(round('2020-2024')).toBe('2020-2024');
});
