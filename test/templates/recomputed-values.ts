import type { CellValue } from '../../src/cells/cell';
import { roundHalfAway } from '../../src/records/money';
import type { TypedRow } from './generated';

/** What a formula must give: euros, hours, a fraction, a day or a text; '' for nothing. */
export type Expected = number | string;
export type ExpectedRows = readonly Readonly<Record<string, Expected>>[];

/** A number in a row; 0 for an empty cell. */
export const number = (row: TypedRow, key: string): number => {
  const value = row[key];
  return typeof value === 'number' ? value : 0;
};
/** A text in a row. */
export const text = (row: TypedRow, key: string): string => String(row[key] ?? '');
/** A number that was typed; '' for an empty cell. */
export const typed = (value: CellValue | undefined): Expected => (typeof value === 'number' ? value : '');
/** Euros rounded to whole cents. */
export const cents = (amount: number): number => roundHalfAway(amount * 100) / 100;
/** Sum of euros, to the cent. */
export const sum = (amounts: readonly number[]): number => cents(amounts.reduce((total, amount) => total + amount, 0));
/** Whether two names are one, whatever their capitals. */
export const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();
/** Fraction of a whole; nothing of nothing. */
export const part = (of: number, whole: number): Expected => (whole === 0 ? '' : of / whole);
