import { LONGEST_HEADING, withoutAccents } from './heading-text';
import { lettersOf, SPELLINGS, type Concept, type Spelling } from './lexicon';
import { nearSpelling } from './near-spelling';
import { partOfYearIn, type PartOfYear } from './period-words';

/** What a heading says, whatever its spelling. */
export interface HeadingMeaning {
  readonly concepts: ReadonlySet<Concept>;
  /** Words, outside brackets, of which nothing is known. */
  readonly unknown: number;
  /** Calendar year in the heading. */
  readonly year?: number;
  /** Month, quarter or week in the heading. */
  readonly part?: PartOfYear;
  /** The heading names more years than a school year, such as 2025-2028. */
  readonly years?: true;
  /** The pieces of it that say a concept. */
  readonly pieces: readonly string[];
  /** Its letters alone. */
  readonly letters: string;
  /** What cutting it into pieces cost: little when it is well understood. */
  readonly cost: number;
}

interface Node {
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

/** Makes a reader of headings from spellings; the lexicon gives the one that is used. */
export function headingReader(spellings: readonly Spelling[]): (heading: string) => HeadingMeaning {
  const root = trieOf(spellings);
  const near = nearSpelling(spellings);
  const known = new Map<string, HeadingMeaning>();
  return (heading) => {
    let meaning = known.get(heading);
    if (!meaning) {
      meaning = meaningOf(root, near, heading);
      // Cells that are no headings pass here too; a long list of them must not stay in memory.
      if (known.size > 5_000) known.clear();
      known.set(heading, meaning);
    }
    return meaning;
  };
}

let reader = headingReader(SPELLINGS);

/** What a heading says. */
export const readHeading = (heading: string): HeadingMeaning => reader(heading);

/** Does something with a part of the spellings only, to measure what they are worth. */
export function withSpellings<T>(spellings: readonly Spelling[], work: () => T): T {
  const usual = reader;
  reader = headingReader(spellings);
  try {
    return work();
  } finally {
    reader = usual;
  }
}

function trieOf(spellings: readonly Spelling[]): Node {
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

/** `2024/2025` is a school year and `2025-2028` a period: no year of a column. */
const TWO_YEARS = /(?<!\d)(20\d\d)\s*(?:[-/]|t\/m|tot en met)\s*(20\d\d|\d\d)(?!\d)/;
const YEAR = /(?<!\d)20[1-4]\d(?!\d)/g;
const SHORT_YEAR = /(?<=\s)['’](1[5-9]|[2-4]\d)$/;
const RATE_OF_VAT = /(?<!\d)(21|9|6|19)\s*%/g;
const QUESTION_WORD = /^\s*(wat|wie|waar|hoeveel|wanneer)\b|\b(was|dat)\b/g;
const CAMEL = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g;

function meaningOf(root: Node, near: Near, heading: string): HeadingMeaning {
  const whole = heading.slice(0, LONGEST_HEADING);
  // BedragInclBTW and szBoekstuknr are words put together; BoekStuk is one word.
  const isPutTogether = /[a-z][A-Z]/.test(whole) && !/\s/.test(whole.trim());
  if (isPutTogether) {
    const [apart, asOne] = [whole.replace(CAMEL, ' '), whole.toLowerCase()].map((each) => meaningOf(root, near, each));
    if (apart && asOne) return asOne.cost < apart.cost ? asOne : apart;
  }
  let text = withoutAccents(whole).replace(SHORT_YEAR, '20$1');
  const two = TWO_YEARS.exec(text);
  const years = two !== null && two[2]?.length === 4 && Number(two[2]) - Number(two[1]) > 1;
  const isSchoolYear = two !== null && (Number(two[1]) + 1) % 100 === Number(two[2]) % 100;
  if (two) text = text.replace(TWO_YEARS, years ? ' ' : ' schooljaar ');
  if (/\bbtw|\bvat|\bomzetbel/.test(text)) text = text.replace(RATE_OF_VAT, ' ');
  const separated = text.replace(/[-_–—,;:?!"“”|\\+=*]+/g, ' ');
  const part = partOfYearIn(separated.split(/[\s/]+/).filter(Boolean));
  if (part) text = part.rest.join(' ');
  const found = two ? [] : (text.match(YEAR) ?? []);
  const year = part?.part.year ?? (found.length === 1 ? Number(found[0]) : undefined);
  if (found.length === 1) text = text.replace(found[0] ?? '', ' ');
  // In a question the word that asks says nothing beside what is asked: Wat is het bedrag?
  const asked = text.includes('?') ? segments(root, near, text.replace(QUESTION_WORD, ' ')) : undefined;
  const { concepts, unknown, pieces, cost } = asked && asked.concepts.size > 0 ? asked : segments(root, near, text);
  return {
    concepts,
    unknown,
    cost,
    pieces,
    letters: lettersOf(withoutAccents(heading)),
    ...(year === undefined ? {} : { year }),
    ...(part ? { part: part.part } : isSchoolYear ? { part: { unit: 'school year', number: 1, year: Number(two[1]) } as const } : {}),
    ...(years ? { years } : {}),
  };
}

type Near = ReturnType<typeof nearSpelling>;

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

interface Step {
  readonly cost: number;
  readonly from: number;
  readonly concept?: Concept;
  readonly unknown?: true;
}

/** Cuts a heading into spellings by the cheapest way: few pieces, whole words, little that is unknown. */
function segments(root: Node, near: Near, text: string): Pick<HeadingMeaning, 'concepts' | 'unknown' | 'pieces' | 'cost'> {
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
