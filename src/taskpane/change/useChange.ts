import { useRef, useState } from 'react';
import type { ChangeKind } from '../../change/proposed-change';
import { usePane } from '../pane-context';
import { today } from '../today';
import type { ChangeForm } from './change-form';
import type { ChangeResult, ReadWorkbook } from './engine';
import type { FormProblems } from './read-form';

/** Weighing a change before it is made. */
export interface Change {
  readonly form: ChangeForm;
  readonly change: (key: string, value: string) => void;
  readonly choose: (kind: ChangeKind) => void;
  /** What the lists of the form hold; undefined until the workbook was read. */
  readonly choices: ReadWorkbook['choices'] | undefined;
  /** Reads the workbook, for the lists of the form. */
  readonly open: () => void;
  readonly working: boolean;
  readonly problems: FormProblems;
  /** Why it cannot be worked out. */
  readonly refused: string | undefined;
  readonly result: ChangeResult | undefined;
  readonly weigh: () => void;
  /** What was written in the workbook already. */
  readonly written: ReadonlySet<Part>;
  readonly write: (part: Part) => void;
}

/** What of a change is written in the workbook: its lines on Wijzigingen, or the plan itself. */
export type Part = 'log' | 'plan';

const NOTHING: FormProblems = new Map();

export function useChange(onWritten: () => void): Change {
  const { port, attempt, announce } = usePane();
  const [form, setForm] = useState<ChangeForm>({ soort: 'activiteit nieuw' });
  const [choices, setChoices] = useState<Change['choices']>();
  const [working, setWorking] = useState(false);
  const [problems, setProblems] = useState(NOTHING);
  const [refused, setRefused] = useState<string>();
  const [result, setResult] = useState<ChangeResult>();
  const [written, setWritten] = useState<ReadonlySet<Part>>(new Set());
  const busy = useRef(false);

  /** One thing at a time: a press too many would do it twice. */
  const alone = (action: () => Promise<void>): void => {
    if (busy.current) return;
    busy.current = true;
    setWorking(true);
    void attempt(action).finally(() => {
      busy.current = false;
      setWorking(false);
    });
  };
  const read = async (): Promise<ReadWorkbook> => {
    const [{ readForChange }, { cells }] = await Promise.all([import('./engine'), port.readWithFormulas()]);
    const workbook = await readForChange(cells);
    setChoices(workbook.choices);
    setForm((known) => withDefaults(known, workbook.choices));
    return workbook;
  };
  const forget = (): void => {
    setResult(undefined);
    setRefused(undefined);
    setWritten(new Set());
  };

  return {
    form,
    choices,
    working,
    problems,
    refused,
    result,
    written,
    change: (key, value) => {
      setForm((known) => ({ ...known, [key]: value }));
      setProblems((known) => (known.has(key) ? new Map([...known].filter(([each]) => each !== key)) : known));
      forget();
    },
    choose: (soort) => {
      setForm((known) => ({ ...known, soort }));
      setProblems(NOTHING);
      forget();
    },
    open: () => alone(async () => void (await read())),
    weigh: () =>
      alone(async () => {
        forget();
        const { weighForm } = await import('./engine');
        const outcome = await weighForm(form, await read(), today());
        setProblems('problems' in outcome ? outcome.problems : NOTHING);
        if ('result' in outcome) {
          setResult(outcome.result);
          announce('De wijziging is bekeken; de uitkomst staat onder het formulier.');
        } else if ('refused' in outcome) {
          setRefused(outcome.refused);
          announce(outcome.refused);
        } else announce(`${outcome.problems.size === 1 ? 'Eén vraag is' : `${outcome.problems.size} vragen zijn`} nog niet goed ingevuld.`);
      }),
    write: (part) => {
      const plan = part === 'log' ? result?.logPlan : result?.updatePlan;
      if (!plan || written.has(part)) return;
      alone(async () => {
        await port.mend(plan);
        setWritten((known) => new Set([...known, part]));
        announce(part === 'log' ? 'De wijziging staat op blad Wijzigingen.' : 'Het plan is bijgewerkt.');
        onWritten();
      });
    },
  };
}

/** The first choice where there is nothing to choose, and a code that is free. */
function withDefaults(form: ChangeForm, { bronnen, freeCode }: ReadWorkbook['choices']): ChangeForm {
  const [first] = bronnen;
  return { ...(first ? { bron: first.value } : {}), code: freeCode, ...form };
}
