import { useCallback, useMemo, useRef, useState } from 'react';
import { mendWords } from '../../check/mend-words';
import { planMends, type MendPlan } from '../../check/plan-mends';
import type { WorkbookCells } from '../../records/table-cells';
import type { Mend } from '../../rules/mend';
import { usePane } from '../pane-context';
import { countOf } from '../parts/words';

/** Findings that are mended at once: more nobody looks through. */
export const MOST_AT_ONCE = 500;

/** Mending what was found, from the pane. */
export interface Mending {
  /** What mends do together; undefined when they cannot be done. */
  readonly plan: (mends: readonly Mend[]) => MendPlan | undefined;
  /** Does what was shown. */
  readonly apply: (plan: MendPlan) => void;
  readonly busy: boolean;
}

/** `onMended` is called after a mend, to look again at what was found in `cells`. */
export function useMend(cells: WorkbookCells | undefined, onMended: () => void): Mending {
  const { port, attempt, announce } = usePane();
  const [busy, setBusy] = useState(false);
  const isBusy = useRef(false);
  const apply = useCallback(
    (plan: MendPlan): void => {
      // A press too many would do it twice.
      if (isBusy.current) return;
      isBusy.current = true;
      setBusy(true);
      void attempt(async () => {
        await port.mend(plan);
        announce(`Hersteld. ${spoken(plan)}`);
        onMended();
      }).finally(() => {
        isBusy.current = false;
        setBusy(false);
      });
    },
    [port, attempt, announce, onMended],
  );
  return useMemo(() => ({ plan: (mends) => cells && planMends(mends, cells), apply, busy }), [cells, apply, busy]);
}

/** What was done, short enough to be read out. */
function spoken(plan: MendPlan): string {
  const [first = '', ...more] = mendWords(plan, '');
  return more.length === 0 ? `${first}.` : `${first}, en nog ${countOf(more.length, ['wijziging', 'wijzigingen'])}.`;
}
