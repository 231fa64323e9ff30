import type { LedgerScan } from '../../ledger/scan';
import { fileNameOf } from '../../records/merge/origin';
import { XmlError } from '../../xml/xml-error';
import { readPieces } from './read-pieces';

/** What reading an auditfile gave; neither while it is being read. */
export interface ScanOutcome {
  readonly scan?: LedgerScan;
  /** Why it cannot be read. */
  readonly refused?: string;
}

/** How the lines of a file are known in the workbook: packages give every year and every school the same name of the file. */
export const nameInWorkbook = ({ name }: File, { summary: { header } }: LedgerScan): string =>
  fileNameOf(`${name} (${[header.companyName, header.fiscalYear].filter(Boolean).join(' ')})`);

/** Reads an auditfile that the user chose, or says why it cannot be read; nothing when the signal broke it off. */
export async function scanned(file: File, signal: AbortSignal, progress: (part: number) => void): Promise<ScanOutcome> {
  try {
    const { LedgerScanner } = await import('./engine');
    return { scan: await readPieces(file, new LedgerScanner(file.name), (done, total) => progress(done / total), signal) };
  } catch (error) {
    if (error instanceof XmlError) return { refused: error.message };
    if (signal.aborted) return {};
    return { refused: 'Dit bestand kan niet worden gelezen. Staat het nog op dezelfde plaats?' };
  }
}
