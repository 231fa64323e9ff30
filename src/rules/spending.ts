import { ROUNDS, roundOfBron, type Round, type RoundId } from '../scheme/rounds';
import { parameterValue } from '../scheme/parameters';
import type { Dossier, Line } from '../records/dossier';

/** A cost line in whichever register, reduced to when it was and what pays for it. */
export type Spending = KostenSpending | InspanningSpending;

interface KostenSpending {
  readonly key: 'kosten';
  readonly line: Line<'kosten'>;
  readonly round: Round;
  /** First and last day that count (serial): of the performance when filled, else the invoice date (decisions on the domain, 2). */
  readonly first: number;
  readonly last: number;
  readonly firstColumn: 'prestatie_van' | 'prestatie_tot' | 'factuurdatum';
  readonly lastColumn: 'prestatie_van' | 'prestatie_tot' | 'factuurdatum';
}

interface InspanningSpending {
  readonly key: 'inspanning';
  readonly line: Line<'inspanning'>;
  readonly round: Round;
  readonly first: number;
  readonly last: number;
  readonly firstColumn: 'van' | 'tot';
  readonly lastColumn: 'van' | 'tot';
}

/** Cost lines and hours that name a round and have a readable date, in the order of the sheets. */
export function* spendingOf(dossier: Dossier): Generator<Spending> {
  for (const line of dossier.kosten.lines) {
    const round = roundOfBron(line.bron);
    const firstColumn = line.prestatie_van !== null ? 'prestatie_van' : line.prestatie_tot !== null ? 'prestatie_tot' : 'factuurdatum';
    const lastColumn = line.prestatie_tot !== null ? 'prestatie_tot' : firstColumn;
    const first = line[firstColumn];
    const last = line[lastColumn];
    if (round && first !== null && last !== null) yield { key: 'kosten', line, round, first, last, firstColumn, lastColumn };
  }
  for (const line of dossier.inspanning.lines) {
    const round = roundOfBron(line.bron);
    const firstColumn = line.van !== null ? 'van' : 'tot';
    const lastColumn = line.tot !== null ? 'tot' : firstColumn;
    const first = line[firstColumn];
    const last = line[lastColumn];
    if (round && first !== null && last !== null) yield { key: 'inspanning', line, round, first, last, firstColumn, lastColumn };
  }
}

/** Last day (serial) on which money of a round may be spent, as known on the check date. */
export const lastSpendingDay = (round: RoundId, checkDate: number): number =>
  parameterValue('besteding.einde', round, ROUNDS[round].start, checkDate)?.value ?? ROUNDS[round].end;
