import { closedYears, costPlaces, figuresOfYear } from '../facts/money/closed-years';
import type { Dossier } from '../records/dossier';
import { printOfLines } from './fingerprint';

/** A closed year, and whether its cost lines are what they were when it was closed. */
export interface ClosedYearPrint {
  /** Text of the Financieringsbron. */
  readonly bron: string;
  readonly year: number;
  readonly by: string | null;
  /** Serial day. */
  readonly closedOn: number | null;
  /** Cost lines at the time, and now. */
  readonly linesThen: number | null;
  readonly linesNow: number;
  readonly isSame: boolean;
  /** Places of its cost lines now, as `sheet row` with the row from 1. */
  readonly places: ReadonlySet<string>;
}

/** The years that are closed, each held against the print that the workbook keeps of it. */
export const closedYearPrints = (dossier: Dossier): readonly ClosedYearPrint[] =>
  closedYears(dossier).map(({ round, year, line }) => {
    const places = costPlaces(figuresOfYear(dossier, year).find((each) => each.round === round)?.lines ?? []);
    return {
      bron: round.bron,
      year,
      by: line.door,
      closedOn: line.afgesloten,
      linesThen: line.regels,
      linesNow: places.size,
      isSame: line.vingerafdruk === printOfLines(dossier, places),
      places,
    };
  });
