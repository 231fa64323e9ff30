import { ROUNDS } from '../../scheme/rounds';
import { DAYS_AHEAD, DEADLINES, type Deadline } from '../../scheme/deadlines';
import { readingOf } from '../../facts/empty-cells';
import { date, number, text } from '../message-value';
import { defineRule } from '../rule';

/** The annual accounts by their name on the sheet Regio. */
const ACCOUNTS: ReadonlyMap<string, Deadline> = new Map(
  DEADLINES.flatMap((each) => (each.source === 'jaarverslaggeving' ? [[each.document, each] as const] : [])),
);

export default defineRule({
  id: 'DL-06',
  title: 'De jaarrekening met model G2 is elk jaar vóór 1 juli klaar',
  kind: 'verplichting',
  rounds: ['STO2020', 'STO2025'],
  reads: { deadlines: ['document', 'periode', 'ingediend'] },
  basis: [
    {
      source: 'jaarverslaggeving',
      where: 'Artikel 3, onderdelen b en c',
      evidence: 'V',
      explanation:
        'Het jaarverslag gaat over een kalenderjaar en is er jaarlijks vóór 1 juli. Of uitstel is gegeven, staat niet in de werkmap: te laat en niet ingevuld zijn daarom een let op. De jaren 2020-2024 zijn voorbij: een lege datum wordt daar niet meer gevraagd.',
    },
    {
      source: 'sto-presentatie',
      where: 'Financiële verantwoording',
      evidence: 'V',
      explanation: 'De subsidie wordt verantwoord in de jaarverslaggeving van de penvoerder, met model G2.',
    },
    {
      source: 'sto-controle',
      where: 'Herinnering',
      evidence: 'D',
      explanation: `Wat binnen ${DAYS_AHEAD} dagen klaar moet zijn, brengen wij in herinnering.`,
    },
  ],
  messages: {
    teLaat: {
      outcome: 'let op',
      text: 'voor {document} staat hier {datum}; de uiterste dag was {termijn}',
      found: '{datum}',
      expected: '{termijn} of eerder',
      action: 'Verbeter de datum. Was er uitstel of was het te laat, bewaar dan de afspraak die daarover is gemaakt.',
    },
    nadert: {
      outcome: 'let op',
      text: 'is leeg; de uiterste dag voor {document} is {termijn}',
      found: 'leeg, nog {dagen} dagen te gaan',
      expected: 'klaar uiterlijk {termijn}',
      action: 'Neem de subsidie op in model G2 van de jaarrekening (blad Model G2) en vul de datum in als de jaarrekening klaar is.',
    },
    verstreken: {
      outcome: 'let op',
      text: 'is leeg; de uiterste dag voor {document} was {termijn}',
      found: 'leeg',
      expected: 'de dag waarop de jaarrekening klaar was',
      action: 'Vul in wanneer de jaarrekening klaar was. Is zij er nog niet, ga dan na welk uitstel er is.',
    },
  },
  check({ dossier, date: today }, report) {
    const cells = readingOf(dossier.deadlines);
    for (const line of dossier.deadlines.lines) {
      const deadline = line.document === null ? undefined : ACCOUNTS.get(line.document);
      if (!deadline || ROUNDS[deadline.round].periode !== line.periode || deadline.knownSince > today) continue;
      const values = { document: text(deadline.document), termijn: date(deadline.day) };
      const left = deadline.day - today;
      if (line.ingediend !== null) {
        if (line.ingediend > deadline.day) report.line(line, 'ingediend', 'teLaat', { ...values, datum: date(line.ingediend) });
      } else if (cells.isEmpty(line, 'ingediend') && left <= DAYS_AHEAD) {
        // The years of 2020-2024 are behind us, as in DL-02: nobody has to look up days of long ago.
        if (left < 0 && deadline.round === 'STO2025') report.line(line, 'ingediend', 'verstreken', values);
        else if (left >= 0) report.line(line, 'ingediend', 'nadert', { ...values, dagen: number(left) });
      }
    }
  },
  examples: [
    {
      name: 'op de laatste dag klaar; een jaar dat nog loopt; een onleesbare datum (DAT-01)',
      given: {
        deadlines: [
          { document: 'jaarrekening 2025', ingediend: '30-6-2026' },
          { document: 'jaarrekening 2026', ingediend: '' },
          { document: 'jaarrekening 2027', ingediend: 'voorjaar' },
        ],
      },
      expected: [],
    },
    {
      name: 'op 1 juli klaar',
      given: { deadlines: [{ document: 'jaarrekening 2025', ingediend: '1-7-2026' }] },
      expected: [{ message: 'teLaat', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
    {
      name: 'de jaarrekening over 2023, met het geld van 2020-2024, op de laatste dag klaar; een eerder jaar is niet ingevuld; bij een andere periode hoort zij niet',
      given: {
        deadlines: [
          { document: 'jaarrekening 2023', periode: '2020-2024', ingediend: '30-6-2024' },
          { document: 'jaarrekening 2022', periode: '2020-2024', ingediend: '' },
          { document: 'jaarrekening 2024', periode: '2025-2028', ingediend: '1-7-2025' },
        ],
      },
      expected: [],
    },
    {
      name: 'de jaarrekening over 2024 een dag te laat',
      given: { deadlines: [{ document: 'jaarrekening 2024', periode: '2020-2024', ingediend: '1-7-2025' }] },
      expected: [{ message: 'teLaat', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
    {
      name: 'op de laatste dag nog leeg',
      given: { deadlines: [{ document: 'jaarrekening 2025', ingediend: '' }] },
      date: '30-6-2026',
      expected: [{ message: 'nadert', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
    {
      name: 'een dag later nog leeg',
      given: { deadlines: [{ document: 'jaarrekening 2025', ingediend: '' }] },
      date: '1-7-2026',
      expected: [{ message: 'verstreken', table: 'deadlines', line: 1, column: 'ingediend' }],
    },
  ],
});
