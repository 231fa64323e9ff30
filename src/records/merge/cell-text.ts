import type { CellValue } from '../../cells/cell';

/** A word or words without a digit, which Excel takes for nothing else than text. */
const PLAIN = /^\p{L}[\p{L} ,.'’()/&-]*$/u;
/** Words that Excel takes for something else than text, in Dutch and in English. */
const LOGICAL = /^(?:waar|onwaar|true|false)$/i;

/**
 * What is written into a cell so that Excel keeps a value as it is: a text gets an apostrophe in front unless it cannot be taken for a formula,
 * a number, a date or a logical value. The apostrophe is no part of the value (CWE-1236: a text must never become a formula).
 */
export const asWritten = (value: CellValue): CellValue =>
  typeof value !== 'string' || value === '' || (PLAIN.test(value) && !LOGICAL.test(value.trim())) ? value : `'${value}`;
