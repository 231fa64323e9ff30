import type { BudgetLine } from '../facts/money/budget';
import { periodeOfReports, roundsOfPeriode } from '../facts/money/report-periode';
import { countedLines } from '../check/situation';
import type { Dossier } from '../records/dossier';
import { BRON_COFINANCIERING, PERIODES, roundOfBron, type Periode, type Round } from '../scheme/rounds';
import { budgetFigures, budgetLinesOf, type BudgetFigures } from './budget-figures';
import { byPartner, byProgrammeLine, type BudgetGroup } from './budget-groups';
import { budgetYears, type BudgetYear } from './budget-years';
import { ceilingProof, cofinancingProof, coverProof, limitOf, themesProof, yearsProof, type Limit } from './proofs';
import type { Outcome, Proof } from './proof';

/** Whether the budget of a subsidieperiode closes, with all figures that say so. */
export interface Balance {
  readonly periode: Periode;
  readonly outcome: Outcome;
  /** `Ja, …`, `Nee, want …` or `Niet te zeggen, want …`. */
  readonly answer: string;
  readonly figures: BudgetFigures;
  readonly limits: readonly Limit[];
  readonly proofs: readonly Proof[];
  readonly years: readonly BudgetYear[];
  readonly partners: readonly BudgetGroup[];
  readonly lijnen: readonly BudgetGroup[];
}

/** The subsidieperioden that a workbook is about: what its sheet Regio or the user says, else what its budget says. */
export function periodesOf(dossier: Dossier): readonly Periode[] {
  const said = periodeOfReports(dossier);
  if (said) return [said];
  const named = new Set([
    ...dossier.regio.lines.map(({ periode }) => periode),
    ...dossier.begroting.lines.map(({ bron }) => roundOfBron(bron)?.periode ?? null),
  ]);
  return PERIODES.filter((periode) => named.has(periode));
}

/** Holds the budget of a subsidieperiode against all that it must be, on a day (serial). */
export function balanceOf(given: Dossier, periode: Periode, checkDate: number): Balance {
  const dossier = countedLines(given, given.assumedPeriode);
  const lines = budgetLinesOf(dossier, periode);
  const figures = budgetFigures(dossier, lines);
  const years = budgetYears(dossier, lines, periode, checkDate);
  const rounds = roundsOfPeriode(periode);
  const ofRound = rounds
    .map((round) => ({ round, figures: budgetFigures(dossier, linesOfRound(lines, round, rounds)) }))
    .filter(({ figures: { kosten, subsidie } }, index) => index === 0 || kosten.lines.length > 0 || subsidie.lines.length > 0);
  const limits = ofRound.map(({ round }) => limitOf(dossier, round, checkDate));
  const proofs = [
    coverProof(dossier, lines, figures),
    ceilingProof(limits, figures),
    ...ofRound.map(({ round, figures: each }) => cofinancingProof(round, each, checkDate)),
    ...(periode === '2025-2028' ? [themesProof(dossier)] : []),
    yearsProof(years),
  ];
  const outcome = (['nee', 'onbekend'] as const).find((each) => proofs.some((proof) => proof.outcome === each)) ?? 'ja';
  return {
    periode,
    outcome,
    answer: answerOf(outcome, proofs),
    figures,
    limits,
    proofs,
    years,
    partners: byPartner(dossier, lines),
    lijnen: byProgrammeLine(dossier, lines),
  };
}

/** The lines of one round; those that companies pay name none, and count for the first (as in `budgetedCofinancing`). */
function linesOfRound(lines: readonly BudgetLine[], round: Round, rounds: readonly Round[]): readonly BudgetLine[] {
  return lines.filter(({ bron }) => bron === null || bron === round.bron || (bron === BRON_COFINANCIERING && round === rounds[0]));
}

function answerOf(outcome: Outcome, proofs: readonly Proof[]): string {
  if (outcome === 'ja') return 'Ja, de begroting sluit.';
  const reasons = [
    ...new Set(proofs.flatMap((proof) => (proof.outcome === outcome && proof.because !== undefined ? [proof.because] : []))),
  ];
  return `${outcome === 'nee' ? 'Nee' : 'Niet te zeggen'}, want ${reasons.join('; ')}.`;
}
