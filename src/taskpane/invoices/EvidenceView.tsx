import { Button, Link, makeStyles, MessageBar, MessageBarBody, Subtitle2, Title3, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { OUTCOMES, SYMBOLS, type Finding, type Report } from '../../check/report';
import { CheckProgress } from '../check/CheckProgress';
import type { Check } from '../check/useCheck';
import { useLayout } from '../parts/layout';
import { countOf, formatCount, ROWS } from '../parts/words';
import { usePane } from '../pane-context';
import { ReadingInvoices } from './ReadingInvoices';
import type { HeldDocuments, Invoices } from './useInvoices';

const useStyles = makeStyles({
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

/** Findings shown at first, and more each time. */
const STEP = 25;
/** Invoices without a line that are named. */
const MOST_UNUSED = 100;

interface Props {
  readonly invoices: Invoices;
  readonly check: Check;
  readonly onShowFindings: () => void;
}

/** Holds the lines of Kosten against invoices: e-invoices are compared, of other files the name counts. Nothing but what was found is kept. */
export function EvidenceView({ invoices, check, onShowFindings }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { reading, held } = invoices;
  const { running, result, changed } = check;
  return (
    <div className={layout.view}>
      <Title3 as="h2">Bewijs</Title3>
      <p>
        Kies de facturen bij deze administratie. E-facturen (.xml) worden met de regels op blad Kosten vergeleken; van andere bestanden,
        zoals PDF, telt alleen de naam: het bestand dat de regel noemt bij Document of link, of een naam met het factuurnummer. De controle
        wordt daarna opnieuw gedaan: wat niet klopt, komt ook in de kolom Controle. De bestanden gaan niet van deze computer af en worden
        niet bewaard.
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
        <Button appearance={held ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>
          {held ? 'Andere facturen kiezen…' : 'Facturen kiezen…'}
        </Button>
        {held && <Button onClick={invoices.letGo}>Facturen loslaten</Button>}
      </div>
      {reading && <ReadingInvoices reading={reading} onCancel={invoices.cancel} />}
      {held && (
        <>
          <Chosen held={held} />
          {running && <CheckProgress running={running} onCancel={check.cancel} />}
          {!running && (changed || !result?.report.evidence) && (
            <>
              <p>
                {result?.report.evidence
                  ? 'De werkmap is gewijzigd sinds de controle.'
                  : 'De regels zijn nog niet met deze facturen vergeleken.'}
              </p>
              <Button className={styles.start} onClick={check.run}>
                {result ? 'Opnieuw controleren' : 'Controleren'}
              </Button>
            </>
          )}
          {!running && result && <Outcome report={result.report} onShowFindings={onShowFindings} />}
        </>
      )}
    </div>
  );
}

/** What was chosen, and what of it cannot be used. */
function Chosen({ held: { documents, otherFiles, repeated, refused } }: { held: HeldDocuments }) {
  const layout = useLayout();
  return (
    <section className={layout.section} aria-label="Gekozen facturen">
      <p className={layout.quiet}>
        Gekozen: {countOf(documents.length, ['e-factuur', 'e-facturen'])} en{' '}
        {countOf(otherFiles.length, ['ander bestand', 'andere bestanden'])}, waarvan de inhoud niet wordt gelezen.
      </p>
      {repeated.length > 0 && (
        <p className={layout.wrap}>Dubbel gekozen en één keer gebruikt: {repeated.map(({ file }) => file).join(', ')}.</p>
      )}
      {refused.map(({ file, message }) => (
        <MessageBar key={file} intent="error" layout="multiline">
          <MessageBarBody className={layout.wrap}>
            {file}: {message}
          </MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}

/** Rules that look at invoices. */
const isOnEvidence = ({ rule }: Finding): boolean => rule.id.startsWith('BEW-');

function Outcome({ report, onShowFindings }: { report: Report; onShowFindings: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const [shown, setShown] = useState(STEP);
  const { evidence } = report;
  if (!evidence) return null;
  const { found, unused, lines } = evidence;
  // What an invoice says otherwise comes before lines of which none is there.
  const findings = report.findings.filter(isOnEvidence).sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
  const by = (kind: string): number => found.filter((each) => each.evidence.kind === kind).length;
  const links =
    by('link') === 0 ? '' : ` ${countOf(by('link'), ['rij noemt', 'rijen noemen'])} alleen een link, die hier niet wordt geopend.`;
  return (
    <section className={layout.section} aria-label="Uitkomst">
      <MessageBar intent={lines > 0 && findings.length === 0 ? 'success' : 'warning'} layout="multiline">
        <MessageBarBody>
          {lines === 0
            ? 'Op blad Kosten staan geen regels om te vergelijken.'
            : `Van ${countOf(lines, ROWS)} ${by('e-factuur') === 1 ? 'heeft er 1' : `hebben er ${formatCount(by('e-factuur'))}`} een e-factuur en ${formatCount(by('bestandsnaam'))} een bestand met een passende naam.${links} ${countOf(findings.length, ['punt', 'punten'])} om na te kijken.`}
        </MessageBarBody>
      </MessageBar>
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
      {findings.length > 0 && (
        <Link as="button" className={styles.start} onClick={onShowFindings}>
          Alle bevindingen bekijken
        </Link>
      )}
      {unused.length > 0 && (
        <>
          <Subtitle2 as="h3">E-facturen zonder regel op Kosten</Subtitle2>
          <ul className={styles.bullets}>
            {unused.slice(0, MOST_UNUSED).map(({ file, number, supplier }) => (
              <li key={file}>
                {number} van {supplier} ({file})
              </li>
            ))}
          </ul>
          {unused.length > MOST_UNUSED && <p className={layout.quiet}>En nog {formatCount(unused.length - MOST_UNUSED)}.</p>}
        </>
      )}
    </section>
  );
}

function FindingItem({ finding: { outcome, place, text, found, expected } }: { finding: Finding }) {
  const layout = useLayout();
  const styles = useStyles();
  const { port, attempt } = usePane();
  const row = (place.row ?? 0) + 1;
  return (
    <li className={layout.card}>
      <span className={layout.wrap}>
        <span aria-hidden>{SYMBOLS[outcome]} </span>
        Rij {row}
        {place.heading === null ? '' : `, ${place.heading}`}: {text}
      </span>
      <span className={layout.quiet}>
        Gevonden: {found}. Verwacht: {expected}.
      </span>
      <Button
        size="small"
        className={styles.start}
        aria-label={`Naar rij ${row} van blad ${place.table.sheet}`}
        onClick={() => void attempt(() => port.select(place))}
      >
        Naar rij {row}
      </Button>
    </li>
  );
}
