import { ALL_ROUNDS } from '../../scheme/rounds';
import { readingOf } from '../../facts/empty-cells';
import { audiences } from '../../facts/lists/target-group';
import { fillInMends } from '../cell-mends';
import { defineRule } from '../rule';

/** Costs for these alone are not paid at all (SUB-01, SUB-02): that is no way out. */
const NO_SUBSIDY: readonly string[] = ['havo/vwo'];

export default defineRule({
  id: 'SUB-03',
  title: 'Bij elke kostenregel of haar activiteit staat voor welke leerlingen het is',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { kosten: ['doelgroep'] },
  each: ['kosten'],
  through: { kosten: ['act_code'], activiteiten: ['act_code', 'doelgroep', 'doelgroep_2', 'doelgroep_3'] },
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
      text: 'is leeg, ook bij de activiteit, zodat niet te zien is voor welke leerlingen dit is',
      found: 'leeg',
      expected: 'vmbo, mbo, po, pro, vso, isk, vmbo en havo/vwo, of havo/vwo',
      action: 'Kies voor welke leerlingen de kosten zijn, of vul de doelgroep één keer in bij de activiteit.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.kosten);
    const audienceOf = audiences(dossier);
    for (const line of dossier.kosten.lines) {
      if (!cells.isEmpty(line, 'doelgroep')) continue;
      const { groups, unreadable } = audienceOf(line);
      if (groups.length === 0 && !unreadable)
        report.line(line, 'doelgroep', 'leeg', {}, undefined, fillInMends(line.at, 'doelgroep', NO_SUBSIDY));
    }
  },
  examples: [
    {
      name: 'de doelgroepen staan bij de activiteit: po, vmbo en mbo',
      given: {
        activiteiten: [{ doelgroep: 'po', doelgroep_2: 'vmbo', doelgroep_3: 'mbo' }],
        kosten: [{ doelgroep: '' }, { doelgroep: '', act_code: 'A99', factuurnr: 'F-2' }],
      },
      expected: [{ message: 'leeg', table: 'kosten', line: 2, column: 'doelgroep' }],
    },
    { name: 'vmbo, po en ISK', given: { kosten: [{}, { doelgroep: 'po' }, { doelgroep: 'isk' }] }, expected: [] },
    {
      name: 'leeg; iets wat niet op de lijst staat meldt een andere regel',
      given: { kosten: [{ doelgroep: ' ' }, { doelgroep: 'iedereen' }] },
      expected: [{ message: 'leeg', table: 'kosten', line: 1, column: 'doelgroep' }],
    },
  ],
});
