import { useRef, useState } from 'react';
import type { OutcomeText } from '../parts/Outcome';
import { download } from '../parts/download';
import { usePane } from '../pane-context';

/** Comparing the workbook with an earlier one. */
export interface Compare {
  /** Name of the file that is being compared. */
  readonly working: string | undefined;
  readonly result: { readonly file: string; readonly outcome: OutcomeText } | undefined;
  /** Why the file cannot be read. */
  readonly refused: string | undefined;
  readonly compare: (file: File) => void;
  readonly cancel: () => void;
  /** What holding the workbook against a report gave. */
  readonly verified: { readonly file: string; readonly outcome: OutcomeText } | undefined;
  /** Why the report cannot be read. */
  readonly reportRefused: string | undefined;
  readonly verify: (report: File) => void;
  /** Offers the fingerprint of the workbook as a file. */
  readonly saveFingerprint: () => void;
}

export function useCompare(): Compare {
  const { port, attempt, announce } = usePane();
  const [working, setWorking] = useState<string>();
  const [result, setResult] = useState<Compare['result']>();
  const [refused, setRefused] = useState<string>();
  const [verified, setVerified] = useState<Compare['verified']>();
  const [reportRefused, setReportRefused] = useState<string>();
  const running = useRef<AbortController>(undefined);

  const compare = (file: File): void => {
    running.current?.abort();
    const own = (running.current = new AbortController());
    const { signal } = own;
    setWorking(file.name);
    setResult(undefined);
    setRefused(undefined);
    void attempt(async () => {
      try {
        const [{ compareWithFile }, now] = await Promise.all([import('./engine'), port.readWithFormulas(signal)]);
        const outcome = await compareWithFile(file, now, signal);
        setResult({ file: file.name, outcome });
        announce(outcome.sentence);
      } catch (error) {
        if (signal.aborted) announce('Het vergelijken is afgebroken.');
        else if (error instanceof Error && error.name === 'UnreadableFile') setRefused(error.message);
        else throw error;
      } finally {
        if (running.current === own) setWorking(undefined);
      }
    });
  };

  const verify = (report: File): void => {
    setVerified(undefined);
    setReportRefused(undefined);
    void attempt(async () => {
      try {
        const { verifyWithReport } = await import('./engine');
        const outcome = await verifyWithReport(report, await port.readRegisters());
        setVerified({ file: report.name, outcome });
        announce(outcome.sentence);
      } catch (error) {
        if (error instanceof Error && error.name === 'UnreadableFile') setReportRefused(error.message);
        else throw error;
      }
    });
  };

  const saveFingerprint = (): void =>
    void attempt(async () => {
      const { fingerprintText } = await import('./engine');
      download('sto-vingerafdruk.json', 'application/json', fingerprintText(await port.readRegisters()));
      announce('De vingerafdruk is opgeslagen.');
    });

  return { working, result, refused, compare, cancel: () => running.current?.abort(), verified, reportRefused, verify, saveFingerprint };
}
