import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { looksLikeDate, looksLikeNumber, signOf } from './column-content';
import { readHeading } from './heading-concepts';
import { headingOfCell, withoutAccents } from './heading-text';
import { headingFits, isAmount } from './match-columns';
import type { Concept } from './lexicon';
import { MAPPED_TABLES } from './mapped-tables';
import { valueBy } from './notation-value';
import type { LeftOutRow, MappedColumn, SheetMapping } from './sheet-mapping';
import { BlockSums, cents } from './block-sums';

/** The rows under the headings: those that are no line of the register, and how many are read. */
export interface RowsBelow {
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that hold a line. */
  readonly lines: number;
  /** Rows (0-based in the sheet) that look like a sum, or an opening balance, without a sum that proves it: a person says what they are. */
  readonly doubtful: readonly number[];
  /** Rows of which a sum proves that they are totals. */
  readonly proved: number;
}

/** What was found for a mapping, with the cells that it was found in: a large sheet is gone through once. */
const known = new WeakMap<SheetMapping, { readonly cells: SheetCells; readonly rows: RowsBelow }>();

/** Sorts the rows below the headings of a mapped sheet. */
export function rowsBelow(cells: SheetCells, mapping: SheetMapping): RowsBelow {
  const found = known.get(mapping);
  if (found?.cells === cells) return found.rows;
  const rows = sortRows(cells, mapping);
  known.set(mapping, { cells, rows });
  return rows;
}

/** Numbers that are not added up. */
const NOT_ADDED = /^(tarief|pct.*|wtf|omvang|periode_.*|p|waarde|jaar_.*|nummer|regel|mnd)$/;

/** Whether the numbers of a column are added up: amounts and hours are, rates and shares are not. */
export const isAdded = (column: Column): boolean => isAmount(column) && column.type !== 'percentage' && !NOT_ADDED.test(column.key);

interface UsedColumn {
  readonly index: number;
  readonly column: Column;
  readonly mapped: MappedColumn;
}

interface RowFacts {
  /** Cells filled in the columns that are read. */
  readonly filled: number;
  /** The only filled cell of those is a text, and nothing else stands in the row. */
  readonly alone: boolean;
  readonly amounts: readonly (number | undefined)[];
  readonly hasAmount: boolean;
  /** Something stands in a column that is added up, readable or not. */
  readonly hasCell: boolean;
  readonly hasValue: boolean;
  readonly label: boolean;
  readonly repeated: boolean;
  /** Cells with a text in the whole row. */
  readonly texts: number;
}

function sortRows(cells: SheetCells, mapping: SheetMapping): RowsBelow {
  const columns = new Map(TABLES[mapping.table].columns.map((column) => [column.key, column]));
  const used = mapping.columns.flatMap((mapped): UsedColumn[] => {
    const column = mapped.key === null ? undefined : columns.get(mapped.key);
    return column ? [{ index: mapped.column - cells.column, column, mapped }] : [];
  });
  const added = used.filter(({ column, mapped }) => mapped.role !== 'sign' && isAdded(column));
  const first = mapping.headingRow + mapping.headingRows - cells.row;
  const headings = new Map(mapping.columns.map(({ column, heading }) => [column - cells.column, comparable(heading)]));
  const facts = cells.rows.map((row, index) => (index < first ? undefined : factsOf(row, used, added, headings)));
  const fullness = fullnessOf(cells, mapping, first, facts, added);
  const { isThin } = fullness;
  const sums = new BlockSums(
    added.map(({ mapped }) => (mapped.role === 'debet' ? 'debet' : mapped.role === 'credit' ? 'credit' : 'value')),
  );
  const leftOut: LeftOutRow[] = [];
  const doubtful: number[] = [];
  let proved = 0;
  let lines = 0;
  let elsewhere = false;
  const lastAmount = facts.findLastIndex((each) => each?.hasAmount === true);
  /** Lines in a row: one, or one for each filled period. */
  const periods = added.map(({ mapped }) => mapped.period !== undefined);
  const linesIn = ({ amounts }: RowFacts): number =>
    periods.includes(true) ? amounts.filter((amount, at) => periods[at] && amount !== undefined && amount !== 0).length : 1;
  const leave = (index: number, why: LeftOutRow['why']): void => void leftOut.push({ row: cells.row + index, why });
  for (let index = Math.max(0, first); index < cells.rows.length; index += 1) {
    const row = cells.rows[index] ?? [];
    const fact = facts[index];
    if (!fact) continue;
    if (elsewhere) {
      if (fact.filled > 0) leave(index, 'other table');
      continue;
    }
    if (fact.filled === 0) {
      if (fact.label) leave(index, 'total');
      else if (isOtherHeading(row)) elsewhere = true;
      continue;
    }
    if (fact.repeated) {
      leave(index, 'heading');
      sums.boundary();
      continue;
    }
    if (!fact.hasValue && fact.filled > 1 && isOtherHeading(row)) {
      elsewhere = true;
      leave(index, 'other table');
      continue;
    }
    if (fact.alone && used.length > 2) {
      leave(index, fact.label ? 'total' : 'heading');
      sums.boundary();
      continue;
    }
    const thin = isThin(index);
    if (!fact.hasAmount) {
      // Below the last amount only notes and signatures follow.
      if (thin && added.length > 0 && index > lastAmount) leave(index, 'note');
      else if (fact.label && thin) leave(index, 'total');
      else if (!periods.includes(true)) lines += 1;
      continue;
    }
    if (thin || fact.label) {
      const kind = sumKind(sums, fact, facts, index, fullness);
      if (kind === 'proved') {
        proved += 1;
        leave(index, 'total');
        sums.boundary();
        continue;
      }
      if (kind === 'doubtful') {
        doubtful.push(cells.row + index);
        if (mapping.doubtfulRows !== 'lines') {
          leave(index, 'total');
          if (OPENING.test(withoutAccents(totalLabel(row) ?? ''))) sums.open(fact.amounts);
          sums.boundary();
          continue;
        }
      }
    }
    lines += linesIn(fact);
    sums.add(fact.amounts);
  }
  return { leftOut, lines, doubtful, proved };
}

function factsOf(
  row: readonly CellValue[],
  used: readonly UsedColumn[],
  added: readonly UsedColumn[],
  headings: ReadonlyMap<number, string>,
): RowFacts {
  const repeated = isRepeatedHeading(row, headings);
  let filled = 0;
  let texts = 0;
  let hasValue = false;
  for (const { index } of used) {
    const cell = row[index];
    if (isBlank(cell)) continue;
    filled += 1;
    if (isText(cell)) texts += 1;
    else hasValue = true;
  }
  const sign = used.find(({ mapped }) => mapped.role === 'sign');
  const amounts = added.map(({ index, column, mapped }) => {
    const cell = row[index];
    if (cell === undefined || isBlank(cell)) return undefined;
    const value = typeof cell === 'number' ? cell : valueBy(column, cell, mapped.notation);
    if (typeof value !== 'number') return undefined;
    return sign?.column === column && signOf(row[sign.index] ?? '') === -1 ? -value : value;
  });
  return {
    filled,
    alone: filled <= 1 && texts === filled && row.filter((cell) => !isBlank(cell)).length === 1,
    amounts,
    hasAmount: amounts.some((amount) => amount !== undefined),
    hasCell: added.some(({ index }) => !isBlank(row[index])),
    hasValue,
    label: totalLabel(row) !== undefined,
    repeated,
    texts: row.filter((cell) => !isBlank(cell) && isText(cell)).length,
  };
}

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

/** How full a row is beside its amounts: thin when it lacks most of what lines have; `known` when lines have more than one thing to know them by. */
interface Fullness {
  readonly isThin: (index: number) => boolean;
  /** Nearly nothing stands beside its amounts. */
  readonly isBare: (index: number) => boolean;
  /** It lacks something that lines have. */
  readonly lacks: (index: number) => boolean;
  readonly isKnown: boolean;
}

function fullnessOf(
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
    .filter(
      ({ key, heading, column }) =>
        key !== null || [...readHeading(heading).concepts].some((concept) => NAMING.has(concept)) || !hasNumbers(column - cells.column),
    )
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

/** Whether sums prove that a row is a total: of the lines above it since some boundary, or of those below it. */
function sumKind(
  sums: BlockSums,
  fact: RowFacts,
  facts: readonly (RowFacts | undefined)[],
  index: number,
  { isThin, isBare, lacks, isKnown }: Fullness,
): 'proved' | 'doubtful' | 'line' {
  const thin = isThin(index);
  // Who is called after a total has a date and a number, as the other lines have.
  if (!thin && isKnown && !(fact.label && lacks(index))) return 'line';
  const { is, lines } = sums.compare(fact.amounts);
  // One line with the same amount may be chance: a second part of the same invoice.
  if (is === 'equal' && (lines > 1 || fact.label || (isBare(index) && fact.texts <= 1))) return 'proved';
  if (thin && isSumBelow(fact, facts, index, isThin, fact.label || isBare(index) ? 1 : 2)) return 'proved';
  if (thin && (fact.label || fact.texts === 0)) return 'doubtful';
  if (thin && is !== 'other') return 'doubtful';
  return 'line';
}

/** Whether a row holds the sum of the lines below it, up to the next row of its kind or to the end. */
function isSumBelow(
  { amounts }: RowFacts,
  facts: readonly (RowFacts | undefined)[],
  index: number,
  isThin: (index: number) => boolean,
  fewest: number,
): boolean {
  const wanted = amounts.map((amount) => (amount === undefined || amount === 0 ? undefined : cents(amount)));
  if (wanted.every((amount) => amount === undefined)) return false;
  const sums = amounts.map(() => 0);
  let lines = 0;
  const isEqual = (): boolean =>
    lines >= fewest && wanted.every((amount, at) => amount === undefined || Math.abs(amount - (sums[at] ?? 0)) <= 2);
  for (let below = index + 1; below < facts.length; below += 1) {
    const fact = facts[below];
    if (!fact || !fact.hasAmount || fact.repeated) continue;
    if (isThin(below)) {
      if (isEqual()) return true;
      // A total of the whole table stands above the totals of its parts.
      if (lines > 0 && index > 0) return false;
      continue;
    }
    lines += 1;
    fact.amounts.forEach((amount, at) => (sums[at] = (sums[at] ?? 0) + cents(amount ?? 0)));
  }
  return isEqual();
}

const isBlank = (cell: CellValue | undefined): boolean => cell === undefined || (typeof cell === 'string' && cell.trim() === '');
const isText = (cell: CellValue | undefined): boolean =>
  typeof cell === 'string' && !looksLikeNumber(cell.trim()) && !looksLikeDate(cell.trim());

const TOTAL =
  /^(sub|eind|groot|maand|jaar|kwartaal|week|generaal |algemeen |grand )?-?\s?totalen?\b|^(sub|eind|groot|maand|jaar|kwartaal|week)?-?\s?tota|^(som|sum|transport|te transporteren|per transport|over te (brengen|dragen)|over(ge)?bren?gen|overgebracht|telling|saldo|samen|te betalen|tot|alles)\b|\b(totaal|total|saldo)\b/;
const OPENING = /\b(begin|open)\w*\s?(saldo|balans|stand)|\bsaldo (begin|vorig|1-1|per)|openingsbalans|overloop/;

/** Quick look at a text before its accents are taken off: thousands of lines are looked at. */
const MAYBE_TOTAL = /tot[aeuo]|^\s*(som|sum|tra|per t|te |ov|sal|sam|tel|alles|tot)|saldo|balans|begin/i;

const totalLabel = (row: readonly CellValue[]): string | undefined => {
  const label = row.find((cell) => typeof cell === 'string' && cell.length < 80 && MAYBE_TOTAL.test(cell) && saysSum(withoutAccents(cell)));
  return typeof label === 'string' ? label : undefined;
};

const saysSum = (text: string): boolean => TOTAL.test(text) || OPENING.test(text);

/** Whether a row can only be a total: a cell says so, and the others are numbers. */
export function saysTotal(row: readonly CellValue[]): boolean {
  const label = totalLabel(row);
  return label !== undefined && row.every((cell) => cell === label || isBlank(cell) || !isText(cell));
}

/** A heading for comparing with cells. */
export const comparable = (heading: string): string => heading.trim().toLowerCase();

/** Whether most cells of a row say what stands above their column; `headings` are comparable, by place in the row. */
export function isRepeatedHeading(row: readonly CellValue[], headings: ReadonlyMap<number, string>): boolean {
  let same = 0;
  let filled = 0;
  for (const [index, heading] of headings) {
    const cell = row[index];
    if (cell === undefined || isBlank(cell)) continue;
    filled += 1;
    if (typeof cell !== 'string' || cell.length > heading.length + 2) continue;
    const text = comparable(cell);
    if (heading === text || heading.endsWith(` ${text}`) || heading.startsWith(`${text} `)) same += 1;
  }
  return same >= 2 && same * 3 >= filled * 2;
}

/** Whether a row that holds only texts is the headings of another table: most are names of columns of one register. */
function isOtherHeading(row: readonly CellValue[]): boolean {
  if (row.some((cell) => typeof cell !== 'string' || cell.length > 60 || /\d{3}/.test(cell))) return false;
  const texts = row.filter((cell) => !isBlank(cell)).map(headingOfCell);
  if (texts.length < 3) return false;
  return MAPPED_TABLES.some((each) => {
    const fields = texts
      .flatMap((text) =>
        headingFits(each, { heading: text, lowest: text })
          .filter(({ fit }) => fit > 0.8)
          .slice(0, 1),
      )
      .map(({ column }) => column);
    return fields.length * 3 >= texts.length * 2 && new Set(fields).size >= 3;
  });
}
