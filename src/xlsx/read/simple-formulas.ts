import { parseArea, type Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { serialDay } from '../../scheme/calendar';
import type { CellData, TableData } from '../workbook-data';

/** Longest formula that is looked at, and how deep its brackets and what it refers to may go. */
const MOST_CHARACTERS = 500;
const MOST_DEPTH = 60;
/** Cells that the formulas of one sheet may look at together: running sums of long columns would otherwise take their square. */
const MOST_CELLS = 5_000_000;

/** What a formula refers to: the cells and tables of its sheet. */
export interface FormulaSheet {
  readonly at: (row: number, column: number) => Pick<CellData, 'value' | 'formula' | 'uncalculated'> | undefined;
  readonly tables: readonly TableData[];
  readonly date1904: boolean;
}

/** Days between the two day counts of Excel. */
const DAYS_1904 = 1462;

/** What a formula gives that cannot be calculated here; thrown, so that no half answer comes out. */
class NotSimple extends Error {}

/**
 * Calculates the simplest formulas of a sheet, sums, differences, products and quotients of cells that are there: programs that write workbooks
 * without calculating leave these without a result. Gives undefined for any other formula: nothing is guessed.
 */
export class SimpleFormulas {
  private readonly known = new Map<string, number | undefined>();
  private cells = 0;
  private depth = 0;

  constructor(private readonly sheet: FormulaSheet) {}

  /** What the formula in a cell gives. */
  valueAt(row: number, column: number): number | undefined {
    const place = `${row} ${column}`;
    if (this.known.has(place)) return this.known.get(place);
    // A formula that comes back to itself finds that it cannot be calculated.
    this.known.set(place, undefined);
    const formula = this.sheet.at(row, column)?.formula;
    if (formula === undefined || formula.length > MOST_CHARACTERS || this.depth > MOST_DEPTH) return undefined;
    this.depth += 1;
    try {
      const value = new Reading(formula.slice(1), { row, column, formulas: this }).whole();
      this.known.set(place, value);
      return value;
    } catch (error) {
      if (error instanceof NotSimple) return undefined;
      throw error;
    } finally {
      this.depth -= 1;
    }
  }

  /** A cell as a formula sees it; '' for nothing. */
  cell(row: number, column: number): CellValue {
    if (++this.cells > MOST_CELLS) throw new NotSimple();
    const cell = this.sheet.at(row, column);
    if (!cell) return '';
    if (!cell.uncalculated) return cell.value;
    const value = this.valueAt(row, column);
    if (value === undefined) throw new NotSimple();
    return value;
  }

  /** The serial day of a date, as the workbook counts days. */
  day(year: number, month: number, day: number): number {
    return dayOf(year, month, day) - (this.sheet.date1904 ? DAYS_1904 : 0);
  }

  /** The column of a table in the row of a formula, by its name. */
  columnInRow(name: string, row: number, column: number): number {
    const table = this.sheet.tables.find(({ area }: TableData) => contains(area, row, column));
    const index = table?.columns.findIndex((each) => each.name.toLowerCase() === name.toLowerCase()) ?? -1;
    if (!table || index < 0) throw new NotSimple();
    return table.area.column + index;
  }
}

const contains = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?)(?![A-Z\d(!.])|(SUM|PRODUCT|ROUND|DATE)\(|\[@(?:\[([^[\]]+)\]|([^[\]]+))\]|([-+*/(),]))/iy;

type Operand = { readonly area: Area } | { readonly number: number };

/** One formula, read from left to right as it is calculated. */
class Reading {
  private at = 0;
  private token: RegExpExecArray | null = null;
  private deep = 0;

  constructor(
    private readonly text: string,
    private readonly place: { readonly row: number; readonly column: number; readonly formulas: SimpleFormulas },
  ) {
    this.next();
  }

  whole(): number {
    const value = this.sum();
    if (this.token || !Number.isFinite(value)) throw new NotSimple();
    return value;
  }

  private next(): void {
    if (this.text.slice(this.at).trim() === '') {
      this.token = null;
      return;
    }
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.text);
    if (!this.token) throw new NotSimple();
    this.at = TOKEN.lastIndex;
  }

  private takes(sign: string): boolean {
    if (this.token?.[6] !== sign) return false;
    this.next();
    return true;
  }

  private sum(): number {
    let value = this.product();
    for (;;) {
      if (this.takes('+')) value += this.product();
      else if (this.takes('-')) value -= this.product();
      else return value;
    }
  }

  private product(): number {
    let value = this.signed();
    for (;;) {
      if (this.takes('*')) value *= this.signed();
      else if (this.takes('/')) value /= this.signed();
      else return value;
    }
  }

  private signed(): number {
    if (this.takes('-')) return -this.signed();
    if (this.takes('+')) return this.signed();
    const operand = this.operand();
    return 'number' in operand ? operand.number : this.single(operand.area);
  }

  /** A number, a cell or an area, or what is between brackets. */
  private operand(): Operand {
    if (++this.deep > MOST_DEPTH) throw new NotSimple();
    const token = this.token;
    if (!token) throw new NotSimple();
    const [, number, address, name, bracketed, bare] = token;
    let operand: Operand;
    if (this.takes('(')) {
      operand = { number: this.sum() };
      if (!this.takes(')')) throw new NotSimple();
    } else {
      this.next();
      if (number !== undefined) operand = { number: Number(number) };
      else if (name !== undefined) operand = { number: this.call(name.toUpperCase()) };
      else if (address !== undefined) {
        const area = parseArea(address.replaceAll('$', ''));
        if (!area) throw new NotSimple();
        operand = { area };
      } else {
        const { row, column, formulas } = this.place;
        const heading = bracketed ?? bare;
        if (heading === undefined) throw new NotSimple();
        operand = { area: { row, column: formulas.columnInRow(heading, row, column), rows: 1, columns: 1 } };
      }
    }
    this.deep -= 1;
    return operand;
  }

  private single(area: Area): number {
    if (area.rows !== 1 || area.columns !== 1) throw new NotSimple();
    const value = this.place.formulas.cell(area.row, area.column);
    if (value === '') return 0;
    if (typeof value !== 'number') throw new NotSimple();
    return value;
  }

  private call(name: string): number {
    const numbers: number[] = [];
    let filled = 0;
    if (!this.takes(')')) {
      do {
        // An area by itself: of its cells only the numbers count, and an error is not a number to add.
        const start = { at: this.at, token: this.token };
        const operand = (name === 'SUM' || name === 'PRODUCT') && this.token?.[2] !== undefined ? this.operand() : undefined;
        if (operand && 'area' in operand && (this.token?.[6] === ',' || this.token?.[6] === ')')) {
          filled += 1;
          for (const value of this.numbersIn(operand.area)) numbers.push(value);
          continue;
        }
        if (operand) {
          this.at = start.at;
          this.token = start.token;
        }
        filled += 1;
        numbers.push(this.sum());
      } while (this.takes(','));
      if (!this.takes(')')) throw new NotSimple();
    }
    const [year = 0, month = 0, day = 0] = numbers;
    if (name === 'DATE' && filled === 3) return this.place.formulas.day(year, month, day);
    return give(name, numbers, filled);
  }

  private numbersIn({ row, column, rows, columns }: Area): number[] {
    const found: number[] = [];
    const { formulas } = this.place;
    if (rows * columns > MOST_CELLS) throw new NotSimple();
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const value = formulas.cell(row + down, column + right);
        if (typeof value === 'number') found.push(value);
        else if (typeof value === 'string' && value.startsWith('#')) throw new NotSimple();
      }
    }
    return found;
  }
}

function give(name: string, numbers: readonly number[], filled: number): number {
  const [first = 0, second = 0] = numbers;
  if (name === 'SUM') return numbers.reduce((sum, number) => sum + number, 0);
  if (name === 'PRODUCT' && numbers.length > 0) return numbers.reduce((product, number) => product * number, 1);
  if (name === 'ROUND' && filled === 2 && second >= 0 && second <= 10) return roundTo(first, Math.trunc(second));
  throw new NotSimple();
}

/** Excel rounds halves away from zero. */
const roundTo = (value: number, decimals: number): number =>
  (Math.sign(value) * Math.round(Number((Math.abs(value) * 10 ** decimals).toPrecision(15)))) / 10 ** decimals;

/** The serial day of a date after February 1900. */
function dayOf(year: number, month: number, day: number): number {
  if (![year, month, day].every(Number.isInteger) || year < 1901 || year > 9999) throw new NotSimple();
  return serialDay(year, month, day);
}
