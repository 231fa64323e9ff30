import { LISTS } from '../../src/scheme/lists';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { inWords } from '../../src/rules/choice-words';
import type { ExampleRows, Message, Rule } from '../../src/rules/rule';
import type { TableKey } from '../../src/templates/column';
import { check } from '../../src/check/check';
import { readDutchDate } from '../../src/records/dutch-date';
import { exampleDossier } from './example-workbook';

/** What a test can see of plain Dutch; whether a sentence is clear, a reader has to tell. */

interface Said {
  readonly rule: Rule;
  readonly id: string;
  readonly message: Message;
}

const SAID: readonly Said[] = EVERY_RULE.flatMap((rule) =>
  Object.entries<Message>(rule.messages).map(([id, message]) => ({ rule, id, message })),
);

const nameOf = ({ rule, id }: Said): string => `${rule.id} ${id}`;
const wordsOf = ({ message: { text, found, expected, action } }: Said): readonly string[] => [text, found, expected, action];

/** The messages for which something holds, by name. */
const those = (holds: (said: Said) => boolean): readonly string[] => SAID.filter(holds).map(nameOf);

test('only what a source obliges to is said with words of obligation', () => {
  const OBLIGATION = /\b(moet(en)?|verplichte?|mag niet|mogen niet|dient te)\b/i;
  expect(those(({ rule, message }) => rule.kind === 'advies' && OBLIGATION.test(`${message.text} ${message.expected}`))).toEqual([]);
});

test('a guess on a word is a question to the reader, never a fout', () => {
  const isGuess = ({ message }: Said): boolean => /\{woord(en)?\}/.test(message.text);
  expect(those((said) => isGuess(said) && said.message.outcome !== 'te beoordelen')).toEqual(WORDS_OF_A_COLUMN);
  expect(those((said) => isGuess(said) && !said.message.text.includes('?'))).toEqual(WORDS_OF_A_COLUMN);
});

/** Here the word is what was chosen in the column Doelgroep. */
const WORDS_OF_A_COLUMN = ['SUB-01 doelgroep', 'SUB-01 doelgroepActiviteit', 'SUB-02 doelgroep', 'SUB-02 doelgroepActiviteit'];

test('a limit of our own is called ours', () => {
  const LIMIT = /\{(grens|laagste|hoogste)\}/;
  expect(those((said) => LIMIT.test(said.message.text) && !/\bonze grens|\bonze grenzen/.test(said.message.text))).toEqual([]);
  expect(those((said) => LIMIT.test(said.message.expected) && !/^onze gren[sz]/.test(said.message.expected))).toEqual([]);
  // A rule that limits rests on evidence that says whose choice that is.
  expect(those((said) => LIMIT.test(said.message.text) && said.rule.basis.every(({ evidence }) => evidence !== 'D'))).toEqual([]);
});

test('sentences are short', () => {
  const LONGEST = 30;
  const sentences = (words: string): readonly string[] => words.split(/[.?;:](?:\s|$)/);
  const lengthOf = (sentence: string): number => sentence.split(/\s+/).filter((word) => word !== '').length;
  expect(those((said) => wordsOf(said).some((words) => sentences(words).some((sentence) => lengthOf(sentence) > LONGEST)))).toEqual([]);
});

/** Words of accountants and lawyers for which plain Dutch has others. */
const JARGON =
  /\b(conform|inzake|derhalve|middels|teneinde|voornoemde?|desbetreffende|aangaande|dienen te|drukt op|drukken op|ten laste van(?! STO terug)|activeert|geactiveerd|economische levensduur|ratio|prorata|naar rato|jo\.|voorts|tevens|omtrent)\b/i;

test('no words that only accountants know', () => {
  expect(those((said) => wordsOf(said).some((words) => JARGON.test(words)))).toEqual([]);
});

test('an abbreviation or term is explained where it stands', () => {
  const unexplained = (term: RegExp, explained: RegExp): readonly string[] =>
    those(({ message }) => term.test(message.text) && !explained.test(message.text));
  expect(unexplained(/\bwtf\b/, /werktijdfactor \(wtf\)/)).toEqual([]);
  expect(unexplained(/\bGPL\b/, /personeelslast \(GPL\)/)).toEqual([]);
  expect(unexplained(/\btoerekening\b/, /toerekening \(/)).toEqual([]);
});

test('a title says what must be, as a sentence', () => {
  expect(EVERY_RULE.map(({ title }) => title).filter((title) => !/^[A-Z].*[^.?]$/.test(title) || title.split(' ').length < 4)).toEqual([]);
});

/** Values of the lists that have other words in a sentence; the single words among them are ordinary words too. */
const LIST_VALUES = [...new Set(Object.values(LISTS).flatMap(({ values }) => values))].filter(
  (value) => inWords(value) !== value && /[ (]/.test(value),
);

test('no value of a list and no key of a column stands raw in a sentence', () => {
  expect(LIST_VALUES.length).toBeGreaterThan(10);
  const raw = new Set<string>();
  for (const rule of EVERY_RULE) {
    for (const { given, layout, documents, date = '1-10-2026' } of rule.examples) {
      const day = readDutchDate(date);
      if (day.kind !== 'date') throw new Error(date);
      for (const { message, text } of check(exampleDossier(given, layout), day.serial, [rule], { documents }).findings) {
        // What stands between quotes is what the user typed.
        const sentence = text.replace(/"[^"]*"/g, '');
        const value = LIST_VALUES.find((each) => sentence.replaceAll(inWords(each), '').includes(each));
        if (value !== undefined) raw.add(`${rule.id} ${message}: ${value}`);
        if (/\b[a-z]+_[a-z_]+\b/.test(sentence)) raw.add(`${rule.id} ${message}: ${sentence}`);
      }
    }
  }
  expect([...raw]).toEqual([]);
});

/** A finding on a line, by rule, message, table and line of its example (from 0). */
interface OnLine {
  readonly name: string;
  readonly table: string;
  readonly line: number;
  readonly words: string;
}

function onLines(rule: Rule, example: Rule['examples'][number], given: ExampleRows): readonly OnLine[] {
  const { layout, documents, date = '1-10-2026' } = example;
  const day = readDutchDate(date);
  if (day.kind !== 'date') throw new Error(date);
  const { findings } = check(exampleDossier(given, layout), day.serial, [rule], { documents });
  return findings.flatMap(({ message, text, found, expected, place: { table, row } }) =>
    row === null
      ? []
      : [{ name: `${rule.id} ${message}`, table: table.key, line: row - table.row - 1, words: [text, found, expected].join(' ') }],
  );
}

/** Findings of an example that are gone when one other line is taken away: they rest on that line. */
function restingOnAnother(rule: Rule, example: Rule['examples'][number]): readonly OnLine[] {
  const all = onLines(rule, example, example.given);
  const resting = new Set<OnLine>();
  for (const [table, rows = []] of Object.entries<ExampleRows[TableKey]>(example.given)) {
    for (const away of rows.keys()) {
      const left = onLines(rule, example, { ...example.given, [table]: rows.filter((_, row) => row !== away) });
      for (const finding of all) {
        const isSame = finding.table === table;
        if (isSame && finding.line === away) continue;
        const line = isSame && finding.line > away ? finding.line - 1 : finding.line;
        if (!left.some((each) => each.name === finding.name && each.table === finding.table && each.line === line)) resting.add(finding);
      }
    }
  }
  return [...resting];
}

test('a finding that rests on another line says on which sheet and row that stands', () => {
  const NAMED = /\bblad [^,]+, rij(en)? \d+/;
  const resting = EVERY_RULE.flatMap((rule) => rule.examples.flatMap((example) => (example.layout ? [] : restingOnAnother(rule, example))));
  expect(resting.length).toBeGreaterThan(50);
  const unnamed = [...new Set(resting.filter(({ words }) => !NAMED.test(words)).map(({ name }) => name))].sort();
  expect(unnamed).toEqual(NO_ROW);
});

/**
 * These rest on what many lines add up to, on what stands in no line of a list, or on what the lines say of the regio or round as a whole: no
 * row of its own holds the other figure. Any other rule names it.
 */
const NO_ROW = [
  'BEG-02 regelInSluitendGeheel',
  'BEG-03 leeg',
  'BEG-03 nietBegroot',
  'BEG-03 onbekend',
  'BEG-08 geenDoel',
  'BEG-11 onbekend',
  'COF-01 begrootTussen',
  'COF-05 prognoseTeLaag',
  'COF-12 anders',
  'COF-13 nieuw',
  'FIN-05 afgesloten',
  'FIN-05 anders',
  'FIN-05 partnerOntbreekt',
  'FIN-15 andereCofinanciering',
  'FIN-15 andereCorrecties',
  'FIN-15 anders',
  'FIN-23 begroot',
  'FIN-23 correcties',
  'FIN-23 gerealiseerd',
  'FIN-24 totaleKosten',
  'FIN-25 correcties',
  'FIN-25 leeg',
  'FIN-26 jaar',
  'FIN-26 totaal',
  'FIN-30 afwijking',
  'FIN-31 leeg',
  'FIN-32 anderOnbekend',
  'FIN-32 verschilOnbekend',
  'FIN-33 waar',
  'PER-03 oudeTekst',
  'PER-03 partnerEinde',
  'PER-04 hoortBij2024',
  'PER-04 hoortBij2025',
  'PER-05 meerDanToegekend',
  'PER-07 ervoor',
  'REG-08 meerDanToegekend',
  'REG-08 meerTotEinde',
  'UUR-07 nietOpBlad',
  'UUR-08 geenVerklaring',
  'UUR-13 geenUren',
  'WIJ-01 geenKosten',
  'WIJ-06 aankoop',
  'WIJ-06 activiteit',
  'WIJ-07 onbekend',
  'WIJ-08 geenKosten',
  'WIJ-08 welKosten',
  'WIJ-10 anders',
  'WIJ-12 geenBegroting',
  'WIJ-12 geenVertrek',
  'WIJ-12 geenWijziging',
];
