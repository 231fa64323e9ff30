import { DAYS_AHEAD, deadlinesOf, type Deadline } from '../../scheme/deadlines';
import { readingOf } from '../../facts/empty-cells';
import { date, daysLeft, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DL-02',
  title: 'Stukken voor 2020-2024 zijn op tijd ingediend',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2024'],
  reads: { deadlines: ['document', 'periode', 'ingediend'] },
  basis: [
    {
      source: 'sto-wijziging-2021',
      where: 'Eerste voortgangsrapportage uiterlijk 1 november 2021',
      evidence: 'V',
      explanation: 'De eerste voortgangsrapportage was eerst op 1 oktober 2021 nodig en is een maand verschoven.',
    },
    {
      source: 'sto-voortgang-2023',
      where: 'Tweede voortgangsrapportage uiterlijk 1 oktober 2023',
      evidence: 'V',
      explanation: 'Ook het plan voor 2024 was op die dag nodig. Deze termijnen liggen achter ons; wat ermee moet, is aan een mens.',
    },
  ],
  messages: {
    teLaat: {
      outcome: 'te beoordelen',
      text: '{document} is ingediend op {datum}; de uiterste dag was {termijn}: gaf DUS-I uitstel?',
      found: '{datum}',
      expected: '{termijn} of eerder',
      action: 'Verbeter de datum, of bewaar de afspraak met DUS-I over het uitstel in het dossier.',
    },
    nadert: {
      outcome: 'let op',
      text: 'is leeg; de uiterste dag voor {document} is {termijn}',
      found: 'leeg, nog {dagen} dagen te gaan',
      expected: 'ingediend uiterlijk {termijn}',
      action: 'Dien het stuk op tijd in bij DUS-I en vul daarna de datum in.',
    },
  },
  check({ dossier, date: today }, report) {
    const cells = readingOf(dossier.deadlines);
    const byDocument = new Map<string, Deadline>(
      deadlinesOf('2020-2024', today)
        // DL-03 speaks of the final report: its sources contradict each other.
        .filter(({ document }) => document !== 'eindverslag')
        .map((each) => [each.document, each]),
    );
    for (const line of dossier.deadlines.lines) {
      const deadline = line.periode === '2020-2024' && line.document !== null ? byDocument.get(line.document) : undefined;
      if (!deadline) continue;
      const values = { document: text(deadline.document), termijn: date(deadline.day) };
      const left = deadline.day - today;
      if (line.ingediend !== null) {
        if (line.ingediend > deadline.day) report.line(line, 'ingediend', 'teLaat', { ...values, datum: date(line.ingediend) });
      } else if (cells.isEmpty(line, 'ingediend') && left >= 0 && left <= DAYS_AHEAD) {
        report.line(line, 'ingediend', 'nadert', { ...values, dagen: daysLeft(left) });
      }
    }
  },
  examples: [
    {
      name: 'op de laatste dag ingediend; wat jaren terug is, hoeft niet meer te worden ingevuld',
      given: {
        deadlines: [
          { document: 'voortgangsrapportage 1', periode: '2020-2024', ingediend: '1-11-2021' },
          { document: 'plan en begroting 2024', periode: '2020-2024', ingediend: '' },
          { document: 'eindverslag', periode: '2020-2024', ingediend: '1-6-2025' },
        ],
      },
      expected: [],
    },
    {
      name: 'een dag te laat',
      given: { deadlines: [{ document: 'voortgangsrapportage 2', periode: '2020-2023', ingediend: '2-10-2023' }] },
      expected: [{ message: 'teLaat', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
    {
      name: 'een maand voor de termijn',
      given: { deadlines: [{ document: 'plan en begroting 2024', periode: '2020-2024', ingediend: '' }] },
      date: '1-9-2023',
      expected: [{ message: 'nadert', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
  ],
});
