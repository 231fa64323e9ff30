import type { LedgerScan } from '../../ledger/scan';
import { XmlError } from '../../xml/xml-error';
import type { Engine } from '../parts/useEngine';
import { readPieces } from './read-pieces';

/** What reading an auditfile gave; neither while it is being read. */
export interface ScanOutcome {
  readonly scan?: LedgerScan;
  /** Why it cannot be read. */
  readonly refused?: string;
}

/** Reads an auditfile that the user chose, or says why it cannot be read; nothing when the signal broke it off. */
export async function scanned(
  file: File,
  engine: Engine<typeof import('./engine')>,
  signal: AbortSignal,
  progress: (part: number) => void,
): Promise<ScanOutcome> {
  try {
    const { LedgerScanner } = await engine.load();
    return { scan: await readPieces(file, new LedgerScanner(file.name), (done, total) => progress(done / total), signal) };
  } catch (error) {
    if (error instanceof XmlError) return { refused: error.message };
    if (signal.aborted) return {};
    return { refused: 'Dit bestand kan niet worden gelezen. Staat het nog op dezelfde plaats?' };
  }
}
