import { monthNumber } from '../../scheme/calendar';
import { monthsInYear } from './depreciation';
import type { DepreciationTerm } from './register-costs';

/**
 * Fraction of the depreciation of a calendar year that falls in the months up to and including the month of a day (serial): 0 for an asset of
 * later. Null when that depends on a start or term that is not known.
 */
export function shareOfYearUntil(asset: DepreciationTerm, year: number, day: number): number | null {
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
