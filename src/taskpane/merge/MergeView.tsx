import { Button, Spinner, Title3 } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { samenvoegingenTemplate } from '../../templates/samenvoegingen';
import type { Template } from '../../templates/template';
import { useLayout } from '../parts/layout';
import { lacksBron, PeriodeQuestion, saysPeriode } from '../parts/PeriodeQuestion';
import { useOpenSheet } from '../parts/useOpenSheet';
import { InvoicesMerge } from '../invoices/InvoicesMerge';
import type { Invoices } from '../invoices/useInvoices';
import { LedgerMerge } from '../ledger/LedgerMerge';
import { AUDITFILES } from '../ledger/ReconcileView';
import { isInvoiceFile } from '../ledger/sniff';
import type { Ledger } from '../ledger/useLedger';
import { FileCard } from './FileCard';
import { ProfileOfFiles } from './ProfileOfFiles';
import { ACCEPTED } from './read-file';
import type { ChosenFile, Merge } from './useMerge';

const XML = /\.(xaf|xml)$/i;

interface Props {
  readonly merge: Merge;
  readonly ledger: Ledger;
  readonly invoices: Invoices;
  readonly onLoad: (template: Template) => void;
}

/** Adds the lines of partners, from workbooks, CSV files, auditfiles and e-invoices, to the registers of this workbook. */
export function MergeView({ merge, ledger, invoices, onLoad }: Props) {
  const layout = useLayout();
  const openSheet = useOpenSheet();
  const input = useRef<HTMLInputElement>(null);
  const { known, files, refresh } = merge;
  useEffect(() => refresh(), [refresh]);
  /** What a file is, its first element tells: an e-invoice and an auditfile both end in .xml. */
  const choose = async (chosen: readonly File[]): Promise<void> => {
    const xml = chosen.filter(({ name }) => XML.test(name));
    const isInvoice = await Promise.all(xml.map(isInvoiceFile));
    const others = chosen.filter((file) => !xml.includes(file));
    const books = xml.filter((_, index) => !isInvoice[index]);
    const documents = xml.filter((_, index) => isInvoice[index]);
    if (others.length > 0) merge.choose(others);
    if (books.length > 0) ledger.choose(books);
    if (documents.length > 0) invoices.choose(documents);
  };
  const noted = known?.added[0]?.at.table.sheet;
  return (
    <div className={layout.view}>
      <Title3 as="h2">Samenvoegen</Title3>
      <p>
        Voeg de regels van partners toe aan de registers in deze werkmap: uit hun werkmap (.xlsx), uit een export van de boekhouding (.csv
        of een auditfile, .xaf) of uit e-facturen (.xml). De bestanden zelf blijven zoals ze zijn en gaan niet van deze computer af.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept={`${ACCEPTED},${AUDITFILES}`}
        aria-label="Bestanden van partners"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          void choose([...(target.files ?? [])]);
          // The same file may be chosen again after it was changed.
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button appearance="primary" disabledFocusable={!known} onClick={() => known && input.current?.click()}>
          Bestanden kiezen…
        </Button>
        {noted !== undefined && <Button onClick={() => openSheet(noted)}>Ga naar blad {noted}</Button>}
      </div>
      <ProfileOfFiles profile={merge.profile} />
      {!known && <Spinner size="small" labelPosition="after" label="De registers lezen…" />}
      <LedgerMerge ledger={ledger} known={known} />
      <InvoicesMerge invoices={invoices} known={known} />
      {known && !saysPeriode(known.dossier) && files.some(lacksPeriode) && (
        <PeriodeQuestion periode={known.dossier.assumedPeriode} onAnswered={merge.periodeAnswered} />
      )}
      {files.length > 0 && (
        <ul className={layout.list} aria-label="Gekozen bestanden">
          {files.map((chosen, index) => (
            <FileCard key={chosen.id} chosen={chosen} merge={merge} isDouble={isDouble(chosen, files.slice(0, index))} onLoad={onLoad} />
          ))}
        </ul>
      )}
      {files.length === 0 && noted === undefined && (
        <p className={layout.quiet}>
          Wat is toegevoegd, komt op blad {samenvoegingenTemplate.sheet} te staan. De controle vergelijkt de registers daarna met wat in het
          bestand stond.
        </p>
      )}
    </div>
  );
}

/** Whether a file was read of which the lines do not say which money pays them. */
const lacksPeriode = ({ state }: ChosenFile): boolean =>
  state.kind === 'read' && state.content.otherSheets.some(({ draft }) => draft !== undefined && lacksBron(draft.mapping));

const isDouble = ({ state }: ChosenFile, before: readonly ChosenFile[]): boolean =>
  state.kind === 'read' &&
  before.some((other) => other.state.kind === 'read' && other.state.source.fingerprint === state.source.fingerprint);
