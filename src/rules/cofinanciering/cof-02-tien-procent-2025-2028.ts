import { isOver, realisedShortfall, SHORTFALL_MESSAGES } from '../cofinancing-minimum';
import { defineRule } from '../rule';

const { teWeinig, nogNodig, tussen } = SHORTFALL_MESSAGES;

export default defineRule({
  id: 'COF-02',
  covers: ['X06', 'COF-06'],
  title: 'Bedrijven dragen in 2025-2028 ten minste 10% bij, op beide manieren gerekend',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: {
    cofinanciering: ['bron', 'bedrag'],
    inspanning: ['bron', 'loonkosten'],
    afschrijvingen: ['bron', 'afs_totaal'],
    kosten: ['bron', 'bedrag_sto'],
  },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Cofinanciering',
      evidence: 'V',
      explanation: 'Minimaal 10% van het subsidiabele deel; wij lezen dat als subsidie en bijdrage samen.',
    },
    {
      source: 'sen-app',
      where: 'Cofinanciering in de STO-regeling',
      evidence: 'V2',
      explanation: 'Hier komt de bijdrage boven op de subsidie: bij € 500.000 subsidie is dat € 50.000.',
    },
    {
      source: 'aavas',
      where: 'Sterk Techniekonderwijs',
      evidence: 'V2',
      explanation:
        'Wie het percentage niet haalt, krijgt een lager subsidiebedrag. De formule is niet gezien: het bedrag in de melding is naar rato.',
    },
  ],
  messages: { teWeinig, nogNodig, tussen },
  check(input, report) {
    const shortfall = realisedShortfall(input, 'STO2025');
    if (!shortfall) return;
    const below = isOver('STO2025', input.date) ? 'teWeinig' : 'nogNodig';
    report.table('cofinanciering', shortfall.extent === 'below' ? below : 'tussen', shortfall.values);
  },
  examples: [
    {
      name: '€ 4.000.000 subsidie en € 444.444,44 van bedrijven',
      given: { regio: [{}], kosten: [{ bedrag_sto: 4000000 }], cofinanciering: [inCash(444444.44)] },
      expected: [],
    },
    {
      name: 'wat boven de toekenning is uitgegeven telt niet mee',
      given: { regio: [{}], kosten: [{ bedrag_sto: 5000000 }], cofinanciering: [inCash(444444.44)] },
      expected: [],
    },
    {
      name: 'een bijdrage zonder leesbaar bedrag',
      given: { kosten: [{ bedrag_sto: 50000 }], cofinanciering: [{ uren: 'veel', bedrag: '#REF!' }] },
      expected: [],
    },
    { name: 'nog geen kosten', given: { kosten: [{ bron: 'subsidie 2020-2023' }], cofinanciering: [{}] }, expected: [] },
    {
      name: '€ 400.000 bij € 4.000.000: de bronnen verschillen',
      given: { kosten: [{ bedrag_sto: 4000000 }], cofinanciering: [inCash(400000)] },
      expected: [{ message: 'tussen', table: 'cofinanciering' }],
    },
    {
      name: 'halverwege te weinig',
      given: { kosten: [{ bedrag_sto: 4000000 }], cofinanciering: [inCash(399999.99)] },
      expected: [{ message: 'nogNodig', table: 'cofinanciering' }],
    },
    {
      name: 'na de looptijd staat er niets op het blad Cofinanciering',
      given: { kosten: [{ bedrag_sto: 4000000 }], cofinanciering: [] },
      date: '1-1-2029',
      expected: [{ message: 'teWeinig', table: 'cofinanciering' }],
    },
  ],
});

/** For the examples: a contribution in euros. */
function inCash(cash: number): Readonly<Record<string, string | number>> {
  return { soort: 'in cash', uren: '', tarief: '', cash, bedrag: cash, grond: '' };
}
