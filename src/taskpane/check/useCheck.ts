import { useCallback, useEffect, useRef, useState } from 'react';
import type { Area } from '../../cells/address';
import type { CheckResult, LiveState, Progress } from '../../excel/workbook-port';
import { toWorkbookError } from '../../excel/workbook-error';
import { OUTCOMES, type Finding } from '../../check/report';
import type { DocumentsAtHand } from '../../facts/costs/evidence';
import { differenceOf, type Difference } from './difference';
import { usePane } from '../pane-context';
import { today } from '../today';
import type { Workbook } from '../useWorkbook';
import { newsText } from './LiveLine';
import { useLive } from './useLive';
import { countOf, formatCount, listed, OUTCOME_WORDS, ROWS, WAIVED } from '../parts/words';

export type CheckStep = Parameters<Progress>[0];

/** How far a running check is; `step` is undefined until Excel answers for the first time. */
export interface Running {
  readonly step: CheckStep | undefined;
  readonly done: number;
  readonly total: number;
  /** Excel has not answered for a while: probably a cell is being edited. */
  readonly waiting: boolean;
}

export interface Check {
  readonly running: Running | undefined;
  /** Result of the last check that was finished. */
  readonly result: CheckResult | undefined;
  /** What changed since the check before it; undefined for the first one. */
  readonly difference: Difference | undefined;
  /** Something in the workbook changed since that check. */
  readonly changed: boolean;
  /** When the result was made (milliseconds since 1970). */
  readonly at: number;
  /** What an edit changed a moment ago; undefined when that was longer ago. */
  readonly news: Difference | undefined;
  /** How following the edits stands. */
  readonly live: LiveState;
  readonly switchLive: (on: boolean) => Promise<boolean>;
  /** Looks at everything for what no event told, before a report is made of the result. */
  readonly catchUp: () => void;
  readonly run: () => void;
  readonly cancel: () => void;
  /** Lets go of the last result. */
  readonly forget: () => void;
}

/** Milliseconds without an answer after which the pane says what it may be waiting for. */
const PATIENCE = 1500;
/** Milliseconds that the pane shows what an edit changed. */
const NEWS = 8000;
/** Milliseconds between two tries while a cell is being edited, in an Excel that refuses instead of waiting. */
const RETRY_AFTER = 1000;

/** Runs the check and remembers what the last one said. It runs again when the invoices to hold the lines against are others, or gone. */
export function useCheck(
  { changes, refresh }: Workbook,
  documents?: DocumentsAtHand,
  onSelected: (sheet: string, area: Area) => void = () => {},
): Check {
  const { port, attempt, announce } = usePane();
  const [running, setRunning] = useState<Running>();
  const [last, setLast] = useState<{
    readonly result: CheckResult;
    readonly changes: number;
    readonly difference: Difference | undefined;
    readonly at: number;
  }>();
  const [news, setNews] = useState<Difference>();
  const newsTimer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const findings = useRef<readonly Finding[]>(undefined);
  const controller = useRef<AbortController>(undefined);
  // Kept beside the state, which is a moment behind: what is being written is finished, and is not said to be broken off.
  const writing = useRef(false);

  useEffect(() => () => controller.current?.abort(), []);

  const run = useCallback(() => {
    if (controller.current) return;
    const mine = (controller.current = new AbortController());
    const isMine = (): boolean => controller.current === mine;
    setRunning({ step: undefined, done: 0, total: 0, waiting: false });
    const patience = setTimeout(() => isMine() && setRunning((now) => now && { ...now, waiting: now.step === undefined }), PATIENCE);
    const progress: Progress = (step, done, total) => {
      if (!isMine()) return;
      writing.current = step === 'markeren';
      setRunning({ step, done, total, waiting: false });
    };
    void attempt(async () => {
      try {
        const fresh = await untilCellIsLeft(
          () => port.check(today(), progress, mine.signal, documents),
          () => isMine() && setRunning({ step: undefined, done: 0, total: 0, waiting: true }),
          mine.signal,
        );
        if (!isMine()) return;
        const difference = findings.current && differenceOf(findings.current, allFound(fresh));
        findings.current = allFound(fresh);
        setLast({ result: fresh, changes, difference, at: Date.now() }); // as they were when this run began
        announce([summaryOf(fresh), ...(difference ? [differenceText(difference)] : [])].join(' '));
      } catch (error) {
        if (!mine.signal.aborted) throw error;
      } finally {
        clearTimeout(patience);
        if (isMine()) {
          controller.current = undefined;
          writing.current = false;
          setRunning(undefined);
        }
        refresh();
      }
    });
  }, [port, attempt, announce, changes, refresh, documents]);

  useEffect(() => () => clearTimeout(newsTimer.current), []);
  const onResult = useCallback(
    (result: CheckResult, how: 'opened' | 'changed') => {
      const difference = how === 'changed' && findings.current ? differenceOf(findings.current, allFound(result)) : undefined;
      findings.current = allFound(result);
      setLast((before) => ({ result, changes, difference: before?.difference, at: Date.now() }));
      if (!difference || (difference.solved === 0 && difference.fresh === 0)) return;
      setNews(difference);
      announce(newsText(difference));
      clearTimeout(newsTimer.current);
      newsTimer.current = setTimeout(() => setNews(undefined), NEWS);
    },
    [changes, announce],
  );
  const live = useLive(onResult, onSelected);
  const isFollowed = live.state.on === true && live.state.phase !== 'storing';

  const checkedWith = useRef(documents);
  const isRunning = running !== undefined;
  useEffect(() => {
    // What is being checked with other invoices is finished first.
    if (isRunning || checkedWith.current === documents) return;
    checkedWith.current = documents;
    run();
  }, [documents, isRunning, run]);

  const cancel = useCallback(() => {
    if (writing.current) return;
    controller.current?.abort();
    controller.current = undefined;
    setRunning(undefined);
    announce('De controle is afgebroken.');
  }, [announce]);

  const forget = useCallback(() => {
    findings.current = undefined;
    setLast(undefined);
  }, []);

  return {
    running,
    result: last?.result,
    difference: last?.difference,
    changed: last !== undefined && !isFollowed && last.changes !== changes,
    at: last?.at ?? 0,
    news,
    live: live.state,
    switchLive: live.switchOn,
    catchUp: live.catchUp,
    run,
    cancel,
    forget,
  };
}

/** Tries again as long as Excel refuses because a cell is being edited. */
async function untilCellIsLeft<T>(work: () => Promise<T>, onRefused: () => void, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (signal.aborted || toWorkbookError(error).code !== 'cell edit') throw error;
      onRefused();
      await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER));
      signal.throwIfAborted();
    }
  }
}

/** What was found, also what the workbook accounts for: that is not solved. */
const allFound = ({ report: { findings, waived } }: CheckResult): readonly Finding[] =>
  waived.length === 0 ? findings : [...findings, ...waived.map(({ finding }) => finding)];

/** `Sinds de vorige controle: 4 opgelost, 0 nieuw.` */
export const differenceText = ({ solved, fresh }: Difference): string =>
  `Sinds de vorige controle: ${formatCount(solved)} opgelost, ${formatCount(fresh)} nieuw.`;

/** The outcome of a check in one sentence. */
export function summaryOf({ report }: CheckResult): string {
  const found = OUTCOMES.filter((outcome) => report.counts[outcome] > 0).map((outcome) =>
    countOf(report.counts[outcome], OUTCOME_WORDS[outcome]),
  );
  if (found.length === 0 && report.registerLines === 0) return 'Controle klaar: er is niets gecontroleerd.';
  const partly = report.linesPartlyChecked === 0 ? '' : `; ${countOf(report.linesPartlyChecked, ROWS)} niet volledig gecontroleerd`;
  const waived = report.waived.length === 0 ? '' : `; ${countOf(report.waived.length, WAIVED)}`;
  return `Controle klaar: ${found.length === 0 ? (waived === '' ? 'niets gevonden' : 'verder niets gevonden') : listed(found)}${waived}${partly}.`;
}
