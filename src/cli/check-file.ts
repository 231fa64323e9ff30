import { failedReport, type FileReport } from '../report/file-report';
import { formatIsoDate } from '../records/dutch-date';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { Periode } from '../scheme/rounds';
import { checkBytes } from './check-bytes';
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
  readonly accept: boolean;
  readonly profile?: readonly SheetMapping[] | undefined;
}

/** Checks one file and writes its marked copy. Throws nothing: what went wrong stands in the report. */
export function checkFile({ path, date, periode, ignoreSettings, mark, markTo, force, accept, profile }: CheckTask): FileReport {
  const failed = (code: string, message: string): FileReport => failedReport(path, formatIsoDate(date), { code, message });
  let bytes: Uint8Array;
  try {
    bytes = readInput(path);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return failed(error.code, error.message);
  }
  const { report, marked } = checkBytes(bytes, path, { date, periode, ignoreSettings, mark: markTo !== undefined, accept, profile });
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
