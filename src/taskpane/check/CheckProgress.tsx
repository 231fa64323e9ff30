import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useLayout } from '../parts/layout';
import type { CheckStep, Running } from './useCheck';
import { formatCount } from '../parts/words';

const STEPS: Readonly<Record<CheckStep, string>> = {
  lezen: 'Stap 1 van 3: de werkmap lezen',
  controleren: 'Stap 2 van 3: controleren',
  markeren: 'Stap 3 van 3: markeren in het blad',
};

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** How far a running check is, with a way to stop it. */
export function CheckProgress({ running: { step, done, total, waiting }, onCancel }: { running: Running; onCancel: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const label = step ? STEPS[step] : 'Wachten op Excel';
  const counted = step !== undefined && total > 0;
  const percentage = total > 0 ? Math.floor((done / total) * 100) : 0;
  const unit = step === 'controleren' ? 'controles' : 'rijen';
  return (
    <div className={layout.card}>
      <Field label={label} hint={counted ? `${formatCount(done)} van ${formatCount(total)} ${unit} (${percentage}%)` : undefined}>
        <ProgressBar {...(counted ? { value: done, max: total } : {})} />
      </Field>
      <div role="status">
        {waiting
          ? 'Excel antwoordt nog niet. Bent u in een cel aan het typen? Rond de invoer in de cel af met Enter; daarna gaat de controle verder.'
          : ''}
      </div>
      {/* What is being written is finished: a part of a marking says nothing. */}
      <Button className={styles.button} disabledFocusable={step === 'markeren'} onClick={onCancel}>
        Annuleren
      </Button>
    </div>
  );
}
