import { DAYS_AHEAD, deadlinesOf, type Deadline } from '../../scheme/deadlines';
import { readingOf } from '../../facts/empty-cells';
import { date, daysLeft, text } from '../message-value';
import { defineRule } from '../rule';

export default defineRule({
  id: 'DL-01',
  title: 'Stukken voor 2025-2028 worden op tijd ingediend',
  kind: 'verplichting',
  rounds: ['STO2025'],
  reads: { deadlines: ['document', 'periode', 'ingediend'] },
  basis: [
    {
      source: 'sto-presentatie',
      where: 'Belangrijke data in 2024 - 2029',
      evidence: 'V',
      explanation:
        'De tabel noemt voor elk stuk de uiterste dag van indienen. Of DUS-I uitstel gaf, staat niet in de werkmap: te laat en niet ingediend zijn daarom beide een let op.',
    },
    {
      source: 'sto-controle',
      where: 'Herinnering',
      evidence: 'D',
      explanation: `Wat binnen ${DAYS_AHEAD} dagen moet worden ingediend, brengen wij in herinnering.`,
    },
  ],
  messages: {
    teLaat: {
      outcome: 'let op',
      text: '{document} is ingediend op {datum}; de uiterste dag was {termijn}',
      found: '{datum}',
      expected: '{termijn} of eerder',
      action: 'Verbeter de datum. Gaf DUS-I uitstel of was het te laat, bewaar dan de afspraak die u daarover met DUS-I hebt.',
    },
    nadert: {
      outcome: 'let op',
      text: 'is leeg; de uiterste dag voor {document} is {termijn}',
      found: 'leeg, nog {dagen} dagen te gaan',
      expected: 'ingediend uiterlijk {termijn}',
      action: 'Dien het stuk op tijd in bij DUS-I en vul daarna de datum in.',
    },
    verstreken: {
      outcome: 'let op',
      text: 'is leeg; de uiterste dag voor {document} was {termijn}',
      found: 'leeg',
      expected: 'de dag van indienen',
      action: 'Vul in wanneer het stuk is ingediend. Is dat nog niet gebeurd, neem dan contact op met DUS-I.',
    },
  },
  check({ dossier, date: today }, report) {
    const cells = readingOf(dossier.deadlines);
    const byDocument = new Map<string, Deadline>(
      deadlinesOf('2025-2028', today)
        // DL-06 speaks of the annual accounts, which do not go to DUS-I.
        .filter(({ task }) => task === undefined)
        .map((each) => [each.document, each]),
    );
    for (const line of dossier.deadlines.lines) {
      const deadline = line.periode === '2025-2028' && line.document !== null ? byDocument.get(line.document) : undefined;
      if (!deadline) continue;
      const values = { document: text(deadline.document), termijn: date(deadline.day) };
      const left = deadline.day - today;
      if (line.ingediend !== null) {
        if (line.ingediend > deadline.day) report.line(line, 'ingediend', 'teLaat', { ...values, datum: date(line.ingediend) });
      } else if (cells.isEmpty(line, 'ingediend') && left <= DAYS_AHEAD) {
        if (left < 0) report.line(line, 'ingediend', 'verstreken', values);
        else report.line(line, 'ingediend', 'nadert', { ...values, dagen: daysLeft(left) });
      }
    }
  },
  examples: [
    {
      name: 'op de laatste dag ingediend; een stuk dat pas over meer dan 60 dagen hoeft; een onleesbare datum (DAT-01)',
      given: {
        deadlines: [
          { document: 'voortgangsrapportage 1', ingediend: '1-10-2026' },
          { document: 'uitgewerkt plan 2025-2026', ingediend: '15-4-2025' },
          { document: 'voortgangsrapportage 2', ingediend: '' },
          { document: 'uitgewerkt plan 2027-2028', ingediend: 'najaar' },
        ],
      },
      expected: [],
    },
    {
      name: 'precies 61 dagen ervoor nog geen herinnering',
      given: { deadlines: [{ ingediend: '' }] },
      date: '1-8-2026',
      expected: [],
    },
    {
      name: '60 dagen ervoor, en op de dag zelf',
      given: { deadlines: [{ ingediend: '' }] },
      date: '2-8-2026',
      expected: [{ message: 'nadert', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
    {
      name: 'een dag te laat ingediend; op de laatste dag nog niets ingevuld; een verstreken termijn',
      given: {
        deadlines: [
          { document: 'voortgangsrapportage 1', ingediend: '2-10-2026' },
          { document: 'uitgewerkt plan 2027-2028', ingediend: '' },
          { document: 'uitgewerkt plan 2025-2026', ingediend: '' },
        ],
      },
      expected: [
        { message: 'teLaat', table: 'deadlines', line: 1, column: 'ingediend' },
        { message: 'nadert', table: 'deadlines', line: 2, column: 'ingediend' },
        { message: 'verstreken', table: 'deadlines', line: 3, column: 'ingediend' },
      ],
    },
  ],
});
