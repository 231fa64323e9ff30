import { ALL_ROUNDS } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import { chargedOf, purchasesOf } from '../../facts/costs/cost';
import { isSameAmount } from '../../records/money';
import { isKnown } from '../../facts/known';
import { money, percentage } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-21',
  title: 'Het bedrag ten laste van STO is het factuurbedrag maal de toerekening (het deel voor STO)',
  notWaivable: 'rekenwerk',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['incl', 'pct', 'bedrag_sto'] },
  optional: { kosten: ['excl', 'btw_verrekenbaar'] },
  skips: { kosten: ['soort_boeking'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-controle',
      where: 'Kostenregister, kolom Bedrag ten laste van STO',
      evidence: 'D',
      explanation: 'De kolom is een berekening: het bedrag met btw, of zonder btw als die verrekenbaar is, maal de toerekening.',
    },
  ],
  messages: {
    anders: {
      outcome: 'let op',
      text: '{gevonden} is niet {deel} van {bedrag}: dat is {verwacht}',
      found: '{gevonden}',
      expected: '{verwacht}',
      action: 'Zet de formule van de kolom terug, of verbeter het bedrag of de toerekening (het deel voor STO).',
    },
  },
  check({ dossier }, report) {
    for (const { line, share } of purchasesOf(dossier)) {
      if (!isKnown(share)) continue;
      const gevonden = line.bedrag_sto;
      const withBtw = chargedOf(line.incl, share);
      const withoutBtw = chargedOf(line.excl, share);
      const [verwacht, bedrag] = line.btw_verrekenbaar === true ? [withoutBtw, line.excl] : [withBtw, line.incl];
      if (gevonden === null || verwacht === null || bedrag === null) continue;
      // With or without btw is for SUB-09, an advance that is left out for FIN-13.
      if (isSameAmount(gevonden, withBtw) || isSameAmount(gevonden, withoutBtw)) continue;
      if (gevonden === 0 && line.soort_boeking !== null && line.soort_boeking !== 'kosten') continue;
      report.line(
        line,
        'bedrag_sto',
        'anders',
        {
          gevonden: money(gevonden),
          deel: percentage(share),
          bedrag: money(bedrag),
          verwacht: money(verwacht),
        },
        undefined,
        formulaMend(line, 'bedrag_sto', verwacht / 100),
      );
    }
  },
  examples: [
    {
      name: 'een derde van € 100,00; een voorschot op nul; zonder verrekenbare btw',
      given: {
        kosten: [
          { incl: 100, excl: '', btw: '', pct: 0.3333, bedrag_sto: 33.33 },
          { soort_boeking: 'voorschot', bedrag_sto: 0 },
          { btw_verrekenbaar: 'ja', bedrag_sto: 500 },
        ],
      },
      expected: [],
    },
    {
      name: 'een overgetypt bedrag; bij een onleesbaar percentage wordt niet gerekend',
      given: {
        kosten: [
          { pct: 0.5, bedrag_sto: 605.02 },
          { pct: 80, bedrag_sto: 484 },
        ],
      },
      expected: [{ message: 'anders', table: 'kosten', line: 1, column: 'bedrag_sto' }],
    },
  ],
});
