import { NOT_CALCULATED, type CellValue } from '../cells/cell';

import { readDutchDate } from '../records/dutch-date';
import { readDutchNumber } from '../records/dutch-number';
import { READABLE, readField, type FieldReading } from '../records/field';
import type { Notation } from '../records/mapping/sheet-mapping';
import type { Column } from '../templates/column';

/** What a cell is read by. */
export interface ReadAs {
  /** Undefined for a column that no register knows. */
  readonly column: Column | undefined;
  readonly notation: Notation | undefined;
  readonly date1904: boolean;
}

/**
 * How two cells are alike. `written otherwise`: they read as the same value, such as a date that is a text in one of them;
 * `not calculated`: what a formula gives is in neither or only one of the files.
 */
export type Likeness = 'same' | 'written otherwise' | 'different' | 'not calculated';

/** Compares two cells of one column. */
export function likeness(before: CellValue, beforeAs: ReadAs, after: CellValue, afterAs: ReadAs): Likeness {
  if (before === NOT_CALCULATED || after === NOT_CALCULATED) return 'not calculated';
  const countedAlike = beforeAs.date1904 === afterAs.date1904 || beforeAs.column?.type !== 'date';
  if (countedAlike && sameCell(before, after)) return 'same';
  const [first, second] = [readCell(before, beforeAs), readCell(after, afterAs)];
  if (first && second) {
    if (!sameCell(first.value ?? '', second.value ?? '')) return 'different';
    return typeof before === typeof after && typeof before === 'number' && !countedAlike ? 'same' : 'written otherwise';
  }
  return readsAlike(before, after) ? 'written otherwise' : 'different';
}

/** Numbers are the same when Excel shows all its fifteen digits of them alike. */
const sameCell = (a: CellValue, b: CellValue): boolean =>
  a === b || (typeof a === 'number' && typeof b === 'number' && a.toPrecision(15) === b.toPrecision(15));

/** Undefined when the cell cannot be read as its column wants it, or no column of ours says how. */
function readCell(cell: CellValue, { column, notation, date1904 }: ReadAs): FieldReading | undefined {
  if (!column) return undefined;
  const reading = readField(column, cell, date1904, notation);
  return reading.problem && !READABLE.has(reading.problem) ? undefined : reading;
}

/** Whether two cells of which nothing is known read alike: blanks at the ends, or a number or date that is a text in one of them. */
function readsAlike(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'number' && typeof b === 'string') return readsAs(b, a);
  if (typeof a === 'string' && typeof b === 'number') return readsAs(a, b);
  return typeof a === 'string' && typeof b === 'string' && a.trim() === b.trim();
}

function readsAs(text: string, value: number): boolean {
  const number = readDutchNumber(text);
  if (number.kind === 'number' && sameCell(number.value, value)) return true;
  const date = readDutchDate(text);
  return date.kind === 'date' && date.serial === value;
}

/** The value of a cell for finding lines that belong together: one text for cells that read alike, empty for a blank one. */
export function tokenOf(cell: CellValue, as: ReadAs): string {
  if (typeof cell === 'string') {
    if (cell === '') return '';
    // What is a text anyway need not be read, which is most of what there is.
    const value = as.column === undefined || as.column.type === 'text' ? cell : (readCell(cell, as)?.value ?? cell);
    return typeof value === 'number' ? numberToken(as.column?.type === 'money' ? value / 100 : value) : String(value).trim();
  }
  if (typeof cell === 'boolean') return String(readCell(cell, as)?.value ?? cell);
  return numberToken(as.column?.type === 'date' && as.date1904 ? cell + DAYS_BETWEEN_SYSTEMS : cell);
}

/** Days between day 0 of the two ways in which Excel counts them. */
const DAYS_BETWEEN_SYSTEMS = 1462;

const numberToken = (value: number): string => `#${Number.isInteger(value) ? value : Number(value.toPrecision(15))}`;
