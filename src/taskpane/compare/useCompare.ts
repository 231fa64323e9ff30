import { useState } from 'react';
import type { OutcomeText } from '../parts/Outcome';
import { download } from '../parts/download';
import { useTask, type Doing, type Task } from '../parts/useTask';
import { usePane } from '../pane-context';

/** Comparing the workbook with an earlier one. */
export interface Compare {
  /** What is going on. */
  readonly task: Task;
  readonly result: { readonly file: string; readonly outcome: OutcomeText } | undefined;
  /** Why the file cannot be read. */
  readonly refused: string | undefined;
  readonly compare: (file: File) => void;
  /** What holding the workbook against a report gave. */
  readonly verified: { readonly file: string; readonly outcome: OutcomeText } | undefined;
  /** Why the report cannot be read. */
  readonly reportRefused: string | undefined;
  readonly verify: (report: File) => void;
  /** Offers the fingerprint of the workbook as a file. */
  readonly saveFingerprint: () => void;
}

export function useCompare(): Compare {
  const { port, announce } = usePane();
  const task = useTask();
  const [result, setResult] = useState<Compare['result']>();
  const [refused, setRefused] = useState<string>();
  const [verified, setVerified] = useState<Compare['verified']>();
  const [reportRefused, setReportRefused] = useState<string>();

  /** Does something with a file that may turn out to be unreadable. */
  const withFile = (refuse: (why: string) => void, work: (doing: Doing, engine: Engine) => Promise<void>): void =>
    void task.start(async (doing) => {
      try {
        await work(doing, await import('./engine'));
      } catch (error) {
        if (!(error instanceof Error && error.name === 'UnreadableFile')) throw error;
        refuse(error.message);
      }
    });

  const compare = (file: File): void => {
    setResult(undefined);
    setRefused(undefined);
    withFile(setRefused, async (doing, { compareWithFile }) => {
      const now = await port.readWithFormulas(doing.phase('Deze werkmap lezen'));
      const outcome = await compareWithFile(file, now, doing);
      setResult({ file: file.name, outcome });
      announce(outcome.sentence);
    });
  };

  const verify = (report: File): void => {
    setVerified(undefined);
    setReportRefused(undefined);
    withFile(setReportRefused, async (doing, { verifyWithReport }) => {
      const dossier = await port.readRegisters(doing.phase('De registers lezen'));
      const outcome = await verifyWithReport(report, dossier, doing);
      setVerified({ file: report.name, outcome });
      announce(outcome.sentence);
    });
  };

  const saveFingerprint = (): void =>
    void task.start(async ({ phase, steps }) => {
      const { fingerprintTextSteps } = await import('./engine');
      const dossier = await port.readRegisters(phase('De registers lezen'));
      download('sto-vingerafdruk.json', 'application/json', await steps('De vingerafdruk maken', fingerprintTextSteps(dossier)));
      announce('De vingerafdruk is opgeslagen.');
    });

  return { task, result, refused, compare, verified, reportRefused, verify, saveFingerprint };
}

type Engine = typeof import('./engine');
