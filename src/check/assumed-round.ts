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

/** Fills in the Financieringsbron in tables that have no such column. `given` is the subsidieperiode that the user named for the file. */
export function withAssumedRound(dossier: Dossier, given: Periode | undefined): WithRounds {
  const periode = periodeOfReports(dossier);
  const round = periode === null ? undefined : widestOf(periode);
  const assumed = new Map<TableSource, AssumedRound>();
  if (!round || periode === null) return { dossier, assumed };
  const cut: Partial<Record<(typeof PAID)[number], AnyRegister>> = {};
  for (const key of PAID) {
    const without = dossier[key].tables.filter(({ columns }) => !columns.has('bron'));
    if (without.length === 0) continue;
    for (const table of without) assumed.set(table, { round, given: given === periode, spans: roundsOfPeriode(periode).length > 1 });
    const lines = (dossier[key].lines as readonly AnyLine[]).map((line) =>
      assumed.has(line.at.table) ? { ...line, bron: round.bron } : line,
    );
    cut[key] = { ...dossier[key], lines } as AnyRegister;
  }
  return { dossier: { ...dossier, ...cut } as Dossier, assumed };
}

/** The round of a subsidieperiode whose days hold those of all its rounds; undefined when there is none. */
function widestOf(periode: Periode): Round | undefined {
  const rounds = ALL_ROUNDS.map((id) => ROUNDS[id]).filter((round) => round.periode === periode);
  return rounds.find((round) => rounds.every(({ start, end }) => round.start <= start && end <= round.end));
}
