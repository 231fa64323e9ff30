import { ALL_ROUNDS } from '../../scheme/rounds';
import { date } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-20',
  title: 'Een factuur is betaald op of na de factuurdatum',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['factuurdatum'] },
  optional: { kosten: ['betaaldatum'] },
  each: ['kosten'],
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Aansluiting van factuur en betaling',
      evidence: 'A',
      explanation: 'Factuur en betaling horen op elkaar aan te sluiten. Betalen vooraf komt voor, maar een verwisselde datum ook.',
    },
  ],
  messages: {
    eerder: {
      outcome: 'te beoordelen',
      text: 'de betaling van {betaald} is van voor de factuurdatum, {factuur}: kloppen beide datums?',
      found: '{betaald}',
      expected: '{factuur} of later',
      action: 'Vergelijk beide datums met de factuur en het bankafschrift.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      const { factuurdatum: factuur, betaaldatum: betaald } = line;
      if (factuur !== null && betaald !== null && betaald < factuur) {
        report.line(line, 'betaaldatum', 'eerder', { betaald: date(betaald), factuur: date(factuur) });
      }
    }
  },
  examples: [
    {
      name: 'betaald op dezelfde dag, of na de periode',
      given: { kosten: [{ betaaldatum: '11-3-2026', factuurdatum: '11-3-2026' }, { betaaldatum: '1-2-2029' }] },
      expected: [],
    },
    {
      name: 'een dag eerder betaald',
      given: { kosten: [{ betaaldatum: '10-3-2026', factuurdatum: '11-3-2026' }] },
      expected: [{ message: 'eerder', table: 'kosten', line: 1, column: 'betaaldatum' }],
    },
  ],
});
