import { ALL_ROUNDS } from '../../scheme/rounds';
import { areaAddress } from '../../cells/address';
import type { TableSource } from '../../records/dossier';
import { ALL_TABLES, registersOf } from '../all-tables';
import { text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DAT-07',
  covers: ['X37'],
  title: 'In een tabel zijn geen cellen samengevoegd',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: ALL_TABLES,
  basis: [
    {
      source: 'sto-controle',
      where: 'Kwaliteit van de gegevens',
      evidence: 'D',
      explanation: 'Van samengevoegde cellen heeft alleen de eerste een waarde; de andere regels lijken daardoor leeg.',
    },
  ],
  messages: {
    samengevoegd: {
      outcome: 'let op',
      text: '{cellen} zijn samengevoegd; alleen de eerste cel heeft een waarde',
      found: 'samengevoegde cellen {cellen}',
      expected: 'elke regel zijn eigen cel',
      action: 'Hef de samenvoeging op en vul de waarde in elke regel in.',
    },
  },
  check({ dossier }, report) {
    for (const { tables } of registersOf(dossier)) {
      for (const table of tables) {
        for (const area of table.merged) {
          const row = Math.max(area.row, table.row + 1);
          const column = columnFrom(table, area.column - table.column);
          const isInRows = row < area.row + area.rows && row <= table.row + table.rowCount;
          if (column && isInRows) {
            report.cell({ table, row }, column.key, 'samengevoegd', { cellen: text(areaAddress(area)) }, column.year);
          }
        }
      }
    }
  },
  examples: [
    { name: 'geen samengevoegde cellen', given: { kosten: [{}, {}] }, expected: [] },
    {
      name: 'één leverancier over drie regels samengevoegd',
      given: { kosten: [{}, { leverancier: '' }, { leverancier: '' }] },
      layout: { kosten: { merged: { column: 'leverancier', lines: [1, 3] } } },
      expected: [{ message: 'samengevoegd', table: 'kosten', line: 1, column: 'leverancier' }],
    },
    {
      name: 'twee regels van een jaarkolom samengevoegd',
      given: { afschrijvingen: [{}, {}] },
      layout: { afschrijvingen: { merged: { column: 'afs_2026', lines: [1, 2] } } },
      expected: [{ message: 'samengevoegd', table: 'afschrijvingen', line: 1, column: 'afs' }],
    },
  ],
});

/** The first column of the template at or after a place (0-based) in the table: an area may begin left of it or in the user's own columns. */
function columnFrom(table: TableSource, index: number): { key: string; year?: number } | undefined {
  const places = [...table.columns].flatMap(([key, place]) => [
    ...(place.index === undefined ? [] : [{ key, index: place.index }]),
    ...[...(place.years ?? [])].map(([year, at]) => ({ key, index: at, year })),
  ]);
  return places.sort((a, b) => a.index - b.index).find((place) => place.index >= index);
}
