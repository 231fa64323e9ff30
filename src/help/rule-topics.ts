import { SYMBOLS } from '../check/report';
import { unfilled } from '../check/wording';
import { EVERY_RULE } from '../rules/all-rules';
import type { Rule } from '../rules/rule';
import { termsIn, type Term } from '../scheme/glossary';
import { HELP_TEXTS } from '../scheme/help-texts';
import { ALL_ROUNDS, ROUNDS } from '../scheme/rounds';
import type { Block, Topic } from './topic';

/** The families of the rule book, by the letters before the number. */
const FAMILIES: Readonly<Record<string, string>> = {
  PER: 'Periode',
  DL: 'Termijnen',
  REG: 'Regio en partners',
  BEG: 'Begroting',
  COF: 'Cofinanciering',
  UUR: 'Uren',
  AFS: 'Afschrijving',
  SUB: 'Wat subsidiabel is',
  WIJ: 'Wijzigingen',
  FIN: 'Administratie',
  BEW: 'Facturen als bewijs',
  DAT: 'Gegevens in de bladen',
};

const sentence = (text: string): string => {
  const closed = /[.?!]$/.test(text) ? text : `${text}.`;
  return closed.charAt(0).toUpperCase() + closed.slice(1);
};

/** The words of the field that a rule uses. */
export const termsOfRule = ({ title, messages, basis }: Rule): readonly Term[] =>
  termsIn(
    [title, ...Object.values(messages).flatMap(({ text, action }) => [text, action]), ...basis.map((each) => each.explanation)].join(' '),
  );

/** Words and their meaning. */
export const termRows = (terms: readonly Term[]): readonly (readonly [string, string])[] =>
  terms.map(({ words, meaning }) => [words[0], meaning]);

function ruleTopic(rule: Rule): Topic {
  const { id, title, kind, rounds, covers = [], basis, messages } = rule;
  const terms = termsOfRule(rule);
  const blocks: readonly Block[] = [
    {
      kind: 'text',
      text: `${kind === 'verplichting' ? 'Een verplichting' : 'Een advies'}${
        rounds.length === ALL_ROUNDS.length ? '' : `, voor ${rounds.map((round) => ROUNDS[round].bron).join(' en ')}`
      }.`,
    },
    { kind: 'heading', text: 'Waarom' },
    ...basis.map((each): Block => ({ kind: 'source', ...each })),
    { kind: 'heading', text: 'Wat de regel kan melden, en wat u dan doet' },
    {
      kind: 'facts',
      rows: Object.values(messages).map(({ outcome, text, action }) => [
        `${SYMBOLS[outcome]} ${outcome}`,
        `${sentence(unfilled(text))} ${unfilled(action)}`,
      ]),
    },
    ...(terms.length === 0
      ? []
      : ([
          { kind: 'heading', text: 'Begrippen' },
          { kind: 'facts', rows: termRows(terms) },
        ] as const)),
  ];
  return { id, kind: 'regel', group: familyOf(id), title: `${id}: ${title}`, words: [id, ...covers], blocks };
}

const familyOf = (id: string): string => FAMILIES[id.split('-')[0] ?? ''] ?? 'Niet in een regel te toetsen';

/** The rules of the rule book, and what of it no figure in a workbook can test. */
export const ruleTopics = (): readonly Topic[] => [
  ...EVERY_RULE.map(ruleTopic),
  ...HELP_TEXTS.map(({ id, title, reason, source }): Topic => ({
    id,
    kind: 'regel',
    group: 'Niet in een regel te toetsen',
    title: `${id}: ${title}`,
    words: [id],
    blocks: [
      { kind: 'text', text: reason },
      { kind: 'source', source },
    ],
  })),
];
