import { ALL_ROUNDS } from '../../scheme/rounds';
import { formulaMend } from '../line-mends';
import { toleranceOf, TOTAL_TOLERANCE } from '../../records/money';
import { yearsOf } from '../../facts/money/budget';
import { readingOf } from '../../facts/empty-cells';
import { money } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'BEG-09',
  covers: ['X36'],
  title: 'Totalen in de begroting zijn niet overgetypt',
  notWaivable: 'rekenwerk',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { begroting: ['bedrag', 'bedrag_totaal', 'sluitend', 'dekking_subsidie', 'dekking_cash', 'dekking_kind', 'dekking_eigen'] },
  through: { begroting: ['q', 'p'] },
  basis: [
    {
      source: 'sto-controle',
      where: 'Narekenen van totalen',
      evidence: 'I',
      explanation: 'Een totaal dat anders is dan de som van zijn delen is overgetypt, of de formule is beschadigd.',
    },
  ],
  messages: {
    anders: {
      outcome: 'fout',
      text: '{totaal} is niet {som}, wat de regel zelf oplevert',
      found: '{totaal}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug: kopieer die van een andere regel.',
    },
    bijna: {
      outcome: 'let op',
      text: '{totaal} is net niet {som}, wat de regel zelf oplevert',
      found: '{totaal}',
      expected: '{som}',
      action: 'Zet de formule van de kolom terug: kopieer die van een andere regel.',
    },
  },
  check({ dossier }, report) {
    const cells = readingOf(dossier.begroting);
    for (const line of dossier.begroting.lines) {
      const compare = (column: 'bedrag_totaal' | 'sluitend', som: number, parts: number): void => {
        const totaal = line[column];
        const difference = totaal === null ? 0 : Math.abs(totaal - som);
        if (totaal === null || difference <= toleranceOf(parts)) return;
        const message = difference > TOTAL_TOLERANCE ? 'anders' : 'bijna';
        report.line(line, column, message, { totaal: money(totaal), som: money(som) }, undefined, formulaMend(line, column, som / 100));
      };
      if (!cells.isUnreadable(line, 'bedrag')) {
        compare(
          'bedrag_totaal',
          yearsOf(line).reduce((sum, year) => sum + (line.bedrag.get(year) ?? 0), 0),
          yearsOf(line).length,
        );
      }
      const { bedrag_totaal, dekking_subsidie, dekking_cash, dekking_kind, dekking_eigen } = line;
      const isKnown = !(['dekking_cash', 'dekking_kind', 'dekking_eigen'] as const).some((column) => cells.isUnreadable(line, column));
      if (bedrag_totaal !== null && dekking_subsidie !== null && isKnown) {
        compare('sluitend', bedrag_totaal - dekking_subsidie - (dekking_cash ?? 0) - (dekking_kind ?? 0) - (dekking_eigen ?? 0), 5);
      }
    }
  },
  examples: [
    {
      name: 'totalen die kloppen, ook als de regel niet sluit (BEG-02)',
      given: { begroting: [{}, { dekking_subsidie: 17000, sluitend: 1000 }] },
      expected: [],
    },
    {
      name: 'een overgetypt totaal, en een overgetypte dekkingscontrole',
      given: {
        begroting: [
          { bedrag_totaal: 25000, sluitend: 5000 },
          { dekking_subsidie: 17000, sluitend: 0 },
        ],
      },
      expected: [
        { message: 'anders', table: 'begroting', line: 1, column: 'bedrag_totaal' },
        { message: 'anders', table: 'begroting', line: 2, column: 'sluitend' },
      ],
    },
    {
      name: 'een totaal dat op een euro is afgerond',
      given: { begroting: [{ q_2028: 100, p_2028: 50.005, bedrag_2028: 5000.5, bedrag_totaal: 20000, dekking_subsidie: 18000 }] },
      expected: [{ message: 'bijna', table: 'begroting', line: 1, column: 'bedrag_totaal' }],
    },
  ],
});
