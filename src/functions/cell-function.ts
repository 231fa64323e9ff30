/** A value that Excel gives to a function or shows as its result. */
export type FunctionValue = number | string | boolean;

/** Why a function has no answer: what the cell shows, and a Dutch sentence for who points at it. */
export class FunctionError extends Error {
  override readonly name = 'FunctionError';
  constructor(
    readonly code: '#VALUE!' | '#N/A',
    message: string,
  ) {
    super(message);
  }
}

/** One thing that the user gives. Excel checks the type; what it does not know is checked by the function. */
export interface FunctionParameter {
  readonly name: string;
  /** Dutch, as the function wizard shows it. */
  readonly description: string;
  readonly type: 'number' | 'string';
  /** May be left out; only the last ones. */
  readonly optional?: true;
}

/** A function for cells, declared once: Excel's description of it, the manual and the implementation come from it. */
export interface CellFunction {
  /** `AFSCHRIJVING`: in a cell it is `=STO.AFSCHRIJVING(…)`. */
  readonly id: string;
  /** Dutch, as the list of functions shows it. */
  readonly description: string;
  readonly parameters: readonly FunctionParameter[];
  readonly result: 'number' | 'boolean';
  /** What a user types, and what comes of it. */
  readonly example: { readonly formula: string; readonly result: number | boolean; readonly explanation: string };
  /** Pure: no clock, no workbook. @throws FunctionError */
  readonly calculate: (values: Arguments) => number | boolean;
}

/** What stands before the point in a cell. */
export const NAMESPACE = 'STO';

/** What the user gave, by position. */
export class Arguments {
  constructor(
    private readonly parameters: readonly FunctionParameter[],
    private readonly values: readonly (FunctionValue | null | undefined)[],
  ) {}

  /** A number; the default when it was left out. */
  number(index: number, whenLeftOut?: number): number {
    const value = this.given(index) ?? whenLeftOut;
    if (typeof value === 'number' && Number.isFinite(value)) return value;
    throw new FunctionError('#VALUE!', `${this.nameOf(index)} is geen getal.`);
  }

  /** A number within bounds, both ends included. */
  between(index: number, least: number, most: number, words: string, whenLeftOut?: number): number {
    const value = this.number(index, whenLeftOut);
    if (value >= least && value <= most) return value;
    throw new FunctionError('#VALUE!', `${this.nameOf(index)} ${words}.`);
  }

  /** A day (serial), without the time of day. Before 2000 and after 2099 it is an amount or a year, not a date of STO. */
  day(index: number, whenLeftOut?: number): number {
    const words = 'is geen datum tussen 2000 en 2099: verwijs naar een cel met een datum, of gebruik DATUM(jaar;maand;dag)';
    return Math.floor(this.between(index, FIRST_DAY, LAST_DAY, words, whenLeftOut));
  }

  /** A text without spaces around it; undefined when it was left out. */
  text(index: number): string | undefined {
    const value = this.given(index);
    const text = value === undefined ? '' : String(value).trim();
    return text === '' ? undefined : text;
  }

  /** A text that must be there. */
  requiredText(index: number): string {
    const text = this.text(index);
    if (text === undefined) throw new FunctionError('#VALUE!', `${this.nameOf(index)} is leeg.`);
    return text;
  }

  private given(index: number): FunctionValue | undefined {
    return this.values[index] ?? undefined;
  }

  private nameOf(index: number): string {
    const name = this.parameters[index]?.name ?? '';
    return name.charAt(0).toUpperCase() + name.slice(1);
  }
}

/** 1-1-2000 and 31-12-2099 as serial days. */
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050.999_999;

/** Runs a function on what a cell gives it. @throws FunctionError */
export const run = ({ parameters, calculate }: CellFunction, values: readonly (FunctionValue | null | undefined)[]): number | boolean =>
  calculate(new Arguments(parameters, values));
