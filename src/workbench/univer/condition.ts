import { parseArea } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { isErrorValue } from '../../cells/cell';

/** Reads a cell of the sheet that the condition stands on. */
export type ReadCell = (row: number, column: number) => CellValue;
/** A condition for the cell that lies so many rows and columns from the first cell of its area. */
export type Condition = (read: ReadCell, rows: number, columns: number) => boolean;

type Evaluate = (read: ReadCell, rows: number, columns: number) => CellValue;

/** An Excel error on the way; only ISNUMBER and its like stop it. One object for all, because a new one costs a stack trace for every cell that is drawn. */
const CELL_FAULT = new Error('Excel error');
/** The formula uses more than is known here. */
class Unknown extends Error {}

const TOKEN =
  /\s*(?:"((?:[^"]|"")*)"|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7})(?![\w(!:])|([A-Z]+(?=\())|(TRUE|FALSE)\b|(<>|<=|>=|[-+*/&=<>(),]))/giy;
/** Binary operators, the loosest first. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/']];

/**
 * Compiles the formula of a conditional format: comparisons, texts and single cells of the same sheet, as marking needs. Undefined for anything else,
 * which Univer then calculates. Univer takes seconds for what this does at once, and makes the add-in wait for it (some 12,000 cells in 3 seconds).
 */
export function compileCondition(formula: string): Condition | undefined {
  try {
    const evaluate = new Parser(formula.replace(/^=/, '')).parse();
    return (read, rows, columns) => {
      try {
        return isTrue(evaluate(read, rows, columns));
      } catch (error) {
        if (error === CELL_FAULT) return false;
        throw error;
      }
    };
  } catch (error) {
    if (error instanceof Unknown) return undefined;
    throw error;
  }
}

interface Token {
  kind: 'text' | 'number' | 'cell' | 'function' | 'boolean' | 'operator';
  text: string;
}

const KINDS: readonly Token['kind'][] = ['text', 'number', 'cell', 'function', 'boolean', 'operator'];

class Parser {
  private readonly tokens: Token[] = [];
  private at = 0;

  constructor(formula: string) {
    let end = 0;
    while (formula.slice(end).trim() !== '') {
      TOKEN.lastIndex = end;
      const found = TOKEN.exec(formula);
      if (!found) throw new Unknown();
      const index = found.slice(1).findIndex((part) => part !== undefined);
      this.tokens.push({ kind: KINDS[index] ?? 'operator', text: found[index + 1] ?? '' });
      end = TOKEN.lastIndex;
    }
  }

  parse(): Evaluate {
    const evaluate = this.binary(0);
    if (this.at < this.tokens.length) throw new Unknown();
    return evaluate;
  }

  private binary(level: number): Evaluate {
    const operators = LEVELS[level];
    if (!operators) return this.unary();
    let left = this.binary(level + 1);
    for (let token = this.tokens[this.at]; token?.kind === 'operator' && operators.includes(token.text); token = this.tokens[this.at]) {
      const { text } = token;
      this.at += 1;
      const [first, second] = [left, this.binary(level + 1)];
      left = (read, rows, columns) => operate(text, first(read, rows, columns), second(read, rows, columns));
    }
    return left;
  }

  private unary(): Evaluate {
    const token = this.tokens[this.at];
    this.at += 1;
    switch (token?.kind) {
      case 'text': {
        const text = token.text.replace(/""/g, '"');
        return () => text;
      }
      case 'number':
        return () => Number(token.text);
      case 'boolean':
        return () => token.text.toUpperCase() === 'TRUE';
      case 'cell':
        return cellReference(token.text);
      case 'function':
        return this.call(token.text.toUpperCase());
      case 'operator':
        if (token.text === '-') {
          const value = this.unary();
          return (read, rows, columns) => -toNumber(value(read, rows, columns));
        }
        if (token.text === '(') {
          const inner = this.binary(0);
          this.expect(')');
          return inner;
        }
        throw new Unknown();
      case undefined:
        throw new Unknown();
    }
  }

  private call(name: string): Evaluate {
    const make = FUNCTIONS[name];
    if (!make) throw new Unknown();
    this.expect('(');
    const parameters: Evaluate[] = [this.binary(0)];
    while (this.tokens[this.at]?.text === ',') {
      this.at += 1;
      parameters.push(this.binary(0));
    }
    this.expect(')');
    return (read, rows, columns) => make(parameters.map((parameter) => () => parameter(read, rows, columns)));
  }

  private expect(text: string): void {
    if (this.tokens[this.at]?.text !== text) throw new Unknown();
    this.at += 1;
  }
}

function cellReference(text: string): Evaluate {
  const area = parseArea(text);
  if (!area) throw new Unknown();
  const fixedColumn = text.startsWith('$');
  const fixedRow = text.lastIndexOf('$') > 0;
  return (read, rows, columns) => {
    const value = read(area.row + (fixedRow ? 0 : rows), area.column + (fixedColumn ? 0 : columns));
    if (isErrorValue(value)) throw CELL_FAULT;
    return value;
  };
}

function operate(operator: string, left: CellValue, right: CellValue): CellValue {
  if (operator === '&') return toText(left) + toText(right);
  const order = (): number => compare(left, right);
  switch (operator) {
    case '=':
      return order() === 0;
    case '<>':
      return order() !== 0;
    case '<':
      return order() < 0;
    case '>':
      return order() > 0;
    case '<=':
      return order() <= 0;
    case '>=':
      return order() >= 0;
    case '+':
      return toNumber(left) + toNumber(right);
    case '-':
      return toNumber(left) - toNumber(right);
    case '*':
      return toNumber(left) * toNumber(right);
    default:
      if (toNumber(right) === 0) throw CELL_FAULT;
      return toNumber(left) / toNumber(right);
  }
}

/** Excel's order: numbers, then texts without regard to case, then logical values; an empty cell is 0 beside a number and '' beside a text. */
function compare(left: CellValue, right: CellValue): number {
  const rank = (value: CellValue): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  const a = left === '' && typeof right === 'number' ? 0 : left;
  const b = right === '' && typeof left === 'number' ? 0 : right;
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  const [x, y] = typeof a === 'string' ? [a.toLowerCase(), String(b).toLowerCase()] : [Number(a), Number(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const isTrue = (value: CellValue): boolean => (typeof value === 'string' ? false : Boolean(value));
const toText = (value: CellValue): string => (typeof value === 'boolean' ? (value ? 'TRUE' : 'FALSE') : String(value));

function toNumber(value: CellValue): number {
  const number = value === '' ? 0 : Number(value);
  if (Number.isNaN(number)) throw CELL_FAULT;
  return number;
}

type Lazy = () => CellValue;
const value = (parameter: Lazy | undefined, fallback?: CellValue): CellValue => {
  if (parameter) return parameter();
  if (fallback === undefined) throw CELL_FAULT;
  return fallback;
};
const fails = (parameter: Lazy | undefined): boolean => {
  try {
    value(parameter);
    return false;
  } catch (error) {
    if (error === CELL_FAULT) return true;
    throw error;
  }
};

const FUNCTIONS: Readonly<Record<string, (parameters: readonly Lazy[]) => CellValue>> = {
  AND: (parameters) => parameters.every((parameter) => isTrue(parameter())),
  OR: (parameters) => parameters.some((parameter) => isTrue(parameter())),
  NOT: ([a]) => !isTrue(value(a)),
  IF: ([test, yes, no]) => (isTrue(value(test)) ? value(yes) : value(no, false)),
  ISNUMBER: ([a]) => !fails(a) && typeof value(a) === 'number',
  ISTEXT: ([a]) => !fails(a) && typeof value(a) === 'string' && value(a) !== '',
  ISERROR: ([a]) => fails(a),
  ISBLANK: ([a]) => !fails(a) && value(a) === '',
  LEN: ([a]) => toText(value(a)).length,
  TRIM: ([a]) => toText(value(a)).trim().replace(/ +/g, ' '),
  LEFT: ([a, count]) => toText(value(a)).slice(0, toNumber(value(count, 1))),
  RIGHT: ([a, count]) => toText(value(a)).slice(-toNumber(value(count, 1)) || Infinity),
  EXACT: ([a, b]) => toText(value(a)) === toText(value(b)),
  SEARCH: ([wanted, within, from]) => search(toText(value(wanted)), toText(value(within)), toNumber(value(from, 1))),
};

/** Position of a text in another, without regard to case; `?` and `*` stand for any character or characters, after `~` for themselves. */
function search(wanted: string, within: string, from: number): number {
  const pattern = wanted.replace(/~[?*~]|[?*]|[.+^${}()|[\]\\]/g, (part) => {
    if (part === '?') return '.';
    if (part === '*') return '.*';
    return part.startsWith('~') ? `\\${part.slice(1)}` : `\\${part}`;
  });
  const found = new RegExp(pattern, 'is').exec(within.slice(from - 1));
  if (!found) throw CELL_FAULT;
  return found.index + from;
}
