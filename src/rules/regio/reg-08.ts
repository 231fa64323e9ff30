import { TOTAL_TOLERANCE } from '../../records/money';
import { claimedFrom } from '../claimed';
import { money } from '../message-value';
import { awardOf } from '../regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-08',
  covers: ['X04'],
  title: 'Op de subsidie 2025-2028 staat niet meer dan er is toegekend',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['periode', 'subsidie_toegekend'] },
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, uurtarief',
      evidence: 'V',
      explanation: 'Een hoger uurtarief verhoogt de subsidie niet: de toekenning is het plafond.',
    },
  ],
  messages: {
    meerDanToegekend: {
      outcome: 'fout',
      text: '{toekenning} is minder dan de {som} aan kosten, uren en afschrijvingen op deze subsidie',
      found: '{som}',
      expected: 'ten hoogste {toekenning}',
      action:
        'Kies voor wat boven de toekenning komt een andere financieringsbron. Hogere lonen of prijzen zijn geen grond: de subsidie wordt niet geïndexeerd.',
    },
  },
  check({ dossier }, report) {
    const { amount, lines, column } = awardOf(dossier, 'STO2025');
    const som = claimedFrom(dossier, 'STO2025');
    if (amount === null || som <= amount + TOTAL_TOLERANCE) return;
    for (const line of lines) report.line(line, column, 'meerDanToegekend', { som: money(som), toekenning: money(amount) });
  },
  examples: [
    {
      name: 'precies op, en een voorschot aan een partner telt niet mee',
      given: {
        regio: [{ subsidie_toegekend: 10000 }],
        kosten: [{ bedrag_sto: 5000 }, { bedrag_sto: 9000, soort_boeking: 'voorschot' }, { bedrag_sto: 4000, bron: 'cofinanciering' }],
        inspanning: [{ loonkosten: 3000 }],
        afschrijvingen: [{ afs_totaal: 2000 }],
      },
      expected: [],
    },
    {
      name: 'twee euro te veel',
      given: {
        regio: [{ subsidie_toegekend: 10000 }],
        kosten: [{ bedrag_sto: 5002 }],
        inspanning: [{ loonkosten: 3000 }],
        afschrijvingen: [{ afs_totaal: 2000 }],
      },
      expected: [{ message: 'meerDanToegekend', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
