import { isErrorValue } from '../../cells/cell';
import type { CellInput } from './grid';
import { serialOfDate } from './serial-date';

const MONTHS = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];
const NUMBER = /^([-+]?)\s*(€?)\s*([-+]?)((?:\d{1,3}(?:\.\d{3})+|\d+)?(?:,\d*)?(?:e[-+]?\d+)?)\s*(%?)$/i;
const NUMERIC_DATE = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/;
const ISO_DATE = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/;
const WRITTEN_DATE = /^(\d{1,2})[- ]([a-z]{3,9})\.?(?:[- ](\d{4}|\d{2}))?$/i;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/;

/**
 * What Dutch Excel makes of a text that is typed into a cell or written through `values`: `65,5` is a number, `1-9-2025` a date, `12%` a percentage.
 * In a cell with text format (`@`) or after an apostrophe it stays text.
 */
export function readTypedText(text: string, currentFormat: string, thisYear: () => number): CellInput {
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (currentFormat === '@') return { value: text };
  const trimmed = text.trim();
  if (trimmed === '' || isErrorValue(trimmed)) return { value: trimmed === '' ? text : trimmed.toUpperCase() };
  if (/^(?:waar|true)$/i.test(trimmed)) return { value: true };
  if (/^(?:onwaar|false)$/i.test(trimmed)) return { value: false };
  const found = readNumber(trimmed) ?? readDate(trimmed, thisYear) ?? readTime(trimmed);
  if (!found) return { value: text };
  return currentFormat === 'General' ? found : { value: found.value };
}

function readNumber(text: string): CellInput | undefined {
  const [, sign = '', euro = '', innerSign = '', digits = '', percent = ''] = NUMBER.exec(text) ?? [];
  if (!/\d/.test(digits) || /^e/i.test(digits) || (sign && innerSign)) return undefined;
  const size = Number(digits.replace(/\./g, '').replace(',', '.'));
  if (!Number.isFinite(size)) return undefined;
  const value = sign + innerSign === '-' ? -size : size;
  const decimals = digits.includes(',');
  if (percent) return { value: value / 100, numberFormat: decimals ? '0.00%' : '0%' };
  if (euro) return { value, numberFormat: decimals ? '"€" #,##0.00' : '"€" #,##0' };
  if (/e/i.test(digits)) return { value, numberFormat: '0.00E+00' };
  return digits.includes('.') ? { value, numberFormat: decimals ? '#,##0.00' : '#,##0' } : { value };
}

function readDate(text: string, thisYear: () => number): CellInput | undefined {
  const iso = ISO_DATE.exec(text);
  if (iso) return date(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'd-m-yyyy');
  const numeric = NUMERIC_DATE.exec(text);
  if (numeric)
    return date(fullYear(numeric[3], thisYear), Number(numeric[2]), Number(numeric[1]), numeric[3] === undefined ? 'd-mmm' : 'd-m-yyyy');
  const written = WRITTEN_DATE.exec(text);
  const month = MONTHS.indexOf((written?.[2] ?? '').toLowerCase().replace('maart', 'mrt').slice(0, 3)) + 1;
  if (!written || month === 0) return undefined;
  return date(fullYear(written[3], thisYear), month, Number(written[1]), written[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function date(year: number, month: number, day: number, numberFormat: string): CellInput | undefined {
  const serial = serialOfDate(year, month, day);
  return serial === undefined ? undefined : { value: serial, numberFormat };
}

/** Excel reads 00–29 as 20xx and 30–99 as 19xx. */
function fullYear(digits: string | undefined, thisYear: () => number): number {
  if (digits === undefined) return thisYear();
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): CellInput | undefined {
  const [, hours, minutes, seconds] = TIME.exec(text) ?? [];
  if (hours === undefined || Number(minutes) > 59 || Number(seconds ?? 0) > 59) return undefined;
  return {
    value: (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400,
    numberFormat: seconds === undefined ? 'h:mm' : 'h:mm:ss',
  };
}
