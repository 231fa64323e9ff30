import { useCallback, useEffect, useRef, useState } from 'react';
import type { Dossier } from '../../records/dossier';
import type { Periode } from '../../scheme/rounds';
import type { Check } from '../check/useCheck';
import { usePane } from '../pane-context';
import { today } from '../today';
import type { Workbook } from '../useWorkbook';
import type { BalanceResult } from './engine';

/** Whether the budget closes, as it was worked out last. */
export interface BalanceState {
  readonly result: BalanceResult | undefined;
  /** Day on which it was worked out (serial). */
  readonly date: number;
  /** The workbook changed after it was worked out. */
  readonly isStale: boolean;
  readonly isBusy: boolean;
  /** Reads the workbook and works it out, for another period when one is named. */
  readonly calculate: (periode?: Periode) => void;
  /** What stands in the workbook, as long as edits are followed: the balance follows too. */
  readonly followed: Dossier | undefined;
  /** Works it out again from what was read already, quietly: only another answer is told. */
  readonly follow: (dossier: Dossier) => void;
  /** Puts what was worked out on a sheet, to print or to keep. */
  readonly toSheet: () => void;
}

export function useBalance(
  { overview, changes, changedByPane }: Pick<Workbook, 'overview' | 'changes' | 'changedByPane'>,
  { live, result }: Pick<Check, 'live' | 'result'>,
): BalanceState {
  const { port, attempt, announce } = usePane();
  const [known, setKnown] = useState<{ readonly result: BalanceResult; readonly date: number; readonly changes: number }>();
  const [isBusy, setBusy] = useState(false);
  const last = useRef(0);
  const said = overview?.periode;

  const calculate = useCallback(
    (periode?: Periode): void => {
      const mine = ++last.current;
      setBusy(true);
      void attempt(async () => {
        const [engine, dossier] = [await import('./engine'), await port.readRegisters()];
        if (mine !== last.current) return;
        const date = today();
        const result = await engine.calculate({ ...dossier, assumedPeriode: said }, periode, date);
        if (mine !== last.current) return;
        setKnown({ result, date, changes });
        announce(result.balance?.answer ?? 'Er is nog geen begroting.');
      }).finally(() => {
        if (mine === last.current) setBusy(false);
      });
    },
    [port, attempt, announce, said, changes],
  );

  const shown = useRef<BalanceResult>(undefined);
  useEffect(() => {
    shown.current = known?.result;
  });
  const follow = useCallback(
    (dossier: Dossier): void => {
      const mine = ++last.current;
      setBusy(false);
      void attempt(async () => {
        const engine = await import('./engine');
        if (mine !== last.current) return;
        const date = today();
        const before = shown.current?.balance;
        const fresh = await engine.calculate({ ...dossier, assumedPeriode: said }, before?.periode, date);
        if (mine !== last.current) return;
        setKnown({ result: fresh, date, changes });
        const answer = fresh.balance?.answer;
        if (before && answer !== undefined && answer !== before.answer) announce(answer);
      });
    },
    [attempt, announce, said, changes],
  );
  const followed = live.on && live.phase !== 'storing' ? result?.checked.dossier : undefined;
  return {
    followed,
    follow,
    result: known?.result,
    date: known?.date ?? today(),
    isStale: known !== undefined && !followed && known.changes !== changes,
    isBusy,
    calculate,
    toSheet: () =>
      known?.result.balance &&
      void attempt(async () => {
        const { sheetOf } = await import('./engine');
        const name = await port.writeList(sheetOf(known.result, known.date));
        announce(`Alles staat op blad ${name}.`);
        changedByPane();
      }),
  };
}
