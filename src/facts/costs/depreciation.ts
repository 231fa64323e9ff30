import { monthNumber } from '../../scheme/calendar';
import { roundHalfAway } from '../../records/money';

/** What is written off, in a straight line over whole months (decisions on the domain, 5). */
export interface Asset {
  /** Purchase value and what is left of it at the end, in cents. */
  readonly cost: number;
  readonly residual: number;
  /** Months of use. */
  readonly term: number;
  /** Part of the use that counts, as fraction. */
  readonly share: number;
  /** Any day (serial) of the first month of use. */
  readonly start: number;
}

export interface YearOfDepreciation {
  readonly months: number;
  /** Cents. */
  readonly amount: number;
}

/** Amounts in cents. */
export interface Depreciation {
  readonly perMonth: number;
  readonly years: ReadonlyMap<number, YearOfDepreciation>;
  /** Months within the years. */
  readonly months: number;
  readonly total: number;
  /** What the whole term would give: the total and the remainder. */
  readonly base: number;
  readonly remainder: number;
}

/** Writes an asset off over the calendar years that may be charged. The last year with months takes the cent difference, so that the years add up. */
export function depreciate(asset: Asset, years: readonly number[]): Depreciation {
  const { cost, residual, term } = asset;
  const counted = [...years].sort((a, b) => a - b).map((year) => ({ year, months: monthsInYear(asset, year) }));
  const months = counted.reduce((sum, each) => sum + each.months, 0);
  const total = amountOf(asset, months);
  const last = counted.findLast((each) => each.months > 0);
  const charged = new Map<number, YearOfDepreciation>();
  let left = total;
  for (const each of counted) {
    const amount = each === last ? left : amountOf(asset, each.months);
    left -= amount;
    charged.set(each.year, { months: each.months, amount });
  }
  const base = amountOf(asset, term);
  return { perMonth: roundHalfAway((cost - residual) / term), years: charged, months, total, base, remainder: base - total };
}

/** Months of the calendar year that lie in [start, start + term). */
export const monthsInYear = (asset: Pick<Asset, 'start' | 'term'>, year: number): number => monthsOfUse(asset, year * 12, year * 12 + 11);

/** Months of use in the months `from` up to and including `until` (as `monthNumber` counts them). */
function monthsOfUse({ start, term }: Pick<Asset, 'start' | 'term'>, from: number, until: number): number {
  const first = monthNumber(start);
  return Math.max(0, Math.min(first + term, until + 1) - Math.max(first, from));
}

/** Cents that are written off from the month of one day up to and including the month of another (serial days). */
export const depreciationBetween = (asset: Asset, from: number, until: number): number =>
  amountOf(asset, monthsOfUse(asset, monthNumber(from), monthNumber(until)));

/** Cents that so many months of use cost. */
const amountOf = ({ cost, residual, term, share }: Asset, months: number): number =>
  roundHalfAway(((cost - residual) * share * months) / term);

/** Months from the month of `start` up to and including the month of `end` (serial days). */
export const monthsUntil = (start: number, end: number): number => monthNumber(end) - monthNumber(start) + 1;
