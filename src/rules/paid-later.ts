import { ROUNDS, type RoundId } from '../scheme/rounds';
import type { Dossier } from '../records/dossier';
import { isCredit } from '../facts/costs/credit-notes';
import { lastSpendingDay, spendingOf } from '../facts/costs/spending';
import { choice, date, money, number } from './message-value';
import type { Reporter } from './rule';

/** Asks once per round about costs that were made in time and paid after the last day: the sources say both made and spent. */
export function reportPaidLater(dossier: Dossier, rounds: readonly RoundId[], checkDate: number, report: Reporter<'laterBetaald'>): void {
  for (const id of rounds) {
    const einde = lastSpendingDay(id, checkDate);
    let aantal = 0;
    let bedrag = 0;
    for (const spending of spendingOf(dossier)) {
      if (spending.round.id !== id || spending.key !== 'kosten' || spending.last > einde || isCredit(spending.line)) continue;
      const { betaaldatum, bedrag_sto } = spending.line;
      if (betaaldatum === null || betaaldatum <= einde) continue;
      aantal += 1;
      bedrag += bedrag_sto ?? 0;
    }
    if (aantal === 0) continue;
    report.table('kosten', 'laterBetaald', {
      aantal: number(aantal),
      bedrag: money(bedrag),
      bron: choice(ROUNDS[id].bron),
      einde: date(einde),
    });
  }
}
