import { runsOf } from '../cells/runs';
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

/** Row numbers in words, runs put together: `rij 6`, `rijen 6, 8-12 en 20`; at most `limit` runs. */
export function rowWords(rows: readonly number[], limit = 12): string {
  const runs = runsOf(rows);
  const shown = runs.slice(0, limit).map(({ first, last }) => (first === last ? `${first}` : `${first}-${last}`));
  const hidden = runs.slice(limit).reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const parts = hidden === 0 ? shown : [...shown, `nog ${hidden} andere`];
  const [only] = parts;
  if (only === undefined) return '';
  if (runs.length === 1 && runs[0]?.first === runs[0]?.last) return `rij ${only}`;
  return `rijen ${parts.length === 1 ? only : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`}`;
}
