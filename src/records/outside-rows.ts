import { isBlank, type CellValue } from '../cells/cell';
import { TABLES } from '../templates';
import type { Column, TableKey } from '../templates/column';
import type { ColumnMap } from './column-map';
import { READABLE, readField } from './field';
import type { TableCells } from './table-cells';
import { namesTotal } from './total-words';

/** Rows directly outside a table that look like rows of it: no formula and no rule counts them. */
export interface OutsideRows {
  readonly side: 'below' | 'beside';
  /** Whether their cells leave no doubt; else a person has to look. */
  readonly isSure: boolean;
  /** 0-based in the sheet, rising. */
  readonly rows: readonly number[];
  /** What they come to in the column for the amount of a line, in cents; null when that is not known of each row. */
  readonly amount: { readonly column: Column; readonly cents: number } | null;
  /** Rows by which the table has to grow to take in these and those above them; 0 when something else stands between. */
  readonly grow: number;
}

/** The columns that people fill in, with their place in the table. */
interface Filled {
  readonly column: Column;
  readonly index: number;
}

/** Fewest texts that make a row of a table of words. */
const LEAST_TEXTS = 3;

/** Kinds of which a cell tells by itself whether it can stand in the column; any text can stand in a column for text. */
const isTelling = ({ type, list }: Column): boolean => type !== 'text' && (type !== 'list' || list !== undefined);

/**
 * Finds the rows outside a table that look like rows of it: cells in, places out. A signature, a note or a total below a table is no row:
 * what decides is whether the cells fit the kinds of the columns above them. Beside a table only rows that leave no doubt count, because
 * people make notes and sums there.
 */
export function outsideRows(key: TableKey, table: TableCells, columns: ColumnMap, date1904: boolean): readonly OutsideRows[] {
  const { fixedRows, columns: declared } = TABLES[key];
  if (fixedRows || table.mapping) return [];
  const filled = filledColumns(declared, columns);
  const look = (cells: readonly CellValue[]): Look => lookAt(cells, filled, table, date1904);
  return [...below(table, look, filled), ...beside(table, look, filled)];
}

type Look = { readonly kind: 'row' | 'maybe'; readonly cents: number | null } | { readonly kind: 'blank' | 'other' };

function below(
  { row, rows, below: block, totalRows = 0 }: TableCells,
  look: (cells: readonly CellValue[]) => Look,
  filled: readonly Filled[],
): OutsideRows[] {
  if (!block) return [];
  const end = row + 1 + rows.length;
  const found = { row: new Map<number, number | null>(), maybe: new Map<number, number | null>() };
  let isJoined = totalRows === 0;
  let joined = -1;
  block.rows.forEach((cells, offset) => {
    const seen = look(cells);
    if (seen.kind === 'other') isJoined = false;
    if (seen.kind !== 'row' && seen.kind !== 'maybe') return;
    found[seen.kind].set(block.row + offset, seen.cents);
    if (isJoined) joined = block.row + offset;
  });
  return (['row', 'maybe'] as const).flatMap((kind) => {
    const last = [...found[kind].keys()].at(-1);
    if (last === undefined) return [];
    const amount = amountOf(found[kind], filled);
    return [
      { side: 'below' as const, isSure: kind === 'row', rows: [...found[kind].keys()], amount, grow: last <= joined ? last + 1 - end : 0 },
    ];
  });
}

function beside({ beside: block }: TableCells, look: (cells: readonly CellValue[]) => Look, filled: readonly Filled[]): OutsideRows[] {
  if (!block) return [];
  // Whoever pastes rows beside a table begins with their first cell.
  const first = Math.min(...block.rows.map((cells) => cells.findIndex((cell) => cell !== '')).filter((index) => index >= 0));
  const found = new Map<number, number | null>();
  block.rows.forEach((cells, offset) => {
    const seen = look(cells.slice(first));
    if (seen.kind === 'row') found.set(block.row + offset, seen.cents);
  });
  if (found.size === 0) return [];
  return [{ side: 'beside', isSure: true, rows: [...found.keys()], amount: amountOf(found, filled), grow: 0 }];
}

function lookAt(cells: readonly CellValue[], filled: readonly Filled[], { rows }: TableCells, date1904: boolean): Look {
  if (cells.every(isBlank)) return { kind: 'blank' };
  const given = filled.filter(({ index }) => !isBlank(cells[index]));
  const words = cells.find((cell) => !isBlank(cell));
  if (typeof words === 'string' && namesTotal(words)) return { kind: 'other' };
  let telling = 0;
  let wrong = 0;
  for (const { column, index } of given) {
    const { value, problem } = readField(column, cells[index] ?? '', date1904);
    const fits = value !== null && (problem === undefined || READABLE.has(problem));
    if (!fits) wrong += 1;
    else if (isTelling(column)) telling += 1;
  }
  const needed = filled.filter(({ column }) => !column.perYear && column.required !== undefined && column.required !== 'voorwaardelijk');
  const present = needed.filter((each) => given.includes(each)).length;
  const amount = amountColumn(filled);
  const cell = amount ? (cells[amount.index] ?? '') : '';
  const cents = amount ? centsOf(amount.column, cell) : null;
  if (telling >= 2 && wrong < telling && present * 2 >= needed.length) return { kind: 'row', cents };
  // The text part of a report has no kinds that tell: there a row has at least what every row must have, and more than a remark.
  if (!filled.some(({ column }) => isTelling(column)))
    return present === needed.length && given.length >= LEAST_TEXTS ? { kind: 'maybe', cents } : { kind: 'other' };
  if (telling === 0) return { kind: 'other' };
  const isAlone = given.length === 1;
  // One number by itself below a column is its sum more often than not.
  if (isAlone && given.some(({ column, index }) => isSum(column, cells[index], rows, index))) return { kind: 'other' };
  return isAlone && cents === null ? { kind: 'other' } : { kind: 'maybe', cents };
}

function isSum(column: Column, cell: CellValue | undefined, rows: TableCells['rows'], index: number): boolean {
  if (typeof cell !== 'number' || column.type === 'date') return false;
  const sum = rows.reduce((total, cells) => total + (typeof cells[index] === 'number' ? Number(cells[index]) : 0), 0);
  return Math.abs(sum - cell) < 0.005;
}

const filledColumns = (declared: readonly Column[], places: ColumnMap): readonly Filled[] =>
  declared.flatMap((column): Filled[] => {
    const place = places.get(column.key);
    if (!place || place.calculated) return [];
    if (place.years) return [...place.years.values()].map((index) => ({ column, index }));
    return place.index === undefined ? [] : [{ column, index: place.index }];
  });

/** The column that says what a line comes to, where one alone does. */
const amountColumn = (filled: readonly Filled[]): Filled | undefined =>
  filled.find(({ column }) => column.type === 'money' && !column.perUnit && !column.perYear && column.required !== undefined);

function centsOf(column: Column, cell: CellValue): number | null {
  const { value } = readField(column, cell);
  return typeof value === 'number' ? value : null;
}

function amountOf(rows: ReadonlyMap<number, number | null>, filled: readonly Filled[]): OutsideRows['amount'] {
  const column = amountColumn(filled)?.column;
  if (!column) return null;
  let cents = 0;
  for (const amount of rows.values()) {
    if (amount === null) return null;
    cents += amount;
  }
  return { column, cents };
}
