import { ROUNDS, type RoundId } from '../scheme/rounds';
import type { Dossier } from '../records/dossier';
import { isCredit } from '../facts/costs/credit-notes';
import { purchasesOf } from '../facts/costs/cost';
import { lastSpendingDay } from '../facts/costs/last-spending-day';
import { isKnown } from '../facts/known';
import { choice, date, money, number } from './message-value';
import type { Reporter } from './rule';

/** Asks once per round about costs that were made in time and paid after the last day: the sources say both made and spent. */
export function reportPaidLater(dossier: Dossier, rounds: readonly RoundId[], checkDate: number, report: Reporter<'laterBetaald'>): void {
  for (const id of rounds) {
    const einde = lastSpendingDay(id, checkDate);
    let aantal = 0;
    let bedrag = 0;
    for (const { line, round, first, last } of purchasesOf(dossier)) {
      const { betaaldatum, bedrag_sto } = line;
      if (betaaldatum === null || betaaldatum <= einde || round?.id !== id) continue;
      if (!isKnown(first) || !isKnown(last) || last > einde || isCredit(line)) continue;
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
