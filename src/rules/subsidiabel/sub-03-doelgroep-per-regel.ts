import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { defineRule } from '../rule';

export default defineRule({
  id: 'SUB-03',
  title: 'Bij elke kostenregel staat voor welke leerlingen het is',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['doelgroep'] },
  each: ['kosten'],
  basis: [
    {
      source: 'sto-regelingen',
      where: 'Veelgestelde vragen over havo, vwo en Technasium',
      evidence: 'V',
      explanation: 'Het geld is voor activiteiten in po, vmbo en mbo; vso, praktijkonderwijs en ISK doen ook mee.',
    },
  ],
  messages: {
    leeg: {
      outcome: 'let op',
      text: 'is leeg, zodat niet te zien is voor welke leerlingen dit is',
      found: 'leeg',
      expected: 'vmbo, mbo, po, pro, vso, isk, vmbo en havo/vwo, of havo/vwo',
      action: 'Kies voor welke leerlingen de kosten zijn.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    for (const line of dossier.kosten.lines) if (cells.isEmpty(line, 'doelgroep')) report.line(line, 'doelgroep', 'leeg');
  },
  examples: [
    { name: 'vmbo, po en ISK', given: { kosten: [{}, { doelgroep: 'po' }, { doelgroep: 'isk' }] }, expected: [] },
    {
      name: 'leeg; iets wat niet op de lijst staat meldt een andere regel',
      given: { kosten: [{ doelgroep: ' ' }, { doelgroep: 'iedereen' }] },
      expected: [{ message: 'leeg', table: 'kosten', line: 1, column: 'doelgroep' }],
    },
  ],
});
