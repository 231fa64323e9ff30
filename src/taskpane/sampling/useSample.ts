import { useState } from 'react';
import { formatIsoDate } from '../../records/dutch-date';
import type { OutcomeText } from '../parts/Outcome';
import { useTask, type Doing, type Task } from '../parts/useTask';
import { usePane } from '../pane-context';
import { today } from '../today';
import type { DrawnSample } from './engine';
import type { SampleForm } from './sample-form';

/** Drawing a sample and evaluating one. */
export interface Sampling {
  readonly form: SampleForm;
  readonly change: (part: Partial<SampleForm>) => void;
  readonly drawn: DrawnSample | undefined;
  readonly evaluated: OutcomeText | undefined;
  /** Why nothing could be drawn or evaluated. */
  readonly refused: { readonly of: 'draw' | 'evaluate'; readonly message: string } | undefined;
  readonly draw: () => void;
  readonly toSheet: () => void;
  readonly evaluate: (sheet: string) => void;
  /** What is going on. */
  readonly task: Task;
}

const READING = 'De registers lezen';

export function useSample(onSheet: () => void): Sampling {
  const { port, announce } = usePane();
  const task = useTask();
  const [form, setForm] = useState<SampleForm>(() => ({
    method: 'interval',
    materiality: '2%',
    expected: '',
    confidence: '95%',
    distribution: 'poisson',
    seed: formatIsoDate(today()),
    count: '',
    threshold: '',
    wholeErrors: false,
  }));
  const [drawn, setDrawn] = useState<DrawnSample>();
  const [evaluated, setEvaluated] = useState<OutcomeText>();
  const [refused, setRefused] = useState<Sampling['refused']>();

  const begin = (of: 'draw' | 'evaluate', action: (doing: Doing) => Promise<void>): void => {
    setRefused(undefined);
    void task.start(async (doing) => {
      try {
        await action(doing);
      } catch (error) {
        if (!(error instanceof Error && error.name === 'SamplingError')) throw error;
        setRefused({ of, message: error.message });
        announce(error.message);
      }
    });
  };

  return {
    form,
    drawn,
    evaluated,
    refused,
    task,
    change: (part) => {
      setForm((known) => ({ ...known, ...part }));
      // What was drawn was drawn otherwise.
      setDrawn(undefined);
    },
    draw: () =>
      begin('draw', async ({ phase, steps }) => {
        const { drawSteps } = await import('./engine');
        setDrawn(undefined);
        const dossier = await port.readRegisters(phase(READING));
        const fresh = await steps('De steekproef trekken', drawSteps(dossier, form));
        setDrawn(fresh);
        announce(fresh.outcome.sentence);
      }),
    toSheet: () =>
      drawn &&
      void task.start(async ({ phase }) => {
        const name = await port.writeList(drawn.sheet, phase('De steekproef op een blad zetten'));
        announce(`De steekproef staat op blad ${name}.`);
        onSheet();
      }),
    evaluate: (sheet) =>
      begin('evaluate', async ({ phase, steps }) => {
        const { evaluateSteps } = await import('./engine');
        setEvaluated(undefined);
        const { cells } = await port.readSheet(sheet);
        const dossier = await port.readRegisters(phase(READING));
        const outcome = await steps('De steekproef doorrekenen', evaluateSteps(cells, dossier));
        setEvaluated(outcome);
        announce(outcome.sentence);
      }),
  };
}
