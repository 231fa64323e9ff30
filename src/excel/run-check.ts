import { checkCellsSteps, type CheckedWorkbook, type WorkbookCheck } from '../check/check-workbook';
import { readingRemarks } from '../report/reading-remarks';
import { waiverPrint } from '../check/waivers';
import type { Marking } from '../check/marking';
import type { DocumentsAtHand } from '../facts/costs/evidence';
import { inSteps, type Steps } from '../records/steps';
import type { WorkbookCells } from '../records/table-cells';
import { pauses } from './pauses';
import type { CheckResult, Progress, UnmarkedSheet } from './workbook-port';

/** A workbook that can be read and marked: that of Excel, or one in memory. */
export interface CheckedSource {
  readonly read: (progress: (done: number, total: number) => void) => Promise<WorkbookCells>;
  /** Checks; from the cells alone unless told otherwise. */
  readonly check?: (cells: WorkbookCells, how: WorkbookCheck) => Steps<CheckedWorkbook>;
  /** Writes the columns Controle; names the sheets where that cannot be. */
  readonly mark: (
    marking: Marking,
    progress: (done: number, total: number) => void,
  ) => Promise<{ readonly written: number; readonly unmarked: readonly UnmarkedSheet[] }>;
}

/**
 * Reads, checks on a day (serial) and marks. From the moment that `markeren` is told the signal is not looked at any more: a part of a
 * marking says nothing, so what is being written is finished.
 */
export async function runCheck(
  { read, check = checkCellsSteps, mark }: CheckedSource,
  date: number,
  progress: Progress,
  signal?: AbortSignal,
  documents?: DocumentsAtHand,
): Promise<CheckResult> {
  const cells = await read((done, total) => progress('lezen', done, total));
  progress('controleren', 0, 0);
  const pause = pauses();
  const checked = await inSteps(check(cells, { date, documents }), {
    pause,
    signal,
    progress: (done, total) => progress('controleren', done, total),
  });
  await pause();
  signal?.throwIfAborted();
  progress('markeren', 0, 0);
  const { written, unmarked } = await mark(checked.marking(), (done, total) => progress('markeren', done, total));
  return resultOf(checked, unmarked.length === 0 ? 'written' : written > 0 ? 'partly' : 'off', unmarked);
}

/** What the pane is told of a check. */
export const resultOf = (checked: CheckedWorkbook, marking: CheckResult['marking'], unmarked: readonly UnmarkedSheet[]): CheckResult => ({
  report: checked.report,
  checked,
  printOf: (finding) => waiverPrint(finding, checked.memory.checked.situation),
  marking,
  unmarked,
  readings: checked.readings,
  leftOut: checked.leftOut,
  remarks: readingRemarks(checked),
  cells: checked.cells,
});
