import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import type { Amounts, Relation } from './arithmetic';
import { ANY_AMOUNT, sumEvidence, sumPlace } from './arithmetic-evidence';
import { bestAssignment } from './assignment';
import { contentFits, contentOf, type ColumnContent } from './column-content';
import { contentFit } from './content-fit';
import { WORDS } from './concept-words';
import type { MappedTable } from './fields';
import { readHeading, type HeadingMeaning } from './heading-concepts';
import { fitsOf, type HeadingFit } from './heading-fit';
import type { Concept } from './lexicon';
import type { ColumnRole, MappedPeriod } from './sheet-mapping';

/** A column of a sheet under its heading. */
export interface SheetColumn {
  /** 0-based in the sheet. */
  readonly column: number;
  /** All rows of the heading together, and the lowest row alone. */
  readonly heading: string;
  readonly lowest: string;
  readonly meaning: HeadingMeaning;
  readonly content: ColumnContent;
  readonly hidden: boolean;
  /** Numbers line by line, of a column that holds numbers. */
  readonly amounts: Amounts;
}

/** One reason to take a column for a field: its weight, and what it is in Dutch. */
export interface Evidence {
  readonly weight: number;
  readonly words: string;
}

/** What a column of a sheet is taken for in a register; `column` absent when it is left out. */
export interface ColumnMatch {
  readonly from: SheetColumn;
  readonly column?: Column;
  readonly year?: number;
  readonly role: ColumnRole;
  /** How certain the heading makes it, 0 to 1. */
  readonly fit: number;
  /** Sum of the evidence. */
  readonly weight: number;
  readonly evidence: readonly Evidence[];
  /** Each cell of the column is a line of this part of a year. */
  readonly period?: MappedPeriod;
}

export interface RegisterMatch {
  readonly table: MappedTable;
  readonly matches: readonly ColumnMatch[];
  /** Columns of the sheet that could as well be the one that was chosen, or of which none was chosen. */
  readonly doubtful: readonly SheetColumn[];
}

/** Kinds of evidence that can be left out, to measure what each is worth. */
export const EVIDENCE_IN_USE = { concepts: true, content: true, arithmetic: true, together: true };

/** Describes the columns below the headings of a sheet. */
export function sheetColumn(
  column: number,
  heading: string,
  lowest: string,
  cells: Iterable<CellValue>,
  hidden: boolean,
  amounts: Amounts,
): SheetColumn {
  return { column, heading, lowest, meaning: readHeading(heading), content: contentOf(cells), hidden, amounts };
}

/** What a heading that is certain weighs. */
const HEADING_WEIGHT = 5;
const LEAST_WEIGHT = 1.2;
/** Sums that prove a column without a word in its heading. */
const PROOF = 2;
/** A heading with one of these is no amount of ours, whatever it adds up to. */
const CONTRADICTS: readonly Concept[] = [
  ...([
    'saldo',
    'budget',
    'difference',
    'open',
    'discount',
    'previous',
    'cumulative',
    'awarded',
    'bookvalue',
    'customer',
    'sales',
    'income',
    'stock',
  ] as const),
  ...(['number', 'code', 'date', 'maximum'] as const),
];

interface Candidate {
  readonly from: SheetColumn;
  readonly column: Column;
  readonly year?: number;
  readonly fit: number;
  readonly weight: number;
  readonly sums: number;
  readonly evidence: readonly Evidence[];
}

/** Whether what stands in the column is added up. */
export const isAmount = ({ type }: Pick<Column, 'type'>): boolean =>
  type === 'money' || type === 'decimal' || type === 'percentage' || type === 'integer';

/** All that a column of the sheet may be by its heading; under the name of a group of columns the lowest row may say it alone. */
export function headingFits(table: MappedTable, { heading, lowest }: Pick<SheetColumn, 'heading' | 'lowest'>): readonly HeadingFit[] {
  const whole = fitsOf(table, heading);
  if (heading === lowest) return whole;
  const best = new Map(whole.map((fit) => [`${fit.column.key} ${fit.year ?? ''}`, fit]));
  const upper = readHeading(heading.slice(0, Math.max(0, heading.length - lowest.length)));
  for (const fit of fitsOf(table, lowest)) {
    const changed = isAmount(fit.column) && CONTRADICTS.some((concept) => upper.concepts.has(concept));
    const alone = { ...fit, fit: fit.fit * 0.96 };
    const place = `${fit.column.key} ${fit.year ?? ''}`;
    if (
      !changed &&
      (best.get(place)?.fit ?? 0) < alone.fit &&
      (fit.year === undefined || !TABLES[table].columns.some(({ perYear }) => perYear) || fit.column.perYear)
    )
      best.set(place, alone);
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit);
}

/** All that the columns of a sheet may be in a register, with the evidence of headings, cells and sums added up. */
export function candidatesOf(table: MappedTable, columns: readonly SheetColumn[], relations: readonly Relation[]): readonly Candidate[] {
  const sums = EVIDENCE_IN_USE.arithmetic ? sumEvidence(table, relations) : new Map<string, Evidence>();
  const counted = columns.some(
    ({ meaning }) => meaning.concepts.has('count') && ![...COUNTED_TIME].some((concept) => meaning.concepts.has(concept)),
  );
  return columns.flatMap((from): Candidate[] => {
    const fits = new Map<string, HeadingFit>();
    const alone: Candidate[] = [];
    if (EVIDENCE_IN_USE.concepts) for (const fit of headingFits(table, from)) fits.set(`${fit.column.key} ${fit.year ?? ''}`, fit);
    const hasYears = TABLES[table].columns.some(({ perYear }) => perYear);
    if (!CONTRADICTS.some((concept) => from.meaning.concepts.has(concept))) {
      for (const column of TABLES[table].columns) {
        const proved = sums.get(sumPlace(from.column, column.key));
        if (
          proved &&
          proved.weight >= PROOF &&
          !column.perYear &&
          (from.meaning.year === undefined || !hasYears) &&
          !fits.has(`${column.key} `)
        )
          fits.set(`${column.key} `, { column, fit: 0, said: [] });
      }
    }
    if (fits.size === 0 && EVIDENCE_IN_USE.content)
      for (const [column, weight] of byContent(table, from))
        alone.push({ from, column, fit: 0, weight, sums: 0, evidence: [{ weight, words: 'alleen aan de cellen herkend' }] });
    if (alone.length > 0) return alone;
    return [...fits.values()].flatMap(({ column, fit, said, year }): Candidate[] => {
      const content = contentFit(table, column, from.content, saysYears(from.meaning));
      if (!content) return [];
      // Beside a number of pieces a price is that of one piece, and no cost.
      if (
        counted &&
        ONE_SUM.has(table) &&
        column.type === 'money' &&
        (from.meaning.concepts.has('price') || from.meaning.concepts.has('per'))
      )
        return [];
      if (column.key === 'periode_mnd' && mayBeYears(from)) return [];
      const sum = sums.get(sumPlace(from.column, column.key));
      const any = isAmount(column) ? sums.get(sumPlace(from.column, ANY_AMOUNT)) : undefined;
      const evidence: Evidence[] = [];
      if (fit > 0)
        evidence.push({
          weight: HEADING_WEIGHT * fit,
          words: `kop: ${said.map((concept) => WORDS[concept] ?? concept).join(' + ') || from.lowest}`,
        });
      if (EVIDENCE_IN_USE.content && content.weight !== 0) evidence.push({ weight: content.weight, words: `cellen: ${content.words}` });
      for (const each of [sum, any]) if (each) evidence.push(each);
      if (from.hidden) evidence.push({ weight: -0.5, words: 'verborgen kolom' });
      const richness = from.content.filled === 0 ? 0 : (0.4 * from.content.distinct) / from.content.filled;
      const weight = evidence.reduce((all, each) => all + each.weight, isAmount(column) ? 0 : richness);
      return weight < LEAST_WEIGHT
        ? []
        : [{ from, column, fit, weight, sums: sum?.weight ?? 0, evidence, ...(year === undefined ? {} : { year }) }];
    });
  });
}

/** Fields that cells alone may show, under a heading of which nothing is known. */
const PERSON_FIELDS = new Set(['naam']);
const NAME_FIELDS = new Set(['leverancier', 'cofinancier']);

/** What a column may be by its cells, when its heading says nothing at all: names of persons, of organisations, or texts. */
function byContent(table: MappedTable, { meaning, content }: SheetColumn): readonly (readonly [Column, number])[] {
  const { filled, persons, organisations, distinct, numbers, numberTexts, dateTexts, longest, codes, accounts } = content;
  if (meaning.concepts.size > 0 || meaning.unknown === 0 || filled < 3 || (numbers + numberTexts + dateTexts + accounts) * 4 > filled)
    return [];
  return TABLES[table].columns.flatMap((column): (readonly [Column, number])[] => {
    if (PERSON_FIELDS.has(column.key) && persons > 0.6 * filled && persons > organisations) return [[column, 2]];
    if (NAME_FIELDS.has(column.key) && organisations > 0.3 * filled) return [[column, 1.8]];
    if (column.key === 'omschrijving' && longest > 12 && distinct > 0.5 * filled && codes < 0.3 * filled && persons < 0.5 * filled)
      return [[column, 1.5]];
    return [];
  });
}

const COUNTED_TIME: readonly Concept[] = ['hours', 'month', 'year', 'week', 'day'];
const ONE_SUM: ReadonlySet<MappedTable> = new Set(['kosten', 'afschrijvingen']);
const FEWEST_MONTHS = 20;

/** Whether a term says that it is in years. */
export const saysYears = ({ concepts }: HeadingMeaning): boolean => concepts.has('year') && !concepts.has('month');

/** A term that does not say months, and of which each is so short that it may be years. */
const mayBeYears = ({ meaning, content }: SheetColumn): boolean =>
  !saysYears(meaning) &&
  !meaning.concepts.has('month') &&
  content.examples.every((example) => typeof example !== 'number' || example <= FEWEST_MONTHS);

/** Matches the columns of a sheet to those of a register: together they have the most evidence, each at most once. */
export function matchColumns(table: MappedTable, columns: readonly SheetColumn[], relations: readonly Relation[]): RegisterMatch {
  const ledger = ledgerAmount(table, columns);
  const names = accountNames(columns);
  const usable = columns.filter((from) => !ledger.some((match) => match.from === from && match.role !== 'value') && !names.has(from));
  const candidates = candidatesOf(table, usable, relations).filter(
    ({ column }) => !ledger.some((match) => match.column === column && match.role !== 'sign' && match.role !== 'value'),
  );
  const chosen = new Map<SheetColumn, Candidate>();
  for (const each of assigned(candidates)) chosen.set(each.from, each);
  const doubtful = new Set<SheetColumn>();
  for (const one of [...chosen.values()]) {
    const rivals = candidates.filter((other) => isRival(one, other) && !chosen.has(other.from));
    if (rivals.length === 0) continue;
    for (const each of [one, ...rivals]) doubtful.add(each.from);
    // An amount is never chosen by its place in the sheet.
    if (isAmount(one.column)) chosen.delete(one.from);
  }
  const ledgerOf = new Map(ledger.map((match) => [match.from, match]));
  return {
    table,
    doubtful: [...doubtful],
    matches: columns.map((from): ColumnMatch => {
      const match = ledgerOf.get(from);
      if (match) return match;
      const { column, year, fit, weight, evidence } = chosen.get(from) ?? { fit: 0, weight: 0, evidence: [] };
      return { from, role: 'value', fit, weight, evidence, ...(column ? { column } : {}), ...(year === undefined ? {} : { year }) };
    }),
  };
}

/** The candidates that together weigh most, each field and each column at most once. */
function assigned(candidates: readonly Candidate[]): readonly Candidate[] {
  if (!EVIDENCE_IN_USE.together) return greedy(candidates);
  const fields = [...new Set(candidates.map(placeOf))];
  const columns = [...new Set(candidates.map(({ from }) => from))];
  const fieldAt = new Map(fields.map((field, index) => [field, index]));
  const columnAt = new Map(columns.map((from, index) => [from, index]));
  const weights = fields.map(() => columns.map(() => 0));
  const at = new Map<string, Candidate>();
  for (const candidate of candidates) {
    const row = fieldAt.get(placeOf(candidate)) ?? 0;
    const column = columnAt.get(candidate.from) ?? 0;
    const line = weights[row];
    // Of two that are alike the left one.
    if (line) line[column] = candidate.weight - candidate.from.column * 1e-4;
    at.set(`${row} ${column}`, candidate);
  }
  return bestAssignment(weights).flatMap((column, row) => at.get(`${row} ${column}`) ?? []);
}

const placeOf = ({ column, year }: Candidate): string => `${column.key} ${year ?? ''}`;

/** The surest first, without a look at the rest. */
function greedy(candidates: readonly Candidate[]): readonly Candidate[] {
  const taken = new Set<unknown>();
  return [...candidates]
    .sort((a, b) => b.weight - a.weight)
    .filter((candidate) => {
      if (taken.has(candidate.from) || taken.has(placeOf(candidate))) return false;
      taken.add(candidate.from).add(placeOf(candidate));
      return true;
    });
}

const SURE_FIT = 0.88;

/** Whether nothing tells which of two columns is the one that is wanted, and it matters. */
function isRival(one: Candidate, other: Candidate): boolean {
  if (one.from === other.from || one.column !== other.column || one.year !== other.year || !differs(one.from, other.from)) return false;
  // Each rate of VAT in a column of its own: none of them is the VAT.
  if (one.column.key === 'btw' && other.fit >= SURE_FIT) return true;
  const margin = isAmount(one.column) ? (one.fit >= SURE_FIT ? 0.4 : 1.5) : 0.1;
  return one.weight - other.weight < margin && one.sums - other.sums < 1;
}

/** Whether it matters which of two columns is taken: an empty one does not count, nor one that holds the same. */
function differs({ content: a }: SheetColumn, { content: b }: SheetColumn): boolean {
  if (a.filled === 0 || b.filled === 0) return false;
  return a.filled !== b.filled || a.examples.some((example, index) => example !== b.examples[index]);
}

/** Concepts of a heading that is half of an amount and nothing else. */
const BESIDE_HALF: ReadonlySet<Concept> = new Set<Concept>(['amount', 'euro', 'incl', 'total', 'booking', 'cost']);

const isHalf = ({ concepts, unknown }: HeadingMeaning, half: 'debit' | 'credit'): boolean =>
  unknown === 0 && concepts.has(half) && [...concepts].every((concept) => concept === half || BESIDE_HALF.has(concept));

/** Whether a heading is half of an amount, or its sign. */
export const isLedgerAmount = (heading: string): boolean => {
  const meaning = readHeading(heading);
  return isHalf(meaning, 'debit') || isHalf(meaning, 'credit') || meaning.concepts.has('sign');
};

/** Debet and credit, or an amount with its sign in another column. */
function ledgerAmount(table: MappedTable, columns: readonly SheetColumn[]): readonly ColumnMatch[] {
  if (table !== 'kosten') return [];
  const column = TABLES.kosten.columns.find(({ key }) => key === 'incl');
  if (!column) return [];
  const matchOf = (from: SheetColumn, role: ColumnRole): ColumnMatch => ({
    from,
    column,
    role,
    fit: 1,
    weight: HEADING_WEIGHT,
    evidence: [{ weight: HEADING_WEIGHT, words: `kop: ${from.heading}` }],
  });
  const [debet, otherDebet] = columns.filter(({ meaning, content }) => isHalf(meaning, 'debit') && contentFits('money', content));
  const [credit, otherCredit] = columns.filter(({ meaning, content }) => isHalf(meaning, 'credit') && contentFits('money', content));
  if (debet && credit && !otherDebet && !otherCredit) return [matchOf(debet, 'debet'), matchOf(credit, 'credit')];
  // `Bedrag` over two columns with `D/C` under it: only what stands lowest says what the second one is.
  const isSign = ({ meaning, lowest, content }: SheetColumn): boolean =>
    (meaning.concepts.has('sign') || readHeading(lowest).concepts.has('sign') || isHalf(meaning, 'debit')) &&
    content.signs > 0 &&
    content.signs === content.filled;
  const [sign] = columns.filter(isSign);
  return sign ? [matchOf(sign, 'sign')] : [];
}

/** The column right after the ledger account holds the name of the account when its heading is a mere Omschrijving or Naam and another one is there. */
function accountNames(columns: readonly SheetColumn[]): ReadonlySet<SheetColumn> {
  const isPlain = ({ meaning }: SheetColumn): boolean => meaning.concepts.size === 1 && meaning.concepts.has('description');
  const described = columns.filter(
    ({ meaning }) => meaning.concepts.has('description') && !meaning.concepts.has('account') && !meaning.concepts.has('costcentre'),
  );
  if (described.length < 2) return new Set();
  return new Set(
    columns.filter((from, index) => {
      const before = columns[index - 1];
      return (
        isPlain(from) &&
        before !== undefined &&
        before.meaning.concepts.has('account') &&
        !before.meaning.concepts.has('description') &&
        before.content.numbers + before.content.numberTexts > 0
      );
    }),
  );
}
