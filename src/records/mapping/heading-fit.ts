import { TABLES } from '../../templates';
import type { Column, ColumnType } from '../../templates/column';
import { COSTS, ELSE, NO_DATE, NO_TEXT, UNKNOWN, type Kind } from './heading-costs';
import { FIELD_NAMES, type FieldName, type MappedTable } from './fields';
import { readHeading, type HeadingMeaning } from './heading-concepts';
import { lettersOf, OTHER_BUSINESS, type Concept } from './lexicon';
import { withoutAccents } from './heading-text';

/** How well a heading says which column of a register it is, 0 to 1, with the year of a column per year. */
export interface HeadingFit {
  readonly column: Column;
  readonly fit: number;
  readonly year?: number;
  /** The concepts that say it, in Dutch words for people. */
  readonly said: readonly Concept[];
}

/** Below this a heading is too unlike any name of ours. */
export const LEAST_FIT = 0.3;

const kindOf = (type: ColumnType): Kind =>
  type === 'date' ? 'date' : type === 'text' || type === 'list' || type === 'yesNo' ? 'text' : 'number';

/** Own headings of the templates: whatever their concepts, they are what they are. */
const ownHeadings = new Map<MappedTable, ReadonlyMap<string, Column>>();

function ownHeadingsOf(table: MappedTable): ReadonlyMap<string, Column> {
  let own = ownHeadings.get(table);
  if (!own) {
    const letters = (heading: string): string => lettersOf(withoutAccents(heading.replace(/\{jaar\}|\{jj\}/g, '')));
    ownHeadings.set(table, (own = new Map(TABLES[table].columns.map((column) => [letters(column.heading), column]))));
  }
  return own;
}

const fits = new Map<string, readonly HeadingFit[]>();
let fitsFor: unknown;

/** What beside the words of a heading is looked at. */
interface Beside {
  /** What its cells say that it leaves out: `Factuur` above days. */
  readonly implied?: Concept;
  /** Words that are passed over. */
  readonly without?: readonly Concept[];
}

/** The columns of a register that a heading may be, best first. */
export function fitsOf(table: MappedTable, heading: string, { implied, without = [] }: Beside = {}): readonly HeadingFit[] {
  const said = readHeading(heading);
  const concepts = new Set([...said.concepts, ...(implied ? [implied] : [])].filter((concept) => !without.includes(concept)));
  const meaning = { ...said, concepts };
  // What was found for other spellings does not hold for these.
  if (fitsFor !== readHeading('')) {
    fits.clear();
    fitsFor = readHeading('');
  }
  const id = `${table} ${implied ?? ''} ${without.join('-')} ${heading}`;
  let found = fits.get(id);
  if (!found) {
    if (fits.size > 20_000) fits.clear();
    fits.set(id, (found = findFits(table, heading, meaning)));
  }
  return found;
}

function findFits(table: MappedTable, heading: string, meaning: HeadingMeaning): readonly HeadingFit[] {
  const hasYears = TABLES[table].columns.some(({ perYear }) => perYear);
  const letters = lettersOf(withoutAccents(heading));
  const perYear = ownHeadingsOf(table).get(letters.replace(/20\d\d$/, ''));
  const own = ownHeadingsOf(table).get(letters) ?? (perYear?.perYear ? perYear : undefined);
  const found: HeadingFit[] = [];
  for (const column of TABLES[table].columns) {
    const year = yearFor(column, meaning, hasYears, own === column);
    if (year === 'no') continue;
    let fit = own === column ? 1.15 : 0;
    let said: readonly Concept[] = [...meaning.concepts];
    for (const name of own === column ? [] : (FIELD_NAMES[table].get(column.key) ?? [])) {
      const each = fitOfName(name, meaning, kindOf(column.type), column.type === 'percentage');
      if (each > fit) {
        fit = each;
        said = name.concepts.flatMap((one) => one.filter((concept) => meaning.concepts.has(concept)));
      }
    }
    if (fit >= LEAST_FIT) found.push({ column, fit, said, ...(year === undefined ? {} : { year }) });
  }
  return found.sort((a, b) => b.fit - a.fit);
}

/** The year of a column per year; `no` when a heading with this year, or without one, cannot be this column. */
function yearFor(column: Column, { year, years, part }: HeadingMeaning, hasYears: boolean, own: boolean): number | undefined | 'no' {
  const isNumber = kindOf(column.type) === 'number';
  if (column.perYear) return year === undefined || part ? 'no' : year;
  if (own) return undefined;
  if (isNumber && year !== undefined && hasYears) return 'no';
  // An amount over several years is a sum of columns per year.
  if (isNumber && years && !hasYears) return 'no';
  return undefined;
}

function fitOfName(
  { concepts, strength }: FieldName,
  { concepts: said, unknown }: HeadingMeaning,
  kind: Kind,
  percentage: boolean,
): number {
  const used = new Set<Concept>();
  for (const one of concepts) {
    const concept = one.find((each) => said.has(each));
    if (concept === undefined) return 0;
    used.add(concept);
  }
  if (percentage && said.has('vat')) return 0;
  let fit = strength - UNKNOWN[kind] * unknown;
  for (const concept of said) {
    if (used.has(concept)) continue;
    // Merk/leverancier is who it came from.
    if (OTHER_BUSINESS.has(concept) && !(kind === 'text' && concept === 'stock' && strength === 1)) return 0;
    if (kind === 'text' && NO_TEXT.has(concept)) return 0;
    if (kind === 'date' && NO_DATE.has(concept)) return 0;
    fit -= COSTS[kind][concept] ?? ELSE[kind];
    if (fit < LEAST_FIT) return 0;
  }
  return fit;
}
