import { serialDay } from './calendar';
import type { KnownValue } from './round-data';
import { ROUNDS, type RoundId } from './rounds';

/** Cents, a fraction, hours, cents per hour, a serial day, or a number of things. */
export type ParameterUnit = 'cent' | 'fractie' | 'uur' | 'cent per uur' | 'dag' | 'aantal';

export interface ParameterValue extends KnownValue {
  readonly round: RoundId;
  /** First and last day for which the value holds, as serial days. */
  readonly from: number;
  readonly until: number;
}

export interface Parameter {
  /** Dutch label for the user. */
  readonly label: string;
  readonly unit: ParameterUnit;
  /** Latest known last: it replaces earlier values for the days it covers. */
  readonly values: readonly ParameterValue[];
}

/** The round, from its first up to and including its last day. */
export const whole = (round: RoundId): { round: RoundId; from: number; until: number } => ({
  round,
  from: ROUNDS[round].start,
  until: ROUNDS[round].end,
});
/** Publication of the scheme of 2020-2023 (serial day). */
export const START_2018 = serialDay(2018, 9, 12);
/** Publication of the scheme of 2025-2028. */
export const STCRT_2024 = serialDay(2024, 3, 27);
/** Publication of the change that added 2024. */
export const JULY_2023 = serialDay(2023, 7, 19);
