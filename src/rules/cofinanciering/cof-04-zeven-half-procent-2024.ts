import { reportShortfalls, SHORTFALL_MESSAGES } from '../cofinancing-minimum';
import { defineRule } from '../rule';

const { begrootTeWeinig, begrootTussen, nogNodig, tussen, teWeinig, zonderAnderen } = SHORTFALL_MESSAGES;

export default defineRule({
  id: 'COF-04',
  covers: ['X06', 'COF-06'],
  title: 'Bedrijven dragen ook bij de aanvulling 2024 ten minste 7,5% bij',
  kind: 'verplichting',
  rounds: ['STO2024'],
  reads: {
    cofinanciering: ['bron', 'bedrag'],
    begroting: ['bron', 'dekking_subsidie', 'dekking_cash', 'dekking_kind'],
    inspanning: ['bron', 'loonkosten'],
    afschrijvingen: ['bron', 'afs'],
    kosten: ['bron', 'bedrag_sto'],
  },
  stopsAt: { regio: ['periode', 'subsidie_toegekend', 'subsidie_2024', 'peildatum'] },
  whole: ['cofinanciering', 'begroting'],
  through: {
    afschrijvingen: ['afs', 'start', 'factuurdatum', 'periode_mnd', 'mnd'],
    begroting: ['dekking_eigen'],
    cofinanciering: ['uren', 'tarief', 'aantal', 'waarde', 'cash', 'cofinancier'],
  },
  basis: [
    {
      source: 'sto-wijziging-2023',
      where: 'Aanvullende subsidie 2024',
      evidence: 'I',
      explanation: 'Voor de aanvulling gelden dezelfde voorwaarden; dat het om 7,5% gaat volgt daaruit, maar staat er niet.',
    },
  ],
  // The percentage follows from reading, so that a shortfall is no fout.
  messages: { begrootTeWeinig, begrootTussen, nogNodig, tussen, zonderAnderen, teWeinig: { ...teWeinig, outcome: 'let op' } },
  check: (input, report) => reportShortfalls(input, 'STO2024', report),
  examples: [
    {
      name: 'alleen de gemeente draagt bij',
      given: {
        partners: [{ partner_type: 'lokale overheid', partner_naam: 'Gemeente Waterland' }],
        kosten: [{ bedrag_sto: 9000, bron: 'aanvullend 2024' }],
        cofinanciering: [
          {
            cofinancier: 'Gemeente Waterland',
            soort: 'in cash',
            uren: '',
            tarief: '',
            cash: 1000,
            bedrag: 1000,
            grond: '',
            bron: 'aanvullend 2024',
          },
        ],
      },
      expected: [{ message: 'zonderAnderen', table: 'cofinanciering' }],
    },
    {
      name: 'precies 7,5% van subsidie en bijdrage samen',
      given: { kosten: [{ bron: 'aanvullend 2024', bedrag_sto: 370000 }], cofinanciering: [inCash(30000)] },
      expected: [],
    },
    {
      name: 'te weinig in de begroting en tot nu toe',
      given: {
        begroting: [{ bron: 'aanvullend 2024', dekking_subsidie: 400000, dekking_cash: 20000, dekking_kind: 0 }],
        kosten: [{ bron: 'aanvullend 2024', bedrag_sto: 400000 }],
        cofinanciering: [inCash(20000)],
      },
      date: '1-6-2024',
      expected: [
        { message: 'begrootTeWeinig', table: 'begroting' },
        { message: 'nogNodig', table: 'cofinanciering' },
      ],
    },
    {
      name: '7,5% van de subsidie: de bronnen verschillen',
      given: {
        begroting: [{ bron: 'aanvullend 2024', dekking_subsidie: 400000, dekking_cash: 30000, dekking_kind: 0 }],
        kosten: [{ bron: 'aanvullend 2024', bedrag_sto: 400000 }],
        cofinanciering: [inCash(30000)],
      },
      date: '1-6-2024',
      expected: [
        { message: 'begrootTussen', table: 'begroting' },
        { message: 'tussen', table: 'cofinanciering' },
      ],
    },
    {
      name: 'te weinig na afloop',
      given: { kosten: [{ bron: 'aanvullend 2024', bedrag_sto: 400000 }], cofinanciering: [inCash(20000)] },
      expected: [{ message: 'teWeinig', table: 'cofinanciering' }],
    },
  ],
});

/** For the examples: a contribution in euros. */
function inCash(cash: number): Readonly<Record<string, string | number>> {
  return { bron: 'aanvullend 2024', soort: 'in cash', uren: '', tarief: '', cash, bedrag: cash, grond: '' };
}
