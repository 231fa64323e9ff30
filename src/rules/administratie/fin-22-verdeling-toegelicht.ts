import { ALL_ROUNDS } from '../../scheme/rounds';
import { claimsOf } from '../../facts/costs/cost-share';
import { isGiven } from '../../facts/costs/invoices';
import { percentage } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-22',
  title: 'Een verdeling van kosten heeft een toelichting',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['pct', 'sleutel'] },
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Verdeelsleutels',
      evidence: 'A',
      explanation: 'Wie een factuur verdeelt, laat zien waarop de verdeling rust. Voor STO is dit niet in een bron gezien.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'nog leeg, terwijl {deel} wordt toegerekend',
      found: 'leeg',
      expected: 'waarop {deel} rust',
      action: 'Leg uit hoe de verdeling is gemaakt, bijvoorbeeld naar aantallen leerlingen.',
    },
  },
  check({ dossier }, report) {
    for (const { line, share } of claimsOf(dossier)) {
      if (share < 1 && !isGiven(line.sleutel)) report.line(line, 'sleutel', 'leeg', { deel: percentage(share) });
    }
  },
  examples: [
    {
      name: '100%, leeg, of verdeeld met toelichting',
      given: { kosten: [{}, { pct: '' }, { pct: 0.5, sleutel: '60 van de 120 leerlingen' }] },
      expected: [],
    },
    {
      name: 'verdeeld zonder toelichting',
      given: { kosten: [{ pct: 0.99 }] },
      expected: [{ message: 'leeg', table: 'kosten', line: 1, column: 'sleutel' }],
    },
  ],
});
