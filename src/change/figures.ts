import { assetsOf } from '../facts/costs/assets';
import { OVERHEAD } from '../facts/costs/register-costs';
import { themesOf } from '../facts/lists/themes';
import { partnersIn } from '../facts/lists/partner-list';
import { askedFor, budgetBalance, budgetReading, sumOf } from '../facts/money/budget';
import { ceilingOf } from '../facts/money/ceiling';
import { budgetedCofinancing } from '../facts/money/budgeted-cofinancing';
import { testCofinancing, type CofinancingTest } from '../facts/money/cofinancing';
import { awardOf, linesOfPeriode } from '../facts/money/regional';
import type { Dossier } from '../records/dossier';
import { parameterValue } from '../scheme/parameters';
import type { Round } from '../scheme/rounds';

/** Where the plan of a round stands. Amounts in cents; null is a figure that the workbook does not give. */
export interface Standing {
  /** Costs in the budget, and who pays them. */
  readonly costs: number | null;
  readonly subsidy: number;
  readonly contributed: number | null;
  /** What is not covered; below zero when more is covered than it costs. */
  readonly open: number | null;
  /** Whether costs and cover are the same but for rounding. */
  readonly closes: boolean;
  readonly overhead: number | null;
  /** Award of the round, and the most that a region may ask. */
  readonly award: number | null;
  readonly ceiling: number | null;
  readonly test: CofinancingTest | null;
  /** Depreciation within the window, of machines on the sheet Afschrijvingen. */
  readonly depreciation: number;
  /** The compulsory themes, and whether there is an activity for each; absent for a round without themes. */
  readonly themes: readonly { readonly name: string; readonly isServed: boolean }[] | undefined;
  readonly activities: number;
  readonly partners: number;
}

/** Works out where the plan stands, by what the rules ask too. `date` is the day of the check (serial). */
export function standingOf(dossier: Dossier, round: Round, date: number): Standing {
  const reading = budgetReading(dossier);
  const lines = dossier.begroting.lines.filter(({ bron }) => bron === round.bron);
  const balance = budgetBalance(lines, reading);
  const promised = budgetedCofinancing(dossier, round.id);
  const minimum = parameterValue('cofinanciering.minimum', round.id, Math.min(Math.max(date, round.start), round.end), date)?.value ?? null;
  return {
    costs: balance.planned,
    subsidy: askedFor(dossier, round.id),
    contributed: promised && promised.contributed,
    open: balance.planned === null || balance.covered === null ? null : balance.planned - balance.covered,
    closes: balance.closes,
    overhead: sumOf(lines.filter(({ kostensoort }) => kostensoort === OVERHEAD).map(reading.planned)),
    award: awardOf(dossier, round.id).amount,
    ceiling:
      linesOfPeriode(dossier, round.periode)
        .map((line) => ceilingOf(line, date))
        .find((amount) => amount !== null) ?? null,
    test: promised && minimum !== null ? testCofinancing({ ...promised, minimum }) : null,
    depreciation: assetsOf(dossier)
      .filter((asset) => asset.round?.id === round.id)
      .reduce((sum, { expected }) => sum + expected.total, 0),
    themes:
      round.id === 'STO2025'
        ? themesOf(dossier).themes.map(({ name, activities }) => ({ name, isServed: activities.length > 0 }))
        : undefined,
    activities: dossier.activiteiten.lines.length,
    partners: partnersIn(dossier, round.id).length,
  };
}
