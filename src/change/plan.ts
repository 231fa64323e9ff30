import type { ChangeStep } from './apply-steps';

/** One line for the sheet Wijzigingen, but for what all lines of a change share. Amounts in cents. */
export interface LogRow {
  readonly soort: string;
  readonly activiteit_van?: string | undefined;
  readonly activiteit_naar?: string | undefined;
  readonly partner?: string | undefined;
  readonly kostensoort_van?: string | undefined;
  readonly kostensoort_naar?: string | undefined;
  readonly bedrag?: number | undefined;
  readonly oud?: string | undefined;
  readonly nieuw?: string | undefined;
}

/** What a change comes to in the registers. */
export interface ChangePlan {
  /** What changes on Activiteiten, Begroting, Partners and Regio. */
  readonly steps: readonly ChangeStep[];
  /** Rows as they may be booked later, only to let the rules look at them: never written. */
  readonly trial: readonly ChangeStep[];
  readonly log: readonly LogRow[];
  /** Why it cannot be worked out in the registers, as Dutch sentences. */
  readonly refusals: readonly string[];
  /** What whoever decides should know, as Dutch sentences. */
  readonly remarks: readonly string[];
}

export const EMPTY_PLAN: ChangePlan = { steps: [], trial: [], log: [], refusals: [], remarks: [] };
