import { reportShortfalls, SHORTFALL_MESSAGES } from '../cofinancing-minimum';
import { defineRule } from '../rule';

export default defineRule({
  id: 'COF-03',
  covers: ['X06', 'COF-06'],
  title: 'Bedrijven dragen in 2020-2023 ten minste 7,5% bij, op beide manieren gerekend',
  kind: 'verplichting',
  rounds: ['STO2020'],
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
      source: 'sto-continuering',
      where: 'Brief van 7 juli 2022',
      evidence: 'V',
      explanation:
        'Het percentage is voor de hele looptijd verlaagd van 10 naar 7,5. Een controle met een datum van voor de brief rekent nog met 10%.',
    },
    {
      source: 'aavas',
      where: 'Sterk Techniekonderwijs',
      evidence: 'V2',
      explanation: 'Een bron rekent over de projectkosten, andere over de subsidie. Daarom staan beide bedragen in de melding.',
    },
  ],
  messages: SHORTFALL_MESSAGES,
  check: (input, report) => reportShortfalls(input, 'STO2020', report),
  examples: [
    {
      name: 'alleen de gemeente draagt bij',
      given: {
        partners: [{ partner_type: 'lokale overheid', partner_naam: 'Gemeente Waterland' }],
        kosten: [{ bedrag_sto: 9000, bron: 'subsidie 2020-2023' }],
        cofinanciering: [
          {
            cofinancier: 'Gemeente Waterland',
            soort: 'in cash',
            uren: '',
            tarief: '',
            cash: 1000,
            bedrag: 1000,
            grond: '',
            bron: 'subsidie 2020-2023',
          },
        ],
      },
      expected: [{ message: 'zonderAnderen', table: 'cofinanciering' }],
    },
    {
      name: '€ 4.000.000 subsidie en € 324.324,32 van bedrijven; na afloop telt de begroting niet meer',
      given: {
        kosten: [{ bron: 'subsidie 2020-2023', bedrag_sto: 4000000 }],
        cofinanciering: [inCash(324324.32)],
        begroting: [{ bron: 'subsidie 2020-2023', dekking_subsidie: 4000000 }],
      },
      expected: [],
    },
    {
      name: '7,5% in de begroting, gecontroleerd in 2023',
      given: { begroting: [{ bron: 'subsidie 2020-2023', dekking_subsidie: 4000000, dekking_cash: 324324.32, dekking_kind: 0 }] },
      date: '1-2-2023',
      expected: [],
    },
    {
      name: 'diezelfde begroting en realisatie in 2021, toen het nog 10% was',
      given: {
        begroting: [{ bron: 'subsidie 2020-2023', dekking_subsidie: 4000000, dekking_cash: 324324.32, dekking_kind: 0 }],
        kosten: [{ bron: 'subsidie 2020-2023', bedrag_sto: 400000 }],
        cofinanciering: [inCash(32432.43)],
      },
      date: '1-2-2021',
      expected: [
        { message: 'begrootTeWeinig', table: 'begroting' },
        { message: 'nogNodig', table: 'cofinanciering' },
      ],
    },
    {
      name: '€ 300.000 bij € 4.000.000: de bronnen verschillen',
      given: {
        begroting: [{ bron: 'subsidie 2020-2023', dekking_subsidie: 4000000, dekking_cash: 300000, dekking_kind: 0 }],
        kosten: [{ bron: 'subsidie 2020-2023', bedrag_sto: 4000000 }],
        cofinanciering: [inCash(300000)],
      },
      date: '1-2-2023',
      expected: [
        { message: 'begrootTussen', table: 'begroting' },
        { message: 'tussen', table: 'cofinanciering' },
      ],
    },
    {
      name: '€ 200.000 na afloop',
      given: { kosten: [{ bron: 'subsidie 2020-2023', bedrag_sto: 4000000 }], cofinanciering: [inCash(200000)] },
      expected: [{ message: 'teWeinig', table: 'cofinanciering' }],
    },
  ],
});

/** For the examples: a contribution in euros. */
function inCash(cash: number): Readonly<Record<string, string | number>> {
  return { bron: 'subsidie 2020-2023', soort: 'in cash', uren: '', tarief: '', cash, bedrag: cash, grond: '' };
}
