import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../records/address';
import { splitFormula } from './formula-segments';

const COLUMNS = String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\$])(?:${COLUMNS}|${ROWS}|${CELL})(?![\p{L}\p{N}_.\\(!])`, 'gu');

/** A formula as it reads when copied a number of rows down and columns to the right; how shared formulas are stored. */
export function moveFormula(formula: string, rows: number, columns: number): string {
  const row = (fixed: string, text: string): string | undefined => {
    const moved = Number(text) + (fixed ? 0 : rows);
    return moved < 1 || moved > MAX_ROWS ? undefined : fixed + moved;
  };
  const column = (fixed: string, text: string): string | undefined => {
    const moved = columnIndex(text) + (fixed ? 0 : columns);
    return moved < 0 || moved >= MAX_COLUMNS ? undefined : fixed + columnName(moved);
  };
  const move = (whole: string, ...found: (string | undefined)[]): string => {
    const [c1, col1, c2, col2, r1, row1, r2, row2, cc, col, rr, line] = found;
    if (col1 !== undefined && col2 !== undefined) return joined(column(c1 ?? '', col1), ':', column(c2 ?? '', col2));
    if (row1 !== undefined && row2 !== undefined) return joined(row(r1 ?? '', row1), ':', row(r2 ?? '', row2));
    if (col === undefined || line === undefined || columnIndex(col) >= MAX_COLUMNS) return whole;
    return joined(column(cc ?? '', col), '', row(rr ?? '', line));
  };
  return splitFormula(formula)
    .map(({ kind, text }) => (kind === 'plain' ? text.replace(REFERENCE, move) : text))
    .join('');
}

const joined = (first: string | undefined, between: string, second: string | undefined): string =>
  first === undefined || second === undefined ? '#REF!' : first + between + second;
