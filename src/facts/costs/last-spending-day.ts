import { parameterValue } from '../../scheme/parameters';
import { ROUNDS, type RoundId } from '../../scheme/rounds';

/** Last day (serial) on which money of a round may be spent, as known on the check date. */
export const lastSpendingDay = (round: RoundId, checkDate: number): number =>
  parameterValue('besteding.einde', round, ROUNDS[round].start, checkDate)?.value ?? ROUNDS[round].end;
