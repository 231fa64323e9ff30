import { checkCells, type CheckedWorkbook } from '../check/check-workbook';
import { failedReport, type FileError, type FileReport } from '../report/file-report';
import { fingerprintOf } from '../report/fingerprint';
import { makeReport } from '../report/make-report';
import { reportRows } from '../report/report-rows';
import { formatIsoDate } from '../records/dutch-date';
import { digestOfBytes } from '../records/digest';
import { CsvError, readCsv } from '../records/csv';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { WorkbookCells } from '../records/table-cells';
import type { Periode } from '../scheme/rounds';
import { markedCopy } from '../xlsx/marking/mark-copy';
import type { ControleMark } from '../xlsx/marking/controle-cells';
import { openXlsx, type OpenedWorkbook } from '../xlsx/open';
import { withoutMarking } from '../xlsx/marking/unmark-copy';
import { workbookCells } from '../xlsx/read/workbook-cells';
import { xlsxCells } from '../xlsx/xlsx-cells';
import { XlsxError } from '../xlsx/xlsx-error';
import { folderRemarks, type InvoiceFolder } from './read-invoices';

/** What a file is checked with. */
export interface CheckSettings {
  /** Day of the check (serial). */
  readonly date: number;
  /** Subsidieperiode for a workbook without a filled in sheet Regio. */
  readonly periode?: Periode | undefined;
  /** Whether the settings of the workbook itself are left aside. */
  readonly ignoreSettings?: boolean | undefined;
  /** Whether a marked copy is wanted. */
  readonly mark: boolean;
  /** Documents to hold the lines of Kosten against. */
  readonly facturen?: InvoiceFolder | undefined;
  /** Sheets that look like a register are read without asking further. */
  readonly accept?: boolean | undefined;
  readonly profile?: readonly SheetMapping[] | undefined;
  /** Whether the report holds prints of the lines. */
  readonly fingerprint?: boolean | undefined;
}

export interface CheckedBytes {
  readonly report: FileReport;
  readonly marked?: Uint8Array;
}

const isCsv = (file: string): boolean => /\.csv$/i.test(file);

/** Checks one file by its bytes; `file` is how the user calls it. Throws nothing: what is wrong with the file stands in the report. */
export function checkBytes(bytes: Uint8Array, file: string, settings: CheckSettings): CheckedBytes {
  try {
    return isCsv(file) ? checkCsv(bytes, file, settings) : checkWorkbook(bytes, file, settings);
  } catch (error) {
    return { report: failedReport(file, formatIsoDate(settings.date), fileError(error)) };
  }
}

function fileError(error: unknown): FileError {
  if (error instanceof XlsxError) return { code: error.kind, message: error.message };
  if (error instanceof CsvError) return { code: 'csv', message: error.message };
  // A file must never end the command; what this one did to it is a fault of ours.
  const cause = error instanceof Error ? error.message : String(error);
  return { code: 'internal', message: `De controle is vastgelopen op dit bestand (${cause}). Meld dit bij de makers van STO Controle.` };
}

function checkCsv(bytes: Uint8Array, file: string, settings: CheckSettings): CheckedBytes {
  const name = file.split(/[\\/]/).at(-1) ?? file;
  const { cells } = readCsv(bytes, name);
  return { report: reportOf({ tables: [], sheets: [cells], date1904: false }, file, settings, bytes).fileReport };
}

interface Outcome {
  readonly fileReport: FileReport;
  readonly checked: CheckedWorkbook;
}

function reportOf(cells: WorkbookCells, file: string, settings: CheckSettings, bytes: Uint8Array): Outcome {
  const { date, periode, ignoreSettings, accept, profile, facturen, fingerprint } = settings;
  const checked = checkCells(cells, { date, periode, ignoreSettings, accept, profile, documents: facturen });
  const made = makeReport({ file, hash: digestOfBytes(bytes), ignoreSettings, ...checked, periode: periode ?? cells.periode });
  const fileReport = fingerprint === true ? { ...made, fingerprint: fingerprintOf(checked.dossier) } : made;
  if (!facturen) return { fileReport, checked };
  const { summary } = fileReport;
  return { fileReport: { ...fileReport, summary: { ...summary, remarks: [...summary.remarks, ...folderRemarks(facturen)] } }, checked };
}

function checkWorkbook(given: Uint8Array, file: string, settings: CheckSettings): CheckedBytes {
  // What is checked is what Excel shows of these bytes, whatever a record in them says that they were made of.
  if (!settings.mark) return { report: reportOf(xlsxCells(given), file, settings, given).fileReport };
  const opened = openXlsx(given);
  const outcome = reportOf(workbookCells(opened.data), file, settings, given);
  const { error } = outcome.fileReport.summary;
  if (error !== null && error.code !== 'offered' && error.code !== 'not-calculated') return { report: outcome.fileReport };
  // Marking a copy that is ours to the last byte is marking the file that it was made of: it differs in the marking alone.
  const unmarked = withoutMarking(given);
  if (!('bytes' in unmarked)) return mark(opened, outcome);
  const fileReport = { ...outcome.fileReport, hash: digestOfBytes(unmarked.bytes) };
  return mark(openXlsx(unmarked.bytes), { ...outcome, fileReport });
}

function mark(opened: OpenedWorkbook, { fileReport, checked }: Outcome): CheckedBytes {
  const marks = [...checked.marking()].flatMap(([table, texts]): ControleMark[] => {
    const { sheet, row, column, name, controle } = table;
    if (name === '') return [{ sheet, row, texts }];
    // A table of ours from which the column Controle was taken gets its findings in the report sheet only.
    return controle === undefined ? [] : [{ sheet, row, column: column + controle, texts }];
  });
  const { bytes, unmarked } = markedCopy(opened, marks, reportRows(fileReport));
  const remarks = [
    ...unmarked.map((sheet) => `Op het blad ${sheet} is geen plaats voor een kolom Controle; de bevindingen staan op het rapportblad.`),
    ...(opened.signed ? ['De digitale handtekening van het bestand geldt niet voor de gemarkeerde kopie.'] : []),
  ];
  const summary = { ...fileReport.summary, remarks: [...fileReport.summary.remarks, ...remarks] };
  return { report: { ...fileReport, summary }, marked: bytes };
}
