import { Button, makeStyles, MessageBar, MessageBarBody, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LIST_TITLE } from '../../check/own-sheets';
import { outcomeOf } from '../../ledger/reconcile/result';
import { outcomeSentence, reconciliationSections } from '../../ledger/reconcile/sections';
import { sectionRows, sectionWidths } from '../../report/section';
import type { Merge } from '../merge/useMerge';
import { useLayout } from '../parts/layout';
import { SectionList } from '../parts/SectionList';
import { usePane } from '../pane-context';
import { LedgerSetup } from './LedgerSetup';
import { PartnerChoice } from './PartnerChoice';
import type { Comparison, Ledger } from './useLedger';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** Files that can be chosen. */
export const AUDITFILES = '.xaf,.xml';

/** Holds the register against the books: what ties, and every difference with a way to its row. */
export function ReconcileView({ ledger, merge: { known, refresh } }: { ledger: Ledger; merge: Merge }) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const [partner, setPartner] = useState('');
  const { profile, work, comparison, books } = ledger;
  const partners = known?.partners ?? [];
  useEffect(() => refresh(), [refresh]);
  return (
    <div className={layout.view}>
      <Title3 as="h2">Aansluiting</Title3>
      <p>
        Vergelijk blad Kosten met de boekhouding. Kies daarvoor de auditfiles (XML Auditfile Financieel, .xaf) van het boekjaar: uw
        boekhoudpakket maakt ze bij het exporteren, en anders uw administratiekantoor. De bestanden gaan niet van deze computer af.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        accept={AUDITFILES}
        aria-label="Auditfiles"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          ledger.choose([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button appearance={books ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
          Auditfiles kiezen…
        </Button>
      </div>
      <LedgerSetup ledger={ledger} />
      {books && (
        <div className={layout.section}>
          <PartnerChoice
            label="Regels van het register"
            none="Alle partners"
            partner={partner}
            partners={partners}
            onPartner={setPartner}
          />
          <div className={layout.row}>
            <Button
              appearance="primary"
              disabledFocusable={!profile || work !== undefined}
              onClick={() => profile && !work && ledger.compare(partner.trim())}
            >
              Vergelijken
            </Button>
            {!profile && <span className={layout.quiet}>Kies eerst het project en de rekeningen.</span>}
          </div>
        </div>
      )}
      {comparison && <Result comparison={comparison} />}
    </div>
  );
}

function Result({ comparison: { result, dossier } }: { comparison: Comparison }) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt, announce } = usePane();
  const sections = reconciliationSections(result);
  const tables = new Map(dossier.kosten.tables.map((table) => [table.sheet, table]));
  const sentence = outcomeSentence(result);
  const outcome = outcomeOf(result);
  const isSure = outcome === 'tied' && result.matched.length > 0;
  const toSheet = (): void =>
    void attempt(async () => {
      const name = await port.writeList({
        name: 'STO Aansluiting',
        rows: sectionRows(LIST_TITLE, [sentence, ...result.remarks], sections),
        print: { widths: sectionWidths(sections) },
      });
      announce(`De aansluiting staat op blad ${name}.`);
    });
  return (
    <section className={layout.section} aria-label="Uitkomst">
      <MessageBar intent={isSure ? 'success' : outcome === 'differences' ? 'error' : 'warning'} layout="multiline">
        <MessageBarBody>{sentence}</MessageBarBody>
      </MessageBar>
      {result.remarks.length > 0 && (
        <ul className={styles.bullets}>
          {result.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <Button className={styles.start} onClick={toSheet}>
        Op een blad zetten
      </Button>
      {sections.map((section) => (
        <SectionList key={section.title} section={section} tables={tables} />
      ))}
    </section>
  );
}
