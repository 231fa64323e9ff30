import { ALL_ROUNDS } from '../../scheme/rounds';
import { ALL_TABLES, registersOf } from '../all-tables';
import { number, text } from '../message-value';
import { rowStretches } from '../row-stretches';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-06',
  covers: ['X37'],
  title: 'Regels met gegevens zijn niet verborgen',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Verborgen en weggefilterde regels tellen mee in sommen en in deze controle, maar niemand ziet ze.',
    },
  ],
  messages: {
    verborgen: {
      outcome: 'let op',
      text: 'rij {rijen} is verborgen of weggefilterd, maar telt wel mee',
      found: 'verborgen regels: {aantal}',
      expected: 'alle regels zichtbaar',
      action: 'Maak het filter leeg of maak de rijen zichtbaar, en kijk of de gegevens erin kloppen.',
    },
  },
  check({ dossier }, report) {
    // Once for a table: a filter may hide hundreds of lines.
    for (const { key, lines, tables } of registersOf(dossier)) {
      if (tables.every(({ hiddenRows }) => hiddenRows.size === 0)) continue;
      const hidden = lines.filter(({ at }) => at.table.hiddenRows.has(at.row));
      if (hidden.length === 0) continue;
      const rijen = tables
        .map((table) => ({ table, rows: hidden.flatMap(({ at }) => (at.table === table ? [at.row + 1] : [])) }))
        .filter(({ rows }) => rows.length > 0)
        .map(({ table, rows }) => (tables.length > 1 ? `${rowStretches(rows)} op ${table.sheet}` : rowStretches(rows)));
      report.table(key, 'verborgen', { aantal: number(hidden.length), rijen: text(rijen.join('; ')) });
    }
  },
  examples: [
    { name: 'geen verborgen regels', given: { kosten: [{}, {}] }, expected: [] },
    {
      name: 'twee van drie regels zijn verborgen',
      given: { kosten: [{}, {}, {}] },
      layout: { kosten: { hiddenLines: [1, 2] } },
      expected: [{ message: 'verborgen', table: 'kosten' }],
    },
  ],
});
