import { calendarDay, monthNumber } from '../../scheme/calendar';
import type { Dossier, Line } from '../../records/dossier';
import { linesOfPeriode } from '../money/regional';
import { ROUNDS, type RoundId } from '../../scheme/rounds';
import { defineFact } from '../fact';
import { monthsInYear } from './depreciation';
import { COST_COLUMNS, lineCosts, type LineCost } from './register-costs';

type Asset = Pick<Line<'afschrijvingen'>, 'start' | 'factuurdatum' | 'periode_mnd' | 'mnd'>;

/**
 * Fraction of the depreciation of a calendar year that falls in the months up to and including the month of a day (serial): 0 for an asset of
 * later. Null when that depends on a start or term that is not known.
 */
export function shareOfYearUntil(asset: Asset, year: number, day: number): number | null {
  const until = monthNumber(day);
  if (until < year * 12) return 0;
  if (until >= year * 12 + 11) return 1;
  const start = asset.start ?? asset.factuurdatum;
  const { periode_mnd: term } = asset;
  if (start === null || term === null) return null;
  const counted = monthsInYear({ start, term }, year);
  if (counted === 0) return null;
  // Who begins in the month after has a month less: the first month is then one later.
  const months = Math.min(counted, asset.mnd.get(year) ?? counted);
  const first = Math.max(monthNumber(start), year * 12) + counted - months;
  return months === 0 ? null : Math.min(1, Math.max(0, until - first + 1) / months);
}

/** Cents of depreciation on a line up to and including the month of a day (serial), as far as its years are known. */
export function depreciatedUntil(asset: Line<'afschrijvingen'>, day: number): number {
  let sum = 0;
  for (const [year, amount] of asset.afs) sum += amount * (shareOfYearUntil(asset, year, day) ?? (year < calendarDay(day).year ? 1 : 0));
  return Math.round(sum);
}

/**
 * The day (serial) up to which the region says that its administration is complete; the check date when it says none, or one to come.
 * Depreciation of later is still to come.
 */
export const administeredUntil = (dossier: Pick<Dossier, 'regio'>, round: RoundId, checkDate: number): number =>
  Math.min(checkDate, ...linesOfPeriode(dossier, ROUNDS[round].periode).flatMap(({ peildatum }) => peildatum ?? []));

/** What every line of the registers cost up to a day (serial): of depreciation only the months that have begun. */
export function* costsUntil(dossier: Dossier, day: number): Generator<LineCost> {
  const assets = new Map(dossier.afschrijvingen.lines.map((line) => [line.at, line]));
  for (const cost of lineCosts(dossier)) {
    const asset = assets.get(cost.at);
    yield asset ? { ...cost, amount: depreciatedUntil(asset, day) } : cost;
  }
}

/** Cents of hours and cost lines by Financieringsbron: all that is charged at once. */
const paidAtOnce = defineFact(
  ['inspanning', 'afschrijvingen', 'kosten'],
  (dossier): ReadonlyMap<string, number> => {
    const sums = new Map<string, number>();
    for (const { bron, amount, years } of lineCosts(dossier)) {
      if (bron !== null && !years) sums.set(bron, (sums.get(bron) ?? 0) + (amount ?? 0));
    }
    return sums;
  },
  { columns: COST_COLUMNS, holdsLines: false },
);

/** Cents that the registers together charged to a round up to a day (serial). */
export function spentUntil(dossier: Dossier, round: RoundId, day: number): number {
  const { bron } = ROUNDS[round];
  let sum = paidAtOnce(dossier).get(bron) ?? 0;
  for (const line of dossier.afschrijvingen.lines) if (line.bron === bron) sum += depreciatedUntil(line, day);
  return sum;
}
