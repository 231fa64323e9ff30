import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { Relation } from './arithmetic';
import { ANY_AMOUNT, sumEvidence, sumPlace } from './arithmetic-evidence';
import { byContent } from './by-content';
import { agreedAmounts, CONTRADICTS, headingFits, isOfClock, SURELY } from './column-headings';
import { contentFit } from './content-fit';
import { WORDS } from './concept-words';
import type { MappedTable } from './fields';
import { provedFields } from './proved-fields';
import type { HeadingMeaning } from './heading-concepts';
import { EVIDENCE_IN_USE, isAmount, type Evidence } from './evidence';
import type { HeadingFit } from './heading-fit';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';

/** What a heading that is certain weighs. */
export const HEADING_WEIGHT = 5;
const LEAST_WEIGHT = 1.2;
/** Sums that prove a column without a word in its heading. */
const PROOF = 2;
export interface Candidate {
  readonly from: SheetColumn;
  readonly column: Column;
  readonly year?: number;
  readonly fit: number;
  readonly weight: number;
  readonly sums: number;
  readonly evidence: readonly Evidence[];
}

/** All that the columns of a sheet may be in a register, with the evidence of headings, cells and sums added up. */
export function candidatesOf(table: MappedTable, columns: readonly SheetColumn[], relations: readonly Relation[]): readonly Candidate[] {
  const sums = EVIDENCE_IN_USE.arithmetic ? sumEvidence(table, relations) : new Map<string, Evidence>();
  const proofs = provedFields(table, columns, EVIDENCE_IN_USE.arithmetic ? relations : [], (from, key) =>
    headingFits(table, from).some((fit) => fit.column.key === key && fit.fit >= SURELY),
  );
  const clocks = columns.filter(isOfClock);
  const counted = columns.some(
    ({ meaning }) => meaning.concepts.has('count') && ![...COUNTED_TIME].some((concept) => meaning.concepts.has(concept)),
  );
  return columns.flatMap((from): Candidate[] => {
    const fits = new Map<string, HeadingFit>();
    if (EVIDENCE_IN_USE.concepts) for (const fit of headingFits(table, from)) fits.set(`${fit.column.key} ${fit.year ?? ''}`, fit);
    for (const fit of EVIDENCE_IN_USE.concepts ? agreedAmounts(table, from, columns) : [])
      if (!fits.has(`${fit.column.key} `)) fits.set(`${fit.column.key} `, fit);
    const hasYears = TABLES[table].columns.some(({ perYear }) => perYear);
    if (!CONTRADICTS.some((concept) => from.meaning.concepts.has(concept) && !isToPay(from, concept))) {
      for (const column of TABLES[table].columns) {
        const proved = proofs.get(from)?.get(column.key) ?? sums.get(sumPlace(from.column, column.key));
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
    if (EVIDENCE_IN_USE.content)
      for (const key of proofs.get(from)?.keys() ?? []) {
        const column = TABLES[table].columns.find((each) => each.key === key);
        if (column && !isAmount(column) && !fits.has(`${key} `)) fits.set(`${key} `, { column, fit: 0, said: [] });
      }
    const weighed = [...fits.values()].flatMap(({ column, fit, said, year }): Candidate[] => {
      const content = contentFit(table, column, from.content, {
        saysYears: saysYears(from.meaning),
        // Only under our own name for it are other words wrong kinds of cost; elsewhere they are the categories of a package.
        saysCostKind: from.meaning.letters === 'kostensoort',
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
      // Two times of day beside each other are when something began and ended.
      if (column.type === 'decimal' && clocks.length > 1 && clocks.includes(from)) return [];
      const sum = proofs.get(from)?.get(column.key) ?? sums.get(sumPlace(from.column, column.key));
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
    if (weighed.length > 0 || !EVIDENCE_IN_USE.content) return weighed;
    return byContent(table, from, columns).map(([column, weight]) => {
      return { from, column, fit: 0, weight, sums: 0, evidence: [{ weight, words: 'alleen aan de cellen herkend' }] };
    });
  });
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
