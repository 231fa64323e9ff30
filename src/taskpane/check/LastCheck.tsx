import { Body1, Link, Subtitle2 } from '@fluentui/react-components';
import { OUTCOMES } from '../../check/report';
import type { CheckResult } from '../../excel/workbook-port';
import { formatDate } from '../../records/dutch-date';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from './OutcomeIcon';
import { countOf, formatCount, OUTCOME_NAMES, ROWS, WAIVED } from '../parts/words';

interface Props {
  readonly result: CheckResult;
  readonly changed: boolean;
  readonly onShowFindings: () => void;
}

/** Summary of the last check on Start. */
export function LastCheck({ result: { report }, changed, onShowFindings }: Props) {
  const layout = useLayout();
  return (
    <section className={layout.section} aria-labelledby="laatste-controle">
      <Subtitle2 as="h3" id="laatste-controle">
        Laatste controle: {formatDate(report.date)}
      </Subtitle2>
      {changed && (
        <Body1 as="p">
          <strong>Gewijzigd sinds de laatste controle.</strong>
        </Body1>
      )}
      <ul className={layout.list}>
        {OUTCOMES.map((outcome) => (
          <li key={outcome} className={layout.row}>
            <OutcomeIcon outcome={outcome} />
            <span>
              {OUTCOME_NAMES[outcome]}: {formatCount(report.counts[outcome])}
            </span>
          </li>
        ))}
        <li className={layout.row}>
          <OutcomeIcon outcome="in orde" />
          <span>
            In orde: {formatCount(report.linesInOrder)} van {countOf(report.registerLines, ROWS)}
          </span>
        </li>
        {report.waived.length > 0 && (
          <li className={layout.row}>
            <OutcomeIcon outcome="verantwoord" />
            <span>{countOf(report.waived.length, WAIVED)}</span>
          </li>
        )}
        {report.linesPartlyChecked > 0 && (
          <li className={layout.row}>
            <OutcomeIcon outcome="niet volledig" />
            <span>Niet volledig gecontroleerd: {countOf(report.linesPartlyChecked, ROWS)}</span>
          </li>
        )}
      </ul>
      {report.findings.length > 0 && (
        <Link inline as="button" onClick={onShowFindings} style={{ alignSelf: 'flex-start' }}>
          Alle bevindingen bekijken
        </Link>
      )}
    </section>
  );
}
