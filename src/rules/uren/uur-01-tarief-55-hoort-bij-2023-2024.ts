import { serialDay } from '../../scheme/calendar';
import { parameterValue } from '../../scheme/parameters';
import { roundOfBron } from '../../scheme/rounds';
import { isRate } from '../../facts/hours/hourly-rates';
import { date, money } from '../message-value';
import { rateMends } from '../line-mends';
import { defineRule } from '../rule';

/** The last day on which only the rate of the start was in use: the progress report of 2023 is the first to explain the higher one. */
const LAST_DAY_OF_START_RATE = serialDay(2022, 12, 31);

export default defineRule({
  id: 'UUR-01',
  covers: ['WIJ-05'],
  title: 'Het tarief van € 55 hoort bij 2023 en 2024',
  kind: 'advies',
  rounds: ['STO2020', 'STO2024'],
  reads: { inspanning: ['tarief', 'van', 'tot', 'bron'] },
  helps: { inspanning: ['motivering'] },
  skips: { inspanning: ['motivering'] },
  each: ['inspanning'],
  basis: [
    {
      source: 'sto-home',
      where: 'Veelgestelde vragen, uurtarief',
      evidence: 'V',
      explanation:
        'Het advies was bij de start € 50 per uur. Door de stijging van de GPL mag € 55, zonder melding aan DUS-I, met uitleg in de voortgangsrapportage van 2023.',
    },
  ],
  messages: {
    vroeg: {
      outcome: 'te beoordelen',
      text: '{tarief} per uur voor uren tot en met {einde}: waarom niet {start}? Het hogere tarief kwam pas in 2023',
      found: '{tarief}',
      expected: '{start}, of {tarief} met een motivering',
      action: 'Reken met het tarief van toen, of vul in waarom het hogere tarief al gold.',
    },
  },
  check({ dossier, date: checkDate }, report) {
    for (const line of dossier.inspanning.lines) {
      const { tarief, motivering } = line;
      const last = line.tot ?? line.van;
      const round = roundOfBron(line.bron);
      if (!round || tarief === null || last === null || motivering !== null) continue;
      const start = parameterValue('uurtarief.start', round.id, last, checkDate)?.value ?? null;
      const gpl = parameterValue('uurtarief.gpl', round.id, last, checkDate)?.value ?? null;
      if (start !== null && isRate(tarief, gpl) && last <= LAST_DAY_OF_START_RATE) {
        const values = { tarief: money(tarief), start: money(start), einde: date(last) };
        report.line(line, 'tarief', 'vroeg', values, undefined, rateMends(line.at, 'tarief', [start]));
      }
    }
  },
  examples: [
    {
      name: '€ 55 in 2023 en € 50 in 2022, zonder melding',
      given: {
        inspanning: [
          { van: '1-1-2023', tot: '31-3-2023', tarief: 55, bron: 'subsidie 2020-2023' },
          { van: '1-1-2022', tot: '31-3-2022', tarief: 50, bron: 'subsidie 2020-2023' },
        ],
      },
      expected: [],
    },
    {
      name: '€ 55 in 2022 met een motivering',
      given: {
        inspanning: [{ van: '1-1-2022', tot: '31-3-2022', tarief: 55, bron: 'subsidie 2020-2023', motivering: 'Werkelijke loonkosten' }],
      },
      expected: [],
    },
    {
      name: '€ 55 in 2022 zonder motivering',
      given: { inspanning: [{ van: '1-10-2022', tot: '31-12-2022', tarief: 55, bron: 'subsidie 2020-2023' }] },
      expected: [{ message: 'vroeg', table: 'inspanning', line: 1, column: 'tarief' }],
    },
  ],
});
