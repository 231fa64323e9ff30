import { ALL_ROUNDS } from '../../scheme/rounds';
import { purchasesOf } from '../../facts/costs/cost';
import { isKnown } from '../../facts/known';
import { isGiven } from '../../facts/costs/invoices';
import { byKey } from '../../facts/lists/names';
import { number, percentage } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'FIN-22',
  title: 'Een verdeling van kosten heeft een toelichting',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['incl'] },
  helps: { kosten: ['sleutel'] },
  optional: { kosten: ['pct'] },
  each: ['kosten'],
  basis: [
    {
      source: 'andere-regelingen',
      where: 'Verdeelsleutels',
      evidence: 'A',
      explanation: 'Wie een factuur verdeelt, laat zien waarop de verdeling rust. Voor STO is dit niet in een bron gezien.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, terwijl {deel} van de factuur voor STO is',
      found: 'leeg',
      expected: 'waarop {deel} rust',
      action: 'Leg uit hoe de verdeling is gemaakt, bijvoorbeeld naar aantallen leerlingen.',
    },
    geenKolom: {
      outcome: 'te beoordelen',
      text: 'van {aantal} regels is een deel voor STO, en dit blad heeft geen kolom die zegt waarop dat rust: is de verdeling vastgelegd?',
      found: 'geen toelichting',
      expected: 'waarop de verdeling rust',
      action: 'Leg uit hoe de verdelingen zijn gemaakt, bijvoorbeeld naar aantallen leerlingen.',
    },
  },
  check({ dossier }, report) {
    const divided = purchasesOf(dossier).flatMap(({ share, line }) =>
      isKnown(share) && share < 1 && !isGiven(line.sleutel) ? [{ share, line }] : [],
    );
    const hasColumn = ({ line }: (typeof divided)[number]): boolean => line.at.table.columns.has('sleutel');
    for (const { line, share } of divided.filter(hasColumn)) report.line(line, 'sleutel', 'leeg', { deel: percentage(share) });
    const without = byKey(
      divided.filter((each) => !hasColumn(each)),
      ({ line }) => `${line.at.table.sheet}!${line.at.table.row}`,
    );
    for (const [first, ...others] of without.values()) {
      if (first) report.table('kosten', 'geenKolom', { aantal: number(others.length + 1) }, first.line.at.table);
    }
  },
  examples: [
    {
      name: '100%, leeg, of verdeeld met toelichting',
      given: { kosten: [{}, { pct: '' }, { pct: 0.5, sleutel: '60 van de 120 leerlingen' }] },
      expected: [],
    },
    {
      name: 'verdeeld zonder toelichting',
      given: { kosten: [{ pct: 0.99 }] },
      expected: [{ message: 'leeg', table: 'kosten', line: 1, column: 'sleutel' }],
    },
    {
      name: 'een blad zonder kolom voor de toelichting: één vraag voor alle regels',
      given: { kosten: [{}, { pct: 0.5 }, { pct: 0.25 }] },
      layout: { kosten: { without: ['sleutel'] } },
      expected: [{ message: 'geenKolom', table: 'kosten' }],
    },
  ],
});
