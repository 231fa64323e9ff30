import { calendarDay, serialDay } from '../../scheme/calendar';
import { roundHalfAway } from '../../records/money';
import type { FormulaTree } from './formula-tree';
import { addUp, numberOf, plain, type Traced } from './traced';

/** What lines must meet: a column, and what its cells must be. */
export type Criteria = readonly (readonly [column: string, criterion: string])[];

/** What the holes of a formula stand for. */
export interface Holes {
  /** A cell: `key` of the row itself, or `key@row` of another row of the table. */
  cell(name: string): Traced;
  /** The cells of a column from one row to another. */
  range(from: string, to: string): readonly Traced[];
  /** The sum of a column of a table over the lines that meet criteria. */
  sumWhere(column: string, criteria: Criteria): Traced;
  /** The number of lines of a table that meet criteria. */
  countWhere(criteria: Criteria): number;
}

/** A formula that does more than add up, so that no lines make its result. */
export class Untraceable extends Error {
  override readonly name = 'Untraceable';
}

/** Works a formula out, keeping the lines behind every amount. @throws Untraceable */
export function trace(tree: FormulaTree, holes: Holes): Traced {
  const of = (each: FormulaTree | undefined): Traced => (each ? trace(each, holes) : plain(0));
  switch (tree.kind) {
    case 'value':
      return plain(tree.value);
    case 'hole':
      return tree.name.includes('.') ? holes.sumWhere(tree.name, []) : holes.cell(tree.name);
    case 'range':
      return addUp(holes.range(tree.from, tree.to).map((cell) => [cell, 1]));
    case 'minus':
      return addUp([[of(tree.of), -1]]);
    case 'binary':
      return binary(tree.operator, of(tree.left), of(tree.right));
    case 'call':
      return call(tree.name, tree.args, holes, of);
  }
}

function binary(operator: string, left: Traced, right: Traced): Traced {
  switch (operator) {
    case '+':
      return addUp([
        [left, 1],
        [right, 1],
      ]);
    case '-':
      return addUp([
        [left, 1],
        [right, -1],
      ]);
    case '&':
      return plain(`${left.value}${right.value}`);
    case '*':
    case '/':
      // A part of an amount is no sum of lines.
      if (left.lines.size > 0 || right.lines.size > 0) throw new Untraceable(operator);
      return plain(operator === '*' ? numberOf(left) * numberOf(right) : numberOf(left) / numberOf(right));
    default:
      return plain(compares(operator, left.value, right.value) ? 1 : 0);
  }
}

/** Excel holds texts against each other without looking at case; a number is never a text. */
function compares(operator: string, left: number | string, right: number | string): boolean {
  const bothNumbers = typeof left === 'number' && typeof right === 'number';
  const [a, b] = bothNumbers ? [left, right] : [String(left).toLowerCase(), String(right).toLowerCase()];
  const same = a === b;
  if (operator === '=') return same;
  if (operator === '<>') return !same;
  if (typeof left !== typeof right) return operator.startsWith(typeof left === 'string' ? '>' : '<');
  if (operator === '<') return a < b;
  if (operator === '>') return a > b;
  return same || (operator === '<=' ? a < b : a > b);
}

function call(name: string, args: readonly FormulaTree[], holes: Holes, of: (tree: FormulaTree | undefined) => Traced): Traced {
  const [first, second, third] = args;
  switch (name) {
    case 'IF':
      return numberOf(of(first)) === 0 ? (third ? of(third) : plain(0)) : of(second);
    case 'IFERROR':
    case 'ROUND':
    case 'N':
      return name === 'N' && typeof of(first).value === 'string' ? plain(0) : of(first);
    case 'SUM':
      return addUp(args.map((each) => [of(each), 1]));
    case 'COUNT':
      return plain(
        args
          .flatMap((each) => (each.kind === 'range' ? holes.range(each.from, each.to) : [of(each)]))
          .filter(({ value }) => typeof value === 'number').length,
      );
    case 'OR':
      return plain(args.some((each) => numberOf(of(each)) !== 0) ? 1 : 0);
    case 'MAX': {
      const all = args.map(of);
      return all.reduce((most, each) => (numberOf(each) > numberOf(most) ? each : most), all[0] ?? plain(0));
    }
    case 'YEAR':
      return plain(calendarDay(numberOf(of(first))).year);
    case 'MONTH':
      return plain(calendarDay(numberOf(of(first))).month);
    case 'DATE':
      return plain(serialDay(numberOf(of(first)), numberOf(of(second)), numberOf(of(third))));
    case 'SUMIFS': {
      if (first?.kind !== 'hole') throw new Untraceable(name);
      return holes.sumWhere(first.name, criteriaOf(args.slice(1), of));
    }
    case 'COUNTIFS':
      return plain(holes.countWhere(criteriaOf(args, of)));
    default:
      throw new Untraceable(name);
  }
}

/** Columns and what their cells must be, which stand in turn. */
function criteriaOf(args: readonly FormulaTree[], of: (tree: FormulaTree | undefined) => Traced): Criteria {
  const criteria: (readonly [string, string])[] = [];
  for (let index = 0; index + 1 < args.length; index += 2) {
    const column = args[index];
    if (column?.kind !== 'hole') throw new Untraceable('criterion');
    criteria.push([column.name, String(of(args[index + 1]).value)]);
  }
  return criteria;
}

/** Whether a cell meets a criterion of SUMIFS: `>=45000`, `<>`, or what it must be. An empty cell meets none that compares. */
export function meets(value: number | string, criterion: string): boolean {
  const [, operator = '', wanted = ''] = /^(<>|<=|>=|<|>|=)?(.*)$/s.exec(criterion) ?? [];
  if (operator === '' || operator === '=') return String(value).toLowerCase() === wanted.toLowerCase();
  if (operator === '<>') return String(value).toLowerCase() !== wanted.toLowerCase();
  return typeof value === 'number' && compares(operator, value, Number(wanted));
}

/** Whole cents of an amount in euros. */
export const centsOf = (euros: number): number => roundHalfAway(euros * 100);
