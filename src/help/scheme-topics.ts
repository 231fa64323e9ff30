import { writeParameter } from '../check/parameter-value';
import { formatDate } from '../records/dutch-date';
import { GLOSSARY } from '../scheme/glossary';
import { GUIDE } from '../scheme/guide';
import { PARAMETERS } from '../scheme/parameters';
import { ROUNDS } from '../scheme/rounds';
import { slug } from './handbook';
import type { Block, Topic } from './topic';

/** The words of the glossary. */
export const glossaryTopics = (): readonly Topic[] =>
  Object.entries(GLOSSARY).map(([id, { words, meaning, source }]) => ({
    id: `begrip-${id}`,
    kind: 'begrip',
    group: '',
    title: words[0],
    words: words.slice(1),
    blocks: [{ kind: 'text', text: meaning }, ...(source === undefined ? [] : ([{ kind: 'source', source }] as const))],
  }));

/** What the public sources offer, with links. */
export const guideTopics = (): readonly Topic[] =>
  GUIDE.map(({ subject, title, text, list, links, source, words = [] }) => ({
    id: `wegwijzer-${slug(title)}`,
    kind: 'wegwijzer',
    group: subject,
    title,
    words: [subject, ...words],
    blocks: [
      ...text.map((each): Block => ({ kind: 'text', text: each })),
      ...(list ? [{ kind: 'list', items: list } as const] : []),
      ...(links ? [{ kind: 'links', links } as const] : []),
      { kind: 'source', source },
    ],
  }));

/** Amounts, rates and days of the scheme as they are known on a day (serial). */
export const parameterTopics = (day: number): readonly Topic[] =>
  Object.entries(PARAMETERS).flatMap(([id, { label, unit, values }]): Topic[] => {
    const known = values.filter(({ knownSince }) => knownSince <= day);
    if (known.length === 0) return [];
    return [
      {
        id: `bedrag-${id}`,
        kind: 'bedrag',
        group: '',
        title: label,
        words: [id],
        blocks: known.flatMap(({ value, round, from, until, note, source, evidence }): Block[] => [
          {
            kind: 'facts',
            rows: [
              [
                `${ROUNDS[round].bron}, ${formatDate(from)} tot en met ${formatDate(until)}`,
                `${value === null ? 'Niet gevonden in een bron.' : writeParameter(value, unit)}${note === undefined ? '' : ` ${note}`}`,
              ],
            ],
          },
          { kind: 'source', source, evidence },
        ]),
      },
    ];
  });
