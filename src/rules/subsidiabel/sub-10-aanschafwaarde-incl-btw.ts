import { ALL_ROUNDS } from '../../scheme/rounds';
import { text } from '../message-value';
import { defineRule } from '../rule';

const WITHOUT_BTW = /\b(ex|excl|exclusief)\b[. ]{0,2}btw\b/i;
const MAX_LENGTH = 500;

export default defineRule({
  id: 'SUB-10',
  title: 'De aanschafwaarde van een machine is inclusief btw',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { afschrijvingen: ['omschrijving', 'aanschaf'] },
  each: ['afschrijvingen'],
  through: { afschrijvingen: ['toelichting'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Bijlage 6, kolom aanschafwaarde incl btw',
      evidence: 'I',
      explanation: 'De kolom vraagt het bedrag met btw; dat wijst erop dat btw die de school niet kan terugvragen meetelt.',
    },
  ],
  messages: {
    zonderBtw: {
      outcome: 'te beoordelen',
      text: '"{woorden}" bij deze machine, terwijl de kolom inclusief btw is: is het bedrag met btw?',
      found: '{woorden}',
      expected: 'aanschafwaarde inclusief btw',
      action: 'Ga na of het bedrag met of zonder btw is en vul het bedrag inclusief btw in.',
    },
  },
  check({ dossier }, report) {
    for (const line of dossier.afschrijvingen.lines) {
      if (line.aanschaf === null) continue;
      const words = [line.omschrijving, line.toelichting].map((each) => WITHOUT_BTW.exec((each ?? '').slice(0, MAX_LENGTH))?.[0]);
      const found = words.find((each) => each !== undefined);
      if (found !== undefined) report.line(line, 'aanschaf', 'zonderBtw', { woorden: text(found) });
    }
  },
  examples: [
    { name: 'inclusief btw', given: { afschrijvingen: [{ omschrijving: 'Freesmachine incl. btw' }] }, expected: [] },
    {
      name: 'exclusief btw, in omschrijving of toelichting',
      given: { afschrijvingen: [{ omschrijving: 'Freesmachine excl. btw' }, { toelichting: 'Prijs exclusief BTW' }] },
      expected: [
        { message: 'zonderBtw', table: 'afschrijvingen', line: 1, column: 'aanschaf' },
        { message: 'zonderBtw', table: 'afschrijvingen', line: 2, column: 'aanschaf' },
      ],
    },
  ],
});
