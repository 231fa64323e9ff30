import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { Relation } from './arithmetic';
import { ANY_AMOUNT, sumEvidence, sumPlace } from './arithmetic-evidence';
import { byContent } from './by-content';
import type { ColumnContent } from './column-content';
import { contentFit } from './content-fit';
import { WORDS } from './concept-words';
import type { MappedTable } from './fields';
import { readHeading, type HeadingMeaning } from './heading-concepts';
import { fitsOf, type HeadingFit } from './heading-fit';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';

/** One reason to take a column for a field: its weight, and what it is in Dutch. */
export interface Evidence {
  readonly weight: number;
  readonly words: string;
}

/** Kinds of evidence that can be left out, to measure what each is worth. */
export const EVIDENCE_IN_USE = { concepts: true, content: true, arithmetic: true, together: true };

/** What a heading that is certain weighs. */
export const HEADING_WEIGHT = 5;
/** How well a heading says a field on which another one is built. */
const SURELY = 0.65;
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

export interface Candidate {
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

/** Times at which something began or ended are no hours. */
const OF_CLOCK: readonly Concept[] = ['time', 'timestamp', 'begin', 'end', 'from', 'to'];

/** What cells say that a heading need not: days are dates, and 7:30 is hours. */
function impliedBy({ filled, serials, dateTexts, hours, distinct }: ColumnContent): Concept | undefined {
  if (filled < 2) return undefined;
  if (serials + dateTexts === filled && distinct > 1) return 'date';
  return hours === filled ? 'hours' : undefined;
}

/** A little less sure than when the heading says it. */
const IMPLIED = 0.96;

function withImplied(said: readonly HeadingFit[], implied: readonly HeadingFit[]): readonly HeadingFit[] {
  if (implied.length === 0) return said;
  const best = new Map(said.map((fit) => [`${fit.column.key} ${fit.year ?? ''}`, fit]));
  for (const fit of implied) {
    const place = `${fit.column.key} ${fit.year ?? ''}`;
    if ((best.get(place)?.fit ?? 0) < IMPLIED * fit.fit) best.set(place, { ...fit, fit: IMPLIED * fit.fit });
  }
  return [...best.values()].sort((a, b) => b.fit - a.fit);
}

/** Whether a heading is the number or code of who is named above it: Crediteur, and below it nr. */
const isNumberOf = (upper: HeadingMeaning, lowest: string): boolean =>
  WHO.some((concept) => upper.concepts.has(concept)) &&
  [...readHeading(lowest).concepts].every((concept) => concept === 'number' || concept === 'code');

const WHO: readonly Concept[] = ['supplier', 'relation', 'person', 'staff', 'company', 'account', 'costcentre'];

/** All that a column of the sheet may be by its heading; under the name of a group of columns the lowest row may say it alone. */
export function headingFits(
  table: MappedTable,
  { heading, lowest, content }: Pick<SheetColumn, 'heading' | 'lowest'> & Partial<Pick<SheetColumn, 'content'>>,
): readonly HeadingFit[] {
  const implied = EVIDENCE_IN_USE.content && content ? impliedBy(content) : undefined;
  const said = readHeading(heading).concepts;
  const isImplied = implied && !said.has(implied) && !(implied === 'hours' && OF_CLOCK.some((concept) => said.has(concept)));
  const whole = withImplied(fitsOf(table, heading), isImplied ? fitsOf(table, heading, implied) : []);
  if (heading === lowest) return whole;
  const best = new Map(whole.map((fit) => [`${fit.column.key} ${fit.year ?? ''}`, fit]));
  const upper = readHeading(heading.slice(0, Math.max(0, heading.length - lowest.length)));
  for (const fit of fitsOf(table, lowest)) {
    const changed = isAmount(fit.column) && CONTRADICTS.some((concept) => upper.concepts.has(concept));
    const alone = { ...fit, fit: fit.fit * 0.96 };
    const place = `${fit.column.key} ${fit.year ?? ''}`;
    if (
      !changed &&
      !isNumberOf(upper, lowest) &&
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
  const thirds = EVIDENCE_IN_USE.arithmetic ? thirdOfProduct(table, columns, relations) : new Map<SheetColumn, Evidence>();
  const counted = columns.some(
    ({ meaning }) => meaning.concepts.has('count') && ![...COUNTED_TIME].some((concept) => meaning.concepts.has(concept)),
  );
  return columns.flatMap((from): Candidate[] => {
    const fits = new Map<string, HeadingFit>();
    const alone: Candidate[] = [];
    if (EVIDENCE_IN_USE.concepts) for (const fit of headingFits(table, from)) fits.set(`${fit.column.key} ${fit.year ?? ''}`, fit);
    const hasYears = TABLES[table].columns.some(({ perYear }) => perYear);
    if (!CONTRADICTS.some((concept) => from.meaning.concepts.has(concept) && !isToPay(from, concept))) {
      for (const column of TABLES[table].columns) {
        const proved =
          column.key === 'tarief'
            ? (thirds.get(from) ?? sums.get(sumPlace(from.column, column.key)))
            : sums.get(sumPlace(from.column, column.key));
        if (
          proved &&
          proved.weight >= PROOF &&
          !column.perYear &&
          // The rate of VAT is no share of the cost, whatever it multiplies.
          !(column.type === 'percentage' && from.meaning.concepts.has('vat')) &&
          (from.meaning.year === undefined || !hasYears) &&
          !fits.has(`${column.key} `)
        )
          fits.set(`${column.key} `, { column, fit: 0, said: [] });
      }
    }
    if (fits.size === 0 && EVIDENCE_IN_USE.content)
      for (const [column, weight] of byContent(table, from, columns))
        alone.push({ from, column, fit: 0, weight, sums: 0, evidence: [{ weight, words: 'alleen aan de cellen herkend' }] });
    if (alone.length > 0) return alone;
    return [...fits.values()].flatMap(({ column, fit, said, year }): Candidate[] => {
      const content = contentFit(table, column, from.content, {
        saysYears: saysYears(from.meaning),
        saysCostKind: from.meaning.concepts.has('costkind'),
      });
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
      const sum = (column.key === 'tarief' ? thirds.get(from) : undefined) ?? sums.get(sumPlace(from.column, column.key));
      const any = isAmount(column) ? sums.get(sumPlace(from.column, ANY_AMOUNT)) : undefined;
      const evidence: Evidence[] = [];
      if (fit > 0)
        evidence.push({
          weight: HEADING_WEIGHT * fit,
          words: `kop: ${said.map((concept) => WORDS[concept]).join(' + ') || from.lowest}`,
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

/** What hours are multiplied by to give what they cost is their rate, where the headings of the two others say so. */
function thirdOfProduct(
  table: MappedTable,
  columns: readonly SheetColumn[],
  relations: readonly Relation[],
): ReadonlyMap<SheetColumn, Evidence> {
  const result = table === 'inspanning' ? 'loonkosten' : table === 'cofinanciering' ? 'bedrag' : undefined;
  const found = new Map<SheetColumn, Evidence>();
  const at = new Map(columns.map((from) => [from.column, from]));
  const says = (column: number, key: string): boolean => {
    const from = at.get(column);
    return from !== undefined && headingFits(table, from).some((fit) => fit.column.key === key && fit.fit >= SURELY);
  };
  for (const relation of relations) {
    if (result === undefined || relation.kind !== 'product' || !says(relation.result, result)) continue;
    const [rate, more] = relation.factors.filter((factor) => !says(factor, 'uren'));
    const from = rate === undefined || more !== undefined ? undefined : at.get(rate);
    if (from) found.set(from, { weight: 3, words: `uren × tarief = bedrag op ${relation.holds} van ${relation.of} regels` });
  }
  return found;
}

/** `Te betalen` is what is still open, or the whole of an invoice: the sums tell. */
const isToPay = ({ meaning }: SheetColumn, concept: Concept): boolean => concept === 'open' && /^(totaal)?tebetalen$/.test(meaning.letters);

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
