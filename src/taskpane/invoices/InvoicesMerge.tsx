import { Button, makeStyles, MessageBar, MessageBarBody, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeState } from '../../excel/workbook-port';
import { linesOfDocument } from '../../invoices/already-there';
import type { InvoiceDocument } from '../../invoices/ubl';
import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { PartnerChoice } from '../ledger/PartnerChoice';
import { changesText } from '../merge/merge-words';
import { useLayout } from '../parts/layout';
import { countOf, formatCount } from '../parts/words';
import { ReadingInvoices } from './ReadingInvoices';
import type { Invoices } from './useInvoices';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const INVOICES = ['factuur', 'facturen'] as const;
/** Documents shown before they are added. */
const SHOWN = 50;

/** Adds e-invoices to Kosten, after they were shown; those that are there already are left out. */
export function InvoicesMerge({ invoices, known }: { invoices: Invoices; known: MergeState | undefined }) {
  const layout = useLayout();
  const styles = useStyles();
  const [partner, setPartner] = useState('');
  const { documents: all, reading, added } = invoices;
  if (!all && !reading) return null;
  const documents = all?.documents ?? [];
  const there = known ? documents.filter((document) => linesOfDocument(known.dossier, document).length > 0) : [];
  const fresh = documents.filter((document) => !there.includes(document));
  const canAdd = known?.present.has('kosten') === true && !known.withoutHerkomst.has('kosten') && fresh.length > 0 && partner.trim() !== '';
  return (
    <section className={layout.section} aria-label="E-facturen">
      <Title3 as="h2">E-facturen</Title3>
      {reading && <ReadingInvoices reading={reading} onCancel={invoices.cancel} />}
      {all && (
        <>
          <p>
            {countOf(fresh.length, INVOICES)} om toe te voegen aan blad Kosten, samen{' '}
            {formatEuros(fresh.reduce((sum, { incl }) => sum + incl, 0))} incl. btw. Kostensoort, activiteit en financieringsbron vult u
            daarna zelf in.
          </p>
          <ol className={styles.bullets}>
            {fresh.slice(0, SHOWN).map((document) => (
              <li key={document.file}>{documentText(document)}</li>
            ))}
          </ol>
          {fresh.length > SHOWN && <p className={layout.quiet}>En nog {formatCount(fresh.length - SHOWN)}.</p>}
          {there.length > 0 && (
            <p>
              {countOf(there.length, INVOICES)} {there.length === 1 ? 'staat al op Kosten en wordt' : 'staan al op Kosten en worden'} niet
              nog eens toegevoegd:{' '}
              {there
                .slice(0, 10)
                .map(({ number }) => number)
                .join(', ')}
              .
            </p>
          )}
          {all.repeated.length > 0 && (
            <p className={layout.wrap}>Dubbel gekozen en één keer gebruikt: {all.repeated.map(({ file }) => file).join(', ')}.</p>
          )}
          {all.refused.map(({ file, message }) => (
            <MessageBar key={file} intent="error" layout="multiline">
              <MessageBarBody className={layout.wrap}>
                {file}: {message}
              </MessageBarBody>
            </MessageBar>
          ))}
          <PartnerChoice
            label="Partner die de facturen kreeg"
            none="Kies een partner…"
            partner={partner}
            partners={known?.partners ?? []}
            onPartner={setPartner}
          />
          {known && !known.present.has('kosten') && (
            <MessageBar intent="warning" layout="multiline">
              <MessageBarBody>Blad Kosten ontbreekt in deze werkmap. Laad het eerst bij Sjablonen.</MessageBarBody>
            </MessageBar>
          )}
          <div className={layout.row}>
            <Button appearance="primary" disabledFocusable={!canAdd} onClick={() => canAdd && invoices.add(partner.trim(), fresh)}>
              Facturen toevoegen
            </Button>
            <Button onClick={invoices.clear}>Weglaten</Button>
          </div>
        </>
      )}
      {added && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{changesText(added)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

const documentText = ({ date, supplier, number, description, incl, type }: InvoiceDocument): string =>
  [formatDate(date), supplier, type === 'creditnota' ? `creditnota ${number}` : number, description, formatEuros(incl)]
    .filter(Boolean)
    .join(' · ');
