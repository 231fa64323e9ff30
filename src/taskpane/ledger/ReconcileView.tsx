import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { LIST_TITLE } from '../../check/own-sheets';
import { outcomeOf, type RowPlace } from '../../ledger/reconcile/result';
import { cellText, outcomeSentence, reconciliationSections, type Section } from '../../ledger/reconcile/sections';
import type { TableSource } from '../../records/dossier';
import type { Merge } from '../merge/useMerge';
import { useLayout } from '../parts/layout';
import { formatCount } from '../parts/words';
import { usePane } from '../pane-context';
import { LedgerSetup } from './LedgerSetup';
import { PartnerChoice } from './PartnerChoice';
import type { Comparison, Ledger } from './useLedger';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    overflowWrap: 'anywhere',
  },
  start: { alignSelf: 'flex-start' },
});

/** Files that can be chosen. */
export const AUDITFILES = '.xaf,.xml';
/** Entries of a list shown at first, and more each time. */
const STEP = 25;

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
        Vergelijk blad Kosten met de boekhouding. Kies daarvoor de auditfiles (XML Auditfile Financieel, .xaf) van het boekjaar. De
        bestanden gaan niet van deze computer af.
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
  const tables = [...dossier.kosten.tables];
  const sentence = outcomeSentence(result);
  const outcome = outcomeOf(result);
  const isSure = outcome === 'tied' && result.matched.length > 0;
  const toSheet = (): void =>
    void attempt(async () => {
      const name = await port.writeList({ name: 'STO Aansluiting', rows: listRows(sentence, result.remarks, sections) });
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

function SectionList({ section: { title, headings, rows }, tables }: { section: Section; tables: readonly TableSource[] }) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt } = usePane();
  const [shown, setShown] = useState(STEP);
  const goTo = ({ sheet, row }: RowPlace): void => {
    const table = tables.find((each) => each.sheet === sheet);
    if (!table) return;
    void attempt(() => port.select({ table, row: row - 1, column: null, heading: null, columnKey: null, rowKey: null, hidden: false }));
  };
  return (
    <section className={layout.section} aria-label={title}>
      <Subtitle2 as="h3">
        {title} ({formatCount(rows.length)})
      </Subtitle2>
      <ul className={layout.list}>
        {rows.slice(0, shown).map(({ cells, place }, index) => (
          <li key={index} className={layout.card}>
            <dl className={styles.facts}>
              {cells.map((cell, column) => {
                const text = cellText(cell);
                return text === '' ? null : [<dt key={`${column}t`}>{headings[column]}</dt>, <dd key={`${column}d`}>{text}</dd>];
              })}
            </dl>
            {place && tables.some(({ sheet }) => sheet === place.sheet) && (
              <Button
                size="small"
                className={styles.start}
                aria-label={`Naar rij ${place.row} van blad ${place.sheet}`}
                onClick={() => goTo(place)}
              >
                Naar rij {place.row}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown < rows.length && (
        <Button className={styles.start} onClick={() => setShown(shown + STEP)}>
          Nog {formatCount(Math.min(STEP, rows.length - shown))} tonen
        </Button>
      )}
    </section>
  );
}

/** The result as rows of a sheet; amounts are numbers. */
export function listRows(sentence: string, remarks: readonly string[], sections: readonly Section[]) {
  return [
    { cells: [LIST_TITLE], bold: true },
    { cells: [sentence] },
    ...remarks.map((remark) => ({ cells: [remark] })),
    ...sections.flatMap(({ title, headings, rows }) => [
      { cells: [] },
      { cells: [title], bold: true },
      { cells: headings, bold: true },
      ...rows.map(({ cells }) => ({
        cells: cells.map((cell) => (typeof cell === 'object' && 'cents' in cell ? cell.cents / 100 : cellText(cell))),
      })),
    ]),
  ];
}
