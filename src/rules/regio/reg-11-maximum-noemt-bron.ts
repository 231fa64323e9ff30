import { readingOf } from '../../facts/empty-cells';
import { linesOfPeriode } from '../../facts/money/regional';
import { money } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-11',
  title: 'Bij het maximum van een techniekregio staat waar het vandaan komt',
  kind: 'advies',
  rounds: ['STO2025'],
  reads: { regio: ['regio_type', 'periode', 'max_bedrag', 'max_bron'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Hoogte van de subsidie, bijlage 3 van de regeling',
      evidence: 'I',
      explanation:
        'Het maximum van elke techniekregio staat in bijlage 3 van de regeling. STO Controle kent die bedragen niet: wie het bedrag overneemt, zet erbij waar het staat, zodat een ander het kan nakijken.',
    },
  ],
  messages: {
    zonderBron: {
      outcome: 'te beoordelen',
      text: 'is leeg: waar staat het maximum van {maximum}?',
      found: '{maximum} zonder bron',
      expected: 'de plaats waar het bedrag staat, zoals bijlage 3 van de regeling, met de link',
      action: 'Vul in waar u het bedrag hebt gevonden, en op welke dag u keek.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.regio);
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      const { regio_type, max_bedrag } = line;
      if (regio_type !== 'techniekregio' || !max_bedrag || !cells.isEmpty(line, 'max_bron')) continue;
      report.line(line, 'max_bron', 'zonderBron', { maximum: money(max_bedrag) });
    }
  },
  examples: [
    {
      name: 'een bron erbij; een maximum dat nog leeg is; een techniekluwe regio heeft een vast maximum',
      given: { regio: [{}, { max_bedrag: '', max_bron: '' }, { regio_type: 'techniekluwe regio', max_bron: '' }] },
      expected: [],
    },
    {
      name: 'een bedrag zonder bron',
      given: { regio: [{ max_bron: '' }] },
      expected: [{ message: 'zonderBron', table: 'regio', line: 1, column: 'max_bron' }],
    },
  ],
});
