import { OUTCOMES } from '../check/report';
import type { FindingRecord } from './file-report';

/** Findings that say the same about different rows of a sheet, for people. */
export interface MergedRecords {
  readonly first: FindingRecord;
  /** Row numbers in the sheet, in order; empty for a finding on the table. */
  readonly rows: readonly number[];
}

export interface RecordsOnSheet {
  readonly sheet: string;
  /** Worst first, then in the order of the rows. */
  readonly merged: readonly MergedRecords[];
}

/** Groups findings by sheet, in their order, and merges those with equal words. */
export function groupRecords(findings: readonly FindingRecord[]): readonly RecordsOnSheet[] {
  const sheets = new Map<string, Map<string, { first: FindingRecord; rows: number[] }>>();
  for (const finding of findings) {
    let onSheet = sheets.get(finding.sheet);
    if (!onSheet) sheets.set(finding.sheet, (onSheet = new Map()));
    const { rule, outcome, table, column, message, found, expected, action } = finding;
    const words = [rule, outcome, table, column ?? '', message, found, expected, action].join('\n');
    let same = onSheet.get(words);
    if (!same) onSheet.set(words, (same = { first: finding, rows: [] }));
    if (finding.row !== null) same.rows.push(finding.row);
  }
  return [...sheets].map(([sheet, merged]) => ({
    sheet,
    merged: [...merged.values()].sort((a, b) => OUTCOMES.indexOf(a.first.outcome) - OUTCOMES.indexOf(b.first.outcome)),
  }));
}
