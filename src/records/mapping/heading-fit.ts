import { TABLES } from '../../templates';
import type { Column, ColumnType } from '../../templates/column';
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

type Kind = 'number' | 'text' | 'date';

const kindOf = (type: ColumnType): Kind =>
  type === 'date' ? 'date' : type === 'text' || type === 'list' || type === 'yesNo' ? 'text' : 'number';

/** What a concept costs that a field does not name: little beside what it says already, all when it makes something else of it. */
type Costs = Readonly<Partial<Record<Concept, number>>>;

const FREE: Costs = { sto: 0, euro: 0, filler: 0, project: 0.04, schoolyear: 0.1 };
const NUMBER_COSTS: Costs = {
  ...FREE,
  ...{
    total: 0.02,
    actual: 0.02,
    howmuch: 0.02,
    count: 0.3,
    amount: 0.04,
    cost: 0.08,
    value: 0.15,
    price: 0.25,
    invoice: 0.06,
    receipt: 0.08,
    purchase: 0.08,
  },
  ...{
    document: 0.15,
    booking: 0.15,
    supplier: 0.2,
    school: 0.2,
    person: 0.1,
    description: 0.15,
    name: 0.25,
    line: 0.25,
    activity: 0.15,
    work: 0.12,
  },
  ...{
    valuta: 0.2,
    period: 0.2,
    year: 0.35,
    charged: 0.12,
    subsidy: 0.25,
    forbenefit: 0.03,
    deployed: 0.08,
    company: 0.12,
    machine: 0.1,
    partner: 0.2,
  },
  ...{ organisation: 0.2, contribution: 0.2, guestlesson: 0.1, note: 0.2, financing: 0.15, vat: 0.06, relation: 0.25, function: 0.25 },
  ...{ depreciation: 0.15, performance: 0.1, term: 0.25, investment: 0.08, end: 0.3, staff: 0.1, declaration: 0.2, other: 1 },
};
const TEXT_COSTS: Costs = {
  ...FREE,
  ...{
    person: 0.15,
    name: 0.1,
    cost: 0.15,
    purchase: 0.1,
    invoice: 0.2,
    activity: 0.15,
    work: 0.12,
    actual: 0.06,
    forbenefit: 0.04,
    deployed: 0.12,
  },
  ...{
    note: 0.15,
    description: 0.12,
    company: 0.15,
    supplier: 0.25,
    school: 0.15,
    partner: 0.15,
    project: 0.06,
    contribution: 0.15,
    machine: 0.12,
  },
  ...{
    receipt: 0.15,
    document: 0.2,
    booking: 0.15,
    subsidy: 0.15,
    financing: 0.15,
    line: 0.15,
    budget: 0.2,
    organisation: 0.12,
    staff: 0.12,
    kind: 0.2,
  },
  ...{
    cash: 0.25,
    period: 0.25,
    year: 0.2,
    charged: 0.15,
    result: 0.15,
    status: 0.3,
    function: 0.25,
    present: 0.1,
    location: 0.2,
    term: 0.3,
    relation: 0.2,
  },
  ...{
    from: 0.02,
    toward: 0.15,
    to: 0.25,
    employer: 0.15,
    executor: 0.15,
    performance: 0.15,
    signed: 0.2,
    other: 0.3,
    guestlesson: 0.1,
    agreement: 0.25,
    euro: 0.3,
  },
};
const DATE_COSTS: Costs = {
  ...FREE,
  ...{
    from: 0.02,
    actual: 0.05,
    work: 0.1,
    invoice: 0.15,
    supplier: 0.25,
    deployed: 0.08,
    performance: 0.2,
    activity: 0.12,
    purchase: 0.15,
    machine: 0.1,
  },
  ...{
    document: 0.15,
    booking: 0.15,
    receipt: 0.15,
    contribution: 0.12,
    hours: 0.15,
    person: 0.15,
    cost: 0.1,
    description: 0.2,
    period: 0.1,
    subsidy: 0.25,
  },
  ...{
    employment: 0.2,
    year: 0.25,
    company: 0.15,
    paid: 0.3,
    school: 0.3,
    partner: 0.2,
    declaration: 0.2,
    depreciation: 0.2,
    guestlesson: 0.05,
  },
};
const COSTS: Readonly<Record<Kind, Costs>> = { number: NUMBER_COSTS, text: TEXT_COSTS, date: DATE_COSTS };
/** What any other concept costs: a number is then another one, a text or a date may still be it. */
const ELSE: Readonly<Record<Kind, number>> = { number: 1, text: 0.35, date: 0.4 };
const UNKNOWN: Readonly<Record<Kind, number>> = { number: 0.28, text: 0.14, date: 0.16 };
/** What makes a text something else. */
const NO_TEXT: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'number',
    'code',
    'amount',
    'count',
    'percent',
    'saldo',
    'vat',
    'incl',
    'excl',
    'contacts',
    'total',
    'approval',
    'date',
    'account',
  ] as const),
  ...([
    'journal',
    'hours',
    'type',
    'timestamp',
    'rate',
    'sequence',
    'costcentre',
    'time',
    'due',
    'administration',
    'value',
    'price',
  ] as const),
]);
const NO_DATE: ReadonlySet<Concept> = new Set<Concept>([
  'due',
  'timestamp',
  'valuta',
  'number',
  'amount',
  'approval',
  'signed',
  'time',
  'count',
  'total',
  'report',
  'decision',
]);

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

/** The columns of a register that a heading may be, best first. */
export function fitsOf(table: MappedTable, heading: string): readonly HeadingFit[] {
  const meaning = readHeading(heading);
  // What was found for other spellings does not hold for these.
  if (fitsFor !== readHeading('')) {
    fits.clear();
    fitsFor = readHeading('');
  }
  const id = `${table} ${heading}`;
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
    if (OTHER_BUSINESS.has(concept)) return 0;
    if (kind === 'text' && NO_TEXT.has(concept)) return 0;
    if (kind === 'date' && NO_DATE.has(concept)) return 0;
    fit -= COSTS[kind][concept] ?? ELSE[kind];
    if (fit < LEAST_FIT) return 0;
  }
  return fit;
}
