import { agree, findMatch, mayBe, reassigned, type Values } from './column-sums';
import type { RegisterMatch } from './match-columns';

/** Within this many euros an amount is the hours times the rate: rates are often rounded. */
const NEAR = 1;

/**
 * Which amount is the staff cost of the hours, where a sheet has more: a whole salary beside the part for STO. The one that is hours
 * times rate in every row, however the other is called.
 */
export function settleStaffCosts(match: RegisterMatch, valuesOf: Values): RegisterMatch {
  if (match.table !== 'inspanning') return match;
  const hours = findMatch(match, 'uren');
  const rate = findMatch(match, 'tarief');
  if (!hours || !rate) return match;
  const rates = valuesOf(rate.from);
  const products = valuesOf(hours.from).map((value, index) => {
    const other = rates[index];
    return value === undefined || other === undefined ? undefined : value * other;
  });
  const chosen = findMatch(match, 'loonkosten');
  if (chosen && agree(valuesOf(chosen.from), products, NEAR)) return match;
  const better = match.matches.find(
    (each) => !each.column && mayBe('inspanning', each.from, 'loonkosten') && agree(valuesOf(each.from), products, NEAR),
  );
  return better ? reassigned(match, [better.from, 'loonkosten']) : match;
}
