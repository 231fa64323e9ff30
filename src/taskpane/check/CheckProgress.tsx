import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLayout } from '../parts/layout';
import type { CheckStep, Running } from './useCheck';
import { formatCount } from '../parts/words';

const STEPS: Readonly<Record<CheckStep, string>> = {
  lezen: 'Stap 1 van 3: de werkmap lezen',
  controleren: 'Stap 2 van 3: controleren',
  markeren: 'Stap 3 van 3: markeren in het blad',
};

/** How long (milliseconds) a check runs before its progress is shown: what is done at once would only flash. */
const SHOWN_AFTER = 300;

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** How far a check is that takes longer than a moment, with a way to stop it. */
export function CheckProgress({ running: { step, done, total, waiting }, onCancel }: { running: Running; onCancel: () => void }) {
  const layout = useLayout();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
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
