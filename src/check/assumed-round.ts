import { ALL_ROUNDS, ROUNDS, type Periode, type Round } from '../scheme/rounds';
import { periodeOfReports, roundsOfPeriode } from '../facts/money/report-periode';
import type { AnyLine, AnyRegister, Dossier, TableSource } from '../records/dossier';

/** Registers of which each line belongs to a round. */
const PAID = ['begroting', 'inspanning', 'afschrijvingen', 'kosten', 'cofinanciering'] as const;

/** The round that stands in for a column Financieringsbron that is not there. */
export interface AssumedRound {
  readonly round: Round;
  /** Said by the user, about this very file: nothing is milder for it. */
  readonly given: boolean;
  /** The subsidieperiode has more rounds; this one spans them all, and only for what asks nothing but that span it may stand in. */
  readonly spans: boolean;
}

/** A dossier in which no line lacks a Financieringsbron for want of the column, as far as the subsidieperiode tells it. */
export interface WithRounds {
  readonly dossier: Dossier;
  readonly assumed: ReadonlyMap<TableSource, AssumedRound>;
}

/** Which round stands in for the Financieringsbron in tables without one. `given` is the subsidieperiode that the user named for the file. */
export function assumptionOf(dossier: Dossier, given: Periode | undefined): AssumedRound | undefined {
  const periode = periodeOfReports(dossier);
  const round = periode === null ? undefined : widestOf(periode);
  return round && periode !== null ? { round, given: given === periode, spans: roundsOfPeriode(periode).length > 1 } : undefined;
}

/** Fills in the Financieringsbron in tables that have no such column. */
export function withAssumedRound(dossier: Dossier, assumption: AssumedRound | undefined): WithRounds {
  const assumed = new Map<TableSource, AssumedRound>();
  if (!assumption) return { dossier, assumed };
  const cut: Partial<Record<(typeof PAID)[number], AnyRegister>> = {};
  for (const key of PAID) {
    const without = dossier[key].tables.filter(({ columns }) => !columns.has('bron'));
    if (without.length === 0) continue;
    for (const table of without) assumed.set(table, assumption);
    cut[key] = filledIn(dossier[key], assumption.round);
  }
  return { dossier: { ...dossier, ...cut } as Dossier, assumed };
}

const filled = new WeakMap<AnyRegister, Map<Round, AnyRegister>>();

/** A register that does not change is filled in once, so that what is known of it stays. */
function filledIn(register: AnyRegister, round: Round): AnyRegister {
  let byRound = filled.get(register);
  if (!byRound) filled.set(register, (byRound = new Map()));
  let known = byRound.get(round);
  if (!known) {
    const lines = (register.lines as readonly AnyLine[]).map((line) =>
      line.at.table.columns.has('bron') ? line : { ...line, bron: round.bron },
    );
    byRound.set(round, (known = { ...register, lines } as AnyRegister));
  }
  return known;
}

/** The round of a subsidieperiode whose days hold those of all its rounds; undefined when there is none. */
function widestOf(periode: Periode): Round | undefined {
  const rounds = ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => round.periode === periode);
  return rounds.find((round) => rounds.every(({ start, end }) => round.start <= start && end <= round.end));
}
