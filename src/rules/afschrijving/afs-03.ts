import { number } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'AFS-03',
  title: 'De afschrijvingstermijn is die van de goedgekeurde begroting',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024', 'STO2025'],
  reads: { afschrijvingen: ['periode_mnd'] },
  basis: [
    {
      source: 'vo-raad-afschrijving',
      where: 'Antwoord over de afschrijvingstermijn',
      evidence: 'V2',
      explanation: 'De termijn is bepaald in de begroting bij de goedgekeurde aanvraag.',
    },
  ],
  messages: {
    anders: {
      outcome: 'let op',
      text: '{maanden} maanden is niet de {begroot} maanden van de begroting',
      found: '{maanden} maanden',
      expected: '{begroot} maanden',
      action: 'Gebruik de termijn van de begroting, of leg uit waarom de levensduur anders is en bespreek het met de accountant.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      const { periode_mnd, periode_begroot } = line;
      if (periode_mnd === null || periode_begroot === null || periode_mnd === periode_begroot) continue;
      report.line(line, 'periode_mnd', 'anders', { maanden: number(periode_mnd), begroot: number(periode_begroot) });
    }
  },
  examples: [
    { name: 'dezelfde termijn, of geen termijn in de begroting', given: { afschrijvingen: [{ periode_begroot: 60 }, {}] }, expected: [] },
    {
      name: 'in vier jaar, begroot in vijf',
      given: { afschrijvingen: [{ periode_mnd: 48, periode_begroot: 60 }] },
      expected: [{ message: 'anders', table: 'afschrijvingen', line: 1, column: 'periode_mnd' }],
    },
  ],
});
