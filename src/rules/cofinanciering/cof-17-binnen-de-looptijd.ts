import { ALL_ROUNDS, roundOfBron } from '../../scheme/rounds';
import { choice, date } from '../message-value';
import { periodMends } from '../line-mends';
import { outsideContribution } from '../outside-mends';
import { defineRule } from '../rule';
import { lastSpendingDay } from '../../facts/costs/last-spending-day';

export default defineRule({
  id: 'COF-17',
  covers: ['X07'],
  title: 'Een bijdrage valt in de looptijd van de subsidie waarvoor zij meetelt',
  notWaivable: 'periode',
  kind: 'verplichting',
  rounds: ALL_ROUNDS,
  reads: { cofinanciering: ['van', 'tot', 'bron'] },
  basis: [
    {
      source: 'sto-faq',
      where: 'Cofinanciering',
      evidence: 'I',
      explanation:
        'Het percentage wordt over het project berekend; een bijdrage van ervoor of erna hoort daar niet bij. Een eerste dag van de aanvulling 2024 staat nergens: daar is een vroege bijdrage een let op.',
    },
  ],
  messages: {
    teVroeg: {
      outcome: 'fout',
      text: '{datum} valt voor {begin}, de eerste dag van {bron}',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Verbeter de datum, of laat de bijdrage meetellen voor de subsidie van dat jaar.',
    },
    voor2024: {
      outcome: 'let op',
      text: '{datum} valt voor {begin}, terwijl {bron} voor het jaar 2024 is',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Verbeter de datum, of laat de bijdrage meetellen voor de subsidie van dat jaar.',
    },
    teLaat: {
      outcome: 'fout',
      text: '{datum} valt na {einde}, de laatste dag van {bron}',
      found: '{datum}',
      expected: 'uiterlijk {einde}',
      action: 'Verbeter de datum, of laat de bijdrage meetellen voor de subsidie van dat jaar.',
    },
    omgekeerd: {
      outcome: 'let op',
      text: '{datum} als einde valt voor het begin op {begin}',
      found: '{datum}',
      expected: '{begin} of later',
      action: 'Verbeter het begin of het einde van de periode.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    for (const line of dossier.cofinanciering.lines) {
      const { van, tot } = line;
      const round = roundOfBron(line.bron);
      if (van !== null && tot !== null && tot < van) {
        const mends = periodMends(line.at, ['van', van], ['tot', tot]);
        report.line(line, 'tot', 'omgekeerd', { datum: date(tot), begin: date(van) }, undefined, mends);
        continue;
      }
      if (!round) continue;
      const einde = lastSpendingDay(round.id, checkDate);
      const bron = choice(round.bron);
      if (van !== null && van < round.start) {
        const message = round.id === 'STO2024' ? 'voor2024' : 'teVroeg';
        const values = { datum: date(van), begin: date(round.start), bron };
        report.line(line, 'van', message, values, undefined, outsideContribution(line, round, einde, 'van'));
      } else if (tot !== null && tot > einde) {
        const values = { datum: date(tot), einde: date(einde), bron };
        report.line(line, 'tot', 'teLaat', values, undefined, outsideContribution(line, round, einde, 'tot'));
      }
    }
  },
  examples: [
    { name: 'de eerste en de laatste dag', given: { cofinanciering: [{ van: '1-1-2025', tot: '31-12-2028' }] }, expected: [] },
    {
      name: 'uren van voor 2025 en van 2029, en een omgekeerde periode',
      given: {
        cofinanciering: [
          { van: '31-12-2024', tot: '30-6-2025' },
          { van: '1-12-2028', tot: '1-1-2029' },
          { van: '1-3-2026', tot: '1-2-2026' },
          { van: '1-11-2023', tot: '1-2-2024', bron: 'aanvullend 2024' },
        ],
      },
      expected: [
        { message: 'teVroeg', table: 'cofinanciering', line: 1, column: 'van' },
        { message: 'teLaat', table: 'cofinanciering', line: 2, column: 'tot' },
        { message: 'omgekeerd', table: 'cofinanciering', line: 3, column: 'tot' },
        { message: 'voor2024', table: 'cofinanciering', line: 4, column: 'van' },
      ],
    },
  ],
});
