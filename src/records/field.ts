import { LISTS } from '../scheme/lists';
import type { Column } from '../templates/column';
import { isErrorValue, NOT_CALCULATED, type CellValue } from '../cells/cell';
import { readDutchDate, readSerialDay } from './dutch-date';
import { readDutchNumber } from './dutch-number';
import { isDoubtfulDate, plainText } from './mapping/notation-value';
import type { Notation } from './mapping/sheet-mapping';
import { toCents, toCentsPerUnit } from './money';
import { schemaOf } from './schema';

/** What is wrong with what stands in a cell. */
export type ProblemKind =
  | 'number as text'
  | 'date as text'
  | 'error value'
  | 'not calculated'
  | 'not a number'
  | 'ambiguous number'
  | 'not a date'
  | 'ambiguous date'
  | 'date without century'
  | 'implausible date'
  | 'not a percentage'
  | 'not in the list'
  | 'not yes or no'
  | 'not a text'
  | 'out of bounds'
  | 'wrong shape';

/** Problems of cells whose value could still be read. */
export const READABLE: ReadonlySet<ProblemKind> = new Set(['number as text', 'date as text', 'wrong shape']);

/** Value of a field (cents, serial day, fraction, text…), null when empty or unreadable, and what is wrong with the cell, if anything. */
export interface FieldReading {
  readonly value: string | number | boolean | null;
  readonly problem?: ProblemKind;
}

const EMPTY: FieldReading = { value: null };
const unreadable = (problem: ProblemKind): FieldReading => ({ value: null, problem });

/**
 * Reads one cell as its column declares it; `notation` is how the texts of a column of another layout are written.
 * Never throws and never guesses: what cannot be read is null with a problem.
 */
export function readField(column: Column, cell: CellValue, date1904 = false, notation?: Notation): FieldReading {
  const trimmed = typeof cell === 'string' ? cell.trim() : cell;
  const value = notation && typeof trimmed === 'string' ? plainText(column, trimmed, notation) : trimmed;
  if (notation && column.type === 'date' && typeof trimmed === 'string' && isDoubtfulDate(trimmed, notation))
    return unreadable('ambiguous date');
  if (value === '') return EMPTY;
  if (isErrorValue(value)) return unreadable(value === NOT_CALCULATED ? 'not calculated' : 'error value');
  switch (column.type) {
    case 'text':
      return readText(column, value);
    case 'list':
      return readChoice(column, value);
    case 'yesNo':
      return readYesNo(value);
    case 'date':
      // A formula that looks a day up gives 0 for a cell that is empty.
      return value === 0 && column.formula ? EMPTY : readDate(value, date1904);
    default:
      return readNumber(column, value);
  }
}

function readText(column: Column, value: CellValue): FieldReading {
  if (typeof value === 'boolean') return unreadable('not a text');
  const text = String(value);
  return schemaOf(column).safeParse(text).success ? { value: text } : { value: text, problem: 'wrong shape' };
}

const normalize = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

function readChoice(column: Column, value: CellValue): FieldReading {
  const list = column.list && LISTS[column.list];
  if (!list) return { value: String(value) };
  const text = normalize(String(value));
  const alias = Object.hasOwn(list.aliases ?? {}, text) ? list.aliases?.[text] : undefined;
  const choice = list.values.find((each) => each.toLowerCase() === text) ?? alias;
  return schemaOf(column).safeParse(choice).success && choice !== undefined ? { value: choice } : unreadable('not in the list');
}

const YES = new Set(['ja', 'j', 'yes', 'waar', 'true', 'x']);
const NO = new Set(['nee', 'n', 'no', 'onwaar', 'false', '-']);

function readYesNo(value: CellValue): FieldReading {
  if (typeof value === 'boolean') return { value };
  const text = normalize(String(value));
  return YES.has(text) ? { value: true } : NO.has(text) ? { value: false } : unreadable('not yes or no');
}

function readDate(value: CellValue, date1904: boolean): FieldReading {
  if (typeof value === 'boolean') return unreadable('not a date');
  // 1462 days lie between day 0 of the 1904 system and day 0 of the 1900 system.
  const reading = typeof value === 'number' ? readSerialDay(date1904 ? value + 1462 : value) : readDutchDate(value);
  switch (reading.kind) {
    case 'date':
      return typeof value === 'string' ? { value: reading.serial, problem: 'date as text' } : { value: reading.serial };
    case 'century':
      return unreadable('date without century');
    case 'implausible':
      return unreadable('implausible date');
    default:
      return unreadable('not a date');
  }
}

function readNumber(column: Column, value: CellValue): FieldReading {
  if (typeof value === 'boolean') return unreadable('not a number');
  if (typeof value === 'number') return Number.isFinite(value) ? bounded(column, value, undefined) : unreadable('not a number');
  const reading = readDutchNumber(value);
  if (reading.kind !== 'number') return unreadable(reading.kind === 'ambiguous' ? 'ambiguous number' : 'not a number');
  if (reading.percent && column.type !== 'percentage') return unreadable('not a number');
  return bounded(column, reading.value, 'number as text');
}

/** No amount, count or share in an STO administration comes near; beyond it cents would no longer be exact. */
export const LARGEST = 1e12;

/** 80 in a percentage column may mean 80% or a slip: it is asked, never divided silently. What a formula gives is meant as it stands. */
function bounded(column: Column, amount: number, problem: ProblemKind | undefined): FieldReading {
  if (column.type === 'percentage' && !column.formula && amount > 1 && amount <= 100) return unreadable('not a percentage');
  if (Math.abs(amount) > LARGEST || !schemaOf(column).safeParse(amount).success) return unreadable('out of bounds');
  const value = column.type !== 'money' ? amount : column.perUnit ? toCentsPerUnit(amount) : toCents(amount);
  return problem ? { value, problem } : { value };
}
