import { ALL_ROUNDS } from '../../scheme/rounds';
import { isGiven } from '../../facts/costs/invoices';
import { percentage, text } from '../message-value';
import { purchasesOf } from '../../facts/costs/cost';
import { isKnown } from '../../facts/known';
import { defineRule } from '../rule';

export default defineRule({
  id: 'SUB-07',
  title: 'Kosten worden niet twee keer gesubsidieerd',
  notWaivable: 'dubbele financiering',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['bron'] },
  optional: { kosten: ['andere_subsidie', 'pct'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sterk-beroepsonderwijs',
      where: 'Regeling 2020-2023, artikel 1.3 lid 2 onder d, zoals daar aangehaald',
      evidence: 'V2',
      explanation:
        'Wat de minister al betaalt uit het Regionaal investeringsfonds mbo of een andere regeling, valt buiten deze subsidie. Voor 2025-2028 is het artikel niet gezien.',
    },
  ],
  messages: {
    dubbel2020: {
      outcome: 'fout',
      text: '{subsidie} betaalt mee aan deze regel, terwijl {deel} voor rekening van STO komt',
      found: '{subsidie}, {deel} voor STO',
      expected: 'alleen het deel dat de andere subsidie niet betaalt',
      action: 'Haal het deel van de andere subsidie uit de toerekening (het deel voor STO), of maak de cel leeg als die niet meebetaalt.',
    },
    dubbel2025: {
      outcome: 'let op',
      text: '{subsidie} betaalt mee aan deze regel, terwijl {deel} voor rekening van STO komt',
      found: '{subsidie}, {deel} voor STO',
      expected: 'alleen het deel dat de andere subsidie niet betaalt',
      action: 'Haal het deel van de andere subsidie uit de toerekening (het deel voor STO), of maak de cel leeg als die niet meebetaalt.',
    },
    gedeeld: {
      outcome: 'te beoordelen',
      text: '{subsidie} betaalt mee naast {deel} uit STO: betalen zij verschillende delen?',
      found: '{subsidie}, {deel} voor STO',
      expected: 'samen ten hoogste 100%',
      action: 'Ga na dat de andere subsidie niet hetzelfde deel betaalt en leg de verdeling vast.',
    },
  },
  check({ dossier }, report) {
    for (const { line, round, share } of purchasesOf(dossier)) {
      if (!round || !isKnown(share) || !isGiven(line.andere_subsidie)) continue;
      const whole = round.id === 'STO2025' ? 'dubbel2025' : 'dubbel2020';
      const values = { subsidie: text(line.andere_subsidie), deel: percentage(share) };
      // No mend offers nee: what was written down of another subsidy is evidence, and not taken out with one press.
      report.line(line, 'andere_subsidie', share < 1 ? 'gedeeld' : whole, values);
    }
  },
  examples: [
    {
      name: 'geen andere subsidie, ook als dat er met woorden staat',
      given: { kosten: [{}, { andere_subsidie: 'n.v.t.' }, { andere_subsidie: '-' }] },
      expected: [],
    },
    {
      name: 'het RIF betaalt ook, op het geld van 2020-2023',
      given: { kosten: [{ andere_subsidie: 'RIF', bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'dubbel2020', table: 'kosten', line: 1, column: 'andere_subsidie' }],
    },
    {
      name: 'een andere subsidie in 2026; een lege toerekening is 100%',
      given: { kosten: [{ andere_subsidie: 'Nieuwe leerweg', pct: '' }] },
      expected: [{ message: 'dubbel2025', table: 'kosten', line: 1, column: 'andere_subsidie' }],
    },
    {
      name: 'de helft uit een andere subsidie',
      given: { kosten: [{ andere_subsidie: 'Nieuwe leerweg', pct: 0.5 }] },
      expected: [{ message: 'gedeeld', table: 'kosten', line: 1, column: 'andere_subsidie' }],
    },
  ],
});
