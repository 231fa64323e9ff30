import { useRef, useState } from 'react';
import type { RegisterChange } from '../../excel/workbook-port';
import type { DocumentsAtHand } from '../../facts/costs/evidence';
import type { Documents, RefusedFile } from '../../invoices/documents';
import type { InvoiceDocument } from '../../invoices/ubl';
import { formatIsoDate } from '../../records/dutch-date';
import { XmlError } from '../../xml/xml-error';
import { readPieces } from '../ledger/read-pieces';
import { usePane } from '../pane-context';
import { useEngine } from '../parts/useEngine';
import { today } from '../today';

/** The invoices that the lines of Kosten are held against. */
export interface HeldDocuments extends Documents, DocumentsAtHand {
  readonly documents: readonly InvoiceDocument[];
}

export interface Invoices {
  /** Undefined until e-invoices were chosen. */
  readonly documents: Documents | undefined;
  /** Files read so far, of how many; undefined when nothing is being read. */
  readonly reading: { readonly done: number; readonly total: number } | undefined;
  readonly added: readonly RegisterChange[] | undefined;
  readonly held: HeldDocuments | undefined;
  readonly choose: (files: readonly File[]) => void;
  readonly clear: () => void;
  /** Adds the documents that are not in the register yet. */
  readonly add: (partner: string, documents: readonly InvoiceDocument[]) => void;
  /** Holds the lines of the register against these documents, in place of those before. */
  readonly hold: (files: readonly File[]) => void;
  readonly letGo: () => void;
  readonly cancel: () => void;
}

/** E-invoices that the user chose: added to the register, or held against it. */
export function useInvoices(onChanged: () => void): Invoices {
  const { port, attempt, announce } = usePane();
  const engine = useEngine(() => import('./engine'));
  const [all, setAll] = useState<Read>();
  const [reading, setReading] = useState<Invoices['reading']>();
  const [added, setAdded] = useState<readonly RegisterChange[]>();
  const [held, setHeld] = useState<HeldDocuments>();
  const running = useRef<AbortController>(undefined);

  const read = async (files: readonly File[], action: (read: Read, signal: AbortSignal) => Promise<void> | void): Promise<void> => {
    running.current?.abort();
    const { signal } = (running.current = new AbortController());
    await attempt(async () => {
      try {
        await action(await readAll(files, await engine.load(), (done) => setReading({ done, total: files.length }), signal), signal);
      } catch (error) {
        if (!signal.aborted) throw error;
        announce('Het lezen is afgebroken.');
      } finally {
        setReading(undefined);
      }
    });
  };

  return {
    documents: all && engine.loaded()?.distinctDocuments(all.documents, all.refused),
    reading,
    added,
    held,
    choose: (files) =>
      void read(files, (fresh) => {
        setAdded(undefined);
        setAll((known) => ({
          documents: [...(known?.documents ?? []), ...fresh.documents],
          refused: [...(known?.refused ?? []), ...fresh.refused],
        }));
        announce(
          `${fresh.documents.length} e-facturen gelezen${fresh.refused.length > 0 ? `, ${fresh.refused.length} bestanden niet` : ''}.`,
        );
      }),
    clear: () => {
      setAll(undefined);
      setAdded(undefined);
    },
    add: (partner, documents) =>
      void attempt(async () => {
        const { changesText, crc32, incomingKosten, kostenRow, linesOfDocument } = await engine.load();
        // The workbook may have changed since it was shown.
        const dossier = await port.readRegisters();
        const fresh = documents.filter((document) => linesOfDocument(dossier, document).length === 0);
        if (fresh.length === 0) return announce('Alle facturen staan al op Kosten. Er is niets toegevoegd.');
        const fingerprint = crc32(
          new TextEncoder().encode(fresh.map(({ supplier, number, date, incl }) => `${supplier}/${number}/${date}/${incl}`).join('\n')),
        )
          .toString(16)
          .padStart(8, '0');
        const changes = await port.addFile(
          {
            partner,
            file: `E-facturen ${formatIsoDate(today())} ${fingerprint}`,
            fingerprint,
            date: today(),
            registers: [incomingKosten(fresh.map(kostenRow), partner)],
          },
          () => {},
        );
        setAdded(changes);
        announce(changesText(changes));
        onChanged();
      }),
    hold: (files) =>
      void read(files.filter(isXml), async (fresh) => {
        const { distinctDocuments } = await engine.load();
        const documents = distinctDocuments(fresh.documents, fresh.refused);
        const otherFiles = files.filter((file) => !isXml(file)).map(({ name }) => name);
        setHeld({ ...documents, otherFiles });
        announce('De facturen zijn gelezen.');
      }),
    letGo: () => {
      setHeld(undefined);
      announce('De facturen zijn losgelaten.');
    },
    cancel: () => running.current?.abort(),
  };
}

interface Read {
  readonly documents: readonly InvoiceDocument[];
  readonly refused: readonly RefusedFile[];
}

const isXml = ({ name }: File): boolean => /\.xml$/i.test(name);

async function readAll(
  files: readonly File[],
  { UblReader }: Pick<typeof import('./engine'), 'UblReader'>,
  progress: (done: number) => void,
  signal: AbortSignal,
): Promise<Read> {
  const documents: InvoiceDocument[] = [];
  const refused: RefusedFile[] = [];
  for (const [index, file] of files.entries()) {
    progress(index);
    try {
      documents.push(await readPieces(file, new UblReader(file.name), () => {}, signal));
    } catch (error) {
      if (signal.aborted) throw error;
      refused.push({ file: file.name, message: error instanceof XmlError ? error.message : 'Dit bestand kan niet worden gelezen.' });
    }
  }
  return { documents, refused };
}
