import { TABLE_KEYS } from '../../templates';
import { cellMends } from '../cell-mends';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { ALL_TABLES, cellText, problemsOf } from '../all-tables';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-03',
  title: 'Een percentage is niet meer dan 100%',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  each: TABLE_KEYS,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'In een percentagekolom is 80 voor Excel 8000%. Of 80% bedoeld is, beslist de gebruiker.',
    },
  ],
  messages: {
    boven100: {
      outcome: 'te beoordelen',
      text: '{waarde} is meer dan 100%',
      found: '{waarde}',
      expected: 'ten hoogste 100%; voor 80 procent 80% of 0,8',
      action: 'Typ het percentage met een procentteken, of als deel van 1.',
    },
  },
  check({ dossier }, report) {
    for (const problem of problemsOf(dossier)) {
      const { at, column, kind, year } = problem;
      if (kind === 'not a percentage') report.cell(at, column.key, 'boven100', { waarde: cellText(problem) }, year, cellMends(problem));
    }
  },
  examples: [
    { name: '80%, 100% en de tekst 80%', given: { afschrijvingen: [{ pct_sto: 0.8 }, { pct_sto: 1 }, { pct_sto: '80%' }] }, expected: [] },
    {
      name: '80 in plaats van 80%, en 120%',
      given: { afschrijvingen: [{ pct_sto: 80 }, { pct_sto: '120%' }] },
      expected: [
        { message: 'boven100', table: 'afschrijvingen', line: 1, column: 'pct_sto' },
        { message: 'boven100', table: 'afschrijvingen', line: 2, column: 'pct_sto' },
      ],
    },
  ],
});
