import type { Spelling } from './lexicon';

const SHORTEST = 5;
/** A shorter spelling must begin with the same letter. */
const SHORTEST_OF_ANY_BEGINNING = 6;
const FEWEST_CONSONANTS = 3;
/** Letters in a word of this length that may be wrong. */
const mistakesIn = (length: number): number => (length >= 10 ? 2 : 1);

/** Finds the one concept of which a spelling is a letter or two away from a word: `faktuurdautm`, `krediteur`; undefined when more are as near. */
export function nearSpelling(spellings: readonly Spelling[]): (word: string) => Spelling['concept'] | undefined {
  const byLength = new Map<number, Spelling[]>();
  for (const spelling of spellings) {
    if (spelling.letters.length < SHORTEST || spelling.words > 1) continue;
    byLength.set(spelling.letters.length, [...(byLength.get(spelling.letters.length) ?? []), spelling]);
  }
  const shortened = shortenedSpelling(spellings);
  return (word) => {
    if (word.length <= SHORTEST) return shortened(word);
    const most = mistakesIn(word.length);
    const own = lettersIn(word);
    const near = new Map<Spelling['concept'], number>();
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const { letters, concept } of byLength.get(length) ?? []) {
        // A mistake changes two letters of those that are in use at most; most words differ in more, which is soon seen.
        if (bits(lettersIn(letters) ^ own) > 2 * most) continue;
        const isSameBeginning = letters[0] === word[0];
        if (letters.length < SHORTEST_OF_ANY_BEGINNING && !isSameBeginning) continue;
        const mistakes = distance(word, letters, most);
        // Two letters before a word make another one of it: a behandelaar is no handelaar.
        if (mistakes > 1 && !isSameBeginning) continue;
        if (mistakes <= most && mistakes < (near.get(concept) ?? Infinity)) near.set(concept, mistakes);
      }
    }
    const least = Math.min(...near.values());
    const [first, other] = [...near].filter(([, mistakes]) => mistakes === least);
    return first ? (other ? undefined : first[0]) : shortened(word);
  };
}

/** Finds the one concept of which a spelling is shortened by leaving vowels out, and perhaps its end: `fnc`, `uurtrf`, `bedrg`. */
function shortenedSpelling(spellings: readonly Spelling[]): (word: string) => Spelling['concept'] | undefined {
  const long = spellings.filter(({ letters, words }) => letters.length > SHORTEST && words === 1);
  return (word) => {
    if (word.replace(VOWELS, '').length < FEWEST_CONSONANTS) return undefined;
    const fits = long.filter(({ letters }) => letters[0] === word[0] && letters.length > word.length && isShortened(word, letters));
    // A compound begins as its first part does: factuur, and factuuromschrijving.
    const shortest = Math.min(...fits.map(({ letters }) => letters.length));
    const [first, other] = new Set(fits.filter(({ letters }) => letters.length === shortest).map(({ concept }) => concept));
    return other ? undefined : first;
  };
}

const VOWELS = /[aeiouy]/g;
const isVowel = (letter: string): boolean => letter.search(VOWELS) === 0;

/** Whether a word is what is left of the beginning of another one when nothing but vowels is taken out. */
function isShortened(word: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) {
    if (at === word.length) break;
    if (letter === word[at]) at += 1;
    else if (!isVowel(letter)) return false;
  }
  return at === word.length && whole.slice(0, word.length) !== word;
}

/** Which letters are in a word, a bit for each. */
function lettersIn(word: string): number {
  let set = 0;
  for (let at = 0; at < word.length; at += 1) set |= 1 << (word.charCodeAt(at) & 31);
  return set;
}

function bits(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Letters to change, leave out, put in or swap with the next; at once more than `most` when it is more. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(change, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, swap));
    }
    if (Math.min(...next) > most) return most + 1;
    [before, row] = [row, next];
  }
  return row[b.length] ?? 0;
}
