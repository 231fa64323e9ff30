import { groupBy } from '../records/group-by';
import type { Finding } from './report';

/** A finding before and after a change of the workbook: the same question, maybe in other words or on another row. */
export interface KeptFinding {
  readonly before: Finding;
  readonly after: Finding;
}

export interface ComparedFindings {
  /** Findings that are gone. */
  readonly solved: readonly Finding[];
  /** Findings that were not there before. */
  readonly added: readonly Finding[];
  readonly kept: readonly KeptFinding[];
}

/**
 * What a finding is known by while the workbook changes: rule, message, table, line and column. It stays when rows are sorted, inserted or
 * deleted; two lines with the same key columns give the same identity.
 */
export const findingIdentity = (finding: Finding): string => [questionOf(finding), finding.place.rowKey ?? ''].join(AND);

/** The same by the row on which it stands: for a line of which a key column was changed. */
const identityByRow = (finding: Finding): string => [questionOf(finding), finding.place.row ?? ''].join(AND);

/** Between the parts of an identity; nobody types it. */
const AND = '\u0000';

const questionOf = ({ rule, message, place }: Finding): string => {
  const { table, columnKey, heading } = place;
  return [rule.id, message, table.sheet, table.name, columnKey ?? '', heading ?? ''].join(AND);
};

/** Which findings were solved, which are new and which stayed, each of the latter paired with what it was. */
export function compareFindings(before: readonly Finding[], after: readonly Finding[]): ComparedFindings {
  const same = new Set(before);
  const matches = new Map<Finding, Finding>();
  const left = new Set<Finding>();
  for (const finding of after) {
    if (same.delete(finding)) matches.set(finding, finding);
    else left.add(finding);
  }
  // Of lines that are alike the one on the same row goes first, and a line is known by its row when its key was changed.
  for (const nameOf of [
    (finding: Finding) => [findingIdentity(finding), finding.place.row ?? ''].join(AND),
    findingIdentity,
    identityByRow,
  ]) {
    if (left.size === 0 || same.size === 0) break;
    const waiting = groupBy(same, nameOf);
    for (const finding of left) {
      const match = waiting.get(nameOf(finding))?.shift();
      if (!match) continue;
      same.delete(match);
      left.delete(finding);
      matches.set(finding, match);
    }
  }
  return {
    solved: before.filter((finding) => same.has(finding)),
    added: after.filter((finding) => left.has(finding)),
    kept: after.flatMap((finding) => {
      const match = matches.get(finding);
      return match ? [{ before: match, after: finding }] : [];
    }),
  };
}
