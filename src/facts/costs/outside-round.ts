import { ALL_ROUNDS, ROUNDS, type Round } from '../../scheme/rounds';
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

/** A cost of which no sheet says which round pays for it, with a day on which no round was or will be open. */
export interface OutsideAll {
  readonly cost: Purchase | Hours;
  readonly side: 'before' | 'after';
  /** The day (serial) that says so, and its column. */
  readonly day: number;
  readonly column: string;
  /** First and last day (serial) of all rounds together. */
  readonly start: number;
  readonly end: number;
}

/** Costs in tables without a column Financieringsbron that fall outside the days of every round: whichever pays, the day is wrong. */
export function* outsideEveryRound(dossier: Pick<Dossier, 'kosten' | 'inspanning'>, checkDate: number): Generator<OutsideAll> {
  const start = Math.min(...ALL_ROUNDS.map((id) => ROUNDS[id].start));
  const end = Math.max(...ALL_ROUNDS.map((id) => lastSpendingDay(id, checkDate)));
  for (const cost of costsInTime(dossier)) {
    const { line, first, last, firstColumn, lastColumn } = cost;
    if (line.bron !== null || line.at.table.columns.has('bron') || !isKnown(first) || !isKnown(last)) continue;
    if (cost.key === 'kosten' && isCredit(cost.line)) continue;
    if (last > end) yield { cost, side: 'after', day: last, column: lastColumn, start, end };
    else if (first < start) yield { cost, side: 'before', day: first, column: firstColumn, start, end };
  }
}
