import type { CheckResult, ListSheet } from '../../excel/workbook-port';
import { csvText } from '../../report/csv-text';
import type { FileReport } from '../../report/file-report';
import { fingerprintOf } from '../../report/fingerprint';
import { htmlText } from '../../report/html-text';
import { jsonText } from '../../report/json-shape';
import { makeReport } from '../../report/make-report';
import { jumpFormula, reportRows, REPORT_WIDTHS } from '../../report/report-rows';
import { VERSION } from '../../report/product-version';

/** A form of the report that can be saved. */
export type ReportForm = 'html' | 'csv' | 'json';

const TYPES: Readonly<Record<ReportForm, string>> = { html: 'text/html', csv: 'text/csv', json: 'application/json' };

/** The Controlerapport of a check of the open workbook; `file` is how the user calls it. */
export const reportOf = ({ checked }: CheckResult, file: string): FileReport => ({
  ...makeReport({ file, ...checked, periode: checked.cells.periode }),
  fingerprint: fingerprintOf(checked.dossier),
});

/** The report as the text of a file, with what kind of text it is. */
export function reportFile(report: FileReport, form: ReportForm): { readonly type: string; readonly text: string } {
  const text = form === 'html' ? htmlText([report], VERSION) : form === 'csv' ? csvText([report]) : jsonText([report], false);
  return { type: TYPES[form], text };
}

/** Points that a character takes in a column. */
const POINTS_PER_CHARACTER = 5.5;

/** The report as a sheet of the workbook. */
export function reportList(report: FileReport): ListSheet {
  const rows = reportRows(report, 'Dit blad hoort bij de gegevens van die dag. Maak het opnieuw als er iets is veranderd.');
  return {
    name: 'STO Controlerapport',
    counts: true,
    rows: rows.map(({ cells, look, jump }) => ({
      cells,
      ...(look ? { bold: true } : {}),
      ...(jump ? { jump: { column: jump.column, formula: jumpFormula(jump, String(cells[jump.column])) } } : {}),
    })),
    print: { widths: REPORT_WIDTHS.map((width) => width * POINTS_PER_CHARACTER) },
  };
}
