import type { Concept } from './lexicon';

/** What a heading speaks of when a short word beside it is about an amount, and not about when. */
const AMOUNTS: readonly Concept[] = ['incl', 'excl', 'amount', 'cost', 'hours', 'wage', 'vat', 'euro', 'charged', 'value', 'price'];
const DAYS: readonly Concept[] = ['date', 'period', 'from', 'begin', 'end', 'day'];
const UNITS: readonly Concept[] = ['hours', 'month', 'week', 'year', 'day', 'pieces'];
const NUMBERED: readonly Concept[] = ['invoice', 'document', 'receipt', 'reference', 'booking', 'activity'];
const EURO_PER = /(€|\beuro?)\s*\/\s*[a-z]/;
const THAT = /\bdat\s+(je|jij|u|ik|wij|we|men|de|het|er|hij|zij|is|was)\b/;
const DATE_WORD = /\b(datum|date|dd)\b|\bwanneer\b/;
const SHORT_TOTAL = /(^|\s)tot\.?(\s(?!en met|en\b)|$)/;

/**
 * What short words mean beside the others: `Tot. incl` is a total, `p. uur` is per hour, `Invoice #` a number, who is `klant/lev.` no customer, and
 * behind `uitgave gedaan bij` stands who was paid. */
export function inContext(said: ReadonlySet<Concept>, text: string): ReadonlySet<Concept> {
  const has = (concepts: readonly Concept[]): boolean => concepts.some((concept) => said.has(concept));
  const changed = new Set(said);
  const change = (from: Concept, to?: Concept): void => {
    changed.delete(from);
    if (to) changed.add(to);
  };
  if (said.has('to') && has(AMOUNTS) && !has(DAYS) && SHORT_TOTAL.test(text)) change('to', 'total');
  if (said.has('p') && has(UNITS)) change('p', 'per');
  if (said.has('sequence') && has(NUMBERED) && text.includes('#')) change('sequence', 'number');
  if (said.has('customer') && said.has('supplier')) change('customer');
  // `€ / uur` and `EUR/u` are what an hour costs.
  if (said.has('euro') && has(UNITS) && EURO_PER.test(text)) changed.add('per');
  // `Uren dat je werkte` tells of no date.
  if (said.has('date') && THAT.test(text) && !DATE_WORD.test(text)) change('date');
  if (/\sbij$/.test(text.trim())) changed.add('supplier');
  return changed;
}
