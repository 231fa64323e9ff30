import MiniSearch, { type SearchResult } from 'minisearch';
import { folded, partsOfCompounds, stemOf, wordsOf } from './dutch-terms';
import { EMPTY_WORDS, EVERYDAY_WORDS, TORN_OFF } from './everyday-words';
import { textOf, type Topic, type TopicKind } from './topic';

/** Looks topics up by what a user types. */
export interface Help {
  readonly topics: readonly Topic[];
  readonly byId: ReadonlyMap<string, Topic>;
  /** The topics that fit best, the best first. A word may be misspelt, a plural or the end of a longer word. */
  find(query: string): readonly Topic[];
  /** Other topics about the same. */
  related(topic: Topic): readonly Topic[];
}

/** What a user means by a word is most often a subject, a term or how to do something; columns are many and small. */
const WEIGHTS: Readonly<Record<TopicKind, number>> = {
  wegwijzer: 1.3,
  begrip: 1.6,
  handboek: 1.2,
  regel: 1,
  functie: 1,
  bedrag: 1,
  kolom: 0.5,
};

const FIELDS = { title: 4, words: 3, text: 1 } as const;

/** What a word counts for that was not typed but is meant by what was. */
const MEANT = 0.7;

const RELATED = 4;

const MEANT_BY_STEM = new Map([...EVERYDAY_WORDS].map(([word, meant]) => [stemOf(word), meant]));

/** Makes an index of topics. */
export function helpOn(topics: readonly Topic[]): Help {
  const byTitle = new Map(topics.map((topic) => [folded(topic.title), topic]));
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const documents = topics.map(({ id, title, words, blocks }) => ({
    id,
    title,
    words: words.join(' '),
    text: blocks.map(textOf).join(' '),
  }));
  const stems = new Set(documents.flatMap(({ title, words, text }) => wordsOf(`${title} ${words} ${text}`).map(stemOf)));
  const parts = partsOfCompounds(stems);
  const index = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text) => [...wordsOf(text)],
    processTerm: (word) => {
      if (EMPTY_WORDS.has(word)) return null;
      const stem = stemOf(word);
      return [stem, ...(parts.get(stem) ?? [])];
    },
    searchOptions: {
      boost: FIELDS,
      prefix: (term) => term.length >= 3,
      // A number or a code is never misspelt into another one.
      fuzzy: (term) => (term.length < 4 || /\d/.test(term) ? false : term.length < 8 ? 1 : 2),
      weights: { fuzzy: 0.3, prefix: 0.5 },
      processTerm: (word) => (EMPTY_WORDS.has(word) ? null : stemOf(word)),
      boostDocument: (id) => WEIGHTS[byId.get(String(id))?.kind ?? 'kolom'],
    },
  });
  index.addAll(documents);

  const topicsOf = (results: readonly SearchResult[]): readonly Topic[] => results.flatMap(({ id }) => byId.get(String(id)) ?? []);

  /** A verb of which the particle stands elsewhere in the question; by itself it is most often another one. */
  const whole = (word: string, torn: readonly string[]): readonly (readonly [term: string, weight: number])[] => {
    const verbs = torn.map((particle) => particle + word).filter((verb) => stems.has(stemOf(verb)));
    return [[word, verbs.length > 0 ? MEANT / 2 : 1], ...verbs.map((verb) => [verb, 1] as const)];
  };

  /** The terms that a word of a question may stand for, each with what it counts for. */
  const termsOf = (word: string, torn: readonly string[]): readonly (readonly [term: string, weight: number])[] => [
    ...whole(word, torn),
    ...(MEANT_BY_STEM.get(stemOf(word)) ?? []).map((term) => [term, MEANT] as const),
  ];

  /** How well the topics answer a question: all its words together, and the more of them the better. */
  const scoresOf = (query: string): ReadonlyMap<string, number> => {
    const words = wordsOf(query);
    const torn = words.filter((word) => TORN_OFF.has(word));
    const asked = [...new Set(words)].filter((word) => !EMPTY_WORDS.has(word));
    const sums = new Map<string, { score: number; words: number }>();
    for (const word of asked) {
      const best = new Map<string, number>();
      for (const [term, weight] of termsOf(word, torn))
        for (const { id, score } of index.search(term)) best.set(String(id), Math.max(best.get(String(id)) ?? 0, score * weight));
      for (const [id, score] of best) {
        const sum = sums.get(id) ?? { score: 0, words: 0 };
        sums.set(id, { score: sum.score + score, words: sum.words + 1 });
      }
    }
    return new Map([...sums].map(([id, sum]) => [id, sum.score * (sum.words / asked.length) ** 2]));
  };

  const find = (query: string): readonly Topic[] => {
    // The number of a rule, a function as it stands in a cell, or a title.
    const code = byId.get(query.trim().replace(/^=/, '').toUpperCase()) ?? byTitle.get(folded(query.trim()));
    const found = [...scoresOf(query)].sort(([, a], [, b]) => b - a).flatMap(([id]) => byId.get(id) ?? []);
    return code ? [code, ...found.filter((topic) => topic !== code)] : found;
  };
  return {
    topics,
    byId,
    find,
    related: (topic) =>
      topicsOf(index.search(topic.title.replace(/^[A-Z]+-?\d+: /, ''), { fuzzy: false, prefix: false }))
        .filter(({ id, kind }) => id !== topic.id && kind !== 'kolom')
        .slice(0, RELATED),
  };
}
