import { countedLines } from '../check/situation';
import { administeredUntil } from '../facts/costs/depreciation-until';
import { hoursOf, purchasesOf } from '../facts/costs/cost';
import { costsOf, lineCosts } from '../facts/costs/register-costs';
import { readingOf } from '../facts/empty-cells';
import { askedFor } from '../facts/money/budget';
import { testCofinancing, type CofinancingTest } from '../facts/money/cofinancing';
import { contributedByOthers } from '../facts/money/contributions';
import { awardOf } from '../facts/money/regional';
import { roundsOfPeriode } from '../facts/money/report-periode';
import { lastSpendingDay } from '../facts/costs/last-spending-day';
import type { Dossier } from '../records/dossier';
import { allAtOnce, type Steps } from '../records/steps';
import { minimumShare } from '../rules/cofinancing-minimum';
import { monthNumber } from '../scheme/calendar';
import type { Periode, Round } from '../scheme/rounds';
import { doubtsOfForecast } from './forecast-doubts';
import type { Doubt } from './figure';
import { forecastByPartner, type PartnerForecast } from './partner-forecast';
import { potYears, type PotYears } from './pot-years';

/** What a pot comes to at the end when it goes on in one way, in cents. */
export interface Ending {
  readonly total: number;
  /** What is left and goes back; negative when there is too little. */
  readonly left: number;
}

/** What companies brought in for a round, and what they still have to when all of the subsidy is spent. Cents. */
export interface CofinancingForecast {
  readonly cash: number;
  readonly kind: number;
  /** What of it came from others than companies, which is left out of the test. */
  readonly others: number;
  readonly test: CofinancingTest;
  /** Whole months between the peildatum and the end. */
  readonly months: number;
  /** What is needed in each of these months, on both readings; null after the end. */
  readonly perMonth: { readonly ofSubsidy: number; readonly ofTotal: number } | null;
}

/** Where the money of one round goes. */
export interface RoundForecast extends PotYears {
  readonly round: Round;
  /** Day (serial) up to which the registers are complete. */
  readonly until: number;
  /** Last day (serial) on which the money may be spent. */
  readonly end: number;
  /** Cents that there are: the award, or what the budget asks as long as that is not known. */
  readonly available: number;
  readonly isAwarded: boolean;
  /** The award stands on the sheet Regio, but cannot be read. */
  readonly isUnreadAward: boolean;
  /** The budget holds lines. */
  readonly isBudgeted: boolean;
  readonly spent: number;
  readonly committed: number;
  /** At the pace so far, and when the budget is followed from now on. */
  readonly straight: Ending;
  readonly planned: Ending;
  /** Null when the percentage was not known yet. */
  readonly cofinancing: CofinancingForecast | null;
  readonly partners: readonly PartnerForecast[];
  readonly doubts: readonly Doubt[];
}

/** Where the money of the rounds of a subsidieperiode goes, as the registers stand on a day (serial). */
export const forecastOf = (given: Dossier, periode: Periode, checkDate: number): readonly RoundForecast[] =>
  allAtOnce(forecastInSteps(given, periode, checkDate));

/** The same, with a step after each register and round. */
export function* forecastInSteps(given: Dossier, periode: Periode, checkDate: number): Steps<readonly RoundForecast[]> {
  const dossier = countedLines(given, given.assumedPeriode);
  yield STEP;
  // What all that follows asks: each of these goes over a whole register.
  for (const fact of [hoursOf, purchasesOf, lineCosts, costsOf]) {
    fact(dossier);
    yield STEP;
  }
  const forecasts: RoundForecast[] = [];
  for (const round of roundsOfPeriode(periode)) {
    const forecast = forecastOfRound(dossier, round, checkDate);
    yield STEP;
    const { available, spent, committed } = forecast;
    if (forecasts.length > 0 && available === 0 && spent === 0 && committed === 0) continue;
    const partners = forecastByPartner(dossier, round, forecast.until);
    yield STEP;
    forecasts.push({ ...forecast, partners, doubts: doubtsOfForecast(dossier, round) });
    yield STEP;
  }
  return forecasts;
}

const STEP = { done: 0, total: 0 } as const;

function forecastOfRound(dossier: Dossier, round: Round, checkDate: number): Omit<RoundForecast, 'partners' | 'doubts'> {
  const end = lastSpendingDay(round.id, checkDate);
  const until = Math.min(administeredUntil(dossier, round.id, checkDate), end);
  const { amount: award, lines, column } = awardOf(dossier, round.id);
  const available = award ?? askedFor(dossier, round.id);
  const pots = potYears(dossier, round, until);
  const sum = (of: 'spent' | 'committed' | 'straight' | 'planned'): number => pots.years.reduce((total, year) => total + year[of], 0);
  const spent = sum('spent') + pots.yearless.spent;
  const committed = sum('committed');
  const ending = (more: number): Ending => ({ total: spent + committed + more, left: available - spent - committed - more });
  return {
    ...pots,
    round,
    until,
    end,
    available,
    isAwarded: award !== null,
    isUnreadAward: lines.some((line) => readingOf(dossier.regio).isUnreadable(line, column)),
    isBudgeted: dossier.begroting.lines.length > 0,
    spent,
    committed,
    straight: ending(sum('straight')),
    planned: ending(sum('planned')),
    cofinancing: cofinancingForecast(dossier, round, pots, { available, until, end, checkDate }),
  };
}

function cofinancingForecast(
  dossier: Dossier,
  round: Round,
  { years, yearless }: PotYears,
  {
    available,
    until,
    end,
    checkDate,
  }: { readonly available: number; readonly until: number; readonly end: number; readonly checkDate: number },
): CofinancingForecast | null {
  const minimum = minimumShare(round.id, checkDate);
  if (minimum === null) return null;
  const of = (pot: 'cash' | 'kind'): number => years.reduce((total, year) => total + year[pot], yearless[pot]);
  const [cash, kind, others] = [of('cash'), of('kind'), contributedByOthers(dossier, round.id)];
  const test = testCofinancing({ subsidy: available, contributed: cash + kind - others, minimum });
  const months = Math.max(0, monthNumber(end) - monthNumber(until));
  const each = (shortage: number): number => Math.ceil(shortage / months);
  const perMonth = months === 0 ? null : { ofSubsidy: each(test.ofSubsidy.shortage), ofTotal: each(test.ofTotal.shortage) };
  return { cash, kind, others, test, months, perMonth };
}
