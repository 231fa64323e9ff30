import { ALL_ROUNDS } from '../../scheme/rounds';
import { TABLES } from '../../templates';
import type { Column, ColumnType } from '../../templates/column';
import { toCents } from '../../records/money';
import { ALL_TABLES, registersOf } from '../all-tables';
import { date, money, number, percentage, text, type MessageValue } from '../message-value';
import { defineRule } from '../rule';

const AS: { readonly [Type in ColumnType]?: (value: number) => MessageValue } = {
  date,
  money: (value) => money(toCents(value)),
  percentage,
};

export default defineRule({
  id: 'DAT-13',
  title: 'In een cel met een formule staat wat de formule geeft',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'I',
      explanation:
        'Een bestand bewaart bij elke formule ook de laatste uitkomst. Wij rekenen sommen, verschillen, producten, afrondingen en datums na. Klopt de uitkomst niet, dan is het bestand niet herberekend of van buiten Excel veranderd. Andere formules rekenen wij niet na.',
    },
  ],
  messages: {
    andereUitkomst: {
      outcome: 'te beoordelen',
      text: 'in het bestand staat {waarde}, maar de formule in deze cel geeft {uitkomst}',
      found: '{waarde}',
      expected: '{uitkomst}, de uitkomst van de formule',
      action:
        'Open het bestand in Excel, laat het herberekenen met Ctrl+Alt+F9 en bewaar het. Controleer daarna opnieuw: deze controle ging uit van {waarde}.',
    },
  },
  check({ dossier }, report) {
    for (const { key, tables } of registersOf(dossier)) {
      const columns: readonly Column[] = TABLES[key].columns;
      for (const table of tables) {
        for (const { row, part, column, year, stored, given } of table.differing) {
          const type = columns.find((each) => each.key === column)?.type;
          const write = (type && AS[type]) ?? number;
          const at = { table, row, ...(part === undefined ? {} : { part }) };
          const waarde = typeof stored === 'number' ? write(stored) : text(String(stored));
          report.cell(at, column, 'andereUitkomst', { waarde, uitkomst: write(given) }, year);
        }
      }
    }
  },
  examples: [
    {
      name: 'uitkomsten die de formules geven',
      given: { kosten: [{}, { factuurnr: 'F-2' }] },
      expected: [],
    },
    {
      name: 'een factuurdatum van 20-3-2026, terwijl de formule 1-7-2029 geeft',
      given: { kosten: [{ factuurdatum: 46101 }, { factuurnr: 'F-2' }] },
      layout: { kosten: { gives: [{ column: 'factuurdatum', line: 1, value: 47300 }] } },
      expected: [{ message: 'andereUitkomst', table: 'kosten', line: 1, column: 'factuurdatum' }],
    },
    {
      name: 'een bedrag als tekst, waar de formule een ander bedrag geeft',
      given: { kosten: [{ incl: '1.210' }] },
      layout: { kosten: { gives: [{ column: 'incl', line: 1, value: 12100 }] } },
      expected: [{ message: 'andereUitkomst', table: 'kosten', line: 1, column: 'incl' }],
    },
  ],
});
