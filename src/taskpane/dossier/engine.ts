import { readLayoutSteps } from '../../check/check-workbook';
import type { CheckResult, ListSheet } from '../../excel/workbook-port';
import { digestOfBytes } from '../../records/digest';
import { readDossier } from '../../records/dossier';
import { allAtOnce } from '../../records/steps';
import { csvText } from '../../report/csv-text';
import type { FileReport } from '../../report/file-report';
import { fingerprintOf } from '../../report/fingerprint';
import { htmlText } from '../../report/html-text';
import { jsonText } from '../../report/json-shape';
import { makeReport } from '../../report/make-report';
import { jumpFormula, reportRows, REPORT_WIDTHS } from '../../report/report-rows';
import { XlsxError } from '../../xlsx/xlsx-error';
import { xlsxCells } from '../../xlsx/xlsx-cells';
import { VERSION } from '../../report/product-version';

/** A form of the report that can be saved. */
export type ReportForm = 'html' | 'csv' | 'json';

const TYPES: Readonly<Record<ReportForm, string>> = { html: 'text/html', csv: 'text/csv', json: 'application/json' };

/** The file in which the workbook is saved: its SHA-256, and the fingerprint of the data in it. */
export interface SavedFile {
  readonly hash: string;
  readonly print: string;
}

/**
 * The Controlerapport of a check of the open workbook. `file` is how the user calls it, `templateVersion` that of its templates, where it says
 * one. The SHA-256 of the saved file is told only when that holds the data that was checked.
 */
export function reportOf(
  { checked }: CheckResult,
  file: string,
  saved: SavedFile | undefined,
  templateVersion: number | undefined,
): FileReport {
  const fingerprint = fingerprintOf(checked.dossier);
  const hash = saved?.print === fingerprint.print ? saved.hash : null;
  return { ...makeReport({ file, hash, ...checked, templateVersion, periode: checked.cells.periode }), fingerprint };
}

/** What a file that the user chose is to the workbook that was checked. */
export type ChosenFile = ({ readonly kind: 'same' } & SavedFile) | { readonly kind: 'other data' | 'unreadable' };

/** Whether a saved file holds the data that was checked: only then its SHA-256 says something of the report. */
export async function identify(file: File, { checked }: CheckResult): Promise<ChosenFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const { workbook } = allAtOnce(readLayoutSteps(xlsxCells(bytes)));
    const { print } = fingerprintOf(readDossier(workbook));
    return print === fingerprintOf(checked.dossier).print ? { kind: 'same', hash: digestOfBytes(bytes), print } : { kind: 'other data' };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: 'unreadable' };
    throw error;
  }
}

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
  const headings = rows.findIndex(({ look }) => look === 'heading');
  return {
    name: 'STO Controlerapport',
    counts: true,
    rows: rows.map(({ cells, look, jump }) => ({
      // Beside what is printed, so that the address stays a text where a program shows no links.
      cells: jump ? [...cells, ''] : cells,
      ...(look ? { bold: true } : {}),
      ...(jump ? { jump: { column: cells.length, formula: jumpFormula(jump, 'Ga naar de cel') } } : {}),
    })),
    print: { widths: REPORT_WIDTHS.map((width) => width * POINTS_PER_CHARACTER), ...(headings < 0 ? {} : { repeat: headings }) },
  };
}
