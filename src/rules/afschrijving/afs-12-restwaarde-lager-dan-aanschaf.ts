import { ALL_ROUNDS } from '../../scheme/rounds';
import { money } from '../message-value';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'AFS-12',
  title: 'De restwaarde is lager dan de aanschafwaarde',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['aanschaf', 'restwaarde'] },
  each: ['afschrijvingen'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolommen aanschafwaarde en restwaarde',
      evidence: 'I',
      explanation: 'Er wordt afgeschreven op het verschil; dat kan niet nul of negatief zijn.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: '{restwaarde} is niet lager dan de aanschafwaarde van {aanschaf}',
      found: '{restwaarde}',
      expected: 'minder dan {aanschaf}',
      action: 'Verbeter de restwaarde of de aanschafwaarde; blijft er niets over, vul dan 0 in.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      const { aanschaf, restwaarde } = line;
      if (aanschaf !== null && restwaarde !== null && restwaarde >= aanschaf) {
        const mends = aanschaf > 0 ? setMend('choose', line.at, 'restwaarde', 0, { label: 'Er blijft niets over: € 0,00' }) : [];
        report.line(line, 'restwaarde', 'teHoog', { restwaarde: money(restwaarde), aanschaf: money(aanschaf) }, undefined, mends);
      }
    }
  },
  examples: [
    { name: 'een cent lager', given: { afschrijvingen: [{ aanschaf: 6000, restwaarde: 5999.99 }] }, expected: [] },
    {
      name: 'even hoog',
      given: { afschrijvingen: [{ aanschaf: 6000, restwaarde: 6000 }] },
      expected: [{ message: 'teHoog', table: 'afschrijvingen', line: 1, column: 'restwaarde' }],
    },
  ],
});
