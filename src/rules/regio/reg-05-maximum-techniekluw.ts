import { parameterValue } from '../../scheme/parameters';
import { ROUNDS } from '../../scheme/rounds';
import { money } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-05',
  covers: ['X04'],
  title: 'Een techniekluwe regio krijgt ten hoogste € 4.000.000',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['regio_type', 'periode', 'max_bedrag', 'subsidie_toegekend'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Hoogte van de subsidie, techniekluwe regio',
      evidence: 'V',
      explanation: 'Een techniekluwe regio kan voor de vier jaren samen ten hoogste € 4 miljoen aanvragen.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: '{bedrag} is meer dan {maximum}, het maximum van een techniekluwe regio',
      found: '{bedrag}',
      expected: 'ten hoogste {maximum}',
      action: 'Verbeter het bedrag, of het type regio als dit een gewone techniekregio is.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const maximum = parameterValue('regio.maximum.techniekluw', 'STO2025', ROUNDS.STO2025.start, checkDate)?.value ?? null;
    if (maximum === null) return;
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      if (line.regio_type !== 'techniekluwe regio') continue;
      for (const column of ['max_bedrag', 'subsidie_toegekend'] as const) {
        const bedrag = line[column];
        if (bedrag !== null && bedrag > maximum) {
          report.line(line, column, 'teHoog', { bedrag: money(bedrag), maximum: money(maximum) });
        }
      }
    }
  },
  examples: [
    {
      name: 'precies € 4.000.000',
      given: { regio: [{ regio_type: 'techniekluwe regio', max_bedrag: 4000000, subsidie_toegekend: 4000000 }] },
      expected: [],
    },
    {
      name: 'een techniekregio mag meer',
      given: { regio: [{ max_bedrag: 6000000, subsidie_toegekend: 5000000 }] },
      expected: [],
    },
    {
      name: '€ 4.500.000 toegekend aan een techniekluwe regio',
      given: { regio: [{ regio_type: 'techniekluw', max_bedrag: '', subsidie_toegekend: 4500000 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
