import { Field, Input, Radio, RadioGroup, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { Dossier } from '../../records/dossier';
import type { Rule } from '../../rules/rule';
import type { RuleSetting } from '../../facts/lists/rule-settings';
import { instellingenTemplate, SHORTEST_REASON } from '../../templates/instellingen';
import { useLayout } from '../parts/layout';
import { PaneDialog } from '../parts/PaneDialog';
import { usePane } from '../pane-context';
import { today } from '../today';

const BUTTONS: Readonly<Record<RuleSetting['instelling'], string>> = { uit: 'Uitzetten', strenger: 'Strenger maken' };
const DONE: Readonly<Record<RuleSetting['instelling'], string>> = { uit: 'staat uit', strenger: 'is strenger' };

interface Props {
  readonly rule: Rule;
  readonly dossier: Pick<Dossier, 'instellingen'>;
  readonly onClose: () => void;
  /** The line stands on the sheet. */
  readonly onDone: () => void;
}

/** Asks whether a rule must be off or stricter in this workbook, why, and by whom; without a reason it stays as it is. */
export function RuleSettingDialog({ rule, dossier, onClose, onDone }: Props) {
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
  const [instelling, setInstelling] = useState<RuleSetting['instelling']>('uit');
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const { sheet } = instellingenTemplate;
  const known = dossier.instellingen.lines.some(({ regel }) => regel?.trim().toUpperCase() === rule.id);
  const reasonMissing = reason.trim().length < SHORTEST_REASON;
  const nameMissing = by.trim() === '';

  const save = (): void => {
    setTried(true);
    if (reasonMissing || nameMissing) return;
    setBusy(true);
    void attempt(async () => {
      const setting = { rule: rule.id, instelling, reason: reason.trim(), by: by.trim(), date: today() };
      const written = await port.addSetting(setting);
      announce(`Regel ${rule.id} ${DONE[instelling]}; dat staat op blad ${written}. Controleer opnieuw.`);
      onDone();
    }).finally(onClose);
  };

  return (
    <PaneDialog
      title={`Regel ${rule.id} instellen`}
      busy={busy}
      onClose={onClose}
      actions={[
        ...(known ? [] : [{ label: BUTTONS[instelling], isPrimary: true, onPress: save }]),
        { label: known ? 'Sluiten' : 'Annuleren', onPress: onClose },
      ]}
    >
      <p className={layout.wrap}>{rule.title}</p>
      {known ? (
        <p>Deze regel staat al op blad {sheet}. Pas de rij daar aan en controleer opnieuw.</p>
      ) : (
        <>
          <Field label="Wat moet er gebeuren?">
            <RadioGroup value={instelling} onChange={(_, { value }) => setInstelling(value === 'uit' ? 'uit' : 'strenger')}>
              <Radio value="uit" label="Uitzetten: deze regel wordt in deze werkmap niet meer gecontroleerd" />
              <Radio value="strenger" label="Strenger: alles wat deze regel vindt, telt als fout" />
            </RadioGroup>
          </Field>
          <p>De reden komt op blad {sheet} en in elk verslag, zodat een accountant haar kan lezen.</p>
          <Field
            label="Reden"
            required
            hint={`Ten minste ${SHORTEST_REASON} tekens`}
            {...(tried && reasonMissing ? { validationMessage: 'Schrijf op waarom.' } : {})}
          >
            <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
          </Field>
          <Field label="Uw naam" required {...(tried && nameMissing ? { validationMessage: 'Vul uw naam in.' } : {})}>
            <Input value={by} onChange={(_, { value }) => setBy(value)} autoComplete="name" />
          </Field>
        </>
      )}
    </PaneDialog>
  );
}
