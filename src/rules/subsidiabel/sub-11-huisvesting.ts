import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { defineRule } from '../rule';
import { findBuilding } from '../../facts/lists/words';

export default defineRule({
  id: 'SUB-11',
  title: 'Kosten zijn van het onderwijs, niet van het gebouw',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving'], afschrijvingen: ['omschrijving'] },
  each: ['afschrijvingen', 'kosten'],
  basis: [
    {
      source: 'sto-controle',
      where: 'Huisvesting',
      evidence: 'M',
      explanation:
        'Kosten van gebouwen gelden meestal als niet subsidiabel, maar geen STO-bron is gezien die dat zegt. De handreiking subsidiabele kosten geeft uitsluitsel.',
    },
  ],
  messages: {
    gebouw: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving: zijn dit kosten van het gebouw? Of die meetellen, is onzeker',
      found: '{woord}',
      expected: 'kosten van onderwijs, niet van het gebouw',
      action: 'Zoek het op in de handreiking subsidiabele kosten of vraag het de accountant, en leg het antwoord vast.',
    },
  },
  check({ dossier }, report) {
    for (const { lines } of [dossier.afschrijvingen, dossier.kosten]) {
      for (const { at, omschrijving } of lines) {
        const word = findBuilding(omschrijving);
        if (word !== undefined) report.cell(at, 'omschrijving', 'gebouw', { woord: text(word) });
      }
    }
  },
  examples: [
    {
      name: 'woorden die er alleen op lijken',
      given: {
        kosten: [
          { omschrijving: 'Vloeistof voor de koeling' },
          { omschrijving: 'Sloopauto voor de autotechniek' },
          { omschrijving: 'Verbouw en inrichten stand open dag' },
        ],
        afschrijvingen: [{ omschrijving: 'Tegelsnijder' }],
      },
      expected: [],
    },
    {
      name: 'een verbouwing, een vloer en een gietvloer op de staat',
      given: {
        kosten: [{ omschrijving: 'Verbouwing technieklokaal' }, { omschrijving: 'Nieuwe vloer' }],
        afschrijvingen: [{ omschrijving: 'Gietvloer praktijklokaal' }],
      },
      expected: [
        { message: 'gebouw', table: 'afschrijvingen', line: 1, column: 'omschrijving' },
        { message: 'gebouw', table: 'kosten', line: 1, column: 'omschrijving' },
        { message: 'gebouw', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});
