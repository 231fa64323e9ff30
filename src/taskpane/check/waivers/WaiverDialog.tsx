import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding } from '../../../check/report';
import { isReason } from '../../../facts/lists/reason';
import { readDutchDate } from '../../../records/dutch-date';
import { CONFIRMED, LISTS } from '../../../scheme/lists';
import { afwijkingenTemplate, SHORTEST_EXPLANATION } from '../../../templates/afwijkingen';
import { useLayout } from '../../parts/layout';
import { PaneDialog } from '../../parts/PaneDialog';
import { usePane } from '../../pane-context';
import { today } from '../../today';
import { countOf } from '../../parts/words';
import { whereOf } from '../useFindings';
import { WhichRows } from '../WhichRows';

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

/** That it is right as it stands is no reason to leave a fout. */
const REASONS = LISTS.afwijkingReden.values.filter((reason) => reason !== CONFIRMED);

interface Props {
  /** Findings that say the same, the one that was looked at first. */
  readonly findings: readonly Finding[];
  readonly printOf: (finding: Finding) => string;
  readonly onClose: () => void;
  /** The lines stand on the sheet. */
  readonly onDone: () => void;
}

/** Asks why a finding may stay as it is, by whom, with what evidence and until when; without reason, words and name nothing is written. */
export function WaiverDialog({ findings, printOf, onClose, onDone }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [all, setAll] = useState(false);
  const isQuestion = findings[0]?.outcome === 'te beoordelen';
  const [reason, setReason] = useState(isQuestion ? CONFIRMED : '');
  const [explanation, setExplanation] = useState('');
  const [evidence, setEvidence] = useState('');
  const [by, setBy] = useState('');
  const [untilText, setUntilText] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const until = untilText.trim() === '' ? null : readDutchDate(untilText.trim());
  const problems = {
    reason: reason === '' ? 'Kies een reden.' : undefined,
    explanation: isReason(explanation.trim(), SHORTEST_EXPLANATION)
      ? undefined
      : `Leg het uit in ten minste ${SHORTEST_EXPLANATION} tekens.`,
    by: by.trim() === '' ? 'Vul uw naam in.' : undefined,
    until:
      until === null
        ? undefined
        : until.kind !== 'date'
          ? 'Schrijf de datum als dag-maand-jaar.'
          : until.serial < today()
            ? 'Deze dag is al voorbij.'
            : undefined,
  };
  const shown = (problem: string | undefined) => (tried && problem !== undefined ? { validationMessage: problem } : {});

  const save = (): void => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    setBusy(true);
    const waived = all ? findings : [first];
    void attempt(async () => {
      const written = await port.addWaivers(
        waived.map((finding) => ({
          rule: finding.rule.id,
          finding: `${whereOf(finding.place)}: ${finding.text}`,
          reason,
          explanation: explanation.trim(),
          evidence: evidence.trim(),
          by: by.trim(),
          date: today(),
          until: until?.kind === 'date' ? until.serial : null,
          print: printOf(finding),
        })),
      );
      announce(
        `${isQuestion ? 'Beantwoord' : 'Verantwoord'}: ${countOf(waived.length, ['bevinding', 'bevindingen'])}. Dat staat op blad ${written}.`,
      );
      onDone();
    }).finally(onClose);
  };

  return (
    <PaneDialog
      title={isQuestion ? 'Dit klopt' : 'Verantwoorden'}
      busy={busy}
      onClose={onClose}
      actions={[
        { label: isQuestion ? 'Dit klopt' : 'Verantwoorden', isPrimary: true, onPress: save },
        { label: 'Annuleren', onPress: onClose },
      ]}
    >
      <p className={layout.wrap}>
        {whereOf(first.place)}: {first.text}
      </p>
      <p>
        Dit komt op blad {afwijkingenTemplate.sheet} en vooraan in elk verslag. Verandert er iets in deze cellen, dan{' '}
        {isQuestion ? 'wordt het opnieuw gevraagd' : 'geldt het niet meer'}.
      </p>
      <WhichRows label="Waarvoor geldt dit?" findings={findings} all={all} onChange={setAll} />
      {!isQuestion && (
        <Field label="Reden" required {...shown(problems.reason)}>
          <Select className={styles.narrow} value={reason} onChange={(_, { value }) => setReason(value)}>
            <option value="">Kies een reden</option>
            {REASONS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      )}
      <Field
        label="Toelichting"
        required
        hint={`${isQuestion ? 'Waaruit blijkt dat?' : 'Wat is er afgesproken, en met wie?'} Ten minste ${SHORTEST_EXPLANATION} tekens`}
        {...shown(problems.explanation)}
      >
        <Textarea value={explanation} onChange={(_, { value }) => setExplanation(value)} resize="vertical" />
      </Field>
      <Field label="Bewijs" hint="Naam van een document, of een link">
        <Input className={styles.narrow} value={evidence} onChange={(_, { value }) => setEvidence(value)} />
      </Field>
      <Field label="Uw naam" required {...shown(problems.by)}>
        <Input className={styles.narrow} value={by} onChange={(_, { value }) => setBy(value)} autoComplete="name" />
      </Field>
      <Field label="Geldt tot en met" hint="Leeg als er geen einde aan zit" {...shown(problems.until)}>
        <Input className={styles.narrow} value={untilText} onChange={(_, { value }) => setUntilText(value)} placeholder="dag-maand-jaar" />
      </Field>
    </PaneDialog>
  );
}
