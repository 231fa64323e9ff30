import { TABLES } from '../../templates';
import type { Column, TableKey } from '../../templates/column';
import { changesMeaning, isExcludedBag } from './exclusions';
import { headingText, type HeadingText } from './heading-text';
import { bagOf } from './plain-words';

/** The registers of which other layouts are read; the others are sums and reports of ours. */
export const MAPPED_TABLES = [
  'kosten',
  'inspanning',
  'afschrijvingen',
  'begroting',
  'cofinanciering',
  'activiteiten',
  'partners',
  'jaartaken',
  'verklaringen',
  'urenregistratie',
  'wijzigingen',
] as const satisfies readonly TableKey[];

/** How well a heading says which column it is, 0 to 1, with the year of a column per year. */
export interface WordMatch {
  readonly column: Column;
  readonly fit: number;
  readonly year?: number;
}

/** One name of a column. */
interface Word {
  readonly column: Column;
  readonly text: HeadingText;
  readonly perYear: boolean;
  /** 0 for our own heading, then in the order in which the template gives the synonyms. */
  readonly rank: number;
}

interface Vocabulary {
  /** By the words together. */
  readonly exact: ReadonlyMap<string, readonly Word[]>;
  /** By the words written out, in whatever order. */
  readonly bags: ReadonlyMap<string, readonly Word[]>;
  /** What a shortened word of the names stands for. */
  readonly beginnings: ReadonlyMap<string, string>;
  readonly longest: number;
  readonly hasYears: boolean;
}

const vocabularies = new Map<TableKey, Vocabulary>();

function vocabularyOf(table: TableKey): Vocabulary {
  let vocabulary = vocabularies.get(table);
  if (!vocabulary) vocabularies.set(table, (vocabulary = makeVocabulary(table)));
  return vocabulary;
}

function makeVocabulary(table: TableKey): Vocabulary {
  const exact = new Map<string, Word[]>();
  const bags = new Map<string, Word[]>();
  const words = new Set<string>();
  let longest = 1;
  for (const column of TABLES[table].columns) {
    [column.heading, ...(column.synonyms ?? [])].forEach((name, rank) => {
      const perYear = /\{jaar\}|\{jj\}/.test(name);
      const text = headingText(name.replace(/\{jaar\}|\{jj\}/g, ' '));
      const word: Word = { column, text, perYear, rank };
      for (const each of text.plain) words.add(each);
      longest = Math.max(longest, text.words.length);
      for (const key of new Set([text.joined, text.full])) exact.set(key, [...(exact.get(key) ?? []), word]);
      if (text.bag.length >= SMALLEST_BAG) bags.set(text.bag, [...(bags.get(text.bag) ?? []), word]);
    });
  }
  return { exact, bags, beginnings: beginningsOf(words), longest, hasYears: TABLES[table].columns.some(({ perYear }) => perYear) };
}

/** Words that say nothing about which column it is. */
const FILLERS = new Set([
  'de',
  'het',
  'een',
  'van',
  'voor',
  'in',
  'op',
  'binnen',
  'en',
  'of',
  'sto',
  'tbv',
  'aan',
  'per',
  'totaal',
  'ca',
  'etc',
  'd',
  'm',
  'door',
  'bij',
]);
const SHARE = new Set(['%', 'percentage', 'perc', 'pct', 'aandeel']);
/** With or without tax, or salary before or after deductions: only a heading in our own words says which. */
const WITH_OR_WITHOUT = new Set(['netto', 'bruto']);
const SMALLEST_PART = 4;
const SMALLEST_BAG = 3;
const SMALLEST_BEGINNING = 4;

/** The columns of a register that a heading may be, best first; exact names before names that are a part of the heading. */
export function columnsFor(table: TableKey, text: HeadingText): readonly WordMatch[] {
  const vocabulary = vocabularyOf(table);
  const best = new Map<Column, WordMatch>();
  const add = (word: Word, fit: number): void => {
    // A heading that names a year is a column per year, and the other way round.
    if (word.perYear !== (text.year !== undefined && word.column.perYear === true)) return;
    if (!word.perYear && (word.column.perYear || (text.year !== undefined && vocabulary.hasYears && isAmount(word.column)))) return;
    // An amount over several years is a sum of columns per year.
    if (text.period && isAmount(word.column) && !vocabulary.hasYears) return;
    const known = best.get(word.column);
    const ranked = fit - Math.min(word.rank, 25) * 0.004;
    if (known && known.fit >= ranked) return;
    best.set(word.column, { column: word.column, fit: ranked, ...(word.perYear && text.year !== undefined ? { year: text.year } : {}) });
  };
  const addBag = (plain: readonly string[], fit: number): void => {
    const bag = bagOf(plain);
    if (isExcludedBag(bag)) return;
    const dropped = text.plain.filter((word) => FILLERS.has(word) && !plain.includes(word));
    const isAmountStill = !plain.some((word) => WITH_OR_WITHOUT.has(word)) && !dropped.some((word) => changesMeaning(word, 'amount'));
    for (const word of vocabulary.bags.get(bag) ?? []) if (!isAmount(word.column) || isAmountStill) add(word, fit);
  };
  for (const word of vocabulary.exact.get(text.full) ?? []) add(word, 1);
  for (const word of vocabulary.exact.get(text.joined) ?? []) add(word, 0.98);
  if (!isExcludedBag(text.bag)) {
    const plain = text.plain.map((word) => vocabulary.beginnings.get(word) ?? word);
    addBag(plain, 0.93);
    const telling = plain.filter((word) => !FILLERS.has(word));
    addBag(telling, 0.88);
  }
  for (let from = 0; from < text.words.length; from += 1) {
    for (let to = Math.min(text.words.length, from + vocabulary.longest); to > from; to -= 1) {
      if (to - from === text.words.length) continue;
      const part = text.words.slice(from, to).join('');
      if (part.length < SMALLEST_PART) continue;
      const rest = [...text.words.slice(0, from), ...text.words.slice(to)];
      for (const word of vocabulary.exact.get(part) ?? []) if (keepsMeaning(word, rest)) add(word, partFit(part, rest));
    }
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit);
}

/** The one word that begins so, by its beginnings: `boekst` is boekstuk. A beginning of more words, or a word itself, is not among them. */
function beginningsOf(words: ReadonlySet<string>): ReadonlyMap<string, string> {
  const beginnings = new Map<string, string>();
  const shared = new Set<string>();
  for (const word of words) {
    for (let length = SMALLEST_BEGINNING; length < word.length; length += 1) {
      const beginning = word.slice(0, length);
      if (beginnings.has(beginning)) shared.add(beginning);
      beginnings.set(beginning, word);
    }
  }
  for (const each of [...shared, ...words, ...FILLERS]) beginnings.delete(each);
  return beginnings;
}

const partFit = (part: string, rest: readonly string[]): number => {
  const others = rest.filter((word) => !FILLERS.has(word)).join('').length;
  return 0.55 + (0.3 * part.length) / (part.length + others);
};

/** An amount keeps its meaning only beside words that say nothing; another column beside all words but those that tell of something else. */
function keepsMeaning({ column }: Word, rest: readonly string[]): boolean {
  if (column.type === 'percentage') return rest.every((word) => FILLERS.has(word) || SHARE.has(word));
  if (isAmount(column)) return rest.every((word) => FILLERS.has(word) && !changesMeaning(word, 'amount'));
  return !rest.some((word) => changesMeaning(word, 'other'));
}

/** Whether what stands in the column is added up. */
export const isAmount = ({ type }: Column): boolean =>
  type === 'money' || type === 'decimal' || type === 'percentage' || type === 'integer';
