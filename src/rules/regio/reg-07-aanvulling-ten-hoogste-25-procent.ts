import { parameterValue } from '../../scheme/parameters';
import { ROUNDS } from '../../scheme/rounds';
import { roundHalfAway, TOTAL_TOLERANCE } from '../../records/money';
import { money, percentage } from '../message-value';
import { awardOf, linesOfPeriode } from '../../facts/money/regional';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-07',
  covers: ['X05'],
  title: 'De aanvullende subsidie 2024 is ten hoogste 25% van de toekenning 2020-2023',
  kind: 'verplichting',
  rounds: ['STO2024', 'STO2025'],
  reads: { regio: ['periode', 'subsidie_toegekend', 'subsidie_2024'] },
  stopsAt: { regio: ['periode'] },
  whole: ['regio'],
  basis: [
    {
      source: 'sto-wijziging-2023',
      where: 'Hoogte van de aanvullende subsidie',
      evidence: 'V',
      explanation: 'Per regio is ten hoogste 25% van het totale bedrag van de beschikking voor 2020-2023 aan te vragen.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: 'de aanvullende subsidie van {bedrag} is meer dan {maximum}: {deel} van de {toegekend} voor 2020-2023',
      found: '{bedrag}',
      expected: 'ten hoogste {maximum}',
      action: 'Vergelijk beide bedragen met de beschikkingen en verbeter het bedrag dat niet klopt.',
    },
    verkeerdePeriode: {
      outcome: 'te beoordelen',
      text: '{bedrag} staat bij 2025-2028, terwijl de aanvullende subsidie 2024 bij 2020-2024 hoort',
      found: '{bedrag}',
      expected: 'leeg',
      action: 'Zet het bedrag op de regel van subsidieperiode 2020-2024.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const deel = parameterValue('aanvulling2024.maximum', 'STO2024', ROUNDS.STO2024.start, checkDate)?.value ?? null;
    // A region may have more decisions, each on a line of its own: the part is that of all of them together.
    const { amount: toegekend, lines } = awardOf(dossier, 'STO2020');
    const extra = lines.filter(({ subsidie_2024 }) => subsidie_2024 !== null);
    const bedrag = extra.reduce((sum, { subsidie_2024 }) => sum + (subsidie_2024 ?? 0), 0);
    const maximum = deel === null || toegekend === null ? null : roundHalfAway(toegekend * deel);
    if (deel !== null && toegekend !== null && maximum !== null && bedrag > maximum + TOTAL_TOLERANCE) {
      const values = { bedrag: money(bedrag), deel: percentage(deel), toegekend: money(toegekend), maximum: money(maximum) };
      for (const line of extra) report.line(line, 'subsidie_2024', 'teHoog', values);
    }
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      if (line.subsidie_2024) report.line(line, 'subsidie_2024', 'verkeerdePeriode', { bedrag: money(line.subsidie_2024) });
    }
  },
  examples: [
    {
      name: '€ 933.000 bij een toekenning van € 3.732.000 is precies 25%; een euro meer kan afronding zijn',
      given: { regio: [{ periode: '2020-2024', subsidie_toegekend: 3732000, subsidie_2024: 933001 }] },
      expected: [],
    },
    {
      name: 'twee beschikkingen, met de hele aanvulling op een ervan',
      given: {
        regio: [
          { periode: '2020-2024', subsidie_toegekend: 3000000, subsidie_2024: 933000 },
          { periode: '2020-2024', subsidie_toegekend: 732000, subsidie_2024: '' },
        ],
      },
      expected: [],
    },
    {
      name: '€ 940.000 bij een toekenning van € 3.732.000',
      given: { regio: [{ periode: '2020-2024', subsidie_toegekend: 3732000, subsidie_2024: 940000 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_2024' }],
    },
    {
      name: 'een aanvulling op de regel van 2025-2028',
      given: { regio: [{ subsidie_2024: 933000 }] },
      expected: [{ message: 'verkeerdePeriode', table: 'regio', line: 1, column: 'subsidie_2024' }],
    },
  ],
});
