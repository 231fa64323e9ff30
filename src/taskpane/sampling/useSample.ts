import { useState } from 'react';
import { formatIsoDate } from '../../records/dutch-date';
import type { OutcomeText } from '../parts/Outcome';
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
}

export function useSample(onSheet: () => void): Sampling {
  const { port, attempt, announce } = usePane();
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

  const doing = (of: 'draw' | 'evaluate', action: () => Promise<void>): void => {
    setRefused(undefined);
    void attempt(async () => {
      try {
        await action();
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
    change: (part) => {
      setForm((known) => ({ ...known, ...part }));
      // What was drawn was drawn otherwise.
      setDrawn(undefined);
    },
    draw: () =>
      doing('draw', async () => {
        const { drawFrom } = await import('./engine');
        setDrawn(undefined);
        const fresh = drawFrom(await port.readRegisters(), form);
        setDrawn(fresh);
        announce(fresh.outcome.sentence);
      }),
    toSheet: () =>
      drawn &&
      void attempt(async () => {
        const name = await port.writeList(drawn.sheet);
        announce(`De steekproef staat op blad ${name}.`);
        onSheet();
      }),
    evaluate: (sheet) =>
      doing('evaluate', async () => {
        const { evaluateSheet } = await import('./engine');
        setEvaluated(undefined);
        const [{ cells }, dossier] = [await port.readSheet(sheet), await port.readRegisters()];
        const outcome = evaluateSheet(cells, dossier);
        setEvaluated(outcome);
        announce(outcome.sentence);
      }),
  };
}
