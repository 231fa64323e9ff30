import type { Dossier } from '../../records/dossier';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { calendarDay, serialDay } from '../../scheme/calendar';
import { isInYears, type BookYear } from '../books';
import type { BookLine } from './evidence';

/** Costs that are on a sheet of their own and compared in total. */
export interface RegisterTotals {
  readonly inspanning: readonly { readonly from: number | null; readonly to: number | null; readonly cents: number | null }[];
  /** Depreciation by calendar year, in cents. */
  readonly afschrijvingen: readonly ReadonlyMap<number, number>[];
}

/** What the sheets of hours and of machines cost, of one partner when it is given. */
export function registerTotals(
  { inspanning, afschrijvingen }: Pick<Dossier, 'inspanning' | 'afschrijvingen'>,
  partner?: string,
): RegisterTotals {
  const isOurs = (line: { readonly partner: string | null }): boolean =>
    partner === undefined || line.partner?.trim().toLowerCase() === partner.trim().toLowerCase();
  return {
    inspanning: inspanning.lines
      .filter(isOurs)
      .map(({ van, tot, loonkosten }) => ({ from: van ?? tot, to: tot ?? van, cents: loonkosten })),
    afschrijvingen: afschrijvingen.lines.filter(isOurs).map(({ afs }) => afs),
  };
}

/** Wages or depreciation in the books against the register, in cents. */
export interface TotalComparison {
  readonly kind: 'Loonkosten' | 'Kosten machines en apparatuur';
  readonly sheet: 'Inspanning' | 'Afschrijvingen';
  readonly ledger: number;
  readonly register: number;
  /** Amounts of the register of which the book year cannot be told: they may belong to it or not. */
  readonly unknown: number;
  readonly difference: number;
  /** Null when it depends on amounts of which the book year cannot be told. */
  readonly tied: boolean | null;
}

/** Compares the totals of what is not booked by invoice. Nothing is compared where the books have none of it. */
export function compareTotals(
  { inspanning, afschrijvingen }: RegisterTotals,
  pooled: readonly BookLine[],
  years: readonly BookYear[] | undefined,
): readonly TotalComparison[] {
  const wages = { sum: 0, unknown: 0 };
  for (const { from, to, cents } of inspanning) {
    if (cents === null) continue;
    if (years === undefined || (from !== null && to !== null && isInYears(from, years) && isInYears(to, years))) wages.sum += cents;
    else if (from === null || to === null || years.some((year) => to >= year.from && from <= year.to)) wages.unknown += cents;
  }
  const machines = { sum: 0, unknown: 0 };
  for (const years_ of afschrijvingen) {
    for (const [year, cents] of years_) {
      const [first, last] = [serialDay(year, 1, 1), serialDay(year, 12, 31)];
      if (years === undefined || (isInYears(first, years) && isInYears(last, years))) machines.sum += cents;
      else if (years.some(({ from, to }) => calendarDay(from).year === year || calendarDay(to).year === year)) machines.unknown += cents;
    }
  }
  return (
    [
      ['Loonkosten', 'Inspanning', wages],
      ['Kosten machines en apparatuur', 'Afschrijvingen', machines],
    ] as const
  ).flatMap(([kind, sheet, { sum, unknown }]) => {
    const lines = pooled.filter(({ line }) => line.kostensoort === kind);
    if (lines.length === 0) return [];
    const ledger = lines.reduce((total, { line }) => total + line.cents, 0);
    const tolerance = toleranceOf(lines.length, TOTAL_TOLERANCE);
    return [
      {
        kind,
        sheet,
        ledger,
        register: sum,
        unknown,
        difference: sum - ledger,
        tied:
          Math.abs(sum - ledger) <= tolerance && unknown === 0
            ? true
            : ledger < sum - tolerance || ledger > sum + unknown + tolerance
              ? false
              : null,
      },
    ];
  });
}
