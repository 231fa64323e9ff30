import { LONGEST_HEADING, withoutAccents } from './heading-text';
import { lettersOf, SPELLINGS, type Spelling } from './lexicon';
import { nearSpelling } from './near-spelling';
import { partOfYearIn, type PartOfYear } from './period-words';
import { segments, trieOf, type Near, type Node, type Segments } from './segments';

/** What a heading says, whatever its spelling. */
export interface HeadingMeaning extends Segments {
  /** Calendar year in the heading. */
  readonly year?: number;
  /** Month, quarter or week in the heading. */
  readonly part?: PartOfYear;
  /** The heading names more years than a school year, such as 2025-2028. */
  readonly years?: true;
  /** Its letters alone. */
  readonly letters: string;
}

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
