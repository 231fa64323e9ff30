import { ALL_ROUNDS, type Round } from '../../scheme/rounds';
import type { Dossier } from '../../records/dossier';
import { isKnown } from '../known';
import { costsInTime, type Hours, type Purchase } from './cost';
import { isCredit } from './credit-notes';
import { lastSpendingDay } from './last-spending-day';
import { planningCosts } from './planning-costs';

/** A cost with a day before or after the days of the round that pays for it, or just on the last of them. */
export interface Outside {
  readonly cost: Purchase | Hours;
  readonly round: Round;
  /** Last day (serial) on which money of the round may be spent, as known on the check date. */
  readonly end: number;
  readonly side: 'before' | 'after' | 'last day';
  /** The day (serial) that says so, and its column. */
  readonly day: number;
  readonly column: string;
}

/** Costs that are not well within the days of their round. Plans for the next period go by their own rule (PER-04). */
export function* outsideRound(dossier: Pick<Dossier, 'kosten' | 'inspanning' | 'activiteiten'>, checkDate: number): Generator<Outside> {
  const ends = new Map(ALL_ROUNDS.map((id) => [id, lastSpendingDay(id, checkDate)]));
  const isPlanning = planningCosts(dossier);
  for (const cost of costsInTime(dossier)) {
    const { round, first, last, firstColumn, lastColumn } = cost;
    if (!round || !isKnown(first) || !isKnown(last)) continue;
    const end = ends.get(round.id) ?? round.end;
    if (first >= round.start && last < end) continue;
    // A credit note of later lowers what was charged in time.
    if (cost.key === 'kosten' && (isPlanning(cost.line) || isCredit(cost.line))) continue;
    if (last > end) yield { cost, round, end, side: 'after', day: last, column: lastColumn };
    else if (first < round.start) yield { cost, round, end, side: 'before', day: first, column: firstColumn };
    else yield { cost, round, end, side: 'last day', day: last, column: lastColumn };
  }
}
