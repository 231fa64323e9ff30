import { realisedMessage, realisedShortfall, SHORTFALL_MESSAGES } from '../cofinancing-minimum';
import { defineRule } from '../rule';

const { teWeinig, nogNodig, tussen, zonderAnderen } = SHORTFALL_MESSAGES;

export default defineRule({
  id: 'COF-02',
  covers: ['X06', 'COF-06'],
  title: 'Bedrijven dragen in 2025-2028 ten minste 10% bij, op beide manieren gerekend',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: {
    cofinanciering: ['bron', 'bedrag'],
    inspanning: ['bron', 'loonkosten'],
    afschrijvingen: ['bron', 'afs'],
    kosten: ['bron', 'bedrag_sto'],
  },
  stopsAt: { regio: ['periode', 'subsidie_toegekend', 'subsidie_2024', 'peildatum'] },
  whole: ['cofinanciering'],
  through: {
    afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
    cofinanciering: ['uren', 'tarief', 'aantal', 'waarde', 'cash', 'cofinancier'],
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
      source: 'sto-controle',
      where: 'Wat meetelt',
      evidence: 'D',
      explanation:
        'Afschrijving telt tot en met de maand van de peildatum. Bijdragen van scholen en overheden laten wij buiten de toets; de melding noemt het bedrag met en zonder hen.',
    },
    {
      source: 'aavas',
      where: 'Sterk Techniekonderwijs',
      evidence: 'V2',
      explanation:
        'Wie het percentage niet haalt, krijgt een lager subsidiebedrag. De formule is niet gezien: het bedrag in de melding is naar rato.',
    },
  ],
  messages: { teWeinig, nogNodig, tussen, zonderAnderen },
  check(input, report) {
    const shortfall = realisedShortfall(input, 'STO2025');
    if (shortfall) report.table('cofinanciering', realisedMessage(shortfall, 'STO2025', input.date), shortfall.values);
  },
  examples: [
    {
      name: 'van een machine tellen alleen de maanden tot en met de peildatum: € 560 van de € 2.720',
      given: { regio: [{ peildatum: '30-9-2026' }], afschrijvingen: [{}], cofinanciering: [inCash(62.23)] },
      expected: [],
    },
    {
      name: 'alleen de gemeente draagt bij',
      given: {
        partners: [{ partner_type: 'lokale overheid', partner_naam: 'Gemeente Waterland' }],
        kosten: [{ bedrag_sto: 9000 }],
        cofinanciering: [{ ...inCash(1000), cofinancier: 'Gemeente Waterland' }],
      },
      expected: [{ message: 'zonderAnderen', table: 'cofinanciering' }],
    },
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
