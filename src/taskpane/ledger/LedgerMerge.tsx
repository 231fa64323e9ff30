import { Button, makeStyles, MessageBar, MessageBarBody, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MergeState } from '../../excel/workbook-port';
import type { LedgerLine } from '../../ledger/cost-lines';
import { hasOwnSheet } from '../../ledger/own-sheet';
import { kostenRow, missingSentences } from '../../ledger/kosten-rows';
import { formatDate } from '../../records/dutch-date';
import { formatEuros } from '../../records/euros';
import { originOf, sameOrigin } from '../../records/merge/origin';
import { changesText, LINES } from '../merge/merge-words';
import { useLayout } from '../parts/layout';
import { countOf, formatCount } from '../parts/words';
import { LedgerSetup } from './LedgerSetup';
import { PartnerChoice } from './PartnerChoice';
import { nameInWorkbook } from './name-in-workbook';
import type { Ledger } from './useLedger';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

/** Lines shown before they are added. */
const SHOWN = 10;

/** Adds the costs of the project from the books to the register, after they were shown. */
export function LedgerMerge({ ledger, known }: { ledger: Ledger; known: MergeState | undefined }) {
  const layout = useLayout();
  const styles = useStyles();
  const [partner, setPartner] = useState('');
  const { files, profile, lines, work, added } = ledger;
  if (files.length === 0) return null;
  const costs = lines?.flatMap((each) => each.lines) ?? [];
  const all = costs.filter((line) => !hasOwnSheet(line));
  const canAdd = known?.present.has('kosten') === true && !known.withoutHerkomst.has('kosten') && partner.trim() !== '' && !work;
  const earlier = known ? linesOf(known, ledger, partner) : 0;
  return (
    <section className={layout.section} aria-label="Boekhouding">
      <Title3 as="h2">Boekhouding</Title3>
      <LedgerSetup ledger={ledger} />
      {!lines && ledger.books && (
        <div className={layout.row}>
          <Button appearance="primary" disabledFocusable={!profile || work !== undefined} onClick={ledger.preview}>
            Kostenregels bekijken
          </Button>
          {!profile && <span className={layout.quiet}>Kies eerst het project en de rekeningen.</span>}
        </div>
      )}
      {lines && profile && (
        <div className={layout.section} role="group" aria-label="Kostenregels">
          <p>
            {countOf(all.length, LINES)} voor blad Kosten, in de boekhouding samen{' '}
            {formatEuros(all.reduce((sum, { cents }) => sum + cents, 0))}.
          </p>
          {all.length < costs.length && (
            <p>
              {countOf(costs.length - all.length, LINES)} met loonkosten of machines {costs.length - all.length === 1 ? 'wordt' : 'worden'}{' '}
              niet toegevoegd: die horen op Inspanning en Afschrijvingen. Bij Aansluiting tellen ze wel mee.
            </p>
          )}
          <ul className={styles.bullets}>
            {missingSentences(all, profile).map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <ol className={styles.bullets}>
            {all.slice(0, SHOWN).map((line) => (
              <li key={`${line.file} ${line.journal.id} ${line.transaction} ${line.nr}`}>{lineText(line, profile)}</li>
            ))}
          </ol>
          {all.length > SHOWN && <p className={layout.quiet}>En nog {formatCount(all.length - SHOWN)} regels.</p>}
          <PartnerChoice
            label="Partner van deze administratie"
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
          {earlier > 0 && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>
                Er staan al {countOf(earlier, LINES)} van {files.length === 1 ? 'dit bestand' : 'deze bestanden'} op Kosten. Toevoegen
                vervangt die; niets komt er dubbel te staan.
              </MessageBarBody>
            </MessageBar>
          )}
          <div className={layout.row}>
            <Button
              appearance="primary"
              disabledFocusable={!canAdd || all.length === 0}
              onClick={() => canAdd && ledger.add(partner.trim())}
            >
              {earlier > 0 ? 'Opnieuw toevoegen' : 'Toevoegen'}
            </Button>
          </div>
        </div>
      )}
      {added && (
        <MessageBar intent="success" layout="multiline">
          <MessageBarBody>{changesText(added)}</MessageBarBody>
        </MessageBar>
      )}
    </section>
  );
}

/** Lines of these files that are on Kosten already. */
function linesOf({ origins }: MergeState, { files }: Ledger, partner: string): number {
  const ours = files.flatMap(({ file, scan }) => (scan ? [originOf(partner.trim(), nameInWorkbook(file, scan))] : []));
  return [...(origins.get('kosten') ?? [])].reduce(
    (sum, [origin, count]) => (ours.some((own) => sameOrigin(own, origin)) ? sum + count : sum),
    0,
  );
}

function lineText(line: LedgerLine, profile: Parameters<typeof kostenRow>[1]): string {
  const { incl, excl } = kostenRow(line, profile);
  const date = line.invoiceDate ?? line.effDate ?? line.bookDate;
  const amount =
    typeof incl === 'number'
      ? `${formatEuros(Math.round(incl * 100))} incl. btw`
      : typeof excl === 'number'
        ? `${formatEuros(Math.round(excl * 100))} excl. btw`
        : '';
  return [date === null ? '' : formatDate(date), line.supplier || line.party, line.invRef || line.docRef, line.description, amount]
    .filter(Boolean)
    .join(' · ');
}
