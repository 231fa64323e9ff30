import { columnIndex, columnName, MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import { splitFormula } from './formula-segments';

const COLUMNS = String.raw`(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})`;
const ROWS = String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})`;
const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)(\d{1,7})`;
const REFERENCE = new RegExp(String.raw`(?<![\p{L}\p{N}_.\\$])(?:${COLUMNS}|${ROWS}|${CELL})(?![\p{L}\p{N}_.\\(!])`, 'gu');

/** Writes a formula as it reads a number of rows down and columns to the right. */
export type FormulaMover = (rows: number, columns: number) => string;

/** A formula as it reads when copied a number of rows down and columns to the right; how shared formulas are stored. */
export const moveFormula = (formula: string, rows: number, columns: number): string => formulaMover(formula)(rows, columns);

/** The same for many copies of one formula: its addresses are looked for once. */
export function formulaMover(formula: string): FormulaMover {
  const pieces: (string | FormulaMover)[] = [];
  for (const { kind, text } of splitFormula(formula)) {
    let at = 0;
    if (kind === 'plain') {
      for (const match of text.matchAll(REFERENCE)) {
        pieces.push(text.slice(at, match.index), reference(match));
        at = match.index + match[0].length;
      }
    }
    pieces.push(text.slice(at));
  }
  return (rows, columns) => pieces.map((piece) => (typeof piece === 'string' ? piece : piece(rows, columns))).join('');
}

/** One address: of columns, of rows or of a cell. */
function reference(match: RegExpExecArray): FormulaMover {
  const [whole, c1, col1, c2, col2, r1, row1, r2, row2, cc, col, rr, line] = match;
  if (col1 !== undefined && col2 !== undefined) return joined(column(c1, col1), ':', column(c2, col2));
  if (row1 !== undefined && row2 !== undefined) return joined(row(r1, row1), ':', row(r2, row2));
  if (col === undefined || line === undefined || columnIndex(col) >= MAX_COLUMNS) return () => whole;
  return joined(column(cc, col), '', row(rr, line));
}

/** Text of a row or column after moving, undefined when that is outside the sheet. */
type Step = (rows: number, columns: number) => string | undefined;

function row(fixed: string | undefined, text: string): Step {
  const number = Number(text);
  return (rows) => {
    const moved = fixed ? number : number + rows;
    return moved < 1 || moved > MAX_ROWS ? undefined : `${fixed}${moved}`;
  };
}

function column(fixed: string | undefined, text: string): Step {
  const index = columnIndex(text);
  const inPlace = index < MAX_COLUMNS ? `${fixed}${columnName(index)}` : undefined;
  return (_, columns) => {
    if (fixed || columns === 0) return inPlace;
    const moved = index + columns;
    return moved < 0 || moved >= MAX_COLUMNS ? undefined : columnName(moved);
  };
}

const joined =
  (first: Step, between: string, second: Step): FormulaMover =>
  (rows, columns) => {
    const [a, b] = [first(rows, columns), second(rows, columns)];
    return a === undefined || b === undefined ? '#REF!' : a + between + b;
  };
