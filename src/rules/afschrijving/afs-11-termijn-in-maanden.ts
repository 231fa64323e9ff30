import { ALL_ROUNDS } from '../../scheme/rounds';
import { number } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

/** Months: nobody writes a machine off in less than a year. */
const YEAR = 12;

export default defineRule({
  id: 'AFS-11',
  title: 'De afschrijvingstermijn staat in maanden',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['periode_mnd'] },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolom afschrijvingsperiode in mnd',
      evidence: 'V',
      explanation: 'De kolom vraagt om maanden.',
    },
    {
      source: 'sto-controle',
      where: 'Grens',
      evidence: 'D',
      explanation: 'Minder dan twaalf zal een aantal jaren zijn.',
    },
  ],
  messages: {
    jaren: {
      outcome: 'let op',
      text: '{termijn} lijkt een aantal jaren: is dit {maanden} maanden?',
      found: '{termijn}',
      expected: '{maanden} maanden',
      action: 'Vul de termijn in maanden in, dus 60 voor vijf jaar.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      const { periode_mnd: termijn } = line;
      if (termijn !== null && termijn < YEAR) {
        const months = termijn * YEAR;
        const mends = setMend('choose', line.at, 'periode_mnd', months, { label: `Verander in ${months} maanden` });
        report.line(line, 'periode_mnd', 'jaren', { termijn: number(termijn), maanden: number(months) }, undefined, mends);
      }
    }
  },
  examples: [
    { name: '60 maanden, en precies een jaar', given: { afschrijvingen: [{}, { periode_mnd: 12 }] }, expected: [] },
    {
      name: '5 in plaats van 60',
      given: { afschrijvingen: [{ periode_mnd: 5 }] },
      expected: [{ message: 'jaren', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
  ],
});
