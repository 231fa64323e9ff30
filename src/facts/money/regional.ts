import { ROUNDS, type Periode, type RoundId } from '../../scheme/rounds';
import type { REGIO_PARAMETERS } from '../../scheme/lists';
import type { Dossier, Line } from '../../records/dossier';

/** What a region was awarded for a round, as the sheet Regio says. */
export interface Award {
  /** Cents, over all lines of the subsidieperiode; null as long as one of them is empty. */
  readonly amount: number | null;
  readonly lines: readonly Line<'regio'>[];
  /** Column in which the amount stands. */
  readonly column: 'subsidie_toegekend' | 'subsidie_2024';
}

/** The award of a round; without lines when the sheet Regio has none for its subsidieperiode. */
export function awardOf(dossier: Dossier, round: RoundId): Award {
  const column = round === 'STO2024' ? 'subsidie_2024' : 'subsidie_toegekend';
  const lines = linesOfPeriode(dossier, ROUNDS[round].periode);
  const amounts = lines.map((line) => line[column]);
  const amount = lines.length === 0 ? null : amounts.reduce((sum, each) => (sum === null || each === null ? null : sum + each), 0);
  return { amount, lines, column };
}

/** The lines of the sheet Regio for a subsidieperiode. */
export const linesOfPeriode = (dossier: Pick<Dossier, 'regio'>, periode: Periode): readonly Line<'regio'>[] =>
  dossier.regio.lines.filter((line) => line.periode === periode);

export type RegionalParameter = (typeof REGIO_PARAMETERS)[number];

/** Gives the value (cents) that holds on a day (serial), null when the region filled in none for it. */
export type ValueOnDay = (day: number) => number | null;

/** A value (cents) of the region, and the line of Regio that gives it. */
export interface RegionalValue {
  readonly waarde: number;
  readonly line: Line<'regioParameters'>;
}

/** What the region filled in for a parameter on the sheet Regio, by day (serial); a line without *Geldig vanaf* holds for the whole subsidieperiode. */
function regionalValue(
  dossier: Pick<Dossier, 'regioParameters'>,
  parameter: RegionalParameter,
  periode: Periode,
): (day: number) => RegionalValue | null {
  const values = dossier.regioParameters.lines
    .filter((line) => line.parameter === parameter && line.periode === periode)
    .flatMap((line) => (line.waarde === null ? [] : [{ waarde: line.waarde, vanaf: line.vanaf ?? 0, line }]))
    // Two values for one day are settled without looking at the order of the rows, so that sorting them changes nothing.
    .sort((a, b) => a.vanaf - b.vanaf || a.waarde - b.waarde);
  return (day) => values.findLast(({ vanaf }) => vanaf <= day) ?? null;
}

/** The value alone of what the region filled in for a parameter. */
export function regionalParameter(dossier: Pick<Dossier, 'regioParameters'>, parameter: RegionalParameter, periode: Periode): ValueOnDay {
  const valueOn = regionalValue(dossier, parameter, periode);
  return (day) => valueOn(day)?.waarde ?? null;
}

/** The region's own hourly rate for 2025-2028 (cents per hour) by day: no source gives one. */
export const regionalRate = (dossier: Dossier): ((day: number) => RegionalValue | null) =>
  regionalValue(dossier, 'uurtarief personeel', '2025-2028');

/** From which price (cents) the school capitalises a machine instead of booking its purchase, by day. */
export const activeringsgrens = (dossier: Dossier, periode: Periode): ((day: number) => RegionalValue | null) =>
  regionalValue(dossier, 'activeringsgrens machines', periode);
