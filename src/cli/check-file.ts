import { readFileSync, statSync } from 'node:fs';
import { failedReport, type FileReport } from '../report/file-report';
import { formatIsoDate } from '../records/dutch-date';
import type { Periode } from '../scheme/rounds';
import { checkBytes } from './check-bytes';
import { codeOf } from './find-files';
import { OutputError, writeOutput } from './write-output';

/** One file to check, as it crosses to another thread. */
export interface CheckTask {
  readonly path: string;
  /** Day of the check (serial). */
  readonly date: number;
  readonly periode?: Periode | undefined;
  /** Whether a marked copy is wanted, and where it goes; there are none of files that are no .xlsx or .xlsm. */
  readonly mark: boolean;
  readonly markTo?: string | undefined;
  readonly force: boolean;
  /** All files that are checked: none of them is ever written. */
  readonly inputs: readonly string[];
}

/** Bytes of a file beyond which reading it is not begun. */
const MAX_SIZE = 500_000_000;

/** Checks one file and writes its marked copy. Throws nothing: what went wrong stands in the report. */
export function checkFile({ path, date, periode, mark, markTo, force, inputs }: CheckTask): FileReport {
  const failed = (code: string, message: string): FileReport => failedReport(path, formatIsoDate(date), { code, message });
  let bytes: Uint8Array;
  try {
    const stats = statSync(path);
    if (!stats.isFile()) return failed('unreadable', 'Dit is geen gewoon bestand.');
    if (stats.size > MAX_SIZE)
      return failed('too-big', `Dit bestand is ${Math.round(stats.size / 1e6)} MB; meer dan ${MAX_SIZE / 1e6} MB wordt niet gelezen.`);
    bytes = new Uint8Array(readFileSync(path));
  } catch (error) {
    return failed('unreadable', `Dit bestand kan niet gelezen worden${codeOf(error)}.`);
  }
  const { report, marked } = checkBytes(bytes, path, { date, periode, mark: markTo !== undefined });
  const { summary } = report;
  const withRemark = (remark: string): FileReport => ({ ...report, summary: { ...summary, remarks: [...summary.remarks, remark] } });
  if (mark && markTo === undefined && summary.error === null) {
    return withRemark('Van dit bestand is geen gemarkeerde kopie gemaakt: dat kan alleen van .xlsx en .xlsm.');
  }
  if (markTo === undefined || marked === undefined) return report;
  try {
    writeOutput(markTo, marked, force, inputs);
    return withRemark(`Gemarkeerde kopie: ${markTo}`);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    return { ...report, summary: { ...summary, error: { code: 'not-written', message: error.message } } };
  }
}
