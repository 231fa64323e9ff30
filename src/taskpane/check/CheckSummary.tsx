import { makeStyles, ToggleButton, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { OUTCOMES, type Report } from '../../check/report';
import { formatDate } from '../../records/dutch-date';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from './OutcomeIcon';
import type { Findings } from './useFindings';
import { CHECKS, countOf, formatCount, OUTCOME_NAMES, ROWS } from '../parts/words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1, justifyContent: 'flex-start', paddingInline: tokens.spacingHorizontalS },
  count: { fontWeight: tokens.fontWeightBold },
});

interface Props {
  readonly report: Report;
  readonly findings: Findings;
  /** A sheet of the user that was mapped could not be read. */
  readonly unread: boolean;
}

/** What the check came to: a count per outcome, which is also the filter, and how much was checked. */
export function CheckSummary({ report, findings, unread }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const group = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const rows = [...report.lines.values()].reduce((sum, count) => sum + count, 0);
  const scope = `Gecontroleerd op ${formatDate(report.date)}: ${countOf(rows, ROWS)}, ${countOf(report.rulesRun, CHECKS)}.`;
  return (
    <section className={layout.section} aria-label="Uitkomst">
      {report.findings.length > 0 ? (
        <div role="group" aria-label="Toon alleen" className={styles.buttons} {...group}>
          {OUTCOMES.map((outcome) => (
            <ToggleButton
              key={outcome}
              className={styles.button}
              checked={findings.outcomes.has(outcome)}
              disabledFocusable={report.counts[outcome] === 0}
              icon={<OutcomeIcon outcome={outcome} />}
              onClick={() => findings.toggleOutcome(outcome)}
            >
              <span>
                {OUTCOME_NAMES[outcome]} <span className={styles.count}>{formatCount(report.counts[outcome])}</span>
              </span>
            </ToggleButton>
          ))}
        </div>
      ) : rows === 0 ? (
        <p>
          <strong>Er is niets gecontroleerd.</strong>
        </p>
      ) : (
        <p className={layout.row}>
          <OutcomeIcon outcome="in orde" size={24} />
          <strong>Niets gevonden.</strong>
        </p>
      )}
      {rows === 0 ? (
        <p>
          {unread
            ? 'Uw eigen blad is niet gelezen; hieronder staat waarom.'
            : 'De tabellen zijn nog leeg. Vul eerst rijen in; daarna heeft controleren zin.'}
        </p>
      ) : (
        <p className={layout.row}>
          {report.findings.length > 0 && <OutcomeIcon outcome="in orde" />}
          <span>
            {formatCount(report.linesInOrder)} van {countOf(report.registerLines, ROWS)} in orde
            {report.linesPartlyChecked > 0 && `; ${formatCount(report.linesPartlyChecked)} niet volledig gecontroleerd`}
          </span>
        </p>
      )}
      <p className={layout.quiet}>{scope}</p>
    </section>
  );
}
