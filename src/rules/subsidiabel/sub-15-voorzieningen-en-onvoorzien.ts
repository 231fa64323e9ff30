import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { removeMend } from '../line-mends';
import { defineRule } from '../rule';
import { findPerhapsSetAside, findSetAside } from '../../facts/lists/words';

export default defineRule({
  id: 'SUB-15',
  covers: ['X34'],
  title: 'Voorzieningen, reserveringen en onvoorzien zijn geen gemaakte kosten',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving'] },
  each: ['kosten'],
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Niet-subsidiabele kosten',
      evidence: 'A',
      explanation: 'Bij andere subsidies telt alleen wat echt is uitgegeven. Voor STO is dit niet in een bron gezien.',
    },
  ],
  messages: {
    opzij: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving: is dit geld dat opzij is gezet, of zijn het gemaakte kosten?',
      found: '{woord}',
      expected: 'kosten met een factuur of ander bewijs',
      action: 'Is er geen factuur, haal de regel dan weg en boek de kosten zodra ze zijn gemaakt.',
    },
    misschien: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving: is dit geld dat opzij is gezet?',
      found: '{woord}',
      expected: 'kosten met een factuur of ander bewijs',
      action: 'Ga na of er een factuur is. Is er alleen geld opzij gezet, haal de regel dan weg.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      const certain = findSetAside(line.omschrijving);
      const word = certain ?? findPerhapsSetAside(line.omschrijving);
      if (word !== undefined) {
        const mends = removeMend(line, 'Er is geen factuur: haal de regel uit Kosten');
        report.line(line, 'omschrijving', certain === undefined ? 'misschien' : 'opzij', { woord: text(word) }, undefined, mends);
      }
    }
  },
  examples: [
    {
      name: 'gewone kosten, ook met woorden die erop lijken',
      given: {
        kosten: [
          { omschrijving: 'Reserveonderdelen' },
          { omschrijving: 'Voorzien van logo' },
          { omschrijving: 'Onvoorziene reparatie lasapparaat' },
          { omschrijving: 'Reservering vergaderzaal' },
        ],
      },
      expected: [],
    },
    {
      name: 'een stelpost en een reservering',
      given: { kosten: [{ omschrijving: 'Stelpost materialen' }, { omschrijving: 'Reservering jubileum' }] },
      expected: [
        { message: 'opzij', table: 'kosten', line: 1, column: 'omschrijving' },
        { message: 'misschien', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});
