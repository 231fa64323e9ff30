import { DEADLINES, type DeadlineDocument } from '../../scheme/deadlines';
import { roundOfBron, YEARS, type Round, type RoundId } from '../../scheme/rounds';
import type { Dossier, Line } from '../../records/dossier';
import { matchProducts, roundHalfAway, toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { readingOf } from '../empty-cells';

export type BudgetLine = Line<'begroting'>;

/** Shares of a budget line; an empty one is nothing. */
const SHARES = ['dekking_subsidie', 'dekking_cash', 'dekking_kind', 'dekking_eigen'] as const;

/** Who pays for a budget line, in cents. */
export interface Cover {
  readonly subsidie: number;
  /** What companies contribute in money. */
  readonly cash: number;
  /** What they contribute in kind. */
  readonly kind: number;
  /** Both together. */
  readonly bedrijven: number;
  /** What schools pay themselves. */
  readonly eigen: number;
  readonly total: number;
}

export interface BudgetReading {
  /** Cents planned in a year: price × quantity when both are filled in, unless the amount differs by rounding only; else the amount. Null when neither can be told. */
  plannedIn(line: BudgetLine, year: number): number | null;
  /** Cents planned over all years; null when one of them cannot be told. */
  planned(line: BudgetLine): number | null;
  /** Cents by which the sums of a line may differ because its years and shares, or a price, were rounded by themselves. */
  roundingOf(line: BudgetLine): number;
  /** null as long as one of the shares is unreadable. */
  cover(line: BudgetLine): Cover | null;
}

/** Reads amounts of budget lines the way the rules agree on: a calculated cell that was typed over is not believed (BEG-01 and BEG-09 report it). */
export function budgetReading({ begroting }: Dossier): BudgetReading {
  const cells = readingOf(begroting);
  const plannedIn: BudgetReading['plannedIn'] = (line, year) => {
    const quantity = line.q.get(year);
    const price = line.p.get(year);
    const amount = line.bedrag.get(year);
    if (quantity !== undefined && price !== undefined) {
      return amount !== undefined && matchProducts(amount, [{ quantity, price }]) !== 'different'
        ? amount
        : roundHalfAway(quantity * price);
    }
    if (amount !== undefined) return amount;
    if ((['q', 'p', 'bedrag'] as const).some((column) => cells.isUnreadable(line, column))) return null;
    return quantity ? null : 0;
  };
  return {
    plannedIn,
    planned: (line) => sumOf(yearsOf(line).map((year) => plannedIn(line, year))),
    roundingOf(line) {
      const years = yearsOf(line);
      const byPrice = years.map((year) => {
        const product = roundHalfAway((line.q.get(year) ?? 0) * (line.p.get(year) ?? 0));
        return line.p.has(year) && line.q.has(year) ? Math.abs((plannedIn(line, year) ?? product) - product) : 0;
      });
      return toleranceOf(years.length + SHARES.length) + byPrice.reduce((sum, each) => sum + each, 0);
    },
    cover(line) {
      const { dekking_subsidie, dekking_cash, dekking_kind, dekking_eigen } = line;
      if (SHARES.some((column) => cells.isUnreadable(line, column))) return null;
      const subsidie = dekking_subsidie ?? 0;
      const cash = dekking_cash ?? 0;
      const kind = dekking_kind ?? 0;
      const eigen = dekking_eigen ?? 0;
      return { subsidie, cash, kind, bedrijven: cash + kind, eigen, total: subsidie + cash + kind + eigen };
    },
  };
}

/** Sum of amounts (cents); null as soon as one of them is unknown. */
export const sumOf = (amounts: readonly (number | null)[]): number | null =>
  amounts.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);

/** The calendar years in which something stands on the line, in order of time. */
export const yearsOf = ({ q, p, bedrag }: BudgetLine): readonly number[] =>
  [...new Set([...q.keys(), ...p.keys(), ...bedrag.keys()])].sort((a, b) => a - b);

/** What budget lines cost and who covers it, as a whole. Cents; null when it is not known of one of the lines. */
export interface BudgetBalance {
  readonly planned: number | null;
  readonly covered: number | null;
  /** Whether both are the same but for rounding; false when one is not known. */
  readonly closes: boolean;
}

/** Holds what lines cost against what covers them. */
export function budgetBalance(lines: readonly BudgetLine[], { planned, cover }: BudgetReading): BudgetBalance {
  const costs = sumOf(lines.map(planned));
  const covered = sumOf(lines.map((line) => cover(line)?.total ?? null));
  const closes = costs !== null && covered !== null && Math.abs(costs - covered) <= toleranceOf(lines.length, TOTAL_TOLERANCE);
  return { planned: costs, covered, closes };
}

/** Calendar years of a round for which nothing is planned; none when that goes for all of them, or for money of one year. */
export function emptyYears({ begroting }: Dossier, round: Round, { plannedIn }: BudgetReading): readonly number[] {
  if (round.id === 'STO2024') return [];
  const lines = begroting.lines.filter(({ bron }) => bron === round.bron);
  const planned = new Set(lines.flatMap((line) => yearsOf(line).filter((year) => plannedIn(line, year) !== 0)));
  return planned.size === 0 ? [] : YEARS[round.periode].filter((year) => !planned.has(year) && !(round.id === 'STO2020' && year === 2024));
}

/** Cents of subsidie that the budget asks for a round. */
export const askedFor = ({ begroting }: Dossier, round: RoundId): number =>
  begroting.lines.reduce((sum, { bron, dekking_subsidie }) => sum + (roundOfBron(bron)?.id === round ? (dekking_subsidie ?? 0) : 0), 0);

/** The rounds for which the budget has lines. */
export const roundsOfBudget = ({ begroting }: Dossier): ReadonlySet<Round> =>
  new Set(begroting.lines.flatMap(({ bron }) => roundOfBron(bron) ?? []));

/** Whether an amount without price and quantity, or the word globaal, still goes for that year: later years may be worked out later (rules, BEG-04 and BEG-05). */
export function mayBeOutline(round: RoundId, year: number, checkDate: number): boolean {
  if (round === 'STO2025') return checkDate <= dayOf(year <= 2026 ? 'uitgewerkt plan 2025-2026' : 'uitgewerkt plan 2027-2028');
  return round === 'STO2020' && year >= 2022;
}

/** Last day (serial) on which the worked-out plan may be handed in. */
const dayOf = (document: DeadlineDocument): number => DEADLINES.find((deadline) => deadline.document === document)?.day ?? 0;
