import type { Dossier } from '../../records/dossier';
import { serialDay } from '../../scheme/calendar';
import type { Round } from '../../scheme/rounds';
import { sumCosts } from '../costs/cost-sum';
import { costsOf } from '../costs/register-costs';
import { closedYears } from './closed-years';

/** Costs (cents) that came to closed years after they were closed and stand in no annual account yet: what it is, and whether an amount can be it. */
export interface LateCosts {
  readonly sum: number;
  allows(amount: number): boolean;
}

/** Of grants, the late costs of the years that were closed and had ended on a day (serial); null when none is closed. */
export function lateCostsOf(dossier: Dossier, rounds: readonly Round[], until: number = Infinity): LateCosts | null {
  const costs = costsOf(dossier);
  const years = closedYears(dossier).filter(({ round, year }) => rounds.includes(round) && serialDay(year, 12, 31) <= until);
  if (years.length === 0) return null;
  let [sum, least, most] = [0, 0, 0];
  for (const { round, year, costs: fixed, takenOver } of years) {
    const known = sumCosts(costs, { bronnen: [round.bron], year });
    // Of a year from another workbook all that stands in this one came later.
    const before = takenOver ? 0 : fixed;
    sum += known.sum - before;
    least += known.least - before;
    most += known.most - before;
  }
  return { sum, allows: (amount) => amount >= least && amount <= most };
}
