import type { Dossier } from '../../records/dossier';
import { ALL_ROUNDS, BRON_COFINANCIERING, ROUNDS, type RoundId } from '../../scheme/rounds';
import { budgetReading, sumOf } from './budget';
import type { Cofinancing } from './cofinancing';

/**
 * What the budget promises for a round: its own lines, and for the first round of a period also the lines that companies pay, which name no
 * round. Samenvatting has the same figures for the rounds of its period together. Null when a line may be of any round, or a share is
 * unreadable.
 */
export function budgetedCofinancing(dossier: Dossier, round: RoundId): Pick<Cofinancing, 'subsidy' | 'contributed'> | null {
  const { lines } = dossier.begroting;
  if (lines.some(({ bron }) => bron === null)) return null;
  const isFirst = ALL_ROUNDS.find((id) => ROUNDS[id].periode === ROUNDS[round].periode) === round;
  const { cover } = budgetReading(dossier);
  const covers = lines.filter(({ bron }) => bron === ROUNDS[round].bron || (isFirst && bron === BRON_COFINANCIERING)).map(cover);
  const subsidy = sumOf(covers.map((each) => each && each.subsidie));
  const contributed = sumOf(covers.map((each) => each && each.bedrijven));
  return subsidy === null || contributed === null ? null : { subsidy, contributed };
}
