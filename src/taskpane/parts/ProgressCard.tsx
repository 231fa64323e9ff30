import { Button, Field, makeStyles, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useLayout } from './layout';
import type { Task } from './useTask';

/** How long (milliseconds) work goes on before its progress is shown: what is done at once would only flash. */
const SHOWN_AFTER = 300;

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

interface Props {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly done: number;
  /** 0 as long as nobody knows. */
  readonly total: number;
  /** What a screen reader is told too. */
  readonly status?: string;
  /** It can no longer be broken off. */
  readonly isLast?: boolean;
  readonly onCancel: () => void;
}

/** How far work is that takes longer than a moment, with a way to stop it. */
export function ProgressCard({ label, hint, done, total, status = '', isLast = false, onCancel }: Props) {
  const layout = useLayout();
  const styles = useStyles();
  const [isShown, setShown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), SHOWN_AFTER);
    return () => clearTimeout(timer);
  }, []);
  if (!isShown) return null;
  return (
    <div className={layout.card}>
      <Field label={label} hint={hint}>
        <ProgressBar {...(total > 0 ? { value: done, max: total } : {})} />
      </Field>
      <div role="status">{status}</div>
      <Button className={styles.button} disabledFocusable={isLast} onClick={onCancel}>
        Annuleren
      </Button>
    </div>
  );
}

/** The progress of a task, when there is one. */
export function TaskProgress({ task: { running, cancel } }: { task: Task }) {
  if (!running) return null;
  const { phase, done, total } = running;
  return (
    <ProgressCard
      label={phase}
      hint={total > 0 ? `${Math.floor((done / total) * 100)}%` : undefined}
      done={done}
      total={total}
      onCancel={cancel}
    />
  );
}
