import { useCallback, useRef, useState } from 'react';
import type { Watching } from '../../excel/workbook-port';
import { pauses } from '../../excel/pauses';
import { inSteps, type Steps } from '../../records/steps';
import { usePane } from '../pane-context';

/** How far long work is; `total` is 0 as long as nobody knows. */
export interface Running {
  /** What is being done, as the user reads it. */
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

/** What long work does while the user looks on. */
export interface Doing {
  /** Begins a part of the work; gives who is told how far it is. */
  readonly phase: (name: string) => Watching;
  /** A part of the work that can be done in steps, with the pane awake between them. */
  readonly steps: <T>(name: string, steps: Steps<T>) => Promise<T>;
}

/** Long work that the user can follow and break off, one at a time. */
export interface Task {
  readonly running: Running | undefined;
  /** Begins work, in place of what was going on. What goes wrong is shown above the view. */
  readonly start: (work: (doing: Doing) => Promise<void>) => Promise<void>;
  readonly cancel: () => void;
}

export function useTask(): Task {
  const { attempt, announce } = usePane();
  const [running, setRunning] = useState<Running>();
  const controller = useRef<AbortController>(undefined);

  const start = useCallback(
    async (work: (doing: Doing) => Promise<void>): Promise<void> => {
      controller.current?.abort();
      const mine = (controller.current = new AbortController());
      const isMine = (): boolean => controller.current === mine;
      const { signal } = mine;
      const phase = (name: string): Required<Watching> => {
        const tell = (done: number, total: number): void => {
          if (isMine()) setRunning({ phase: name, done, total });
        };
        tell(0, 0);
        return { signal, progress: tell };
      };
      const doing: Doing = {
        phase,
        steps: (name, steps) => inSteps(steps, { pause: pauses(), ...phase(name) }),
      };
      phase('Beginnen');
      await attempt(async () => {
        try {
          await work(doing);
        } catch (error) {
          if (!signal.aborted) throw error;
          if (isMine()) announce('Afgebroken; er is niets veranderd.');
        } finally {
          if (isMine()) {
            controller.current = undefined;
            setRunning(undefined);
          }
        }
      });
    },
    [attempt, announce],
  );

  const cancel = useCallback(() => controller.current?.abort(), []);
  return { running, start, cancel };
}
