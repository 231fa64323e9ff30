import { ALL_ROUNDS } from '../../scheme/rounds';
import { lastSpendingDay } from '../../facts/costs/last-spending-day';
import { periodeOfReports, roundsOfPeriode } from '../../facts/money/report-periode';
import { date, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'PER-07',
  title: 'Uren zijn geregistreerd op dagen van de subsidieperiode',
  kind: 'advies',
  rounds: ALL_ROUNDS,
  reads: { urenregistratie: ['datum'] },
  optional: { regio: ['periode'] },
  each: ['urenregistratie'],
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Projectadministratie',
      evidence: 'I',
      explanation:
        'Alleen werk van binnen de looptijd telt mee. Een urenregistratie per dag is niet verplicht; staat er een dag buiten de looptijd in, dan is de vraag of die uren op Inspanning zijn meegeteld. Zonder subsidieperiode op het blad Regio vergelijken wij met de eerste en de laatste dag van alle subsidies.',
    },
  ],
  messages: {
    erna: {
      outcome: 'te beoordelen',
      text: '{datum} valt na {einde}, de laatste dag van {periode}: tellen deze uren mee?',
      found: '{datum}',
      expected: 'uiterlijk {einde}',
      action: 'Verbeter de datum, of tel deze uren niet mee op het blad Inspanning.',
    },
    ervoor: {
      outcome: 'te beoordelen',
      text: '{datum} valt voor {begin}, de eerste dag van {periode}: tellen deze uren mee?',
      found: '{datum}',
      expected: 'vanaf {begin}',
      action: 'Verbeter de datum, of tel deze uren niet mee op het blad Inspanning.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    const periode = periodeOfReports(dossier);
    const rounds = roundsOfPeriode(periode);
    const begin = Math.min(...rounds.map(({ start }) => start));
    const einde = Math.max(...rounds.map(({ id }) => lastSpendingDay(id, checkDate)));
    const named = text(periode === null ? 'de subsidies voor STO' : `de subsidieperiode ${periode}`);
    for (const line of dossier.urenregistratie.lines) {
      const { datum } = line;
      if (datum === null || (begin <= datum && datum <= einde)) continue;
      const values = { datum: date(datum), begin: date(begin), einde: date(einde), periode: named };
      report.line(line, 'datum', datum > einde ? 'erna' : 'ervoor', values);
    }
  },
  examples: [
    {
      name: 'de eerste en de laatste dag van 2025-2028',
      given: { regio: [{}], urenregistratie: [{ datum: '1-1-2025' }, { datum: '31-12-2028' }] },
      expected: [],
    },
    {
      name: 'zonder blad Regio kan een dag van 2023 bij de vorige subsidie horen',
      given: { urenregistratie: [{ datum: '14-6-2023' }] },
      expected: [],
    },
    {
      name: 'een dag na de looptijd en een dag ervoor',
      given: { regio: [{}], urenregistratie: [{ datum: '10-1-2029' }, { naam: 'R. Smit', datum: '10-12-2024' }] },
      expected: [
        { message: 'erna', table: 'urenregistratie', line: 1, column: 'datum' },
        { message: 'ervoor', table: 'urenregistratie', line: 2, column: 'datum' },
      ],
    },
  ],
});
