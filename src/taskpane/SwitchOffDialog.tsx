import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Dossier } from '../records/dossier';
import type { Rule } from '../rules/rule';
import { instellingenTemplate, SHORTEST_REASON } from '../templates/instellingen';
import { useLayout } from './layout';
import { usePane } from './pane-context';
import { today } from './today';

const useStyles = makeStyles({
  surface: { padding: tokens.spacingHorizontalL },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  button: { width: '100%' },
});

interface Props {
  readonly rule: Rule;
  readonly dossier: Dossier;
  readonly onClose: () => void;
  /** The line stands on the sheet. */
  readonly onDone: () => void;
}

/** Asks why a rule must be off in this workbook, and by whom; without a reason it stays on. */
export function SwitchOffDialog({ rule, dossier, onClose, onDone }: Props) {
  const styles = useStyles();
  const layout = useLayout();
  const { port, attempt, announce } = usePane();
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
      const setting = { rule: rule.id, instelling: 'uit', reason: reason.trim(), by: by.trim(), date: today() } as const;
      const written = await port.addSetting(setting);
      announce(`Regel ${rule.id} staat uit; dat staat op blad ${written}. Controleer opnieuw.`);
      onDone();
    }).finally(onClose);
  };

  return (
    <Dialog open modalType="modal" onOpenChange={(_, { open }) => !open && !busy && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Regel {rule.id} uitzetten</DialogTitle>
          <DialogContent className={styles.content}>
            <p className={layout.wrap}>{rule.title}</p>
            {known ? (
              <p>Deze regel staat al op blad {sheet}. Pas de rij daar aan en controleer opnieuw.</p>
            ) : (
              <>
                <p>
                  De regel wordt in deze werkmap niet meer gecontroleerd. De reden komt op blad {sheet} en in elk verslag, zodat een
                  accountant haar kan lezen.
                </p>
                <Field
                  label="Reden"
                  required
                  hint={`Ten minste ${SHORTEST_REASON} tekens`}
                  {...(tried && reasonMissing ? { validationMessage: 'Schrijf op waarom deze regel hier niet geldt.' } : {})}
                >
                  <Textarea value={reason} onChange={(_, { value }) => setReason(value)} resize="vertical" />
                </Field>
                <Field label="Uw naam" required {...(tried && nameMissing ? { validationMessage: 'Vul uw naam in.' } : {})}>
                  <Input value={by} onChange={(_, { value }) => setBy(value)} autoComplete="name" />
                </Field>
              </>
            )}
          </DialogContent>
          <DialogActions fluid>
            {!known && (
              <Button className={styles.button} appearance="primary" disabledFocusable={busy} onClick={save}>
                Uitzetten
              </Button>
            )}
            <Button className={styles.button} disabledFocusable={busy} onClick={onClose}>
              {known ? 'Sluiten' : 'Annuleren'}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
