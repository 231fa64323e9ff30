import { Field, Input, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Finding, Note } from '../../../check/report';
import { LISTS } from '../../../scheme/lists';
import { aantekeningenTemplate } from '../../../templates/aantekeningen';
import { useLayout } from '../../parts/layout';
import { PaneDialog } from '../../parts/PaneDialog';
import { usePane } from '../../pane-context';
import { today } from '../../today';
import { countOf } from '../../parts/words';
import { whereOf } from '../useFindings';
import { WhichRows } from '../WhichRows';

const useStyles = makeStyles({ narrow: { minWidth: 0 } });

interface Props {
  /** Findings that say the same, the one that was looked at first. */
  readonly findings: readonly Finding[];
  /** The note that this one comes in the place of. */
  readonly instead: Note | undefined;
  /** Initials that were used last. */
  readonly initials: string;
  readonly printOf: (finding: Finding) => string;
  readonly onClose: () => void;
  /** The lines stand on the sheet, with these initials. */
  readonly onDone: (initials: string) => void;
}

/** Asks for a tick mark or a remark beside a finding, with the initials of who writes it. */
export function NoteDialog({ findings, instead, initials: last, printOf, onClose, onDone }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [all, setAll] = useState(false);
  const [mark, setMark] = useState(instead?.mark ?? '');
  const [initials, setInitials] = useState(instead?.initials || last);
  const [remark, setRemark] = useState(instead?.remark ?? '');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [first] = findings;
  if (!first) return null;
  const marks = [...new Set([...LISTS.controleteken.values, ...(instead?.mark ? [instead.mark] : [])])];
  const problems = {
    said: mark === '' && remark.trim() === '' ? 'Kies een teken of schrijf een opmerking.' : undefined,
    initials: initials.trim() === '' ? 'Vul uw paraaf in.' : undefined,
  };
  const shown = (problem: string | undefined) => (tried && problem !== undefined ? { validationMessage: problem } : {});

  const save = (): void => {
    setTried(true);
    if (Object.values(problems).some((problem) => problem !== undefined)) return;
    setBusy(true);
    const noted = all ? findings : [first];
    void attempt(async () => {
      const sheet = await port.addNotes(
        noted.map((finding) => ({
          rule: finding.rule.id,
          finding: `${whereOf(finding.place)}: ${finding.text}`,
          mark,
          initials: initials.trim(),
          remark: remark.trim(),
          date: today(),
          print: printOf(finding),
        })),
      );
      // The new one is there first: whatever goes wrong, nothing that was written is lost.
      if (instead) await port.removeNote(instead);
      announce(`${countOf(noted.length, ['aantekening staat', 'aantekeningen staan'])} op blad ${sheet}.`);
      onDone(initials.trim());
    }).finally(onClose);
  };

  return (
    <PaneDialog
      title={'Aantekening'}
      busy={busy}
      onClose={onClose}
      actions={[
        { label: 'Opslaan', isPrimary: true, onPress: save },
        { label: 'Annuleren', onPress: onClose },
      ]}
    >
      <p className={layout.wrap}>
        {whereOf(first.place)}: {first.text}
      </p>
      <p>Dit komt op blad {aantekeningenTemplate.sheet} en in het controlerapport. Aan de uitkomst en aan de registers verandert niets.</p>
      <WhichRows label="Waarbij hoort dit?" findings={findings} all={all} onChange={setAll} />
      <Field label="Teken" {...shown(problems.said)}>
        <Select className={styles.narrow} value={mark} onChange={(_, { value }) => setMark(value)}>
          <option value="">Geen teken</option>
          {marks.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      <Field label="Opmerking" hint="Wat u hebt gezien of nog wilt weten">
        <Textarea value={remark} onChange={(_, { value }) => setRemark(value)} resize="vertical" />
      </Field>
      <Field label="Paraaf" required {...shown(problems.initials)}>
        <Input className={styles.narrow} value={initials} onChange={(_, { value }) => setInitials(value)} />
      </Field>
    </PaneDialog>
  );
}
