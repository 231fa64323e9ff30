import type { SheetMapping } from '../records/mapping/sheet-mapping';
import type { SampleWish } from '../sampling/make-sample';
import type { SheetRow } from '../sampling/sample-sheet';
import { LimitedProcess, type Limits } from './limited-process';
import type { SectionReport } from './section-report';

/** How workbooks are read. */
export interface ReadWish {
  readonly accept: boolean;
  readonly profile: readonly SheetMapping[] | undefined;
}

/** What is worked out of files in a process of its own. */
export type SectionTask =
  | { readonly kind: 'compare'; readonly before: string; readonly after: string; readonly how: ReadWish }
  | { readonly kind: 'verify'; readonly report: string; readonly workbook: string; readonly how: ReadWish }
  | { readonly kind: 'draw'; readonly file: string; readonly wish: SampleWish; readonly how: ReadWish }
  | { readonly kind: 'evaluate'; readonly file: string };

/** What came of it, with the exit code; a sample has rows for a sheet. */
export interface SectionOutcome {
  readonly report: SectionReport;
  readonly code: 0 | 1 | 2;
  readonly rows?: readonly SheetRow[];
}

const SUBJECTS: Readonly<Record<SectionTask['kind'], string>> = {
  compare: 'Het vergelijken',
  verify: 'Het nakijken',
  draw: 'Het trekken van de steekproef',
  evaluate: 'Het doorrekenen van de steekproef',
};

/** Does the task within the limits; what went beyond them is an outcome with exit code 2. */
export async function runSection(task: SectionTask, script: string, limits: Limits): Promise<SectionOutcome> {
  const process = new LimitedProcess<SectionTask, SectionOutcome>(script, limits);
  const outcome = await process.run(task);
  process.stop();
  if ('result' in outcome) return outcome.result;
  const { code, why } = outcome.failure;
  const headline = `${SUBJECTS[task.kind]} ${why}`;
  const about =
    task.kind === 'compare' ? `${task.before} → ${task.after}` : task.kind === 'verify' ? `${task.report} en ${task.workbook}` : task.file;
  const json = { version: 1, outcome: 'not possible', error: { code, message: headline } };
  return { report: { title: SUBJECTS[task.kind], about, headline, colour: 'yellow', remarks: [], sections: [], json }, code: 2 };
}
