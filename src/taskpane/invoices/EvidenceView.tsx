import { Button, makeStyles, MessageBar, MessageBarBody, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { EvidenceFinding } from '../../invoices/evidence';
import { useLayout } from '../parts/layout';
import { countOf, formatCount, ROWS } from '../parts/words';
import { usePane } from '../pane-context';
import { ReadingInvoices } from './ReadingInvoices';
import type { HeldAgainst, Invoices } from './useInvoices';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** Findings shown at first, and more each time. */
const STEP = 25;

/** Holds the lines of Kosten against invoices: e-invoices are compared, of other files the name counts. Nothing but the result is kept. */
export function EvidenceView({ invoices }: { invoices: Invoices }) {
  const layout = useLayout();
  const input = useRef<HTMLInputElement>(null);
  const { reading, evidence } = invoices;
  return (
    <div className={layout.view}>
      <Title3 as="h2">Bewijs</Title3>
      <p>
        Kies de facturen bij deze administratie. E-facturen (.xml) worden met de regels op blad Kosten vergeleken; van andere bestanden,
        zoals PDF, telt alleen de naam. De bestanden gaan niet van deze computer af en er wordt niets van bewaard.
      </p>
      <input
        ref={input}
        type="file"
        multiple
        aria-label="Facturen"
        className={layout.unseen}
        tabIndex={-1}
        onChange={({ target }) => {
          invoices.hold([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <div className={layout.row}>
        <Button appearance="primary" onClick={() => input.current?.click()}>
          Facturen kiezen…
        </Button>
      </div>
      {reading && <ReadingInvoices reading={reading} onCancel={invoices.cancel} />}
      {evidence && <Outcome evidence={evidence} />}
    </div>
  );
}

function Outcome({ evidence: { report, documents, otherFiles } }: { evidence: HeldAgainst }) {
  const layout = useLayout();
  const styles = useStyles();
  const { findings, found, unused, lines } = report;
  const [shown, setShown] = useState(STEP);
  const by = (kind: string): number => found.filter((each) => each.evidence.kind === kind).length;
  return (
    <section className={layout.section} aria-label="Uitkomst">
      <MessageBar intent={lines > 0 && findings.length === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {lines === 0
            ? 'Op blad Kosten staan geen regels om te vergelijken.'
            : `Van ${countOf(lines, ROWS)} ${by('e-factuur') === 1 ? 'heeft er 1' : `hebben er ${formatCount(by('e-factuur'))}`} een e-factuur en ${formatCount(by('bestandsnaam'))} een bestand met een passende naam. ${countOf(findings.length, ['punt', 'punten'])} om na te kijken.`}
        </MessageBarBody>
      </MessageBar>
      <p className={layout.quiet}>
        Bekeken: {countOf(documents.documents.length, ['e-factuur', 'e-facturen'])} en{' '}
        {countOf(otherFiles.length, ['ander bestand', 'andere bestanden'])}, waarvan de inhoud niet is gelezen.
      </p>
      <ul className={layout.list} aria-label="Om na te kijken">
        {findings.slice(0, shown).map((finding, index) => (
          <FindingItem key={index} finding={finding} />
        ))}
      </ul>
      {shown < findings.length && (
        <Button className={styles.start} onClick={() => setShown(shown + STEP)}>
          Nog {formatCount(Math.min(STEP, findings.length - shown))} tonen
        </Button>
      )}
      {unused.length > 0 && (
        <>
          <Subtitle2 as="h3">E-facturen zonder regel op Kosten</Subtitle2>
          <ul className={styles.bullets}>
            {unused.slice(0, 100).map(({ file, number, supplier }) => (
              <li key={file}>
                {number} van {supplier} ({file})
              </li>
            ))}
          </ul>
        </>
      )}
      {documents.refused.map(({ file, message }) => (
        <MessageBar key={file} intent="error" layout="multiline">
          <MessageBarBody className={layout.wrap}>
            {file}: {message}
          </MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}

function FindingItem({ finding: { line, column, message, found, expected, file } }: { finding: EvidenceFinding }) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt } = usePane();
  const { table, row } = line.at;
  const place = column === null ? undefined : table.columns.get(column)?.index;
  const goTo = (): void =>
    void attempt(() =>
      port.select({
        table,
        row,
        column: place === undefined ? null : table.column + place,
        heading: null,
        columnKey: column,
        rowKey: null,
        hidden: false,
      }),
    );
  return (
    <li className={layout.card}>
      <span className={layout.wrap}>
        Rij {row + 1}, {line.leverancier ?? 'zonder leverancier'}: {message}
      </span>
      <span className={layout.quiet}>
        Gevonden: {found}. Verwacht: {expected}.{file === null ? '' : ` Bestand: ${file}.`}
      </span>
      <Button size="small" className={styles.start} aria-label={`Naar rij ${row + 1} van blad ${table.sheet}`} onClick={goTo}>
        Naar rij {row + 1}
      </Button>
    </li>
  );
}
