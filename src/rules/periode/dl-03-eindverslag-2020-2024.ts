import { DAYS_AHEAD, deadlinesOf } from '../../scheme/deadlines';
import { readingOf } from '../../facts/empty-cells';
import { date } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DL-03',
  title: 'De uiterste dag van het eindverslag over 2020-2024 staat in de beschikking',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024'],
  reads: { deadlines: ['document', 'periode', 'ingediend'] },
  basis: [
    {
      source: 'sto-wijziging-2021',
      where: 'Eindverslag uiterlijk 1 december 2024',
      evidence: 'V',
      explanation: 'Dit bericht is van voor de verlenging tot en met 31 december 2024.',
    },
    {
      source: 'dusi-2020',
      where: 'Eindverslag uiterlijk 31 december 2024',
      evidence: 'V',
      explanation: 'DUS-I noemde een andere dag, ook van voor de verlenging. Een datum van daarna hebben wij niet gevonden.',
    },
  ],
  messages: {
    later: {
      outcome: 'te beoordelen',
      text: 'het eindverslag is ingediend op {datum}; bronnen van voor de verlenging noemen {eerste} en {laatste}: wat staat er in de beschikking?',
      found: '{datum}',
      expected: 'de dag die in de beschikking staat, of eerder',
      action: 'Zoek in de beschikking of in een brief van DUS-I op wanneer het eindverslag er moest zijn.',
    },
    leeg: {
      outcome: 'te beoordelen',
      text: 'is leeg; bronnen noemen {eerste} en {laatste} voor het eindverslag',
      found: 'leeg',
      expected: 'de dag van indienen',
      action: 'Zoek de termijn op in de beschikking en vul in wanneer het eindverslag is ingediend.',
    },
  },
  check({ dossier, date: today }, report) {
    const days = deadlinesOf('2020-2024', today).flatMap(({ document, day }) => (document === 'eindverslag' ? [day] : []));
    if (days.length === 0) return;
    const [first, last] = [Math.min(...days), Math.max(...days)];
    const values = { eerste: date(first), laatste: date(last) };
    const cells = readingOf(dossier.deadlines);
    for (const line of dossier.deadlines.lines) {
      if (line.periode !== '2020-2024' || line.document !== 'eindverslag') continue;
      if (line.ingediend !== null) {
        if (line.ingediend > first) report.line(line, 'ingediend', 'later', { ...values, datum: date(line.ingediend) });
      } else if (cells.isEmpty(line, 'ingediend') && first - today <= DAYS_AHEAD) report.line(line, 'ingediend', 'leeg', values);
    }
  },
  examples: [
    {
      name: 'ingediend op 1 december 2024, en het eindverslag over 2025-2028',
      given: {
        deadlines: [
          { document: 'eindrapportage', periode: '2019-2024', ingediend: '1-12-2024' },
          { document: 'eindverslag', ingediend: '' },
        ],
      },
      expected: [],
    },
    {
      name: 'in 2023 is het eindverslag nog ver weg',
      given: { deadlines: [{ document: 'eindverslag', periode: '2020-2024', ingediend: '' }] },
      date: '1-9-2023',
      expected: [],
    },
    {
      name: 'ingediend tussen beide dagen, en nog niet ingevuld',
      given: {
        deadlines: [
          { document: 'eindverslag', periode: '2020-2024', ingediend: '20-12-2024' },
          { document: 'eindverslag', periode: '2020-2023', ingediend: '' },
        ],
      },
      expected: [
        { message: 'later', table: 'deadlines', line: 1, column: 'ingediend' },
        { message: 'leeg', table: 'deadlines', line: 2, column: 'ingediend' },
      ],
    },
  ],
});
