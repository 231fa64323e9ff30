import { MAX_COLUMNS } from './address';

/** `follows`: what the formula gives comes from other cells; `typed`: it looks at none, such as `=50+50`, so that it is an input. */
export type FormulaKind = 'follows' | 'typed';

/** The cells of a workbook that hold a formula, by sheet and by `placeKey`. */
export type FormulaCells = ReadonlyMap<string, ReadonlyMap<number, FormulaKind>>;

/** One number for a 0-based row and column. */
export const placeKey = (row: number, column: number): number => row * MAX_COLUMNS + column;

/** An address, an area of whole rows, a name, or a column of a table. */
const LOOKS_ELSEWHERE = /\$?[A-Z]{1,3}\$?\d|\$\d|\d:\$?\d|[[\]]|[A-Z_\\][\w.]*(?![\w.(])/i;

/** Nobody types a longer one to add up amounts. */
const LONGEST = 1_000;

/** What kind of formula a text is; one that the file only refers to, as copies of a formula above are, has no text and follows. */
export function formulaKind(formula: string): FormulaKind {
  if (formula === '' || formula.length > LONGEST) return 'follows';
  const withoutTexts = formula.replace(/"[^"]*"/g, '').replace(/\b(?:TRUE|FALSE)\b(?:\(\))?/gi, '1');
  return LOOKS_ELSEWHERE.test(withoutTexts.replace(/\d(?:\.\d+)?E[+-]?\d+/gi, '1')) ? 'follows' : 'typed';
}
