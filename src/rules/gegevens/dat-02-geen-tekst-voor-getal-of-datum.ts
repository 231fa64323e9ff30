import { TABLE_KEYS } from '../../templates';
import { ALL_ROUNDS } from '../../scheme/rounds';
import { ALL_TABLES, cellText, problemsOf } from '../all-tables';
import { cellMends } from '../cell-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-02',
  covers: ['X37'],
  title: 'Getallen en datums staan als getal en datum in de cel, niet als tekst',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  each: TABLE_KEYS,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Excel telt een getal dat als tekst in de cel staat niet mee in een som, en sorteert zo’n datum verkeerd.',
    },
  ],
  messages: {
    getal: {
      outcome: 'let op',
      text: '"{waarde}" staat als tekst in de cel; Excel telt het niet mee',
      found: '{waarde}, als tekst',
      expected: 'hetzelfde getal, niet als tekst',
      action: 'Typ het getal opnieuw. Blijft het tekst, zet de celeigenschappen dan eerst op Standaard.',
    },
    datum: {
      outcome: 'let op',
      text: '"{waarde}" staat als tekst in de cel; Excel rekent er niet mee',
      found: '{waarde}, als tekst',
      expected: 'dezelfde datum, niet als tekst',
      action: 'Typ de datum opnieuw. Blijft het tekst, zet de celeigenschappen dan eerst op Datum.',
    },
  },
  check({ dossier }, report) {
    for (const problem of problemsOf(dossier)) {
      const { at, column, kind, year } = problem;
      const message = kind === 'number as text' ? 'getal' : kind === 'date as text' ? 'datum' : undefined;
      if (message) report.cell(at, column.key, message, { waarde: cellText(problem) }, year, cellMends(problem));
    }
  },
  examples: [
    { name: 'een getal en een datum zoals Excel ze bewaart', given: { kosten: [{ incl: 605, factuurdatum: 46092 }] }, expected: [] },
    {
      name: 'een geïmporteerd bedrag en een geplakte datum',
      given: { kosten: [{ incl: '605,00', factuurdatum: '12-3-2026' }] },
      expected: [
        { message: 'datum', table: 'kosten', line: 1, column: 'factuurdatum' },
        { message: 'getal', table: 'kosten', line: 1, column: 'incl' },
      ],
    },
  ],
});
