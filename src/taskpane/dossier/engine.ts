import { readLayoutSteps } from '../../check/check-workbook';
import type { CheckResult, ListSheet } from '../../excel/workbook-port';
import { digestOfBytes } from '../../records/digest';
import { readDossierSteps } from '../../records/dossier';
import { asPart, type Steps } from '../../records/steps';
import { csvText } from '../../report/csv-text';
import type { FileReport } from '../../report/file-report';
import { fingerprintSteps } from '../../report/fingerprint';
import { htmlText } from '../../report/html-text';
import { jsonTextSteps } from '../../report/json-shape';
import { makeReportSteps } from '../../report/make-report';
import { jumpFormula, reportRows, REPORT_WIDTHS } from '../../report/report-rows';
import { XlsxError } from '../../xlsx/xlsx-error';
import { openXlsxSteps } from '../../xlsx/open';
import { workbookCells } from '../../xlsx/read/workbook-cells';
import type { Doing } from '../parts/useTask';
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
export function* reportSteps(
  { checked }: CheckResult,
  file: string,
  saved: SavedFile | undefined,
  templateVersion: number | undefined,
): Steps<FileReport> {
  const fingerprint = yield* asPart(fingerprintSteps(checked.dossier), 0, 70);
  const hash = saved?.print === fingerprint.print ? saved.hash : null;
  const steps = makeReportSteps({ file, hash, ...checked, templateVersion, periode: checked.cells.periode });
  return { ...(yield* asPart(steps, 70, 100)), fingerprint };
}

/** What a file that the user chose is to the workbook that was checked. */
export type ChosenFile = ({ readonly kind: 'same' } & SavedFile) | { readonly kind: 'other data' | 'unreadable' };

/** Whether a saved file holds the data that was checked: only then its SHA-256 says something of the report. */
export async function identify(file: File, { checked }: CheckResult, { steps, phase }: Doing): Promise<ChosenFile> {
  const reading = `${file.name} lezen`;
  phase(reading);
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const { data } = await steps(reading, openXlsxSteps(bytes));
    const { workbook } = await steps('De registers herkennen', readLayoutSteps(workbookCells(data)));
    const dossier = await steps('De registers herkennen', readDossierSteps(workbook));
    const { print } = await steps('De vingerafdruk maken', fingerprintSteps(dossier));
    const now = await steps('De vingerafdruk maken', fingerprintSteps(checked.dossier));
    return print === now.print ? { kind: 'same', hash: digestOfBytes(bytes), print } : { kind: 'other data' };
  } catch (error) {
    if (error instanceof XlsxError) return { kind: 'unreadable' };
    throw error;
  }
}

/** The report as the text of a file, with what kind of text it is. */
export function* reportFileSteps(report: FileReport, form: ReportForm): Steps<{ readonly type: string; readonly text: string }> {
  const text = form === 'html' ? htmlText([report], VERSION) : form === 'csv' ? csvText([report]) : yield* jsonTextSteps([report], false);
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
