import { failedReport, type FileReport } from '../report/file-report';
import { formatIsoDate } from '../records/dutch-date';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { Periode } from '../scheme/rounds';
import { checkBytes } from './check-bytes';
import type { InvoiceFolder } from './read-invoices';
import { InputError, readInput } from './read-input';
import { OutputError, writeOutput } from './write-output';

/** One file to check, as it crosses to another process. */
export interface CheckTask {
  readonly path: string;
  /** Day of the check (serial). */
  readonly date: number;
  readonly periode?: Periode | undefined;
  /** Whether the settings of the workbook itself are left aside. */
  readonly ignoreSettings?: boolean | undefined;
  /** Whether a marked copy is wanted, and where it goes; there are none of files that are no .xlsx or .xlsm. */
  readonly mark: boolean;
  readonly markTo?: string | undefined;
  readonly force: boolean;
  /** Documents to hold the lines of Kosten against. */
  readonly facturen?: InvoiceFolder | undefined;
  readonly accept: boolean;
  readonly profile?: readonly SheetMapping[] | undefined;
  /** Whether the report holds prints of the lines. */
  readonly fingerprint: boolean;
}

/** Checks one file and writes its marked copy. Throws nothing: what went wrong stands in the report. */
export function checkFile({ path, mark, markTo, force, ...settings }: CheckTask): FileReport {
  const { date } = settings;
  const failed = (code: string, message: string): FileReport => failedReport(path, formatIsoDate(date), { code, message });
  let bytes: Uint8Array;
  try {
    bytes = readInput(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failed(error.code, error.message);
  }
  const { report, marked } = checkBytes(bytes, path, { ...settings, mark: markTo !== undefined });
  const { summary } = report;
  const withRemark = (remark: string): FileReport => ({ ...report, summary: { ...summary, remarks: [...summary.remarks, remark] } });
  if (mark && markTo === undefined && summary.error === null) {
    return withRemark('Van dit bestand is geen gemarkeerde kopie gemaakt: dat kan alleen van .xlsx en .xlsm.');
  }
  if (markTo === undefined || marked === undefined) return report;
  try {
    writeOutput(markTo, marked, force);
    return withRemark(`Gemarkeerde kopie: ${markTo}`);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { ...report, summary: { ...summary, error: { code: 'not-written', message: error.message } } };
  }
}
