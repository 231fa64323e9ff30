import { nameKey } from '../facts/lists/names';
import { firstSpelling } from '../facts/lists/programme-lines';
import type { Dossier } from '../records/dossier';
import type { Round } from '../scheme/rounds';
import { potYears, sourcesOf, type PotYear } from './pot-years';

/** Where the subsidie of one partner goes, in cents. */
export interface PartnerForecast {
  /** As the sheets say it; null for lines that name none. */
  readonly name: string | null;
  /** Subsidie that the budget gives the partner, over all years. */
  readonly plan: number;
  readonly spent: number;
  readonly committed: number;
  /** What is left of the plan at the end, at the pace so far and when the budget is followed from now on; negative when it is not enough. */
  readonly straight: number;
  readonly planned: number;
}

/** The forecast of a round by partner, by name: each as if the registers held the lines of that partner only. */
export function forecastByPartner(dossier: Dossier, round: Round, until: number): readonly PartnerForecast[] {
  const all = sourcesOf(dossier, round);
  const names = new Map<string | null, string | null>();
  const split = <L extends { readonly partner: string | null }>(lines: readonly L[]): ReadonlyMap<string | null, readonly L[]> => {
    const parts = new Map<string | null, L[]>();
    for (const line of lines) {
      const key = line.partner === null ? null : nameKey(line.partner);
      const part = parts.get(key);
      if (part) part.push(line);
      else parts.set(key, [line]);
      names.set(key, key === null ? null : firstSpelling(names.get(key), line.partner ?? ''));
    }
    return parts;
  };
  const [budget, paid, assets] = [split(all.budget), split(all.paid), split(all.assets)];
  const order = new Intl.Collator('nl-NL', { numeric: true });
  return [...names]
    .map(([key, name]): PartnerForecast => {
      // What companies bring in is of no one partner.
      const own = { contributions: [], budget: budget.get(key) ?? [], paid: paid.get(key) ?? [], assets: assets.get(key) ?? [] };
      const { years, yearless } = potYears(dossier, round, until, own);
      const sum = (of: keyof PotYear): number => years.reduce((total, year) => total + year[of], 0);
      const [plan, spent, committed] = [sum('plan'), sum('spent') + yearless.spent, sum('committed')];
      const rest = plan - spent - committed;
      return { name, plan, spent, committed, straight: rest - sum('straight'), planned: rest - sum('planned') };
    })
    .sort((a, b) => (a.name === null ? 1 : b.name === null ? -1 : order.compare(a.name, b.name)));
}
