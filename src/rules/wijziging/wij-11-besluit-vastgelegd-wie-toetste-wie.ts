import { readingOf } from '../../facts/empty-cells';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { date } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'WIJ-11',
  title: 'Van een besluit is vastgelegd wie toetste, wie het weet en of het plan is bijgewerkt',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { wijzigingen: ['besluit_datum'] },
  helps: { wijzigingen: ['getoetst_door', 'geinformeerd', 'plan_bijgewerkt'] },
  optional: { wijzigingen: ['verwerkt'] },
  each: ['wijzigingen'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Casus 1 en casus 2, de drie vragen van de opdracht',
      evidence: 'V',
      explanation:
        'Bij een wijziging vraagt de presentatie: welke stappen zet u en wie toetst, wie informeert u, en wat legt u vast in plan, begroting en administratie?',
    },
  ],
  messages: {
    geenToets: {
      outcome: 'let op',
      text: 'is leeg, terwijl er op {besluit} is besloten',
      found: 'leeg',
      expected: 'wie heeft nagegaan of de wijziging past',
      action: 'Vul in wie heeft getoetst of de wijziging past bij de doelen en de begroting, bijvoorbeeld de projectleider.',
    },
    nietVerteld: {
      outcome: 'let op',
      text: 'is leeg, terwijl er op {besluit} is besloten',
      found: 'leeg',
      expected: 'wie de wijziging weet',
      action: 'Vertel het de penvoerder, de projectleider en de scholen die meedoen, en vul in wie u hebt geïnformeerd.',
    },
    nietBijgewerkt: {
      outcome: 'let op',
      text: 'is nog niet op ja gezet, terwijl er op {besluit} is besloten',
      found: 'geen ja',
      expected: 'ja',
      action: 'Werk Activiteiten, Begroting en Partners bij en zet dit op ja. Hoeft daar niets te veranderen, kies dan ook ja.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.wijzigingen);
    for (const line of dossier.wijzigingen.lines) {
      if (line.besluit_datum === null) continue;
      const values = { besluit: date(line.besluit_datum) };
      if (cells.isEmpty(line, 'getoetst_door')) report.line(line, 'getoetst_door', 'geenToets', values);
      if (cells.isEmpty(line, 'geinformeerd')) report.line(line, 'geinformeerd', 'nietVerteld', values);
      // A version of the budget in which the change stands says the same.
      const isOpen = line.plan_bijgewerkt === false || (cells.isEmpty(line, 'plan_bijgewerkt') && cells.isEmpty(line, 'verwerkt'));
      if (isOpen) report.line(line, 'plan_bijgewerkt', 'nietBijgewerkt', values);
    }
  },
  examples: [
    {
      name: 'alles vastgelegd, een versie van de begroting in plaats van ja, en een wijziging waarover nog niet is besloten',
      given: {
        wijzigingen: [
          {},
          { plan_bijgewerkt: '', verwerkt: 'Begroting versie 2' },
          { besluit_datum: '', getoetst_door: '', geinformeerd: '', plan_bijgewerkt: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'een werkmap van voor deze kolommen',
      given: { wijzigingen: [{}] },
      layout: { wijzigingen: { without: ['getoetst_door', 'geinformeerd', 'plan_bijgewerkt'] } },
      expected: [],
    },
    {
      name: 'een besluit, en verder niets',
      given: { wijzigingen: [{ getoetst_door: '', geinformeerd: '', plan_bijgewerkt: '' }] },
      expected: [
        { message: 'geenToets', table: 'wijzigingen', line: 1, column: 'getoetst_door' },
        { message: 'nietVerteld', table: 'wijzigingen', line: 1, column: 'geinformeerd' },
        { message: 'nietBijgewerkt', table: 'wijzigingen', line: 1, column: 'plan_bijgewerkt' },
      ],
    },
    {
      name: 'getoetst en verteld, maar het plan is nog niet aangepast',
      given: { wijzigingen: [{ plan_bijgewerkt: 'nee' }] },
      expected: [{ message: 'nietBijgewerkt', table: 'wijzigingen', line: 1, column: 'plan_bijgewerkt' }],
    },
  ],
});
