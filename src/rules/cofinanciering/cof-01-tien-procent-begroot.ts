import { reportBudgetShortfall, SHORTFALL_MESSAGES } from '../cofinancing-minimum';
import { defineRule } from '../rule';

const { begrootTeWeinig, begrootTussen } = SHORTFALL_MESSAGES;

export default defineRule({
  id: 'COF-01',
  covers: ['X06'],
  title: 'Bedrijven dragen in de begroting van 2025-2028 ten minste 10% bij',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { begroting: ['bron', 'dekking_subsidie', 'dekking_cash', 'dekking_kind'] },
  whole: ['begroting'],
  // On which row of Samenvatting the finding stands is not known without its name.
  stopsAt: { cofinancieringstoets: ['regel'] },
  through: { begroting: ['dekking_eigen'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Cofinanciering',
      evidence: 'V',
      explanation: 'Bedrijven dragen minimaal 10% bij van het subsidiabele deel van de totale meerjarenbegroting.',
    },
    {
      source: 'sen-app',
      where: 'Cofinanciering in de STO-regeling',
      evidence: 'V2',
      explanation:
        'Andere bronnen rekenen het percentage over de subsidie, als bijdrage er bovenop. Daarom staan beide bedragen in de melding.',
    },
  ],
  messages: { begrootTeWeinig, begrootTussen },
  check(input, report) {
    reportBudgetShortfall(input, 'STO2025', report);
  },
  examples: [
    {
      name: '€ 4.000.000 subsidie en € 444.444,44 van bedrijven; de bijdrage van de school telt niet mee',
      given: { begroting: [{ dekking_subsidie: 4000000, dekking_cash: 400000, dekking_kind: 44444.44, dekking_eigen: 100000 }] },
      expected: [],
    },
    {
      name: 'alleen eigen geld en geen subsidie',
      given: { begroting: [{ dekking_subsidie: 0, dekking_cash: 0, dekking_kind: 0 }] },
      expected: [],
    },
    {
      name: '€ 400.000 is 10% van de subsidie, niet van het totaal',
      given: { begroting: [{ dekking_subsidie: 4000000, dekking_cash: 400000, dekking_kind: '' }] },
      expected: [{ message: 'begrootTussen', table: 'begroting' }],
    },
    {
      name: 'op de rij van Samenvatting, als die er is; een regel met bron cofinanciering telt mee',
      given: {
        begroting: [
          { dekking_subsidie: 4000000, dekking_cash: 0, dekking_kind: 0 },
          { bron: 'cofinanciering', dekking_subsidie: 0, dekking_cash: 400000, dekking_kind: 0 },
        ],
        cofinancieringstoets: [{}],
      },
      expected: [{ message: 'begrootTussen', table: 'cofinancieringstoets', line: 1, column: 'cofinanciering' }],
    },
    {
      name: 'een cent minder is op geen van beide manieren genoeg',
      given: { begroting: [{ dekking_subsidie: 4000000, dekking_cash: 0, dekking_kind: 399999.99 }] },
      expected: [{ message: 'begrootTeWeinig', table: 'begroting' }],
    },
  ],
});
