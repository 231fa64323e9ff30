import { calendarDay } from '../../scheme/calendar';
import type { Dossier } from '../../records/dossier';
import { linesOfPeriode } from '../money/regional';
import { ROUNDS, type RoundId } from '../../scheme/rounds';
import { perBlockAsked } from '../blocks';
import { shareOfYearUntil } from './depreciation-share';
import { lineCosts, type LineCost } from './register-costs';

/** Cents of a line up to a day (serial): of depreciation only the months that have begun, as far as its years are known. */
export function amountUntil({ amount, years, term }: LineCost, day: number): number {
  if (!years || !term) return amount ?? 0;
  let sum = 0;
  for (const [year, ofYear] of years) {
    if (year !== null && ofYear !== null) sum += ofYear * (shareOfYearUntil(term, year, day) ?? (year < calendarDay(day).year ? 1 : 0));
  }
  return Math.round(sum);
}

/**
 * The day (serial) up to which the region says that its administration is complete; the check date when it says none, or one to come.
 * Depreciation of later is still to come.
 */
export const administeredUntil = (dossier: Pick<Dossier, 'regio'>, round: RoundId, checkDate: number): number =>
  Math.min(checkDate, ...linesOfPeriode(dossier, ROUNDS[round].periode).flatMap(({ peildatum }) => peildatum ?? []));

const sumsUntil = perBlockAsked((costs: readonly LineCost[], day: number): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const cost of costs) if (cost.bron !== null) sums.set(cost.bron, (sums.get(cost.bron) ?? 0) + amountUntil(cost, day));
  return sums;
});

/** Cents that the registers together charged to a round up to a day (serial): of depreciation only the months that have begun. */
export function spentUntil(dossier: Dossier, round: RoundId, day: number): number {
  let sum = 0;
  for (const sums of sumsUntil(lineCosts(dossier), day)) sum += sums.get(ROUNDS[round].bron) ?? 0;
  return sum;
}

/** Cents of the costs of one activity that one source pays. */
interface ActivitySpent {
  readonly act_code: string | null;
  readonly bron: string | null;
  readonly amount: number;
}

const activitiesUntil = perBlockAsked((costs: readonly LineCost[], day: number): readonly ActivitySpent[] => {
  const sums = new Map<string | null, Map<string | null, number>>();
  for (const cost of costs) {
    let ofBron = sums.get(cost.bron);
    if (!ofBron) sums.set(cost.bron, (ofBron = new Map()));
    ofBron.set(cost.act_code, (ofBron.get(cost.act_code) ?? 0) + amountUntil(cost, day));
  }
  return [...sums].flatMap(([bron, ofBron]) => [...ofBron].map(([act_code, amount]) => ({ act_code, bron, amount })));
});

/** What activities cost up to a day (serial): of depreciation only the months that have begun. An activity may be named more than once. */
export const activitySpending = (dossier: Dossier, day: number): readonly ActivitySpent[] =>
  activitiesUntil(lineCosts(dossier), day).flat();
