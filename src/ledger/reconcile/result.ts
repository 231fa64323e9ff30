import type { DateField } from './dates';
import type { Strength } from './matching';
import type { NotCompared } from './register-lines';
import type { TotalComparison } from './totals';

/** A row of the register with its sheet: rows count from 1. */
export interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

/** A line of the books by its place: the file, and `journal/transaction/line`. */
export interface KeyPlace {
  readonly file: number;
  readonly key: string;
}

export interface RowItem extends RowPlace {
  readonly supplier: string;
  readonly number: string;
  readonly date: number | null;
  /** Cents. */
  readonly amount: number;
}

export interface KeyItem extends KeyPlace {
  readonly account: string;
  readonly supplier: string;
  readonly number: string;
  readonly date: number | null;
  /** Cents. */
  readonly amount: number;
}

/** One row or line of a match; of a match of several, each row and each line is in one of its entries. */
export interface MatchedEntry extends RowPlace, KeyPlace {
  readonly strength: Strength;
  /** Number of the match; entries of one match share it. */
  readonly match: number;
}

export interface OtherAmount extends RowPlace, KeyPlace {
  readonly strength: Strength;
  readonly rows: readonly RowItem[];
  readonly keys: readonly KeyItem[];
  /** Cents. */
  readonly register: number;
  readonly ledger: number;
  /** What may explain it, as a Dutch sentence; '' when nothing does. */
  readonly note: string;
}

export interface OtherDate extends RowPlace, KeyPlace {
  readonly strength: Strength;
  readonly rowItem: RowItem;
  readonly keyItem: KeyItem;
  /** An invoice of December that was booked in January. */
  readonly decemberInJanuary: boolean;
}

export type DoubleItem =
  | { readonly side: 'register'; readonly row: number; readonly sheet: string; readonly of: number; readonly item: RowItem }
  | { readonly side: 'ledger'; readonly key: string; readonly file: number; readonly of: string; readonly item: KeyItem };

export interface AccountTotal {
  readonly account: string;
  readonly description: string;
  readonly kostensoort: string | null;
  readonly lines: number;
  /** Cents; that of the register through the matches. */
  readonly ledger: number;
  readonly register: number;
  readonly difference: number;
}

export interface MonthTotal {
  /** `jjjj-mm`. */
  readonly month: string;
  readonly register: number;
  readonly ledger: number;
  readonly difference: number;
  /** The fields of the books by which the lines were put in a month. */
  readonly dates: readonly DateField[];
}

export interface Reconciliation {
  readonly register: {
    readonly lines: number;
    readonly outOfYears: number;
    readonly advances: number;
    readonly notCompared: readonly NotCompared[];
  };
  readonly ledgerLines: number;
  readonly totals: { readonly register: number; readonly ledger: number; readonly difference: number };
  readonly totalsByKind: readonly TotalComparison[];
  readonly matched: readonly MatchedEntry[];
  readonly otherAmount: readonly OtherAmount[];
  readonly otherDate: readonly OtherDate[];
  readonly onlyRegister: readonly (RowItem & { readonly note: string })[];
  readonly onlyLedger: readonly KeyItem[];
  readonly doubles: readonly DoubleItem[];
  readonly reversed: readonly KeyPlace[];
  readonly otherAccounts: readonly {
    readonly account: string;
    readonly description: string;
    readonly type: string;
    readonly lines: number;
    readonly total: number;
  }[];
  readonly perAccount: readonly AccountTotal[];
  readonly perMonth: readonly MonthTotal[];
  readonly remarks: readonly string[];
}

/** Whether all ties: nothing differs, and nothing was left out of the comparison. */
export function outcomeOf(result: Reconciliation): 'tied' | 'differences' | 'incomplete' {
  // Nothing against nothing ties, and says nothing.
  const isEmpty = result.register.lines === 0 && result.ledgerLines === 0 && result.totalsByKind.length === 0;
  if (isEmpty || result.register.notCompared.length > 0 || result.totalsByKind.some(({ tied }) => tied === null)) return 'incomplete';
  const lists = [result.otherAmount, result.otherDate, result.onlyRegister, result.onlyLedger, result.doubles];
  return lists.some((list) => list.length > 0) || result.totalsByKind.some(({ tied }) => !tied) ? 'differences' : 'tied';
}
