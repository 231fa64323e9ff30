import type { KOSTENSOORTEN } from '../scheme/lists';
import type { Dossier, Place } from '../records/dossier';

/** What one line of a register cost, whoever pays for it. */
export interface RealisedCost {
  readonly at: Place;
  readonly act_code: string | null;
  readonly bron: string | null;
  readonly kostensoort: string | null;
  /** Cents; null when not filled in or unreadable. */
  readonly amount: number | null;
}

type Kostensoort = (typeof KOSTENSOORTEN)[number];
const LOONKOSTEN: Kostensoort = 'Loonkosten';
export const MACHINES: Kostensoort = 'Kosten machines en apparatuur';
export const OVERHEAD: Kostensoort = 'Overhead';

/** Costs, hours and depreciation as they were made, in the order of the sheets; a payment on account to a partner is no cost (FIN-13). */
export function* realisedCosts({ inspanning, afschrijvingen, kosten }: Dossier): Generator<RealisedCost> {
  for (const { at, act_code, bron, loonkosten } of inspanning.lines)
    yield { at, act_code, bron, kostensoort: LOONKOSTEN, amount: loonkosten };
  for (const { at, act_code, bron, afs_totaal } of afschrijvingen.lines)
    yield { at, act_code, bron, kostensoort: MACHINES, amount: afs_totaal };
  for (const { at, act_code, bron, kostensoort, bedrag_sto, soort_boeking } of kosten.lines) {
    if (soort_boeking !== 'voorschot of doorbetaling aan partner') yield { at, act_code, bron, kostensoort, amount: bedrag_sto };
  }
}
