import type { CellValue } from '../../cells/cell';
import type { StoredResult } from '../../records/sheet-cells';
import { SimpleFormulas, type FormulaSheet } from './simple-formulas';

/** A formula of which the file says the result. */
export interface CalculatedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Functions that a simple formula has none of, texts, and other sheets: most formulas are told by these without reading them. */
const NOT_SIMPLE = /["!]|\b(?!(?:SUM|PRODUCT|ROUND|DATE)\()[A-Z][A-Z.\d]*\(/i;

/** Whether a formula could be one that `SimpleFormulas` calculates. */
export const couldBeSimple = (formula: string): boolean => !NOT_SIMPLE.test(formula);

/** Programs add up in other orders, so the last digits may differ. */
const RELATIVE = 1e-9;
const ABSOLUTE = 1e-6;
/** Programs round a half that is just not a half their own way; more than a cent nobody rounds. */
const ROUNDED = 0.0101;

/**
 * Stored results that are not what the formula gives, as far as the formula is simple enough to tell. Each is held against the stored results
 * that it refers to: it stands at the cell where the difference arises.
 */
export function storedDifferences(formulas: readonly CalculatedFormula[], sheet: FormulaSheet): readonly StoredResult[] {
  const simple = new SimpleFormulas(sheet);
  const differences = formulas.flatMap(({ row, column, formula }) => {
    const stored = sheet.at(row, column)?.value ?? '';
    const number = numberOf(stored);
    if (number === undefined || !couldBeSimple(formula)) return [];
    const given = simple.valueAt(row, column);
    if (given === undefined || isSame(number, given, formula)) return [];
    return [{ row, column, stored, given }];
  });
  // A damaged file may have its rows in any order.
  return differences.sort((a, b) => a.row - b.row || a.column - b.column);
}

/** What a result counts as; an empty text, an error and true or false are left alone, they are no figures. */
function numberOf(stored: CellValue): number | undefined {
  if (typeof stored === 'number') return stored;
  if (typeof stored !== 'string' || stored.trim() === '' || stored.startsWith('#')) return undefined;
  return Number(stored);
}

function isSame(stored: number, given: number, formula: string): boolean {
  const margin = Math.max(ABSOLUTE, RELATIVE * Math.max(Math.abs(stored), Math.abs(given)), /ROUND\(/i.test(formula) ? ROUNDED : 0);
  return Math.abs(stored - given) <= margin;
}
