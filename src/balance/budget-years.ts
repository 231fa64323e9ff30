import { budgetReading, emptyYears, mayBeOutline, type BudgetLine } from '../facts/money/budget';
import { roundsOfPeriode } from '../facts/money/report-periode';
import type { Dossier } from '../records/dossier';
import { roundOfBron, YEARS, type Periode } from '../scheme/rounds';
import { budgetLineText } from './budget-figures';
import { doubtOf, figureOf, placeOf, type Figure, type FigureLine } from './figure';

/** How far the budget of a calendar year is. */
export interface BudgetYear {
  readonly year: number;
  readonly kosten: Figure;
  /**
   * `leeg`: nothing is planned, while the budget shows all years; `niet gepland`: the same in a year that need not be there; `uitgewerkt`:
   * every line is a price times a quantity; `op hoofdlijnen`: some are not, and that is still allowed; `nog uit te werken`: no longer.
   */
  readonly state: 'leeg' | 'niet gepland' | 'uitgewerkt' | 'op hoofdlijnen' | 'nog uit te werken';
  /** The lines that are not worked out for this year. */
  readonly outlines: Figure;
}

/** The rounds of which sources say when a budget is worked out (rules, BEG-04 and BEG-05). */
const WORKED_OUT: ReadonlySet<string> = new Set(['STO2020', 'STO2025']);

/** The years of the budget of a period, on the check date (serial). `lines` are those of the period. */
export function budgetYears(dossier: Dossier, lines: readonly BudgetLine[], periode: Periode, checkDate: number): readonly BudgetYear[] {
  const reading = budgetReading(dossier);
  const empty = new Set(roundsOfPeriode(periode).flatMap((round) => emptyYears(dossier, round, reading)));
  return YEARS[periode].map((year): BudgetYear => {
    const planned = lines.flatMap((line): (FigureLine & { readonly line: BudgetLine })[] => {
      const cents = reading.plannedIn(line, year);
      return cents ? [{ place: placeOf(line, 'bedrag', year), text: budgetLineText(line), cents, line }] : [];
    });
    const unknown = lines.filter((line) => reading.plannedIn(line, year) === null).map((line) => doubtOf(line, 'bedrag', 'cell', year));
    const outlines = planned.filter(({ line }) => isOutline(line, year));
    const late = outlines.filter(({ line }) => {
      const round = roundOfBron(line.bron);
      return round !== undefined && WORKED_OUT.has(round.id) && !mayBeOutline(round.id, year, checkDate);
    });
    const nothing = empty.has(year) ? 'leeg' : 'niet gepland';
    return {
      year,
      kosten: figureOf(planned, unknown),
      state: planned.length === 0 ? nothing : late.length > 0 ? 'nog uit te werken' : outlines.length > 0 ? 'op hoofdlijnen' : 'uitgewerkt',
      outlines: figureOf(outlines),
    };
  });
}

/** Whether a line is not worked out for a year: it says so, or it has an amount without price and quantity. */
const isOutline = (line: BudgetLine, year: number): boolean => line.detail === 'globaal' || !line.q.has(year) || !line.p.has(year);
