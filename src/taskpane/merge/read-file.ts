import { readLayoutSteps } from '../../check/check-workbook';
import { CsvError, readCsvSteps, type CsvChoice, type CsvDelimiter, type CsvEncoding } from '../../records/csv';
import { pauses } from '../../excel/pauses';
import type { SheetMapping, SheetReading } from '../../records/mapping/sheet-mapping';
import { fileNameOf } from '../../records/merge/origin';
import { readDossierSteps } from '../../records/dossier';
import { inSteps } from '../../records/steps';
import type { SheetCells } from '../../records/sheet-cells';
import type { WorkbookCells } from '../../records/table-cells';
import { uncalculatedFormulas, uncalculatedSentence } from '../../records/uncalculated';
import { crc32 } from '../../xlsx/zip/crc32';

/** What a file of a partner holds. */
export interface FileSource {
  /** As it stands in the workbook. */
  readonly name: string;
  /** The same for the same content. */
  readonly fingerprint: string;
  readonly workbook: WorkbookCells;
  /** How its sheets of another layout were recognised. */
  readonly readings: readonly SheetReading[];
  /** The part of a sheet that each of them is about: a sheet may hold more tables. */
  readonly parts: readonly SheetCells[];
  /** How a CSV file was read; absent for a workbook. */
  readonly csv?: { readonly encoding: CsvEncoding; readonly delimiter: CsvDelimiter; readonly lines: number };
}

/** Why a file could not be read, in a Dutch sentence. */
export class FileError extends Error {
  override readonly name = 'FileError';
}

const CSV = /\.(csv|txt|tsv)$/i;

/** Files that can be chosen. */
export const ACCEPTED = '.xlsx,.xlsm,.csv,.txt,.tsv';

/** How the user wants a file read. */
export interface FileChoice extends CsvChoice {
  /** Layouts of a koppelprofiel: a sheet with all headings of one is read so. */
  readonly profile?: readonly SheetMapping[] | undefined;
}

/**
 * Reads a file that the user chose; it stays on this computer. The reader of workbooks is loaded when the first one is read. `progress` tells
 * the lines read of a long CSV file. Rejects with a `FileError`, or with the reason of the signal.
 */
export async function readFile(
  file: File,
  { profile, ...choice }: FileChoice,
  progress: (lines: number) => void,
  signal: AbortSignal,
): Promise<FileSource> {
  const bytes = await bytesOf(file);
  signal.throwIfAborted();
  const source = { name: fileNameOf(file.name), fingerprint: `${crc32(bytes).toString(16).padStart(8, '0')}-${bytes.length}` };
  const between = { pause: pauses(), signal };
  const recognised = async (read: Omit<FileSource, 'readings' | 'parts'>): Promise<FileSource> => {
    const { workbook, readings, parts } = await inSteps(readLayoutSteps(read.workbook, { profile }), between);
    // Lines without their amounts would be added, and nobody would see why.
    const someWait = [...read.workbook.tables, ...(read.workbook.sheets ?? [])].some(({ uncalculated }) => uncalculated);
    const waiting = someWait
      ? [...uncalculatedFormulas(await inSteps(readDossierSteps(workbook), between))].map(([sheet, formulas]) =>
          uncalculatedSentence(sheet, formulas),
        )
      : [];
    if (waiting.length > 0) throw new FileError(waiting.join(' '));
    return { ...read, readings, parts };
  };
  try {
    if (CSV.test(file.name)) {
      const { cells, ...csv } = await inSteps(readCsvSteps(bytes, source.name, choice), { ...between, progress });
      return await recognised({ ...source, workbook: { tables: [], sheets: [cells], date1904: false }, csv });
    }
    const [{ openXlsxSteps }, { workbookCells }] = await Promise.all([import('../../xlsx/open'), import('../../xlsx/read/workbook-cells')]);
    const { data } = await inSteps(openXlsxSteps(bytes), between);
    await between.pause();
    return await recognised({ ...source, workbook: workbookCells(data) });
  } catch (error) {
    if (signal.aborted || error instanceof FileError) throw error;
    if (error instanceof CsvError || (error instanceof Error && error.name === 'XlsxError')) throw new FileError(error.message);
    throw new FileError(
      'Dit bestand kan niet worden gelezen. Open het in Excel, sla het op als Excel-werkmap (.xlsx) en kies het opnieuw.',
    );
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    // A file that was moved, changed or opened elsewhere since it was chosen.
    throw new FileError('Het bestand is niet meer te openen. Staat het nog op dezelfde plaats? Kies het opnieuw.');
  }
}
