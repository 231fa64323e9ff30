import { allAtOnce, type Steps } from '../steps';

/** Amounts of a column, line by line; undefined where there is none. */
export type Amounts = readonly (number | undefined)[];

/** A column with numbers, by its 0-based place in the sheet. */
export interface NumberColumn {
  readonly column: number;
  readonly amounts: Amounts;
}

/** Something that holds between columns on nearly all lines. */
export type Relation = { readonly holds: number; readonly of: number } & (
  | { readonly kind: 'vat'; readonly excl: number; readonly vat: number; readonly incl: number }
  | { readonly kind: 'product'; readonly factors: readonly [number, number]; readonly result: number }
  | { readonly kind: 'share'; readonly whole: number; readonly share: number; readonly result: number }
  | { readonly kind: 'running'; readonly amount: number; readonly saldo: number }
  | { readonly kind: 'sum'; readonly parts: readonly number[]; readonly total: number }
  | { readonly kind: 'vat of'; readonly base: number; readonly vat: number; readonly includes: boolean }
  | { readonly kind: 'depreciation'; readonly price: number; readonly residual: number; readonly term: number; readonly month: number }
);

/** Columns looked at together; a wide export has more, of which the others are codes. */
const MOST_COLUMNS = 14;
const MOST_LINES = 120;
const NEARLY_ALL = 0.88;
const CENTS = 0.011;
const RATES = [0.21, 0.09, 0.06, 0.19];

/** Finds what holds between the columns with numbers of a table. */
export const relationsOf = (columns: readonly NumberColumn[]): readonly Relation[] => allAtOnce(relationsSteps(columns));

/** The same in steps, one for each kind of relation. */
export function* relationsSteps(columns: readonly NumberColumn[]): Steps<readonly Relation[]> {
  const used = columns
    .filter(({ amounts }) => amounts.filter((amount) => amount !== undefined && amount !== 0).length >= 2)
    .filter(({ amounts }) => !isConstant(amounts) || amounts.length < 4)
    .slice(0, MOST_COLUMNS)
    .map(({ column, amounts }) => ({ column, amounts: amounts.slice(0, MOST_LINES) }));
  const found: Relation[] = [];
  for (const [index, kind] of KINDS.entries()) {
    found.push(...kind(used));
    yield { done: index, total: KINDS.length };
  }
  return found;
}

const isConstant = (amounts: Amounts): boolean => {
  const filled = amounts.filter((amount) => amount !== undefined);
  return filled.every((amount) => amount === filled[0]);
};

/** Counts the lines on which something holds; undefined when it does not on nearly all, or on too few. */
function tested(lines: number, test: (line: number) => boolean | undefined): { readonly holds: number; readonly of: number } | undefined {
  let holds = 0;
  let of = 0;
  for (let line = 0; line < lines; line += 1) {
    const result = test(line);
    if (result === undefined) continue;
    of += 1;
    if (result) holds += 1;
    // Most pairs have nothing to do with each other, which shows soon.
    if (of >= 6 && holds * 3 < of) return undefined;
  }
  return of >= 2 && holds >= 2 && holds >= NEARLY_ALL * of ? { holds, of } : undefined;
}

const near = (a: number, b: number, tolerance = CENTS): boolean => Math.abs(a - b) <= tolerance;

function* sumsOfTwo(columns: readonly NumberColumn[]): Generator<Relation> {
  for (const excl of columns) {
    for (const vat of columns) {
      if (vat === excl) continue;
      for (const incl of columns) {
        if (incl === excl || incl === vat) continue;
        let rates = 0;
        const result = tested(incl.amounts.length, (line) => {
          const [a, b, c] = [excl.amounts[line], vat.amounts[line] ?? 0, incl.amounts[line]];
          if (a === undefined || c === undefined || (a === 0 && c === 0)) return undefined;
          if (b !== 0 && RATES.some((rate) => near(b, a * rate, 0.02 + Math.abs(a) * 0.0005))) rates += 1;
          return near(a + b, c, 0.021);
        });
        if (result && rates >= 1 && rates * 2 >= result.holds * 0.5)
          yield { kind: 'vat', excl: excl.column, vat: vat.column, incl: incl.column, ...result };
      }
    }
  }
}

function* products(columns: readonly NumberColumn[]): Generator<Relation> {
  for (const [index, one] of columns.entries()) {
    for (const other of columns.slice(index + 1)) {
      for (const result of columns) {
        if (result === one || result === other) continue;
        const share = shareOf(one, other, result) ?? shareOf(other, one, result);
        if (share) {
          yield share;
          continue;
        }
        let telling = 0;
        const found = tested(result.amounts.length, (line) => {
          const [a, b, c] = [one.amounts[line], other.amounts[line], result.amounts[line]];
          if (a === undefined || b === undefined || c === undefined || (c === 0 && (a === 0 || b === 0))) return undefined;
          if (a !== 1 && b !== 1) telling += 1;
          return near(a * b, c, 0.02 + Math.abs(c) * 0.004);
        });
        if (found && telling >= 2) yield { kind: 'product', factors: [one.column, other.column], result: result.column, ...found };
      }
    }
  }
}

/** A part of an amount by a share that stands there as 0,8 or as 80. */
function shareOf(whole: NumberColumn, share: NumberColumn, result: NumberColumn): Relation | undefined {
  const shares = share.amounts.filter((amount) => amount !== undefined && amount !== 0);
  if (shares.length < 2 || shares.some((amount) => amount === undefined || amount < 0 || amount > 100)) return undefined;
  const factor = shares.every((amount) => (amount ?? 0) <= 1) ? 1 : shares.every((amount) => (amount ?? 0) > 1) ? 0.01 : 0;
  if (factor === 0 || shares.every((amount) => amount === 1 || amount === 100)) return undefined;
  const found = tested(result.amounts.length, (line) => {
    const [a, b, c] = [whole.amounts[line], share.amounts[line], result.amounts[line]];
    if (a === undefined || b === undefined || c === undefined || a === 0) return undefined;
    return near(a * b * factor, c, 0.02 + Math.abs(c) * 0.001);
  });
  return found && { kind: 'share', whole: whole.column, share: share.column, result: result.column, ...found };
}

function* runnings(columns: readonly NumberColumn[]): Generator<Relation> {
  for (const saldo of columns) {
    for (const amount of columns) {
      if (amount === saldo) continue;
      let before: number | undefined;
      const found = tested(saldo.amounts.length, (line) => {
        const [now, change] = [saldo.amounts[line], amount.amounts[line]];
        if (now === undefined) return undefined;
        const last = before;
        before = now;
        if (last === undefined || change === undefined || change === 0) return undefined;
        return near(last + change, now, 0.021) || near(last - change, now, 0.021);
      });
      // A balance moves on every line; a column of zeros between a few numbers does not.
      const filled = saldo.amounts.filter((now) => now !== undefined);
      if (found && found.of * 2 > filled.length - 1 && new Set(filled).size * 2 > filled.length)
        yield { kind: 'running', amount: amount.column, saldo: saldo.column, ...found };
    }
  }
}

/** A column that is the sum of three or more columns next to each other before or behind it. */
function* rowSums(columns: readonly NumberColumn[]): Generator<Relation> {
  for (const [at, total] of columns.entries()) {
    const [before, behind] = [columns.slice(0, at), columns.slice(at + 1)];
    const runsBefore = before.slice(0, -1).map((_, index) => before.slice(index));
    const runsBehind = behind.slice(0, -1).map((_, index) => behind.slice(0, behind.length - index));
    for (const runs of [runsBefore, runsBehind]) {
      for (const run of runs) {
        const found = tested(total.amounts.length, (line) => {
          const sum = total.amounts[line];
          const filled = run.map(({ amounts }) => amounts[line]);
          if (sum === undefined || filled.every((amount) => amount === undefined)) return undefined;
          if (filled.filter((amount) => amount !== undefined && amount !== 0).length < 2) return undefined;
          return near(
            filled.reduce<number>((all, amount) => all + (amount ?? 0), 0),
            sum,
            0.021,
          );
        });
        if (!found) continue;
        yield { kind: 'sum', parts: run.map(({ column }) => column), total: total.column, ...found };
        break;
      }
    }
  }
}

function* vatPairs(columns: readonly NumberColumn[]): Generator<Relation> {
  for (const base of columns) {
    for (const vat of columns) {
      if (vat === base) continue;
      for (const includes of [false, true]) {
        const found = tested(base.amounts.length, (line) => {
          const [a, b] = [base.amounts[line], vat.amounts[line]];
          if (a === undefined || b === undefined || b === 0) return undefined;
          return RATES.some((rate) => near(b, (a * rate) / (includes ? 1 + rate : 1), 0.011));
        });
        if (found) yield { kind: 'vat of', base: base.column, vat: vat.column, includes, ...found };
      }
    }
  }
}

function* depreciations(columns: readonly NumberColumn[]): Generator<Relation> {
  const terms = columns.filter(({ amounts }) =>
    amounts.every((amount) => amount === undefined || (Number.isInteger(amount) && amount >= 12 && amount <= 600)),
  );
  for (const term of terms) {
    for (const price of columns) {
      for (const residual of columns) {
        for (const month of columns) {
          if (new Set([term, price, residual, month]).size < 4) continue;
          const found = tested(price.amounts.length, (line) => {
            const [p, r, t, m] = [price.amounts[line], residual.amounts[line] ?? 0, term.amounts[line], month.amounts[line]];
            if (p === undefined || t === undefined || m === undefined || p <= 0) return undefined;
            return near((p - r) / t, m, 0.011);
          });
          if (found)
            yield {
              kind: 'depreciation',
              price: price.column,
              residual: residual.column,
              term: term.column,
              month: month.column,
              ...found,
            };
        }
      }
    }
  }
}

/** The kinds of relation, each found by itself. */
const KINDS: readonly ((columns: readonly NumberColumn[]) => Iterable<Relation>)[] = [
  sumsOfTwo,
  products,
  runnings,
  rowSums,
  vatPairs,
  depreciations,
];
