import type { SheetCells } from '../sheet-cells';
import { readHeading } from './heading-concepts';
import type { Concept } from './lexicon';
import type { RowFacts, UsedColumn } from './row-facts';
import type { SheetMapping } from './sheet-mapping';
import { isBlank } from './total-words';

/** Share of the rows that fill a column by which a line is known; of the rows with an amount well over half may be totals. */
const OFTEN = 0.3;
/** Share of the rows that are as full as a line. */
const LINES_AT_LEAST = 0.25;
const ROWS_FOR_THINNESS = 2_000;

/** What a heading says of numbers that name a line and are not added up. */
const NAMING: ReadonlySet<Concept> = new Set<Concept>([
  ...([
    'number',
    'code',
    'account',
    'date',
    'journal',
    'year',
    'bookyear',
    'period',
    'week',
    'document',
    'sequence',
    'costcentre',
    'project',
    'due',
  ] as const),
]);

/** A total of a week is an amount, not the name of one. */
const isNaming = (concepts: ReadonlySet<Concept>): boolean =>
  !concepts.has('total') && [...concepts].some((concept) => NAMING.has(concept));

/** How full a row is beside its amounts: thin when it lacks most of what lines have; `known` when lines have more than one thing to know them by. */
export interface Fullness {
  readonly isThin: (index: number) => boolean;
  /** Nearly nothing stands beside its amounts. */
  readonly isBare: (index: number) => boolean;
  /** It lacks something that lines have. */
  readonly lacks: (index: number) => boolean;
  readonly isKnown: boolean;
}

/** Finds how full the rows of a sheet are beside their amounts. */
export function fullnessOf(
  cells: SheetCells,
  mapping: SheetMapping,
  first: number,
  facts: readonly (RowFacts | undefined)[],
  added: readonly UsedColumn[],
): Fullness {
  const amounts = new Set(added.map(({ index }) => index));
  const withAmount: number[] = [];
  for (let index = Math.max(0, first); index < cells.rows.length && withAmount.length < ROWS_FOR_THINNESS; index += 1)
    if (facts[index]?.hasCell === true && facts[index]?.repeated === false) withAmount.push(index);
  const isFilled = (index: number, place: number): boolean => !isBlank(cells.rows[index]?.[place]);
  // Amounts of another kind, such as a balance, are summed in totals too: they tell nothing.
  const isOther = (place: number): boolean =>
    withAmount.some((index) => {
      const cell = cells.rows[index]?.[place];
      return typeof cell === 'number' && !Number.isInteger(cell);
    });
  const hasNumbers = (place: number): boolean => withAmount.some((index) => typeof cells.rows[index]?.[place] === 'number');
  const places = mapping.columns
    // Numbers of a column that is not read may be amounts, unless its heading says that they name something.
    .filter(({ key, heading, column }) => key !== null || isNaming(readHeading(heading).concepts) || !hasNumbers(column - cells.column))
    .map(({ column }) => column - cells.column)
    .filter((place) => !amounts.has(place) && !isOther(place))
    .filter((place) => withAmount.filter((index) => isFilled(index, place)).length >= OFTEN * withAmount.length);
  const filledIn = (index: number): number => places.filter((place) => isFilled(index, place)).length;
  const usual = withAmount.map(filledIn).sort((a, b) => b - a)[Math.floor(LINES_AT_LEAST * withAmount.length)] ?? 0;
  return {
    isThin: (index) => (usual < 2 ? filledIn(index) < usual : filledIn(index) * 2 <= usual),
    isBare: (index) => filledIn(index) * 3 <= usual,
    lacks: (index) => filledIn(index) < usual,
    isKnown: usual >= 2,
  };
}
