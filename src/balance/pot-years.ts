import { amountUntil } from '../facts/costs/depreciation-until';
import { costsOf, lineCosts, type Cost, type LineCost } from '../facts/costs/register-costs';
import { budgetReading, type BudgetLine } from '../facts/money/budget';
import { contributionOf } from '../facts/money/contributions';
import type { Dossier, Line } from '../records/dossier';
import { roundHalfAway } from '../records/money';
import { calendarDay, serialDay } from '../scheme/calendar';
import type { Round } from '../scheme/rounds';

/** What a round comes to in one calendar year, in cents. */
export interface PotYear {
  readonly year: number;
  /** What the registers charge: hours and cost lines, and depreciation up to the peildatum. */
  readonly spent: number;
  /** Depreciation after the peildatum of machines that are there: that is fixed already. */
  readonly committed: number;
  /** Subsidy that the budget plans: of each line the same part in every year. */
  readonly plan: number;
  /** What comes on top until the end, at the pace so far, and when the budget is followed from now on. */
  readonly straight: number;
  readonly planned: number;
  /** What companies brought in, in money and in kind. */
  readonly cash: number;
  readonly kind: number;
}

/** The years of a round, and what is of no one year. */
export interface PotYears {
  readonly years: readonly PotYear[];
  /** Spent, and brought in, over more than one year or on a day that is not known (cents). */
  readonly yearless: { readonly spent: number; readonly cash: number; readonly kind: number };
}

/** What the years of a round are made of: hours and cost lines, assets, lines of the budget, and what companies brought in. */
export interface PotSources {
  readonly paid: readonly Cost[];
  readonly assets: readonly LineCost[];
  readonly budget: readonly BudgetLine[];
  readonly contributions: readonly Line<'cofinanciering'>[];
}

/** All of a round. */
export const sourcesOf = (dossier: Dossier, { bron }: Round): PotSources => ({
  paid: costsOf(dossier).flatMap((costs) => costs.filter((cost) => cost.at.table.key !== 'afschrijvingen' && cost.bron === bron)),
  assets: lineCosts(dossier).flatMap((costs) => costs.filter((cost) => cost.years !== undefined && cost.bron === bron)),
  budget: dossier.begroting.lines.filter((line) => line.bron === bron),
  contributions: dossier.cofinanciering.lines.filter((line) => line.bron === bron),
});

/** Works out the years of a round, or of part of it, as the registers stand on a day (serial). */
export function potYears(dossier: Dossier, round: Round, until: number, sources: PotSources = sourcesOf(dossier, round)): PotYears {
  const paid = paidByYear(sources);
  const brought = broughtByYear(dossier, sources);
  const plans = plansByYear(dossier, sources);
  const { year: now } = calendarDay(until);
  const first = calendarDay(round.start).year;
  const elapsed = Math.max(0, until - round.start + 1);
  const { assets } = sources;
  const plannedIn = (year: number): number =>
    assets.flatMap((line) => line.years ?? []).reduce((sum, [each, cents]) => sum + (each === year ? (cents ?? 0) : 0), 0);
  const paidSoFar = [...paid.values()].reduce((sum, cents) => sum + cents, 0);
  const years = Array.from({ length: calendarDay(round.end).year - first + 1 }, (_, index): PotYear => {
    const year = first + index;
    const [begin, end] = [serialDay(year, 1, 1), serialDay(year, 12, 31)];
    const upTo = (day: number): number => assets.reduce((sum, line) => sum + amountUntil(line, day), 0);
    const depreciated = year > now ? 0 : upTo(Math.min(until, end)) - upTo(begin - 1);
    const spent = (paid.get(year) ?? 0) + depreciated;
    const committed = plannedIn(year) - depreciated;
    const plan = roundHalfAway(plans.get(year) ?? 0);
    const daysLeft = Math.max(0, Math.min(end, round.end) - Math.max(begin - 1, until));
    return {
      year,
      spent,
      committed,
      plan,
      straight: elapsed === 0 ? 0 : roundHalfAway((Math.max(0, paidSoFar) * daysLeft) / elapsed),
      planned: daysLeft === 0 ? 0 : Math.max(0, plan - spent - committed),
      cash: brought.cash.get(year) ?? 0,
      kind: brought.kind.get(year) ?? 0,
    };
  });
  const restOf = (sums: ReadonlyMap<number | null, number>): number =>
    [...sums].reduce((sum, [year, cents]) => (year !== null && years.some((each) => each.year === year) ? sum : sum + cents), 0);
  return { years, yearless: { spent: restOf(paid), cash: restOf(brought.cash), kind: restOf(brought.kind) } };
}

/** Hours and cost lines by calendar year; null for those of no one year. */
function paidByYear({ paid }: PotSources): ReadonlyMap<number | null, number> {
  const sums = new Map<number | null, number>();
  for (const { year, amount } of paid) sums.set(year, (sums.get(year) ?? 0) + (amount ?? 0));
  return sums;
}

function broughtByYear(dossier: Dossier, { contributions }: PotSources): Record<'cash' | 'kind', ReadonlyMap<number | null, number>> {
  const sums = { cash: new Map<number | null, number>(), kind: new Map<number | null, number>() };
  const amountOf = contributionOf(dossier);
  for (const line of contributions) {
    const { van, tot } = line;
    const year = van !== null && tot !== null && calendarDay(van).year === calendarDay(tot).year ? calendarDay(tot).year : null;
    const pot = sums[line.soort === 'in cash' ? 'cash' : 'kind'];
    pot.set(year, (pot.get(year) ?? 0) + (amountOf(line) ?? 0));
  }
  return sums;
}

/** Subsidy that the budget plans by year: it says per line for all years together how much of it the subsidy pays. */
function plansByYear(dossier: Dossier, { budget }: PotSources): ReadonlyMap<number, number> {
  const { plannedIn, planned, cover } = budgetReading(dossier);
  const sums = new Map<number, number>();
  for (const line of budget) {
    const total = planned(line);
    const subsidie = cover(line)?.subsidie ?? null;
    if (!total || subsidie === null) continue;
    for (const year of line.bedrag.size > 0 ? line.bedrag.keys() : line.q.keys())
      sums.set(year, (sums.get(year) ?? 0) + ((plannedIn(line, year) ?? 0) * subsidie) / total);
  }
  return sums;
}
