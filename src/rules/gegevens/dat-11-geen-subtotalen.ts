import { ALL_ROUNDS } from '../../scheme/rounds';
import { ALL_TABLES } from '../all-tables';
import { text } from '../message-value';
import { removeMend } from '../line-mends';
import { defineRule } from '../rule';
import { TABLES } from '../../templates';

export default defineRule({
  id: 'DAT-11',
  covers: ['X37'],
  title: 'Tussen de regels van een tabel staan geen subtotalen',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation:
        'Een subtotaal tussen de regels telt in een som van de kolom dubbel. Wij herkennen zo’n rij aan het woord totaal of subtotaal met verder alleen getallen, en controleren haar niet als regel.',
    },
  ],
  messages: {
    subtotaal: {
      outcome: 'let op',
      text: '"{naam}" is een optelling tussen de regels; in een som van de kolom telt zij dubbel',
      found: '{naam}',
      expected: 'alleen regels in de tabel',
      action: 'Verwijder de rij. Wilt u een totaal zien, gebruik dan de totaalrij van de tabel of een cel buiten de tabel.',
    },
  },
  check({ subtotals }, report) {
    for (const { line, column, value } of subtotals)
      report.cell(line.at, column.key, 'subtotaal', { naam: text(value) }, undefined, removeMend(line, 'Haal de rij met de optelling weg'));
  },
  examples: [
    {
      name: 'een omschrijving met totaal erin, en een regel die toevallig weinig zegt',
      given: {
        kosten: [
          { omschrijving: 'Totaalpakket lasbrillen' },
          { factuurnr: 'F-2', omschrijving: 'Totaal onderhoud kwartaal 1' },
          onlyWords('kosten', { omschrijving: 'Zaalhuur', incl: 500 }),
        ],
      },
      expected: [],
    },
    {
      name: 'subtotalen van kosten en van uren, zoals mensen en zoals Excel ze schrijven',
      given: {
        kosten: [{}, onlyWords('kosten', { omschrijving: 'Subtotaal 2026', excl: 500, incl: 605, bedrag_sto: 605 })],
        inspanning: [{}, onlyWords('inspanning', { naam: 'J. Visser Totaal', uren: 120, loonkosten: 6960 })],
        afschrijvingen: [{}, onlyWords('afschrijvingen', { leverancier: 'TOTAAL:', aanschaf: 6000, afs_2026: 800 })],
      },
      expected: [
        { message: 'subtotaal', table: 'inspanning', line: 2, column: 'naam' },
        { message: 'subtotaal', table: 'afschrijvingen', line: 2, column: 'leverancier' },
        { message: 'subtotaal', table: 'kosten', line: 2, column: 'omschrijving' },
      ],
    },
  ],
});

/** For the examples: a row in which only these cells are filled in. */
function onlyWords(
  table: 'kosten' | 'inspanning' | 'afschrijvingen',
  row: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> {
  return { ...Object.fromEntries(TABLES[table].columns.filter(({ perYear }) => !perYear).map(({ key }) => [key, ''])), ...row };
}
