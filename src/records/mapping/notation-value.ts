import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { readDutchDate } from '../dutch-date';
import { readDutchNumber } from '../dutch-number';
import { decimalMark } from './notation';
import type { Notation } from './sheet-mapping';
import { compactDay, daysOf, hoursOf, periodOf } from './written-values';

/**
 * A text of a mapped column as its notation has it, in a shape that is read in one way only: `1,234.56` with a decimal point becomes
 * `1234,56`, and `03/04/25` with the month first becomes `4-3-2025`. A text that stays doubtful stays as it is.
 */
export function plainText(column: Pick<Column, 'type'>, text: string, notation: Notation): string {
  if (column.type === 'date') return plainDate(text, notation);
  if (!isNumeric(column)) return text;
  // 1'234.56 and 1’234 are written in Switzerland, and by some programs.
  const plain = text.replace(/(?<=\d)['’](?=\d{3})/g, '');
  return notation.decimal ? plainNumber(plain, notation.decimal) : plain;
}

/** Value that a text or number of a mapped column stands for (euros, serial day, fraction); the cell itself when that is not certain. */
export function valueBy(
  column: Pick<Column, 'type'> & Partial<Pick<Column, 'key'>>,
  cell: CellValue,
  notation: Notation,
  date1904 = false,
): CellValue {
  if (column.type === 'date' && typeof cell !== 'boolean') {
    const day = compactDay(cell) ?? (typeof cell === 'string' ? dayOfPeriod(column.key, cell) : undefined);
    if (day !== undefined) return day - (date1904 ? 1462 : 0);
  }
  if (typeof cell === 'number' && notation.days && column.type === 'decimal') return Number((24 * cell).toPrecision(12));
  if (typeof cell === 'number' && notation.years && column.type === 'integer') return cell * 12;
  if (typeof cell === 'number' && column.type === 'money') return inEuros(cell, notation);
  if (typeof cell === 'string' && column.type === 'decimal') {
    const hours = hoursOf(cell.trim());
    if (hours !== undefined) return hours;
  }
  if (column.type === 'percentage' && typeof cell === 'number') return asFraction(cell, notation);
  if (typeof cell !== 'string' || cell.trim() === '') return cell;
  if (isNumeric(column) && SIMPLE.test(cell)) return scaled(column, Number(cell.replace(',', '.')), notation);
  const text = plainText(column, cell.trim(), notation);
  if (column.type === 'date') {
    if (isDoubtfulDate(cell.trim(), notation)) return cell;
    const reading = readDutchDate(text);
    return reading.kind === 'date' ? reading.serial - (date1904 ? 1462 : 0) : cell;
  }
  if (!isNumeric(column)) return cell;
  const reading = readDutchNumber(text);
  if (reading.kind !== 'number') return thousandsOf(text) ?? cell;
  if (reading.percent) return column.type === 'percentage' ? reading.value : cell;
  return scaled(column, notation.years && column.type === 'integer' ? 12 * reading.value : reading.value, notation);
}

/** First or last day of a month, quarter or week that stands where a period begins or ends. */
function dayOfPeriod(key: string | undefined, text: string): number | undefined {
  if (key === undefined || !/^(van|tot|prestatie_van|prestatie_tot)$/.test(key)) return undefined;
  const part = periodOf(text.trim());
  const days = part && daysOf(part);
  return days && (key.endsWith('tot') ? days.last : days.first);
}

/** `k€ 12,5` and `12k` are thousands. */
function thousandsOf(text: string): number | undefined {
  const [, front, behind] = /^(?:k\s*€|€\s*k)\s*(-?[\d.,]+)$|^€?\s*(-?[\d.,]+)\s*k(?:\s*€)?$/i.exec(text) ?? [];
  const reading = front ?? behind;
  const value = reading === undefined ? undefined : readDutchNumber(reading);
  return value?.kind === 'number' && !value.percent ? Number((1000 * value.value).toPrecision(12)) : undefined;
}

/** Most amounts of an export: digits, perhaps with one or two decimals behind a comma. */
const SIMPLE = /^-?\d{1,12}(?:,\d{1,2})?$/;

const isNumeric = ({ type }: Pick<Column, 'type'>): boolean =>
  type === 'money' || type === 'decimal' || type === 'integer' || type === 'percentage';

const scaled = ({ type }: Pick<Column, 'type'>, value: number, notation: Notation): number =>
  type === 'percentage' ? asFraction(value, notation) : type === 'money' ? inEuros(value, notation) : value;

const inEuros = (value: number, { thousands }: Notation): number => (thousands ? Number((1000 * value).toPrecision(12)) : value);

const asFraction = (value: number, { percent }: Notation): number =>
  percent === 'whole' && value > 1 && value <= 100 ? Number((value / 100).toPrecision(15)) : value;

function plainNumber(text: string, decimal: ',' | '.'): string {
  const mark = decimalMark(text);
  // A cell that itself shows another mark than the column is no reason to read it otherwise.
  if (mark !== 'doubt' && mark !== undefined && mark !== decimal) return text;
  return decimal === ',' ? text.replaceAll('.', '') : text.replaceAll(',', '').replace('.', ',');
}

const NUMERIC = /^(\d{1,2})([-/. ])(\d{1,2})[-/. ](\d{2}|\d{4})(?: \d{1,2}:\d{2}(?::\d{2})?)?$/;

function plainDate(text: string, { dateOrder, century }: Notation): string {
  const parts = NUMERIC.exec(text);
  if (!parts) return text.replace(/ \d{1,2}:\d{2}(:\d{2})?$/, '');
  const [, first = '', , second = '', years = ''] = parts;
  const year = years.length === 4 ? years : century ? String(century + Number(years)) : years;
  return dateOrder === 'mdy' ? `${second}-${first}-${year}` : `${first}-${second}-${year}`;
}

/** Whether day and month could change places, and nothing in the column tells. */
export function isDoubtfulDate(text: string, { dateOrder }: Notation): boolean {
  if (dateOrder) return false;
  const parts = NUMERIC.exec(text);
  return parts !== null && parts[2] === '/' && Number(parts[1]) <= 12 && Number(parts[3]) <= 12;
}
