import type { Finding } from '../../check/report';

/** What changed between two checks. */
export interface Difference {
  readonly solved: number;
  readonly fresh: number;
}

/** Stays the same when rows are sorted or inserted, and when the words change with an amount that was mended halfway. */
const identity = ({ rule, message, place: { table, row, rowKey, heading } }: Finding): string =>
  [rule.id, message, table.sheet, table.name, heading ?? '', rowKey || (row ?? '')].join('\n');

/** How many findings of before are gone, and how many of now are new; equal ones count one by one. */
export function differenceOf(before: readonly Finding[], now: readonly Finding[]): Difference {
  const left = new Map<string, number>();
  for (const finding of before) left.set(identity(finding), (left.get(identity(finding)) ?? 0) + 1);
  let kept = 0;
  for (const finding of now) {
    const count = left.get(identity(finding)) ?? 0;
    if (count === 0) continue;
    left.set(identity(finding), count - 1);
    kept += 1;
  }
  return { solved: before.length - kept, fresh: now.length - kept };
}
