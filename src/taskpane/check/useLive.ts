import { useCallback, useEffect, useRef, useState } from 'react';
import type { Area } from '../../cells/address';
import type { CheckResult, Live, LiveState } from '../../excel/workbook-port';
import { usePane } from '../pane-context';
import { today } from '../today';

const UNKNOWN: LiveState = { on: undefined, phase: 'rust', waiting: [] };

/** Following the edits, as the pane shows it. */
export interface Following {
  readonly state: LiveState;
  readonly switchOn: (on: boolean) => Promise<boolean>;
  /** Looks at everything for what no event told. */
  readonly catchUp: () => void;
}

/** Follows the edits in the workbook as long as the pane is open. `onResult` is told what was found by itself, `onSelected` which cells the user selected. */
export function useLive(
  onResult: (result: CheckResult, how: 'opened' | 'changed') => void,
  onSelected: (sheet: string, area: Area) => void,
): Following {
  const { port, attempt, announce } = usePane();
  const [state, setState] = useState(UNKNOWN);
  const live = useRef<Live>(undefined);
  const told = useRef({ onResult, onSelected });
  useEffect(() => {
    told.current = { onResult, onSelected };
  });

  useEffect(() => {
    const following = port.follow({
      today,
      onResult: (result, how) => told.current.onResult(result, how),
      onState: setState,
      onSelected: (sheet, area) => told.current.onSelected(sheet, area),
      onFailed: (error) => void attempt(() => Promise.reject(error)),
    });
    live.current = following;
    // After sleep, or after work in another window, events may have been missed.
    const verify = (): void => following.verify();
    window.addEventListener('focus', verify);
    return () => {
      window.removeEventListener('focus', verify);
      live.current = undefined;
      following.stop().catch(() => {});
    };
  }, [port, attempt]);

  const switchOn = useCallback(
    (on: boolean) =>
      attempt(async () => {
        await live.current?.switch(on);
        announce(`Doorlopend controleren staat ${on ? 'aan' : 'uit'}.`);
      }),
    [attempt, announce],
  );
  const catchUp = useCallback(() => void attempt(async () => live.current?.catchUp()), [attempt]);
  return { state, switchOn, catchUp };
}
