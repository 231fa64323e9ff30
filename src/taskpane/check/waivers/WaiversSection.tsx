import { Button, Caption1, makeStyles, Subtitle1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingPlace, Report, Waiver } from '../../../check/report';
import { WHY_REFUSED } from '../../../check/waiver-words';
import { formatDate } from '../../../records/dutch-date';
import { useLayout } from '../../parts/layout';
import { countOf } from '../../parts/words';
import { usePane } from '../../pane-context';
import { keepAmounts } from '../keep-amounts';
import { NoteButton } from '../notes/NoteButton';
import { NoteList } from '../notes/NoteList';
import { OutcomeIcon } from '../OutcomeIcon';
import { whereOf } from '../useFindings';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** Cards shown at first. */
const FIRST = 10;

interface Props {
  readonly report: Report;
  /** Something was taken back: what was found is out of date. */
  readonly onTakenBack: () => void;
}

/** For what the workbook accounts, before all that was found, and what it says but does not hold. */
export function WaiversSection({ report: { waived, refusedWaivers }, onTakenBack }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  if (waived.length + refusedWaivers.length === 0) return null;
  const shown = all ? waived : waived.slice(0, FIRST);
  return (
    <section className={layout.section} aria-labelledby="verantwoord">
      <Subtitle1 as="h3" id="verantwoord">
        Verantwoorde afwijkingen
      </Subtitle1>
      <ul className={layout.list}>
        {refusedWaivers.map(({ waiver, why }) => (
          <li key={`x ${waiver.line.at.row}`} className={layout.card}>
            <p className={layout.marked}>
              <OutcomeIcon outcome="niet volledig" />
              <span className={layout.wrap}>
                <strong>Geldt niet: {WHY_REFUSED[why]}.</strong> {keepAmounts([waiver.rule, waiver.finding].filter(Boolean).join(', '))}
              </span>
            </p>
            <WaiverWords waiver={waiver} place={undefined} onTakenBack={onTakenBack} />
          </li>
        ))}
        {shown.map(({ finding, waiver }) => (
          <li key={waiver.line.at.row} className={layout.card}>
            <p className={layout.marked}>
              <OutcomeIcon outcome="verantwoord" />
              <span className={layout.wrap}>
                {finding.rule.id}, {whereOf(finding.place)}: {keepAmounts(finding.text)}
              </span>
            </p>
            <NoteList findings={[finding]} />
            <WaiverWords waiver={waiver} place={finding.place} onTakenBack={onTakenBack} />
            <NoteButton findings={[finding]} />
          </li>
        ))}
      </ul>
      {waived.length > shown.length && (
        <Button size="small" className={styles.button} onClick={() => setAll(true)}>
          Toon alle {countOf(waived.length, ['afwijking', 'afwijkingen'])}
        </Button>
      )}
    </section>
  );
}

interface WordsProps {
  readonly waiver: Waiver;
  /** Cell of the finding; undefined when there is none (any more). */
  readonly place: FindingPlace | undefined;
  readonly onTakenBack: () => void;
}

function WaiverWords({ waiver, place, onTakenBack }: WordsProps) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const { reason, explanation, evidence, by, date, until, hidden, print, line } = waiver;
  const { table, row } = line.at;
  const onSheet = { table, row, column: table.column, heading: null, columnKey: null, rowKey: null, hidden: false };
  const takeBack = (): void =>
    void attempt(async () => {
      const isGone = await port.takeBackWaiver(print);
      announce(isGone ? 'De verantwoording is teruggenomen.' : 'Deze verantwoording staat niet meer op het blad.');
      onTakenBack();
    });
  return (
    <>
      <p className={layout.wrap}>
        {[reason, explanation].filter(Boolean).join(': ')}
        {evidence !== '' && ` Bewijs: ${evidence}`}
      </p>
      <Caption1 className={layout.quiet}>
        {[
          by === '' ? 'Niet gezegd door wie' : `Door ${by}`,
          ...(date === null ? [] : [`op ${formatDate(date)}`]),
          ...(until === null ? [] : [`tot en met ${formatDate(until)}`]),
        ].join(' ')}
        .{hidden && ' Dit staat op een verborgen blad of in een verborgen rij.'}
      </Caption1>
      <div className={layout.row}>
        <Button size="small" onClick={() => void attempt(() => port.select(place ?? onSheet))}>
          {place ? 'Ga naar de cel' : 'Ga naar de rij'}
        </Button>
        {print !== '' && (
          <Button size="small" onClick={takeBack}>
            Terugnemen
          </Button>
        )}
      </div>
    </>
  );
}
