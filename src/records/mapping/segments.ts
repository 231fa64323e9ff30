import type { Concept, Spelling } from './lexicon';
import type { nearSpelling } from './near-spelling';

/** Spellings by their letters, one after the other. */
export interface Node {
  readonly next: Map<string, Node>;
  concept?: Concept;
  /** Words of the spelling that ends here. */
  words: number;
  /** The one concept of all spellings that go on from here; null when there are more. */
  only?: Concept | null;
  /** Letters of the shortest spelling that goes on from here. */
  shortest: number;
}

/** Spellings of which a beginning may stand for the whole have at least so many letters, the beginning at least so many. */
const SHORTEST_WHOLE = 7;
const SHORTEST_BEGINNING = 4;
/** A shorter spelling must be a word of its own, but for these at the end of a compound. */
const SHORTEST_PART = 3;
const GLUED = new Set(['nr', 'dd', 'no']);

const COST = {
  piece: 1,
  inside: 1.2,
  apart: 0.05,
  beginning: 0.4,
  filler: 0.35,
  link: 0.2,
  ending: 0.3,
  unknownPrefix: 1.25,
  unknown: 2.4,
} as const;

const TURNING: ReadonlySet<string> = new Set(['ver', 'ont', 'her', 'onder', 'over', 'niet', 'wan', 'mis']);
const LINKS = ['s', 'en', 'e', 'n'];
const ENDINGS: ReadonlySet<string> = new Set(['de', 'nde', 'end', 'ende', 'er', 'ers', 'ing', 'ingen', 'je', 'jes', 'tje', 'tjes', 'ed']);

/** All spellings as one tree. */
export function trieOf(spellings: readonly Spelling[]): Node {
  const root: Node = { next: new Map(), shortest: 0, words: 1 };
  for (const { concept, letters, words } of spellings) {
    let node = root;
    for (const letter of letters) {
      let next = node.next.get(letter);
      if (!next) node.next.set(letter, (next = { next: new Map(), shortest: Infinity, words: 1 }));
      node = next;
      if (words > 1) continue;
      node.only = node.only === undefined || node.only === concept ? concept : null;
      node.shortest = Math.min(node.shortest, letters.length);
    }
    if (node.concept === undefined) {
      node.concept = concept;
      node.words = words;
    }
  }
  return root;
}

/** Finds what a word with a slip in it means. */
export type Near = ReturnType<typeof nearSpelling>;

interface Letters {
  readonly letters: string;
  /** For each letter whether a word begins with it. */
  readonly begins: readonly boolean[];
  readonly bracketed: readonly boolean[];
}

function lettersIn(text: string): Letters {
  let letters = '';
  const begins: boolean[] = [];
  const bracketed: boolean[] = [];
  let fresh = true;
  let depth = 0;
  for (const sign of text) {
    if (sign === '(' || sign === '[') depth += 1;
    if (sign === ')' || sign === ']') depth = Math.max(0, depth - 1);
    if (!/[a-z0-9%€$£#&]/.test(sign)) {
      fresh = true;
      continue;
    }
    letters += sign;
    begins.push(fresh || /[%€]/.test(sign) || /[%€]/.test(letters.at(-2) ?? ''));
    bracketed.push(depth > 0);
    fresh = false;
  }
  return { letters, begins, bracketed };
}

/** What a text was cut into. */
export interface Segments {
  readonly concepts: ReadonlySet<Concept>;
  /** Words, outside brackets, of which nothing is known. */
  readonly unknown: number;
  /** The pieces of it that say a concept. */
  readonly pieces: readonly string[];
  /** What cutting it cost: little when it is well understood. */
  readonly cost: number;
}

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly concept?: Concept;
  readonly unknown?: true;
}

/** Cuts a heading into spellings by the cheapest way: few pieces, whole words, little that is unknown. */
export function segments(root: Node, near: Near, text: string): Segments {
  const { letters, begins, bracketed } = lettersIn(text);
  const length = letters.length;
  const ends = (at: number): boolean => at === length || begins[at] === true;
  const best: (Step | undefined)[] = Array.from({ length: length + 1 });
  best[0] = { cost: 0, from: 0 };
  const reach = (to: number, step: Step): void => {
    const known = best[to];
    // Of two ways that cost the same the one with the longer beginning: factuur-bedrag, no fact-uurbedrag.
    const isLonger = known !== undefined && Math.abs(step.cost - known.cost) < 1e-9 && step.from > known.from;
    if (!known || step.cost < known.cost - 1e-9 || isLonger) best[to] = step;
  };
  for (let at = 0; at < length; at += 1) {
    const here = best[at];
    if (!here) continue;
    const begun = begins[at] === true;
    let node: Node | undefined = root;
    let inside = 0;
    for (let to = at; to < length; to += 1) {
      if (to > at && begins[to]) inside += 1;
      node = node.next.get(letters[to] ?? '');
      if (!node) break;
      const size = to + 1 - at;
      const ended = ends(to + 1);
      const piece = letters.slice(at, to + 1);
      const fits = size >= SHORTEST_PART ? true : (begun && ended) || (GLUED.has(piece) && ended);
      if (node.concept && fits) {
        const cost =
          node.concept === 'filler' ? COST.filler : COST.piece + (inside < node.words ? COST.apart * inside : COST.inside * inside);
        // A filler is a word of its own.
        if (node.concept !== 'filler' || (begun && ended)) reach(to + 1, { cost: here.cost + cost, from: at, concept: node.concept });
      }
      if (begun && ended && inside === 0 && !node.concept && node.only && node.shortest >= SHORTEST_WHOLE && size >= SHORTEST_BEGINNING)
        reach(to + 1, { cost: here.cost + COST.piece + COST.beginning, from: at, concept: node.only });
    }
    const wordEnd = nextEnd(begins, at, length);
    if (begun) {
      reach(wordEnd, { cost: here.cost + COST.unknown, from: at, ...(isSaying(letters.slice(at, wordEnd)) ? { unknown: true } : {}) });
      for (let to = at + 3; to < wordEnd - 3; to += 1)
        // Verkoper is no koper, and verantwoord no antwoord.
        if (!TURNING.has(letters.slice(at, to))) reach(to, { cost: here.cost + COST.unknownPrefix, from: at, unknown: true });
    } else {
      // Letters between the parts of a compound: medewerker-s-naam.
      for (const link of LINKS)
        if (letters.startsWith(link, at) && at + link.length <= wordEnd) reach(at + link.length, { cost: here.cost + COST.link, from: at });
      // The end of another form of a word: cofinancier-ende, uur-tjes.
      if (ENDINGS.has(letters.slice(at, wordEnd))) reach(wordEnd, { cost: here.cost + COST.ending, from: at });
    }
  }
  const concepts = new Set<Concept>();
  const pieces: string[] = [];
  let unknown = 0;
  for (let at = length; at > 0;) {
    const step = best[at];
    if (!step) break;
    if (step.concept && step.concept !== 'filler') {
      concepts.add(step.concept);
      pieces.push(letters.slice(step.from, at));
    }
    const meant = step.unknown && begins[step.from] && ends(at) ? near(letters.slice(step.from, at)) : undefined;
    if (meant && meant !== 'filler') concepts.add(meant);
    else if (step.unknown && !bracketed[step.from]) unknown += at - step.from <= 2 ? 0.5 : 1;
    at = step.from;
  }
  return { concepts, unknown, pieces, cost: best[length]?.cost ?? 0 };
}

/** A single letter or a figure by itself says nothing. */
const isSaying = (word: string): boolean => word.length > 1 && !/^\d+$/.test(word);

function nextEnd(begins: readonly boolean[], at: number, length: number): number {
  let to = at + 1;
  while (to < length && !begins[to]) to += 1;
  return to;
}
