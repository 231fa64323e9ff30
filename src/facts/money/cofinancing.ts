import { roundHalfAway } from '../../records/money';

/** What companies contribute beside a subsidy. Amounts in cents. */
export interface Cofinancing {
  readonly subsidy: number;
  readonly contributed: number;
  /** Part that companies bring in at least, as fraction between 0 and 1. */
  readonly minimum: number;
}

/** The minimum on one reading of what it is a part of. Amounts in cents. */
export interface Minimum {
  readonly needed: number;
  /** What companies still have to bring in; 0 when the minimum is met. */
  readonly shortage: number;
  /** Subsidy that the contributions do not carry: an indication of what is at risk, for no source gives the formula of a lower award (rules, COF-06). */
  readonly atRisk: number;
}

/** Both readings, because the sources differ on what the percentage is a part of (rules, COF-02). */
export interface CofinancingTest {
  /** Base A: a part of the subsidy, on top of it. */
  readonly ofSubsidy: Minimum;
  /** Base B: a part of subsidy and contributions together. */
  readonly ofTotal: Minimum;
}

/** Holds the contributions against the minimum, on both bases. */
export function testCofinancing({ subsidy, contributed, minimum }: Cofinancing): CofinancingTest {
  const against = (perSubsidy: number): Minimum => {
    const needed = roundHalfAway(subsidy * perSubsidy);
    const shortage = Math.max(0, needed - contributed);
    const carried = perSubsidy > 0 ? roundHalfAway(Math.max(0, contributed) / perSubsidy) : subsidy;
    return { needed, shortage, atRisk: shortage === 0 ? 0 : Math.max(0, subsidy - carried) };
  };
  // contributed >= p * (subsidy + contributed) is contributed >= subsidy * p / (1 - p).
  return { ofSubsidy: against(minimum), ofTotal: against(minimum / (1 - minimum)) };
}

/** Part (fraction) that contributions are, on both bases; null when there is nothing to be a part of. Amounts in cents. */
export function cofinancingShares({ subsidy, contributed }: Pick<Cofinancing, 'subsidy' | 'contributed'>): {
  readonly ofSubsidy: number | null;
  readonly ofTotal: number | null;
} {
  const partOf = (whole: number): number | null => (whole > 0 ? contributed / whole : null);
  return { ofSubsidy: partOf(subsidy), ofTotal: partOf(subsidy + contributed) };
}

/** Contributions at the end of a period (cents) when they go on at the pace so far. Days counted, both ends included; nothing to say before the first day. */
export function contributionsAtPace(
  contributed: number,
  period: { readonly start: number; readonly end: number },
  until: number,
): number | null {
  const { start, end } = period;
  if (until < start) return null;
  const elapsed = Math.min(until, end) - start + 1;
  return roundHalfAway((contributed * (end - start + 1)) / elapsed);
}
