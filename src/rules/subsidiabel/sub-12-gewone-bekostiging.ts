import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { defineRule } from '../rule';
import { wordFinder } from '../../facts/lists/words';

/** Words for what a school pays from its ordinary funding (a list of ours). */
const findOrdinary = wordFinder(
  'formatie',
  'formatiekosten',
  'basisformatie',
  'lumpsum',
  'rijksbijdrage',
  'lessentabel',
  'regulier',
  'reguliere',
);

export default defineRule({
  id: 'SUB-12',
  title: 'Kosten zijn extra voor STO en niet al uit de gewone bekostiging betaald',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['omschrijving'] },
  each: ['kosten'],
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Activiteiten die uit de rijksbijdrage worden betaald',
      evidence: 'A',
      explanation:
        'Een andere regeling van OCW sluit activiteiten uit die al uit de gewone rijksbijdrage worden betaald. Voor STO is zo’n bepaling niet gezien.',
    },
  ],
  messages: {
    gewoon: {
      outcome: 'te beoordelen',
      text: '"{woord}" in de omschrijving: is dit extra voor STO, of gewoon onderwijs waar de school al geld voor krijgt?',
      found: '{woord}',
      expected: 'kosten die er zonder STO niet waren',
      action: 'Controleer of dit extra is voor STO en leg in de omschrijving uit waarom.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.kosten.lines) {
      const word = findOrdinary(line.omschrijving);
      if (word !== undefined) report.line(line, 'omschrijving', 'gewoon', { woord: text(word) });
    }
  },
  examples: [
    {
      name: 'kosten voor STO, en een woord dat erop lijkt',
      given: { kosten: [{}, { omschrijving: 'Informatieavond', factuurnr: 'F-2' }] },
      expected: [],
    },
    {
      name: 'reguliere lessen',
      given: { kosten: [{ omschrijving: 'Reguliere lessen techniek' }] },
      expected: [{ message: 'gewoon', table: 'kosten', line: 1, column: 'omschrijving' }],
    },
  ],
});
