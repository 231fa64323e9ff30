import { ROUNDS, roundOfBron, type Round, type RoundId } from '../../scheme/rounds';
import { parameterValue } from '../../scheme/parameters';
import { defineFact } from '../fact';
import type { Dossier, Line } from '../../records/dossier';

/** A cost line in whichever register, reduced to when it was. */
export type Dated = DatedKosten | DatedInspanning;

/** A dated line that names the round that pays for it. */
export type Spending = Dated & { readonly round: Round };

interface DatedKosten {
  readonly key: 'kosten';
  readonly line: Line<'kosten'>;
  /** First and last day that count (serial): of the performance when filled, else the invoice date (decisions on the domain, 2). */
  readonly first: number;
  readonly last: number;
  readonly firstColumn: 'prestatie_van' | 'prestatie_tot' | 'factuurdatum';
  readonly lastColumn: 'prestatie_van' | 'prestatie_tot' | 'factuurdatum';
}

interface DatedInspanning {
  readonly key: 'inspanning';
  readonly line: Line<'inspanning'>;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: 'van' | 'tot';
  readonly lastColumn: 'van' | 'tot';
}

/** Cost lines and hours that have a readable date, in the order of the sheets. */
export const datedLines = defineFact(['kosten', 'inspanning'], (dossier): readonly Dated[] => [...findDatedLines(dossier)]);

function* findDatedLines(dossier: Pick<Dossier, 'kosten' | 'inspanning'>): Generator<Dated> {
  for (const line of dossier.kosten.lines) {
    const firstColumn = line.prestatie_van !== null ? 'prestatie_van' : line.prestatie_tot !== null ? 'prestatie_tot' : 'factuurdatum';
    const lastColumn = line.prestatie_tot !== null ? 'prestatie_tot' : firstColumn;
    const first = line[firstColumn];
    const last = line[lastColumn];
    if (first !== null && last !== null) yield { key: 'kosten', line, first, last, firstColumn, lastColumn };
  }
  for (const line of dossier.inspanning.lines) {
    const firstColumn = line.van !== null ? 'van' : 'tot';
    const lastColumn = line.tot !== null ? 'tot' : firstColumn;
    const first = line[firstColumn];
    const last = line[lastColumn];
    if (first !== null && last !== null) yield { key: 'inspanning', line, first, last, firstColumn, lastColumn };
  }
}

/** Dated lines that name a round, in the order of the sheets. */
export const spendingOf = defineFact(['kosten', 'inspanning'], (dossier): readonly Spending[] =>
  datedLines(dossier).flatMap((dated) => {
    const round = roundOfBron(dated.line.bron);
    return round ? [{ ...dated, round }] : [];
  }),
);

/** Last day (serial) on which money of a round may be spent, as known on the check date. */
export const lastSpendingDay = (round: RoundId, checkDate: number): number =>
  parameterValue('besteding.einde', round, ROUNDS[round].start, checkDate)?.value ?? ROUNDS[round].end;
