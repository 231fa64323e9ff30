import { money } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'PER-06',
  title: 'Geld van 2020-2024 gaat niet mee naar 2025-2028',
  notWaivable: 'periode',
  kind: 'advies',
  rounds: ['STO2025'],
  reads: { regio: ['periode', 'saldo_begin'] },
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen, looptijd en verantwoording',
      evidence: 'I',
      explanation: 'Wat eind 2024 niet besteed is, wordt teruggevorderd. Er blijft dus niets over om mee te nemen.',
    },
  ],
  messages: {
    saldo: {
      outcome: 'let op',
      text: '{saldo} is meegenomen naar 2025-2028, terwijl geld van 2020-2024 dat over is teruggaat',
      found: '{saldo}',
      expected: 'leeg of € 0,00',
      action: 'Haal het saldo weg en neem het op in de afrekening van 2020-2024, of leg vast welke afspraak met DUS-I eronder ligt.',
    },
  },
  check({ dossier }, report) {
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      if (line.saldo_begin) {
        const mends = setMend('choose', line.at, 'saldo_begin', '', { label: 'Haal het saldo weg' });
        report.line(line, 'saldo_begin', 'saldo', { saldo: money(line.saldo_begin) }, undefined, mends);
      }
    }
  },
  examples: [
    { name: 'een saldo van nul', given: { regio: [{ saldo_begin: 0 }] }, expected: [] },
    { name: 'een saldo bij 2020-2024 zegt niets over 2025', given: { regio: [{ periode: '2020-2024', saldo_begin: 1200 }] }, expected: [] },
    {
      name: 'een saldo van € 12.500 bij 2025-2028',
      given: { regio: [{ saldo_begin: 12500 }] },
      expected: [{ message: 'saldo', table: 'regio', line: 1, column: 'saldo_begin' }],
    },
  ],
});
