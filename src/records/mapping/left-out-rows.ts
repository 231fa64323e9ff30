import { TABLES } from '../../templates';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import { BlockSums, cents } from './block-sums';
import { headingFits } from './column-headings';
import { fullnessOf, type Fullness } from './fullness';
import { headingOfCell, withoutAccents } from './heading-text';
import { MAPPED_TABLES } from './mapped-tables';
import { factsOf, isAdded, type RowFacts, type UsedColumn } from './row-facts';
import { isLineEach, type LeftOutRow, type SheetMapping } from './sheet-mapping';
import { comparable, isBlank, OPENING, totalLabel } from './total-words';

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
export const rowsBelow = (cells: SheetCells, mapping: SheetMapping): RowsBelow => allAtOnce(rowsBelowSteps(cells, mapping));

/** The same in steps, counted in rows. */
export function* rowsBelowSteps(cells: SheetCells, mapping: SheetMapping): Steps<RowsBelow> {
  const found = known.get(mapping);
  if (found?.cells === cells) return found.rows;
  const rows = yield* sortRows(cells, mapping);
  known.set(mapping, { cells, rows });
  return rows;
}

/** Says that a mapping leaves out the same rows as one that was looked at: which fields are said once does not change them. */
export function leavesOutTheSame(mapping: SheetMapping, as: SheetMapping): void {
  const found = known.get(as);
  if (found) known.set(mapping, found);
}

/** Different sums in a row that cannot all be chance. */
const FEWEST_SUMS = 3;

/** Rows between two steps. */
const ROWS_PER_STEP = 1_000;

function* sortRows(cells: SheetCells, mapping: SheetMapping): Steps<RowsBelow> {
  const columns = new Map(TABLES[mapping.table].columns.map((column) => [column.key, column]));
  const used = mapping.columns.flatMap((mapped): UsedColumn[] => {
    const column = mapped.key === null ? undefined : columns.get(mapped.key);
    return column ? [{ index: mapped.column - cells.column, column, mapped }] : [];
  });
  const added = used.filter(({ column, mapped }) => mapped.role !== 'sign' && isAdded(column));
  const first = mapping.headingRow + mapping.headingRows - cells.row;
  const headings = new Map(
    mapping.columns.flatMap(({ column, heading }) => (heading === '' ? [] : [[column - cells.column, comparable(heading)] as const])),
  );
  const total = 2 * cells.rows.length;
  const facts: (RowFacts | undefined)[] = [];
  for (const [index, row] of cells.rows.entries()) {
    facts.push(index < first ? undefined : factsOf(row, used, added, headings));
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { done: index, total };
  }
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
  const periods = added.map(({ mapped }) => isLineEach(mapped));
  const linesIn = ({ amounts }: RowFacts): number =>
    periods.includes(true) ? amounts.filter((amount, at) => periods[at] && amount !== undefined && amount !== 0).length : 1;
  /** The last row of columns that are each a line, of which every cell is the sum of its column: a total whatever it is called. */
  const isSumAcross = (index: number, { amounts, label }: RowFacts): boolean => {
    if (index !== lastAmount || !periods.includes(true)) return false;
    const across = new Set(amounts.filter((amount, at) => periods[at] && amount !== undefined && amount !== 0));
    if (across.size < (label ? 2 : FEWEST_SUMS)) return false;
    const { is, lines: above } = sums.compare(amounts);
    return is === 'equal' && above > 1;
  };
  const leave = (index: number, why: LeftOutRow['why']): void => void leftOut.push({ row: cells.row + index, why });
  for (let index = Math.max(0, first); index < cells.rows.length; index += 1) {
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { done: cells.rows.length + index, total };
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
    if (fact.alone && mapping.columns.length > 2) {
      if (fact.label) leave(index, 'total');
      else leftOut.push({ row: cells.row + index, why: 'heading', isGroup: true });
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
    if (thin || fact.label || isSumAcross(index, fact)) {
      const kind = isSumAcross(index, fact) ? 'proved' : sumKind(sums, fact, facts, index, fullness, lines === 0);
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
          if (lines === 0 || OPENING.test(withoutAccents(totalLabel(row) ?? ''))) sums.open(fact.amounts);
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

/** Whether sums prove that a row is a total: of the lines above it since some boundary, or of those below it. */
function sumKind(
  sums: BlockSums,
  fact: RowFacts,
  facts: readonly (RowFacts | undefined)[],
  index: number,
  { isThin, isBare, lacks, isKnown }: Fullness,
  isFirst: boolean,
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
  // An amount above the first line, with nothing but a name, is what another page or year came to.
  if (isFirst && isKnown && isBare(index)) return 'doubtful';
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
