import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, tokens } from '@fluentui/react-components';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { CircleRegular } from '@fluentui/react-icons/svg/circle';
import { ErrorCircleRegular } from '@fluentui/react-icons/svg/error-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { WarningRegular } from '@fluentui/react-icons/svg/warning';
import type { Judgement } from '../../change/judgements';
import type { Question } from '../../change/questions';
import type { Finding } from '../../check/report';
import { MendPreview } from '../check/MendPreview';
import { Fold } from '../parts/Fold';
import { useLayout } from '../parts/layout';
import { OUTCOME_NAMES } from '../parts/words';
import { ChangeNotice } from './ChangeNotice';
import type { ChangeResult } from './engine';
import { standingRows } from './standing-rows';
import type { Change, Part } from './useChange';

const useStyles = makeStyles({
  icon: { flexShrink: 0, marginTop: '3px' },
  facts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  term: { fontWeight: tokens.fontWeightSemibold },
  bullets: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start' },
});

const STATES: Readonly<Record<Judgement['state'], { readonly icon: typeof CircleRegular; readonly words: string }>> = {
  goed: { icon: CheckmarkCircleRegular, words: 'Goed' },
  'let op': { icon: WarningRegular, words: 'Let op' },
  fout: { icon: ErrorCircleRegular, words: 'Fout' },
  onbekend: { icon: QuestionCircleRegular, words: 'Niet bekend' },
};

/** What a change does, and what can be done with it. */
export function ChangeOutcome({ state, result }: { state: Change; result: ChangeResult }) {
  const layout = useLayout();
  const styles = useStyles();
  const { weighed } = result;
  const { judgements, plan, added, solved, before, after, questions } = weighed;
  const verdict = verdictOf(judgements, added);
  const rows = standingRows(before, after);
  return (
    <section className={layout.view} style={{ padding: 0 }} aria-label="Uitkomst">
      <MessageBar intent={verdict.intent} layout="multiline">
        <MessageBarBody className={layout.wrap}>{verdict.sentence}</MessageBarBody>
      </MessageBar>
      <ul className={layout.list}>
        {judgements.map(({ subject, state: is, sentence }) => {
          const { icon: Icon, words } = STATES[is];
          return (
            <li key={subject} className={layout.marked}>
              <Icon className={styles.icon} aria-label={words} />
              <span className={layout.wrap}>
                <strong>{subject}</strong> {sentence}
              </span>
            </li>
          );
        })}
      </ul>
      {plan.remarks.length > 0 && (
        <ul className={styles.bullets} aria-label="Om te weten">
          {plan.remarks.map((remark) => (
            <li key={remark}>{remark}</li>
          ))}
        </ul>
      )}
      <section className={layout.section} aria-label="Voor en na">
        <Subtitle2 as="h3">Voor en na</Subtitle2>
        <Figures rows={rows.filter(({ isChanged }) => isChanged)} />
        {rows.every(({ isChanged }) => !isChanged) && <p>De bedragen van het plan veranderen niet.</p>}
        <Fold label="Wat gelijk blijft">{() => <Figures rows={rows.filter(({ isChanged }) => !isChanged)} />}</Fold>
      </section>
      <section className={layout.section} aria-label="Wat de controle dan zegt">
        <Subtitle2 as="h3">Wat de controle dan zegt</Subtitle2>
        {added.length + solved.length === 0 && <p>Er komen geen bevindingen bij en er gaan er geen weg.</p>}
        <Findings title="Komt erbij" findings={added} />
        <Findings title="Gaat weg" findings={solved} />
      </section>
      <ChangeNotice result={result} />
      <section className={layout.section} aria-label="De vragen bij een wijziging">
        <Subtitle2 as="h3">De vragen bij een wijziging</Subtitle2>
        {questions.map((each) => (
          <Answers key={each.question} {...each} />
        ))}
      </section>
      <Writing state={state} result={result} />
    </section>
  );
}

/** The answer in one sentence; whether it may is for the region to decide, and for the sources that say so. */
function verdictOf(
  judgements: readonly Judgement[],
  added: readonly Finding[],
): { readonly intent: 'error' | 'warning' | 'success'; readonly sentence: string } {
  const isWrong = judgements.some(({ state }) => state === 'fout') || added.some(({ outcome }) => outcome === 'fout');
  if (isWrong) return { intent: 'error', sentence: 'Zo kan het niet: hieronder staat wat niet klopt.' };
  const isOpen = judgements.some(({ state }) => state !== 'goed') || added.length > 0;
  return isOpen
    ? { intent: 'warning', sentence: 'Er is nog iets te doen of te beoordelen voordat dit kan. Het besluit is aan de stuurgroep.' }
    : { intent: 'success', sentence: 'In de werkmap staat niets dat dit tegenhoudt. Het besluit is aan de stuurgroep.' };
}

function Figures({ rows }: { rows: ReturnType<typeof standingRows> }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {rows.map(({ label, words }) => (
        <div key={label}>
          <dt className={styles.term}>{label}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function Findings({ title, findings }: { title: string; findings: readonly Finding[] }) {
  const layout = useLayout();
  if (findings.length === 0) return null;
  return (
    <div className={layout.section}>
      <strong>
        {title} ({findings.length})
      </strong>
      <ul className={layout.list}>
        {findings.map((finding, index) => (
          <li key={index} className={layout.wrap}>
            <Caption1 block>
              {OUTCOME_NAMES[finding.outcome]} · blad {finding.place.table.sheet} · {finding.rule.id}
            </Caption1>
            {finding.place.heading === null ? '' : `${finding.place.heading}: `}
            {finding.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Answers({ question, answers }: Question) {
  const layout = useLayout();
  const styles = useStyles();
  return (
    <div className={layout.section}>
      <strong>{question}</strong>
      <ul className={layout.list}>
        {answers.map(({ text, done }) => (
          <li key={text} className={layout.marked}>
            {done ? (
              <CheckmarkCircleRegular className={styles.icon} aria-label="Gedaan" />
            ) : (
              <CircleRegular className={styles.icon} aria-label="Nog te doen" />
            )}
            <span className={layout.wrap}>{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The lines for Wijzigingen and the changes in the plan: shown first, written on a press. */
function Writing({ state, result: { weighed, logPlan, updatePlan, lackingColumns } }: { state: Change; result: ChangeResult }) {
  const layout = useLayout();
  const styles = useStyles();
  const { written, write, working } = state;
  const press = (part: Part, label: string, done: string) =>
    written.has(part) ? (
      <p role="status">{done}</p>
    ) : (
      <Button className={styles.start} disabledFocusable={working} onClick={() => write(part)}>
        {label}
      </Button>
    );
  return (
    <>
      <section className={layout.section} aria-label="Vastleggen">
        <Subtitle2 as="h3">Vastleggen</Subtitle2>
        {logPlan ? (
          <>
            <MendPreview plan={logPlan} sheet="" />
            {lackingColumns.length > 0 && (
              <p className={layout.quiet}>
                Uw blad Wijzigingen heeft nog geen kolom {lackingColumns.join(', ')}. Kies eerst Bijwerken op Start om ook dat vast te
                leggen.
              </p>
            )}
            {press('log', 'Zet op blad Wijzigingen', 'Staat op blad Wijzigingen. Vul daar aan wat nog leeg is.')}
          </>
        ) : (
          <p>Er is geen blad Wijzigingen van STO Controle. Laad het bij Sjablonen; dan zet STO Controle de regel voor u klaar.</p>
        )}
      </section>
      {weighed.plan.steps.length > 0 && (
        <section className={layout.section} aria-label="Plan bijwerken">
          <Subtitle2 as="h3">Plan bijwerken</Subtitle2>
          {updatePlan ? (
            <>
              <p>Doe dit pas als de stuurgroep heeft besloten. Alles in één keer; ongedaan maken kan in Excel.</p>
              <MendPreview plan={updatePlan} sheet="" />
              {press('plan', 'Werk het plan bij', 'Het plan is bijgewerkt. Zet Plan en begroting bijgewerkt op ja.')}
            </>
          ) : (
            <p>STO Controle kan dit niet voor u bijwerken: een van de bladen heeft een eigen indeling, of er ontbreekt een kolom.</p>
          )}
        </section>
      )}
    </>
  );
}
