import type { CellValue } from '../../cells/cell';
import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import { ROLE } from './content-fit';
import type { MappedTable } from './fields';
import type { Concept } from './lexicon';
import { schoolIn } from './school-names';
import type { SheetColumn } from './sheet-column';

/** Fields that cells alone may show, under a heading of which nothing is known. */
const PERSON_FIELDS = new Set(['naam']);
const NAME_FIELDS = new Set(['leverancier', 'cofinancier']);
const SCHOOL_FIELDS = new Set(['partner', 'instelling']);
/** The one date of a line, and what its one amount is, by register. */
const DAY: { readonly [Key in MappedTable]?: string } = {
  kosten: 'factuurdatum',
  urenregistratie: 'datum',
  afschrijvingen: 'factuurdatum',
  cofinanciering: 'van',
};
const ONE_AMOUNT: { readonly [Key in MappedTable]?: string } = {
  kosten: 'incl',
  afschrijvingen: 'aanschaf',
  cofinanciering: 'bedrag',
  urenregistratie: 'uren',
};

/** What may stand in a heading beside words of which nothing is known. */
const NEUTRAL: ReadonlySet<Concept> = new Set<Concept>(['sto', 'project', 'euro', 'from', 'howmuch', 'actual', 'relation', 'toward']);
/** What a heading may say that says nothing: Bij, Voor, Van, T.b.v. */
const LITTLE: ReadonlySet<Concept> = new Set<Concept>(['from', 'forbenefit', 'toward', 'howmuch', 'euro']);
/** What a heading may say of the text that tells what a line is about, where the register has no field of that name. */
const ABOUT: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'goal',
    'note',
    'work',
    'result',
    'machine',
    'article',
    'line',
    'activity',
    'purchase',
    'description',
    'motive',
    'cost',
    'regel',
  ] as const),
  ...LITTLE,
]);
/** What a heading may say of the only amount of a line. */
const MONEY: ReadonlySet<Concept> = new Set<Concept>([
  ...(['price', 'value', 'amount', 'cost', 'total', 'account', 'receipt', 'purchase', 'invoice', 'incl', 'paid', 'charged'] as const),
  ...LITTLE,
]);
const HOURS_IN_A_DAY = 24;

type Fields = readonly (readonly [column: Column, weight: number])[];

/** What a column may be by its cells, when its heading says nothing of the register: persons, organisations, texts, the one day or amount. */
export function byContent(table: MappedTable, from: SheetColumn, columns: readonly SheetColumn[]): Fields {
  const { meaning, content } = from;
  const { filled, persons, organisations } = content;
  // Nothing stands above the names, or that they are users of a program: whoever they are, they are persons.
  const isNames =
    meaning.letters === '' || (meaning.concepts.size > 0 && [...meaning.concepts].every((concept) => concept === 'timestamp'));
  if (isNames) return persons > 0.6 * filled && persons > organisations ? fieldsIn(table, PERSON_FIELDS, 2) : [];
  if (filled < 2) return [];
  const says = (only: ReadonlySet<Concept>): boolean => [...meaning.concepts].every((concept) => only.has(concept));
  const isUnsaid = meaning.unknown > 0 ? says(NEUTRAL) : says(LITTLE);
  if (isUnsaid && isDays(from)) return columns.some((other) => other !== from && isDays(other)) ? [] : fieldsIn(table, DAY[table], 1.5);
  const isMoney = says(MONEY) && [...meaning.concepts].some((concept) => concept !== 'account' && !LITTLE.has(concept)) && isNumbers(from);
  if ((isMoney && isOnlyNumbers(from, columns)) || (isUnsaid && isAmounts(from))) {
    // What companies bring in is no cost.
    if (table === 'kosten' && columns.some((other) => other.meaning.concepts.has('cofin'))) return [];
    const isOnly = !columns.some((other) => other !== from && isAmounts(other));
    const key = ONE_AMOUNT[table];
    return isOnly && (key !== 'uren' || isDayOfWork(from)) ? fieldsIn(table, key, 1.5) : [];
  }
  if (filled < 3) return [];
  if (says(DOCUMENT) && isDocument(from)) return fieldsIn(table, 'boekstuk', 1.3);
  if (numeric(from) * 4 > filled) return [];
  if (isUnsaid) return textFields(table, from);
  const named = namedFields(table, from);
  if (named.length > 0) return named;
  return says(ABOUT) ? [...roleField(table, from), ...(isAbout(from) ? fieldsIn(table, 'omschrijving', 1.3) : [])] : [];
}

/** What texts under a heading that says nothing may be. */
function textFields(table: MappedTable, from: SheetColumn): Fields {
  const { filled, persons, organisations, names, distinct, accounts, yesNos, examples } = from.content;
  if (examples.every((example) => PROGRAMME_LINE.test(String(example)))) return fieldsIn(table, 'pl_code', 1.8);
  if (accounts * 4 > filled || yesNos * 2 > filled) return [];
  // Names that come back are of who is paid; of those that are all different one cannot tell.
  const areNames = names > 0.8 * filled && distinct < filled && persons < 0.5 * filled && roleField(table, from).length === 0;
  if (distinct > 1 && areSchools(examples)) return fieldsIn(table, SCHOOL_FIELDS, 1.6);
  return [
    ...(persons > 0.6 * filled && persons > organisations ? fieldsIn(table, PERSON_FIELDS, 2) : []),
    ...(distinct > 1 && organisations > 0.3 * filled
      ? fieldsIn(table, NAME_FIELDS, 1.8)
      : distinct > 1 && areNames
        ? fieldsIn(table, NAME_FIELDS, 1.4)
        : []),
    ...roleField(table, from),
    ...(isAbout(from) ? fieldsIn(table, 'omschrijving', 1.5) : []),
  ];
}

/** Half of the names or more say that they are of schools. */
const areSchools = (names: readonly CellValue[]): boolean =>
  2 * names.filter((name) => schoolIn(String(name)) !== undefined).length >= names.length;

/** What makes who stands there another one than who did it or was paid. */
const ANOTHER: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'approval',
    'signed',
    'manager',
    'customer',
    'pupil',
    'membership',
    'candidate',
    'representative',
    'replacement',
    'contacts',
  ] as const),
  ...(['sales', 'administration', 'account', 'bank', 'project', 'costcentre', 'board', 'type', 'auditor', 'vehicle', 'property'] as const),
]);

/** What cells tell whatever the heading calls it: persons, companies, schools, what people are. */
function namedFields(table: MappedTable, from: SheetColumn): Fields {
  const { filled, persons, organisations, distinct, examples } = from.content;
  if (distinct < 2) return [];
  const role = roleField(table, from);
  if (role.length > 0) return role;
  if ([...from.meaning.concepts].some((concept) => ANOTHER.has(concept))) return [];
  if (areSchools(examples)) return fieldsIn(table, SCHOOL_FIELDS, 1.6);
  if (persons > 0.6 * filled && persons > organisations) return fieldsIn(table, PERSON_FIELDS, 1.6);
  return organisations > 0.5 * filled && persons < 0.5 * filled ? fieldsIn(table, NAME_FIELDS, 1.5) : [];
}

/** What a heading may say of the number of a document. */
const DOCUMENT: ReadonlySet<Concept> = new Set<Concept>([
  ...(['number', 'code', 'sequence', 'reference', 'document', 'receipt', 'booking', 'proof', 'report', 'declaration', 'charged'] as const),
]);
const SHORTEST_NUMBER = 3;

/** Numbers or codes of which each is another one, that do not count the lines. */
const isDocument = ({ meaning, content: { filled, distinct, least, whole, numbers, serials, examples } }: SheetColumn): boolean =>
  meaning.concepts.size > 0 &&
  distinct === filled &&
  filled > 3 &&
  whole === numbers &&
  serials < filled &&
  (numbers === 0 || least >= 10 ** SHORTEST_NUMBER) &&
  examples.every((example) => /\d/.test(String(example)) && String(example).length > SHORTEST_NUMBER && !/\s/.test(String(example)));

const PROGRAMME_LINE = /^pl[\s.-]?\d/i;

/** What people are, such as docent. */
const roleField = (table: MappedTable, { content: { examples } }: SheetColumn): Fields =>
  5 * examples.filter((example) => ROLE.test(String(example))).length >= 3 * examples.length ? fieldsIn(table, 'functie', 1.8) : [];

const fieldsIn = (table: MappedTable, keys: string | ReadonlySet<string> | undefined, weight: number): Fields =>
  TABLES[table].columns.flatMap((column) =>
    (typeof keys === 'string' ? keys === column.key : keys?.has(column.key)) ? [[column, weight] as const] : [],
  );

/** Texts that are mostly different, long, no codes and no persons. */
const isAbout = ({ content: { longest, distinct, filled, codes, persons, yesNos } }: SheetColumn): boolean =>
  (longest > 12 || (longest > 5 && distinct === filled)) &&
  distinct > 0.5 * filled &&
  codes < 0.3 * filled &&
  persons < 0.5 * filled &&
  yesNos === 0;

const numeric = ({ content: { numbers, numberTexts, dateTexts, hours } }: SheetColumn): number => numbers + numberTexts + dateTexts + hours;

const isDays = ({ content: { filled, serials, dateTexts, distinct } }: SheetColumn): boolean =>
  filled > 1 && serials + dateTexts === filled && distinct > 1;

/** Numbers of which some have cents, or hours: no codes and no days. */
const isAmounts = (from: SheetColumn): boolean => {
  const { filled, numbers, whole, hours, numberTexts, dateTexts, examples } = from.content;
  if (filled < 2 || numeric(from) < filled || dateTexts > 0) return false;
  return hours > 0 || whole < numbers || (numberTexts > 0 && examples.some((example) => /[.,]\d{1,2}$|€/.test(String(example))));
};

const isNumbers = (from: SheetColumn): boolean => numeric(from) === from.content.filled && from.content.dateTexts === 0 && !isDays(from);

/** Whether no other column holds numbers, but those that number, date or name something. */
const isOnlyNumbers = (from: SheetColumn, columns: readonly SheetColumn[]): boolean =>
  !columns.some((other) => other !== from && isNumbers(other) && ![...other.meaning.concepts].some((concept) => NAMING.has(concept)));

const NAMING: ReadonlySet<Concept> = new Set<Concept>([
  ...(['number', 'code', 'sequence', 'document', 'date', 'year', 'bookyear', 'period', 'week', 'account', 'costcentre', 'kvk'] as const),
]);

const isDayOfWork = ({ content: { hours, numbers, filled, least, most } }: SheetColumn): boolean =>
  hours + numbers === filled && (numbers === 0 || (least > 0 && most <= HOURS_IN_A_DAY));
