import { roundOfBron, type RoundId } from '../scheme/rounds';
import type { Dossier } from '../records/dossier';

/** Cents that the cost lines, hours and depreciation together charge to a round. Lines without a readable amount or bron are left out. */
export function claimedFrom(dossier: Dossier, round: RoundId): number {
  const ours = (bron: string | null): boolean => roundOfBron(bron)?.id === round;
  let sum = 0;
  for (const { bron, bedrag_sto, soort_boeking } of dossier.kosten.lines) {
    // A payment on account to a partner is no cost (FIN-13).
    if (ours(bron) && soort_boeking !== 'voorschot of doorbetaling aan partner') sum += bedrag_sto ?? 0;
  }
  for (const { bron, loonkosten } of dossier.inspanning.lines) if (ours(bron)) sum += loonkosten ?? 0;
  for (const { bron, afs_totaal } of dossier.afschrijvingen.lines) if (ours(bron)) sum += afs_totaal ?? 0;
  return sum;
}
