/** A column is added up as it stands, or is half of an amount. */
export type AddedRole = 'value' | 'debet' | 'credit';

/** Amounts of one row by the columns that are added up; undefined where none stands. */
export type RowAmounts = readonly (number | undefined)[];

/** Cents that rounding may leave between a total and its lines. */
const SLACK = 2;
/** Share of a total by which a sum that was typed over, or a line added later, differs from it. */
const NEARLY = 0.02;
const FEWEST_LINES = 3;

/** Adds up lines as they pass, and tells of a row whether it is the sum of those above it since any boundary: a total, a subtotal, a heading. */
export class BlockSums {
  private readonly sums: number[];
  private readonly boundaries: Map<number, number>[];
  private last: readonly number[];
  private lines = 0;
  private linesAtLast = 0;

  constructor(private readonly roles: readonly AddedRole[]) {
    this.sums = roles.map(() => 0);
    this.last = [...this.sums];
    this.boundaries = roles.map(() => new Map([[0, 0]]));
  }

  /** Counts a row as a line. */
  add(amounts: RowAmounts): void {
    this.lines += 1;
    amounts.forEach((amount, at) => {
      if (amount !== undefined) this.sums[at] = (this.sums[at] ?? 0) + cents(amount);
    });
  }

  /** A total or a heading stands here: a later total may count from here. */
  boundary(): void {
    this.last = [...this.sums];
    this.linesAtLast = this.lines;
    this.sums.forEach((sum, at) => this.boundaries[at]?.set(sum, this.lines));
  }

  /** An opening balance stands here: a closing one counts it too. */
  open(amounts: RowAmounts): void {
    amounts.forEach((amount, at) => {
      if (amount !== undefined) this.boundaries[at]?.set((this.sums[at] ?? 0) - cents(amount), this.lines);
    });
  }

  /** How a row compares with the lines above it; `lines` is how many they are, where they are equal. */
  compare(amounts: RowAmounts): { readonly is: 'equal' | 'nearly' | 'other'; readonly lines: number } {
    const other = { is: 'other', lines: 0 } as const;
    const given = amounts.flatMap((amount, at) => (amount === undefined || amount === 0 ? [] : [{ at, cents: cents(amount) }]));
    if (given.length === 0 || this.lines === 0) return other;
    const found = given.map(({ at, cents: amount }) => this.linesIn(at, (this.sums[at] ?? 0) - amount));
    const equal = found.filter((lines) => lines > 0);
    if (equal.length === given.length) return { is: 'equal', lines: Math.max(...equal) };
    if (this.isBalance(given)) return { is: 'equal', lines: this.lines };
    const near = given.every(({ at, cents: amount }) =>
      [
        { sum: this.sums[at] ?? 0, lines: this.lines },
        { sum: (this.sums[at] ?? 0) - (this.last[at] ?? 0), lines: this.lines - this.linesAtLast },
      ].some(({ sum, lines }) => lines >= FEWEST_LINES && Math.abs(sum - amount) <= NEARLY * Math.abs(amount)),
    );
    return near || equal.length > 0 ? { is: 'nearly', lines: 0 } : other;
  }

  /** Lines since the boundary at which a column had this sum; 0 when there is none. */
  private linesIn(at: number, sum: number): number {
    for (let slack = 0; slack <= SLACK; slack += 1) {
      for (const each of [sum - slack, sum + slack]) {
        const lines = this.boundaries[at]?.get(each);
        if (lines !== undefined && lines < this.lines) return this.lines - lines;
      }
    }
    return 0;
  }

  /** Whether one amount is what debet and credit differ. */
  private isBalance(given: readonly { readonly at: number; readonly cents: number }[]): boolean {
    const debet = this.roles.indexOf('debet');
    const credit = this.roles.indexOf('credit');
    const [only, more] = given;
    if (debet < 0 || credit < 0 || !only || more || (only.at !== debet && only.at !== credit)) return false;
    return Math.abs(Math.abs((this.sums[debet] ?? 0) - (this.sums[credit] ?? 0)) - Math.abs(only.cents)) <= SLACK;
  }
}

export const cents = (amount: number): number => Math.round(amount * 100);
