import { Body1, Button, Caption1, Checkbox, makeStyles, Subtitle1, Subtitle2, Title3 } from '@fluentui/react-components';
import { CalendarAddRegular } from '@fluentui/react-icons/svg/calendar-add';
import { useState } from 'react';
import { calendarFile } from '../../check/calendar-file';
import { deadlineStates, type DeadlineState } from '../../check/deadline-states';
import type { WorkbookOverview } from '../../excel/workbook-port';
import { formatDate } from '../../records/dutch-date';
import { DAYS_AHEAD, type Deadline } from '../../scheme/deadlines';
import { EVIDENCE_TEXT } from '../../scheme/evidence';
import { ROUNDS, type Periode } from '../../scheme/rounds';
import { download } from '../parts/download';
import { useLayout } from '../parts/layout';
import { OutcomeIcon } from '../check/OutcomeIcon';
import { usePane } from '../pane-context';
import { PeriodeField } from '../templates/PeriodeField';
import { SourceLink } from '../parts/SourceLink';
import { today } from '../today';
import { useOpenSheet } from '../parts/useOpenSheet';
import { countOf } from '../parts/words';

const DAYS = ['dag', 'dagen'] as const;

const useStyles = makeStyles({ title: { '::first-letter': { textTransform: 'uppercase' } } });

interface Props {
  readonly overview: WorkbookOverview;
  readonly periode: Periode;
  readonly onPeriode: (periode: Periode) => void;
  /** The sheet Regio says something else now. */
  readonly onSubmitted: () => void;
}

/** What is due when with DUS-I, how many days are left, and whether it was handed in. */
export function DeadlinesView({ overview: { dossier }, periode, onPeriode, onSubmitted }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const openSheet = useOpenSheet();
  const date = today();
  const states = deadlineStates(dossier, periode, date);
  const open = states.filter(({ state }) => state === 'open');
  const sheet = dossier.deadlines.tables[0]?.sheet;
  const save = (): void => {
    download(
      `STO-termijnen-${periode}.ics`,
      'text/calendar;charset=utf-8',
      calendarFile(
        open.map(({ deadline }) => deadline),
        date,
      ),
    );
    announce('Het agendabestand is gemaakt. Open het om de termijnen in uw agenda te zetten.');
  };
  const submit: Submit = ({ document }, done) => {
    setBusy(true);
    void attempt(async () => {
      const written = await port.setSubmitted(document, periode, done ? date : null);
      announce(done ? `Op blad ${written} staat dat ${document} vandaag is ingediend.` : `Op blad ${written} staat ${document} weer open.`);
      onSubmitted();
    }).finally(() => setBusy(false));
  };
  const tick = sheet === undefined ? undefined : { submit, busy };
  return (
    <div className={layout.view}>
      <Title3 as="h2">Deadlines</Title3>
      <p>Wat wanneer bij DUS-I binnen of klaar moet zijn, en vanaf wanneer het kan. De beschikking van uw regio gaat voor.</p>
      <PeriodeField periode={periode} onChange={onPeriode} />
      <div className={layout.row}>
        <Button icon={<CalendarAddRegular />} appearance="primary" disabledFocusable={open.length === 0} onClick={save}>
          Zet in agenda (.ics)
        </Button>
        {sheet !== undefined && <Button onClick={() => openSheet(sheet)}>Ga naar blad {sheet}</Button>}
      </div>
      <Caption1 as="p" className={layout.quiet}>
        {open.length === 0
          ? 'Er zijn geen termijnen meer die nog komen.'
          : `Het bestand zet ${countOf(open.length, ['termijn', 'termijnen'])} in uw agenda, met een herinnering twee weken ervoor.`}{' '}
        {sheet === undefined
          ? 'Laad het sjabloon Regio om bij te houden wat is ingediend.'
          : `Vink aan wat is ingediend: vandaag komt dan op blad ${sheet}. Was het eerder, verander dan daar de datum.`}
      </Caption1>
      <DeadlineList title="Nog te doen" states={states.filter((state) => !isDone(state))} tick={tick} />
      <DeadlineList title="Ingediend" states={states.filter(isDone)} tick={tick} />
    </div>
  );
}

const isDone = ({ state }: DeadlineState): boolean => state === 'ingediend' || state === 'toegekend';

type Submit = (deadline: Deadline, done: boolean) => void;
/** Ticking off; undefined as long as there is no sheet to write it on. */
type Tick = { readonly submit: Submit; readonly busy: boolean } | undefined;

function DeadlineList({ title, states, tick }: { title: string; states: readonly DeadlineState[]; tick: Tick }) {
  const layout = useLayout();
  if (states.length === 0) return null;
  return (
    <section className={layout.section} aria-label={title}>
      <Subtitle1 as="h3">{title}</Subtitle1>
      <ul className={layout.list}>
        {states.map((state) => (
          <DeadlineCard key={`${state.deadline.document} ${state.deadline.day}`} state={state} tick={tick} />
        ))}
      </ul>
    </section>
  );
}

function DeadlineCard({ state: { deadline, daysLeft, submitted, state }, tick }: { state: DeadlineState; tick: Tick }) {
  const layout = useLayout();
  const styles = useStyles();
  const { document, round, day, time, opens, opensAt, decision, task, note, source, evidence } = deadline;
  return (
    <li className={layout.card}>
      <Subtitle2 as="h4" className={styles.title}>
        {document}
      </Subtitle2>
      <Body1 as="p">
        Uiterlijk <strong>{formatDate(day)}</strong>
        {time === undefined ? '' : `, ${time} uur`}
        {task === undefined ? '' : ` ${task}`} ({ROUNDS[round].bron})
      </Body1>
      {opens !== undefined && (
        <Body1 as="p">
          Kan vanaf {formatDate(opens)}
          {opensAt === undefined ? '' : `, ${opensAt} uur`}
        </Body1>
      )}
      {decision !== undefined && <Body1 as="p">DUS-I besluit uiterlijk {formatDate(decision)}</Body1>}
      <div className={layout.marked}>
        {state === 'ingediend' || state === 'toegekend' ? (
          <OutcomeIcon outcome="in orde" />
        ) : state === 'verstreken' ? (
          <OutcomeIcon outcome="te beoordelen" />
        ) : (
          daysLeft <= DAYS_AHEAD && <OutcomeIcon outcome="let op" />
        )}
        <span>{stateText(state, daysLeft, submitted)}</span>
      </div>
      {tick && state !== 'toegekend' && (
        <Checkbox
          label={task === undefined ? 'Ingediend' : 'Klaar'}
          aria-label={`${task === undefined ? 'Ingediend' : 'Klaar'}: ${document}`}
          checked={state === 'ingediend'}
          disabled={tick.busy}
          onChange={(_, { checked }) => tick.submit(deadline, checked === true)}
        />
      )}
      {note !== undefined && <Caption1>{note}</Caption1>}
      <Caption1 className={layout.quiet}>
        Bron: <SourceLink source={source} />. Zekerheid: {EVIDENCE_TEXT[evidence]}.
      </Caption1>
    </li>
  );
}

function stateText(state: DeadlineState['state'], daysLeft: number, submitted: number | null): string {
  switch (state) {
    case 'ingediend':
      return submitted === null ? 'Ingediend' : `Ingediend op ${formatDate(submitted)}`;
    case 'toegekend':
      return 'Afgerond: de subsidie is toegekend';
    case 'verstreken':
      return `${countOf(-daysLeft, DAYS)} geleden; niet als ingediend ingevuld`;
    case 'open':
      return daysLeft === 0 ? 'Vandaag is de laatste dag' : `Nog ${countOf(daysLeft, DAYS)}`;
  }
}
