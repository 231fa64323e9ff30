import { number } from '../message-value';
import { countOf, partnersIn } from '../../facts/lists/partner-list';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-02',
  title: 'In 2020-2024 werken ten minste twee vmbo-scholen, een mbo-instelling en bedrijven of overheden samen',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024'],
  reads: { partners: ['partner_type'] },
  needs: { regio: ['periode'] },
  whole: ['partners'],
  through: { partners: ['vanaf', 'tot'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, samenstelling van de regio',
      evidence: 'V',
      explanation: 'Een samenwerking bestaat minstens uit twee vmbo-scholen, één mbo-instelling en bedrijven en/of lokale overheden.',
    },
  ],
  messages: {
    vmbo: {
      outcome: 'fout',
      text: 'het aantal vmbo-scholen op het blad Partners is {aantal}; voor 2020-2024 zijn er ten minste twee nodig',
      found: 'aantal vmbo-scholen: {aantal}',
      expected: 'ten minste twee',
      action: 'Vul op het blad Partners alle vmbo-scholen in die in 2020-2024 meededen, ook als zij gestopt zijn.',
    },
    mbo: {
      outcome: 'fout',
      text: 'op het blad Partners staat geen mbo-instelling voor 2020-2024; er is er ten minste één nodig',
      found: 'geen mbo-instelling',
      expected: 'ten minste één',
      action: 'Vul op het blad Partners de mbo-instelling in die in 2020-2024 meedeed.',
    },
    bedrijf: {
      outcome: 'fout',
      text: 'op het blad Partners staat geen bedrijf, bedrijvennetwerk of overheid voor 2020-2024; er is er ten minste één nodig',
      found: 'geen bedrijf of lokale overheid',
      expected: 'ten minste één',
      action: 'Vul op het blad Partners de bedrijven of overheden in die in 2020-2024 meededen.',
    },
  },
  check({ dossier }, report) {
    if (linesOfPeriode(dossier, '2020-2024').length === 0) return;
    const partners = partnersIn(dossier, 'STO2020');
    if (dossier.partners.lines.some(({ partner_type }) => partner_type === null)) return;
    const vmbo = countOf(partners, 'penvoerder (vmbo)', 'vmbo-school');
    if (vmbo < 2) report.table('partners', 'vmbo', { aantal: number(vmbo) });
    if (countOf(partners, 'mbo-instelling') === 0) report.table('partners', 'mbo');
    if (countOf(partners, 'bedrijf', 'brancheorganisatie of bedrijvennetwerk', 'lokale overheid') === 0)
      report.table('partners', 'bedrijf');
  },
  examples: [
    {
      name: 'precies het minimum',
      given: {
        regio: [{ periode: '2020-2024' }],
        partners: [{}, { partner_type: 'vmbo-school' }, { partner_type: 'mbo-instelling' }, { partner_type: 'lokale overheid' }],
      },
      expected: [],
    },
    { name: 'een regio met alleen 2025-2028', given: { regio: [{}], partners: [{}] }, expected: [] },
    {
      name: 'alleen de penvoerder; de tweede school kwam er pas in 2025 bij',
      given: { regio: [{ periode: '2020-2024' }], partners: [{}, { partner_type: 'vmbo-school', vanaf: '1-1-2025' }] },
      expected: [
        { message: 'vmbo', table: 'partners' },
        { message: 'mbo', table: 'partners' },
        { message: 'bedrijf', table: 'partners' },
      ],
    },
  ],
});
