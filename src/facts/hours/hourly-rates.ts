import { parameterValue } from '../../scheme/parameters';
import type { Round } from '../../scheme/rounds';
import { roundHalfAway } from '../../records/money';

/** The rates (cents per hour) that the programme named for 2020-2024, as known on the check date; null for one that was not known yet. */
export const advisedRates = (round: Round, checkDate: number): { readonly start: number | null; readonly gpl: number | null } => ({
  start: parameterValue('uurtarief.start', round.id, round.start, checkDate)?.value ?? null,
  gpl: parameterValue('uurtarief.gpl', round.id, round.start, checkDate)?.value ?? null,
});

/** Whether a rate is one of these to the cent: a rate that Excel calculated has more decimals than it shows. */
export const isRate = (rate: number, ...of: readonly (number | null)[]): boolean =>
  of.some((each) => each !== null && roundHalfAway(each) === roundHalfAway(rate));
