import { money } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-04',
  covers: ['X04'],
  title: 'De subsidie is niet hoger dan het maximum van de techniekregio',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['regio_type', 'periode', 'max_bedrag', 'subsidie_toegekend'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Hoogte van de subsidie, bijlage 3 van de regeling',
      evidence: 'V',
      explanation:
        'Elke techniekregio heeft een maximum in bijlage 3 van de regeling. De bedragen zelf zijn niet gezien: de regio vult het hare in.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: '{toegekend} is meer dan het maximum van de regio, {maximum}',
      found: '{toegekend}',
      expected: 'ten hoogste {maximum}',
      action: 'Vergelijk beide bedragen met de beschikking en met bijlage 3 van de regeling, en verbeter het bedrag dat niet klopt.',
    },
  },
  check({ dossier }, report) {
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      const { regio_type, max_bedrag, subsidie_toegekend } = line;
      if (regio_type !== 'techniekregio' || max_bedrag === null || subsidie_toegekend === null) continue;
      if (subsidie_toegekend > max_bedrag) {
        report.line(line, 'subsidie_toegekend', 'teHoog', { toegekend: money(subsidie_toegekend), maximum: money(max_bedrag) });
      }
    }
  },
  examples: [
    {
      name: 'precies het maximum, of het maximum nog niet ingevuld',
      given: {
        regio: [
          { max_bedrag: 4200000, subsidie_toegekend: 4200000 },
          { max_bedrag: '', subsidie_toegekend: 4200000 },
        ],
      },
      expected: [],
    },
    {
      name: 'een cent boven het maximum',
      given: { regio: [{ max_bedrag: 4200000, subsidie_toegekend: 4200000.01 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
