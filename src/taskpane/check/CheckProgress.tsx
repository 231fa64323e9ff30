import { ProgressCard } from '../parts/ProgressCard';
import { formatCount } from '../parts/words';
import type { CheckStep, Running } from './useCheck';

const STEPS: Readonly<Record<CheckStep, string>> = {
  lezen: 'Stap 1 van 3: de werkmap lezen',
  controleren: 'Stap 2 van 3: controleren',
  markeren: 'Stap 3 van 3: markeren in het blad',
};

/** How far a check is that takes longer than a moment, with a way to stop it. */
export function CheckProgress({ running: { step, done, total, waiting }, onCancel }: { running: Running; onCancel: () => void }) {
  const counted = step !== undefined && total > 0;
  const percentage = total > 0 ? Math.floor((done / total) * 100) : 0;
  const unit = step === 'controleren' ? 'controles' : 'rijen';
  return (
    <ProgressCard
      label={step ? STEPS[step] : 'Wachten op Excel'}
      hint={counted ? `${formatCount(done)} van ${formatCount(total)} ${unit} (${percentage}%)` : undefined}
      done={done}
      total={counted ? total : 0}
      status={
        waiting
          ? 'Excel antwoordt nog niet. Bent u in een cel aan het typen? Rond de invoer in de cel af met Enter; daarna gaat de controle verder.'
          : ''
      }
      // What is being written is finished: a part of a marking says nothing.
      isLast={step === 'markeren'}
      onCancel={onCancel}
    />
  );
}
