import { ROUNDS } from '../../scheme/rounds';
import { date } from '../message-value';
import { defineRule } from '../rule';

const { bron: BRON, start: BEGIN } = ROUNDS.STO2025;

export default defineRule({
  id: 'AFS-08',
  title: 'Van een machine van voor 2025 is bekend of de afschrijving in 2025-2028 meetelt',
  kind: 'advies',
  rounds: ['STO2025'],
  reads: { afschrijvingen: ['factuurdatum', 'bron'] },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen over 2024',
      evidence: 'V',
      explanation:
        'Voor het jaar 2024 is gezegd dat bestaande afschrijvingen konden doorgaan. Of dat ook voor 2025-2028 geldt, is in geen bron gezien.',
    },
  ],
  messages: {
    ouder: {
      outcome: 'te beoordelen',
      text: 'deze machine is van {datum}, voor {begin}: mag de afschrijving in 2025-2028 doorlopen?',
      found: '{datum}',
      expected: 'gekocht vanaf {begin}, of een antwoord van DUS-I of de accountant',
      action: 'Zoek het op in de handreiking subsidiabele kosten of vraag het de accountant, en leg het antwoord vast.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      if (line.bron === BRON && line.factuurdatum !== null && line.factuurdatum < BEGIN) {
        report.line(line, 'factuurdatum', 'ouder', { datum: date(line.factuurdatum), begin: date(BEGIN) });
      }
    }
  },
  examples: [
    { name: 'gekocht op de eerste dag', given: { afschrijvingen: [{ factuurdatum: '1-1-2025' }] }, expected: [] },
    {
      name: 'een machine uit 2023 die in 2024 doorloopt',
      given: { afschrijvingen: [{ factuurdatum: '1-3-2023', bron: 'aanvullend 2024' }] },
      expected: [],
    },
    {
      name: 'gekocht op 31-12-2024',
      given: { afschrijvingen: [{ factuurdatum: '31-12-2024' }] },
      expected: [{ message: 'ouder', table: 'afschrijvingen', line: 1, column: 'factuurdatum' }],
    },
  ],
});
