import { calendarDay } from '../scheme/calendar';
import type { Dossier } from '../records/dossier';
import { TOTAL_TOLERANCE } from '../records/money';
import { readingOf } from './empty-cells';
import { nameKey } from './names';

const ADVANCE = 'voorschot of doorbetaling aan partner';

/** A cost in one of the three registers; null is a cell that is empty or could not be read. */
export interface Cost {
  readonly bron: string | null;
  readonly kostensoort: string | null;
  readonly partner: string | null;
  /** Calendar year of the performance, or without one of the invoice. */
  readonly year: number | null;
  /** Last day (serial) of it; for depreciation the last day of the year. */
  readonly day: number | null;
  /** Cents. */
  readonly amount: number | null;
}

/** Every cost of the hours, the cost lines and, year by year, the depreciation. Payments on account to a partner are no costs (FIN-13). */
export function costsOf(dossier: Dossier): readonly Cost[] {
  const costs: Cost[] = [];
  const yearOf = (day: number | null): number | null => (day === null ? null : calendarDay(day).year);
  for (const { bron, partner, tot, loonkosten } of dossier.inspanning.lines) {
    costs.push({ bron, partner, kostensoort: 'Loonkosten', year: yearOf(tot), day: tot, amount: loonkosten });
  }
  const cells = readingOf(dossier.kosten);
  for (const line of dossier.kosten.lines) {
    if (line.soort_boeking === ADVANCE) continue;
    const { bron, partner, kostensoort, bedrag_sto: amount } = line;
    const unreadable = (['prestatie_tot', 'prestatie_van', 'factuurdatum'] as const).some((column) => cells.isUnreadable(line, column));
    const day = unreadable ? null : (line.prestatie_tot ?? line.prestatie_van ?? line.factuurdatum);
    // Whether a line of which the kind cannot be read is a cost is not known.
    costs.push({ bron, partner, kostensoort, year: yearOf(day), day, amount: cells.isUnreadable(line, 'soort_boeking') ? null : amount });
  }
  const assets = readingOf(dossier.afschrijvingen);
  for (const line of dossier.afschrijvingen.lines) {
    const shared = { bron: line.bron, partner: line.partner, kostensoort: 'Kosten machines en apparatuur' };
    for (const [year, amount] of line.afs) costs.push({ ...shared, year, day: null, amount });
    if (assets.isUnreadable(line, 'afs')) costs.push({ ...shared, year: null, day: null, amount: null });
  }
  return costs;
}

/** What is asked of a cost, by its value: names are compared as people read them. */
export interface Wanted {
  readonly bronnen: readonly string[];
  readonly kostensoort?: string;
  readonly year?: number;
}

/** A sum of costs (cents) as far as it is known: lines that miss something may belong to it or not. */
export interface KnownSum {
  readonly sum: number;
  /** Whether an amount on a report can be this sum, within a euro. */
  allows(amount: number): boolean;
  /** Cents by partner, by one of the spellings on the lines. */
  readonly partners: ReadonlyMap<string, { readonly name: string; readonly sum: number }>;
}

/** Adds up the costs that are wanted; `part` says which fraction of a cost counts (1 when absent, null when that cannot be told). */
export function sumCosts(costs: Iterable<Cost>, wanted: Wanted, part: (cost: Cost) => number | null = () => 1): KnownSum {
  const bronnen = new Set(wanted.bronnen.map(nameKey));
  const partners = new Map<string, { name: string; sum: number }>();
  let sum = 0;
  let more = 0;
  let less = 0;
  for (const cost of costs) {
    const share = part(cost);
    const answers = [
      cost.bron === null ? null : bronnen.has(nameKey(cost.bron)),
      wanted.kostensoort === undefined ? true : cost.kostensoort === null ? null : cost.kostensoort === wanted.kostensoort,
      wanted.year === undefined ? true : cost.year === null ? null : cost.year === wanted.year,
      share === null ? null : share !== 0,
    ];
    if (answers.includes(false)) continue;
    const { amount } = cost;
    if (amount === null) {
      more = Infinity;
      less = -Infinity;
    } else if (answers.includes(null)) {
      more += Math.max(0, amount);
      less += Math.min(0, amount);
    } else {
      sum += amount * (share ?? 1);
      if (cost.partner !== null) {
        const known = partners.get(nameKey(cost.partner));
        if (known) {
          known.sum += amount;
          // One of the spellings, whatever the order of the rows.
          if (cost.partner < known.name) known.name = cost.partner;
        } else partners.set(nameKey(cost.partner), { name: cost.partner, sum: amount });
      }
    }
  }
  return { sum, partners, allows: (amount) => amount >= sum + less - TOTAL_TOLERANCE && amount <= sum + more + TOTAL_TOLERANCE };
}
