import { defineFact } from '../fact';
import type { Dossier, Line } from '../../records/dossier';
import { LINE_TOLERANCE, roundHalfAway } from '../../records/money';
import { readingOf } from '../empty-cells';

/** What a cost line charges to the subsidy, and what it would be with and without btw. Cents. */
export interface Claim {
  readonly line: Line<'kosten'>;
  /** Part of the invoice that is charged; an empty cell means all of it. */
  readonly share: number;
  readonly withBtw: number | null;
  readonly withoutBtw: number | null;
}

/** Cost lines with a readable share, in the order of the sheet. */
export const claimsOf = defineFact(['kosten'], (dossier): readonly Claim[] => [...findClaims(dossier)]);

function* findClaims({ kosten }: Pick<Dossier, 'kosten'>): Generator<Claim> {
  const cells = readingOf(kosten);
  for (const line of kosten.lines) {
    if (cells.isUnreadable(line, 'pct') || cells.isUnreadable(line, 'btw_verrekenbaar')) continue;
    const share = line.pct ?? 1;
    const part = (amount: number | null): number | null => (amount === null ? null : roundHalfAway(amount * share));
    yield { line, share, withBtw: part(line.incl), withoutBtw: part(line.excl) };
  }
}

/** Whether two amounts (cents) are the same but for rounding; an amount that is not there is like none. */
export const isSameAmount = (one: number | null, other: number | null): boolean =>
  one !== null && other !== null && Math.abs(one - other) <= LINE_TOLERANCE;
