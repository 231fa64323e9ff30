import { agree, findMatch as find, mayBe, reassigned, type Values } from './column-sums';
import type { RegisterMatch, SheetColumn } from './match-columns';

const RATES = [0.21, 0.09];
const CENTS = 0.021;
const LABELLED = /^(incl|excl|ex|inclusief|exclusief|bruto|netto|met|zonder)$/;

/**
 * Whether an amount that does not say so is with or without VAT, where a column holds the VAT: the figures tell. When they do not, the
 * amount is left out and asked.
 */
export function settleVat(match: RegisterMatch, valuesOf: Values): RegisterMatch {
  if (match.table !== 'kosten') return match;
  const vat = find(match, 'btw');
  const amount = find(match, 'incl');
  if (!vat || find(match, 'excl') || (amount && (amount.role !== 'value' || isLabelled(amount.from)))) return match;
  const vats = valuesOf(vat.from);
  if (vats.every((value) => value === undefined || value === 0)) return match;
  const columns = match.matches
    .filter((each) => each === amount || (!each.column && mayBe('kosten', each.from, 'incl')))
    .map(({ from }) => from);
  for (const excl of columns) {
    const sums = valuesOf(excl).map((value, index) => plus(value, vats[index]));
    const incl = columns.find((from) => from !== excl && agree(valuesOf(from), sums, CENTS));
    if (incl) return reassigned(match, [excl, 'excl'], [incl, 'incl']);
  }
  if (!amount) return match;
  const amounts = valuesOf(amount.from);
  const without = vats.every((value, index) => !value || RATES.some((rate) => near(value, (amounts[index] ?? NaN) * rate)));
  const within = vats.every((value, index) => !value || RATES.some((rate) => near(value, ((amounts[index] ?? NaN) * rate) / (1 + rate))));
  if (within && !without) return match;
  if (without && !within) return reassigned(match, [amount.from, 'excl']);
  return {
    ...match,
    matches: match.matches.map((each) => (each === amount ? { from: each.from, role: 'value', fit: 0 } : each)),
    doubtful: [...match.doubtful, amount.from],
  };
}

const isLabelled = ({ text }: SheetColumn): boolean => text.words.some((word) => LABELLED.test(word));
const near = (a: number, b: number): boolean => Math.abs(a - b) < CENTS;
const plus = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined ? undefined : a + (b ?? 0));
