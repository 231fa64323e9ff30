import MiniSearch, { type SearchResult } from 'minisearch';
import { partsOfCompounds, stemOf, wordsOf } from './dutch-terms';
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

/** Little words in which nobody is interested. */
const EMPTY_WORDS = new Set(
  'de het een en of van in op is zijn wordt worden dat die dit er u uw te voor met bij aan als ook niet om naar door wat hoe welke mag moet kan'.split(
    ' ',
  ),
);

const RELATED = 4;

/** Makes an index of topics. */
export function helpOn(topics: readonly Topic[]): Help {
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
  const find = (query: string): readonly Topic[] => {
    // The number of a rule, or a function as it stands in a cell.
    const code = byId.get(query.trim().replace(/^=/, '').toUpperCase());
    const all = topicsOf(index.search(query, { combineWith: 'AND' }));
    // Nothing has all the words: show what has some.
    const found = all.length > 0 ? all : topicsOf(index.search(query));
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
