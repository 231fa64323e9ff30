import { budgetReading, yearsOf } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { choice, text } from '../message-value';
import { defineRule } from '../rule';

const FIRST_YEARS: readonly number[] = [2020, 2021];

export default defineRule({
  id: 'BEG-04',
  covers: ['X35'],
  title: 'In de begroting van 2020-2023 zijn de eerste twee jaren uitgewerkt',
  kind: 'verplichting',
  rounds: ['STO2020'],
  reads: { begroting: ['bron', 'q', 'p', 'bedrag'] },
  through: { begroting: ['detail'] },
  basis: [
    {
      source: 'sto-formats',
      where: 'Veelgestelde vragen, begroting',
      evidence: 'V',
      explanation: 'De eerste twee jaren zijn concreet begroot; voor de laatste twee jaren mag het globaler.',
    },
  ],
  messages: {
    zonderOnderbouwing: {
      outcome: 'fout',
      text: 'is leeg; de eerste twee jaren zijn met prijs keer hoeveelheid te begroten',
      found: 'leeg',
      expected: 'een hoeveelheid en een prijs',
      action: 'Vul de hoeveelheid en de prijs van {jaar} in, en laat het bedrag berekenen.',
    },
    globaal: {
      outcome: 'te beoordelen',
      text: 'deze regel is {detail}, terwijl er bedragen voor 2020 of 2021 op staan; die jaren zijn in onderdelen te begroten',
      found: '{detail}',
      expected: 'specifiek voor de eerste twee jaren',
      action: 'Splits de regel: de eerste twee jaren specifiek, de laatste twee mogen globaal blijven.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.begroting);
    const { plannedIn } = budgetReading(dossier);
    for (const line of dossier.begroting.lines) {
      if (line.bron !== 'subsidie 2020-2023') continue;
      const bare = yearsOf(line).filter((year) => {
        const isPlanned = Boolean(line.q.get(year) || line.bedrag.get(year));
        return FIRST_YEARS.includes(year) && isPlanned && !(line.q.has(year) && line.p.has(year));
      });
      for (const year of bare) {
        const column = line.q.has(year) ? 'p' : 'q';
        if (!cells.isUnreadable(line, column)) report.line(line, column, 'zonderOnderbouwing', { jaar: text(String(year)) }, year);
      }
      const plansFirst = FIRST_YEARS.some((year) => (plannedIn(line, year) ?? 0) !== 0);
      if (line.detail === 'globaal' && plansFirst && bare.length === 0)
        report.line(line, 'detail', 'globaal', { detail: choice(line.detail) });
    }
  },
  examples: [
    {
      name: '2020 uitgewerkt, 2022 globaal als één bedrag',
      given: {
        begroting: [
          { bron: 'subsidie 2020-2023', q_2020: 100, p_2020: 50, bedrag_2020: 5000 },
          { bron: 'subsidie 2020-2023', bedrag_2022: 5000, detail: 'globaal' },
        ],
      },
      expected: [],
    },
    {
      name: 'een bedrag voor 2020 zonder hoeveelheid, en een zonder prijs voor 2021',
      given: {
        begroting: [
          { bron: 'subsidie 2020-2023', bedrag_2020: 5000 },
          { bron: 'subsidie 2020-2023', q_2021: 100, bedrag_2021: 5000, detail: 'globaal' },
        ],
      },
      expected: [
        { message: 'zonderOnderbouwing', table: 'begroting', line: 1, column: 'q' },
        { message: 'zonderOnderbouwing', table: 'begroting', line: 2, column: 'p' },
      ],
    },
    {
      name: 'een globale regel met een bedrag voor 2021',
      given: { begroting: [{ bron: 'subsidie 2020-2023', q_2021: 100, p_2021: 50, bedrag_2021: 5000, detail: 'globaal' }] },
      expected: [{ message: 'globaal', table: 'begroting', line: 1, column: 'detail' }],
    },
  ],
});
