import { parameterValue } from '../../scheme/parameters';
import { ROUNDS } from '../../scheme/rounds';
import { money } from '../message-value';
import { linesOfPeriode } from '../../facts/money/regional';
import { formatEuros } from '../../records/euros';
import { setMend } from '../line-mends';
import { defineRule } from '../rule';

export default defineRule({
  id: 'REG-06',
  title: 'Geen regio krijgt meer dan er voor het hele land is',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { regio: ['periode', 'max_bedrag', 'subsidie_toegekend'] },
  basis: [
    {
      source: 'dusi-2025',
      where: 'Beschikbaar bedrag',
      evidence: 'V',
      explanation:
        'Voor alle techniekregio’s samen is € 368.640.080 beschikbaar. Een hoger bedrag wijst op een tikfout, zoals centen in plaats van euro’s.',
    },
  ],
  messages: {
    teHoog: {
      outcome: 'fout',
      text: '{bedrag} is meer dan de {totaal} die er voor alle regio’s samen is',
      found: '{bedrag}',
      expected: 'ten hoogste {totaal}',
      action: 'Verbeter het bedrag: staat het misschien in centen, of ontbreekt er een komma?',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const totaal = parameterValue('landelijk.techniekregios', 'STO2025', ROUNDS.STO2025.start, checkDate)?.value ?? null;
    if (totaal === null) return;
    for (const line of linesOfPeriode(dossier, '2025-2028')) {
      for (const column of ['max_bedrag', 'subsidie_toegekend'] as const) {
        const bedrag = line[column];
        if (bedrag === null || bedrag <= totaal) continue;
        // Typed in cents.
        const euros = bedrag % 100 === 0 && bedrag / 100 <= totaal ? bedrag / 100 : null;
        const mends = euros === null ? [] : setMend('number', line.at, column, euros / 100, { label: `Verander in ${formatEuros(euros)}` });
        report.line(line, column, 'teHoog', { bedrag: money(bedrag), totaal: money(totaal) }, undefined, mends);
      }
    }
  },
  examples: [
    { name: 'precies het landelijke totaal', given: { regio: [{ max_bedrag: 368640080, subsidie_toegekend: 368640080 }] }, expected: [] },
    {
      name: 'centen in plaats van euro’s',
      given: { regio: [{ max_bedrag: '', subsidie_toegekend: 400000000 }] },
      expected: [{ message: 'teHoog', table: 'regio', line: 1, column: 'subsidie_toegekend' }],
    },
  ],
});
