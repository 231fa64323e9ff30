import { ALL_ROUNDS, ROUNDS, isPeriode, type Periode, type Round } from '../../scheme/rounds';
import type { Dossier } from '../../records/dossier';

/**
 * The subsidieperiode that the reports in the workbook are about: the one of the sheet Regio, or what the user said when that has no line;
 * null when it names none, or more than one.
 */
export function periodeOfReports(dossier: Dossier): Periode | null {
  if (dossier.regio.lines.length === 0) return dossier.assumedPeriode ?? null;
  const periodes = new Set(dossier.regio.lines.map(({ periode }) => periode));
  const [only] = periodes;
  return periodes.size === 1 && isPeriode(only) ? only : null;
}

/** The rounds of a subsidieperiode; all of them when it is not known which. */
export const roundsOfPeriode = (periode: Periode | null): readonly Round[] =>
  ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => periode === null || round.periode === periode);
