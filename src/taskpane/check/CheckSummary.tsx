import { makeStyles, ToggleButton, tokens, useArrowNavigationGroup } from '@fluentui/react-components';
import { OUTCOMES, type Report } from '../../check/report';
import { formatDate } from '../../records/dutch-date';
import { LEGEND } from '../../templates/signs';
import type { Difference } from './difference';
import { differenceText } from './useCheck';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from './OutcomeIcon';
import type { Findings } from './useFindings';
import { CHECKS, countOf, formatCount, OUTCOME_NAMES, ROWS, WAIVED } from '../parts/words';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  button: { minWidth: 0, flexGrow: 1, justifyContent: 'flex-start', paddingInline: tokens.spacingHorizontalS },
  count: { fontWeight: tokens.fontWeightBold },
});

interface Props {
  readonly report: Report;
  readonly findings: Findings;
  readonly difference: Difference | undefined;
  /** A sheet of the user that was mapped could not be read. */
  readonly unread: boolean;
}

/** What the check came to: a count per outcome, which is also the filter, and how much was checked. */
export function CheckSummary({ report, findings, difference, unread }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const group = useArrowNavigationGroup({ axis: 'both', memorizeCurrent: true });
  const rows = report.registerLines;
  const waived = report.waived.length;
  const isWhole = report.linesPartlyChecked === 0 && !unread && waived === 0;
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
          {isWhole && <OutcomeIcon outcome="in orde" size={24} />}
          <strong>
            {isWhole
              ? 'Niets gevonden.'
              : waived > 0
                ? 'Niets gevonden behalve wat is verantwoord.'
                : 'Niets gevonden in wat is gecontroleerd.'}
          </strong>
        </p>
      )}
      {unread && <p>Uw eigen blad is niet gelezen; hieronder staat waarom.</p>}
      {rows === 0 ? (
        !unread && report.findings.length === 0 && <p>De tabellen zijn nog leeg. Vul eerst rijen in; daarna heeft controleren zin.</p>
      ) : (
        <ul className={layout.list}>
          <li className={layout.row}>
            {report.linesInOrder > 0 && <OutcomeIcon outcome="in orde" />}
            <span>
              {formatCount(report.linesInOrder)} van {countOf(rows, ROWS)} in orde
            </span>
          </li>
          {waived > 0 && (
            <li className={layout.row}>
              <OutcomeIcon outcome="verantwoord" />
              <span>{countOf(waived, WAIVED)}</span>
            </li>
          )}
          {report.linesPartlyChecked > 0 && (
            <li className={layout.row}>
              <OutcomeIcon outcome="niet volledig" />
              <span>{countOf(report.linesPartlyChecked, ROWS)} niet volledig gecontroleerd</span>
            </li>
          )}
        </ul>
      )}
      {difference && <p>{differenceText(difference)}</p>}
      <p className={layout.quiet}>{scope}</p>
      {rows > 0 && <p className={layout.quiet}>In de kolom Controle: {LEGEND}</p>}
    </section>
  );
}
