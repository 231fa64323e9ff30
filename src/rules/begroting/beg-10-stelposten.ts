import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { defineRule } from '../rule';
import { findContingency } from '../../facts/lists/words';

export default defineRule({
  id: 'BEG-10',
  title: 'Elke begrotingsregel zegt waar het geld voor is, ook een post onvoorzien',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['omschrijving'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Onvoorzien in de begroting',
      evidence: 'M',
      explanation:
        'Geen bron verbiedt een post onvoorzien. Zo’n post is alleen niet met prijs keer hoeveelheid te onderbouwen, en dat vraagt het STO-programma wel.',
    },
  ],
  messages: {
    nietOnderbouwd: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving: waar is dit bedrag voor? Zo is er geen prijs keer hoeveelheid; verboden is het in geen bron',
      found: '{woord}',
      expected: 'de onderdelen, met prijs en hoeveelheid',
      action: 'Verdeel het bedrag over wat u verwacht nodig te hebben, of leg bij de toelichting uit waarom dat nog niet kan.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.begroting.lines) {
      const word = findContingency(line.omschrijving);
      if (word !== undefined) report.line(line, 'omschrijving', 'nietOnderbouwd', { woord: text(word) });
    }
  },
  examples: [
    {
      name: 'gewone omschrijvingen',
      given: { begroting: [{ omschrijving: 'Materiaal voor diverse lessen' }, { omschrijving: 'Voorzieningen voor pmto' }] },
      expected: [],
    },
    {
      name: 'onvoorzien, een stelpost en diversen',
      given: {
        begroting: [
          { omschrijving: 'Onvoorzien (5%)' },
          { omschrijving: 'Stelpost machines' },
          { omschrijving: 'Diversen' },
          { omschrijving: 'Excursies PM' },
        ],
      },
      expected: [1, 2, 3, 4].map((line) => ({ message: 'nietOnderbouwd', table: 'begroting', line, column: 'omschrijving' })),
    },
  ],
});
