import { TABLES } from '../../templates';
import { contentFits, type ColumnContent } from './column-content';
import { EVIDENCE_IN_USE, isAmount } from './evidence';
import type { MappedTable } from './fields';
import { readHeading, type HeadingMeaning } from './heading-concepts';
import { fitsOf, type HeadingFit } from './heading-fit';
import type { Concept } from './lexicon';
import type { SheetColumn } from './sheet-column';

/** How well a heading says a field on which another one is built. */
export const SURELY = 0.6;
/** A heading with one of these is no amount of ours, whatever it adds up to. */
export const CONTRADICTS: readonly Concept[] = [
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
  const whole = withImplied(fitsOf(table, heading), isImplied ? fitsOf(table, heading, { implied }) : []);
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

/** What somebody agreed to is what it came to only when nothing else is: `Goedgekeurd bedrag`, `Toegezegde waarde`, `Toegekende uren`. */
const AGREED: { readonly [Key in MappedTable]?: readonly Concept[] } = {
  // What was awarded for a cost is a subsidy, and no cost.
  kosten: ['approval', 'checked'],
  inspanning: ['awarded', 'approval', 'checked'],
  cofinanciering: ['awarded', 'approval', 'checked'],
};
/** Amounts of a line of which one is enough, by register. */
const LINE_AMOUNTS: { readonly [Key in MappedTable]?: readonly (readonly string[])[] } = {
  kosten: [['incl', 'excl', 'bedrag_sto']],
  inspanning: [['uren'], ['loonkosten']],
  cofinanciering: [['bedrag', 'cash'], ['uren']],
};
/** So little that it is always asked. */
const AGREED_FIT = 0.31;

/** An amount that was agreed to, where no column says what it came to. */
export function agreedAmounts(
  table: MappedTable,
  { heading, meaning }: SheetColumn,
  columns: readonly SheetColumn[],
): readonly HeadingFit[] {
  const agreed = AGREED[table];
  if (!agreed?.some((concept) => meaning.concepts.has(concept))) return [];
  const isTaken = (key: string): boolean => {
    const alike = LINE_AMOUNTS[table]?.find((keys) => keys.includes(key)) ?? [];
    return columns.some((other) =>
      headingFits(table, other).some(({ column }) => alike.includes(column.key) && contentFits(column.type, other.content)),
    );
  };
  return fitsOf(table, heading, { without: agreed }).flatMap((fit) =>
    isAmount(fit.column) && fit.fit >= SURELY && !isTaken(fit.column.key) ? [{ ...fit, fit: AGREED_FIT }] : [],
  );
}

/** Times of day as texts, of which no heading says that they are hours. */
export const isOfClock = ({ meaning, content: { filled, hours, examples } }: SheetColumn): boolean =>
  filled > 1 &&
  hours === filled &&
  [...meaning.concepts].every((concept) => OF_CLOCK.includes(concept)) &&
  examples.every((example) => /^\d{1,2}[:.]\d\d$/.test(String(example)));
