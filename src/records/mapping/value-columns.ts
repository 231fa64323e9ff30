import type { Relation } from './arithmetic';
import { PERSON_NAME } from './column-content';
import { costKindOf } from './cost-kinds';
import type { MappedTable } from './fields';
import { sumsOf, type LineColumns } from './line-columns';
import type { Concept } from './lexicon';
import { schoolIn } from './school-names';
import type { SheetColumn } from './sheet-column';
import type { MappedPart } from './sheet-mapping';
import type { Block } from './side-by-side';

const FEWEST = 2;

/** What the columns of a register may be, the heading of each being the value of a field. */
const BY_VALUE: {
  readonly [Key in MappedTable]?: readonly {
    readonly key: string;
    readonly of: string;
    readonly words: string;
    readonly valueOf: (column: SheetColumn) => string | undefined;
    /** Concepts of which the title or a heading must say one. */
    readonly said?: readonly Concept[];
    /** Whether the columns together are what they seem, where the heading of one alone does not say so. */
    readonly together?: (columns: readonly SheetColumn[], title: ReadonlySet<Concept>) => boolean;
  }[];
} = {
  kosten: [
    { key: 'incl', of: 'kostensoort', words: 'kostensoorten', valueOf: ({ lowest }) => costKindOf(lowest) },
    { key: 'incl', of: 'partner', words: 'scholen', valueOf: (column) => schoolOf(column), together: areSchools },
  ],
  begroting: [{ key: 'bedrag_totaal', of: 'kostensoort', words: 'kostensoorten', valueOf: ({ lowest }) => costKindOf(lowest) }],
  urenregistratie: [
    { key: 'uren', of: 'naam', words: 'personen', valueOf: (column) => personOf(column), said: ['hours'] },
    { key: 'uren', of: 'act_code', words: 'activiteiten', valueOf: (column) => activityOf(column), said: ['hours'] },
  ],
  inspanning: [
    { key: 'uren', of: 'act_code', words: 'activiteiten', valueOf: (column) => activityOf(column), said: ['hours'] },
    { key: 'uren', of: 'partner', words: 'scholen', valueOf: (column) => schoolOf(column), said: ['hours'], together: areSchools },
  ],
};

/** A name of one or more words of which no word says what a column holds. */
function schoolOf({ lowest, meaning }: SheetColumn): string | undefined {
  const name = lowest.trim();
  if (schoolIn(name) !== undefined) return name;
  const isName = /^(?:\p{Lu}[\p{L}'’.-]*\s?){1,5}$/u.test(name) && meaning.part === undefined && meaning.year === undefined;
  return isName && [...meaning.concepts].every((concept) => concept === 'school') && meaning.letters !== 'school' ? name : undefined;
}

/** Names are those of schools when most say so, or when the title speaks of schools. */
function areSchools(columns: readonly SheetColumn[], title: ReadonlySet<Concept>): boolean {
  const named = columns.filter(({ lowest }) => schoolIn(lowest) !== undefined).length;
  return 2 * named >= columns.length || title.has('school') || columns.every(({ heading }) => /\bschol?en\b|\bschool\b/i.test(heading));
}

/** `Start Date` is written as a name is, but of words that say something. */
const personOf = ({ lowest, meaning }: SheetColumn): string | undefined =>
  PERSON_NAME.test(lowest.trim()) && (meaning.unknown > 0 || meaning.concepts.size === 0) ? lowest.trim() : undefined;

function activityOf({ lowest, meaning }: SheetColumn): string | undefined {
  const code = /^(?:activiteit|act\.?|actielijn|wp|werkpakket)?\s*([a-z]{0,3}\.?\d{1,2}(?:[.-]\d{1,2})?)$/i.exec(lowest.trim());
  if (!code || (meaning.part && !/^act/i.test(lowest))) return undefined;
  return /^\d+$/.test(code[1] ?? '') && !/^(act|wp|werkpakket)/i.test(lowest.trim()) ? undefined : code[1];
}

/** Finds columns of which the headings are values: kinds of cost, persons or activities, each cell a line. */
export function valueColumns(
  table: MappedTable,
  block: Block,
  title: ReadonlySet<Concept>,
  relations: readonly Relation[],
): LineColumns | undefined {
  for (const { key, of, words, valueOf, said, together } of BY_VALUE[table] ?? []) {
    if (said && !said.some((concept) => title.has(concept))) continue;
    const lines = new Map<SheetColumn, { part: MappedPart }>();
    for (const from of block) {
      const value = isNumeric(from) ? valueOf(from) : undefined;
      if (value !== undefined) lines.set(from, { part: { key: of, value } });
    }
    if (lines.size < FEWEST || isDepreciation(block) || together?.([...lines.keys()], title) === false) continue;
    if ([...lines.keys()].every(({ content }) => content.filled === 0)) continue;
    // An amount beside them that is not their sum may be what the line is about: then they are a part of it only.
    const sums = sumsOf(lines, relations);
    const rest = block.filter((from) => !lines.has(from) && isMoney(from));
    if (rest.every((from) => sums.has(from.column) || isSumOf(from, [...lines.keys()]))) return { key, lines, words };
  }
  return undefined;
}

const isNumeric = ({ content: { filled, numbers, numberTexts, hours } }: SheetColumn): boolean =>
  2 * (numbers + numberTexts + hours) >= filled;

/** A list of machines has a price and what is written off of it. */
const isDepreciation = (block: Block): boolean =>
  block.some(({ meaning: { concepts } }) => concepts.has('residual') || concepts.has('term') || concepts.has('purchase'));

const isMoney = ({ meaning: { concepts }, amounts }: SheetColumn): boolean =>
  amounts.some((amount) => amount !== undefined) &&
  !concepts.has('date') &&
  !concepts.has('number') &&
  !concepts.has('code') &&
  !concepts.has('sequence') &&
  (concepts.has('total') || concepts.has('amount') || concepts.has('cost') || concepts.has('incl') || concepts.has('excl'));

/** Whether a column is the sum of others on every line, also where only one of them is filled. */
function isSumOf({ amounts }: SheetColumn, parts: readonly SheetColumn[]): boolean {
  let lines = 0;
  for (const [line, amount] of amounts.entries()) {
    const filled = parts.map((part) => part.amounts[line]);
    if (amount === undefined && filled.every((each) => each === undefined)) continue;
    const sum = filled.reduce<number>((all, each) => all + (each ?? 0), 0);
    if (Math.abs(sum - (amount ?? 0)) > 0.011) return false;
    lines += 1;
  }
  return lines > 0;
}
