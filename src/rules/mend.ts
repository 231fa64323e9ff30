import type { CellValue } from '../cells/cell';
import type { Place, TableSource } from '../records/dossier';
import type { TableKey } from '../templates/column';

/**
 * One thing that a mend does, as data. Columns are keys of the template, with a year for a column per year; values are as they are typed:
 * euros, serial days, fractions, texts.
 */
export type MendStep =
  /** Puts a value in a cell. */
  | { readonly kind: 'set'; readonly at: Place; readonly column: string; readonly year?: number; readonly value: CellValue }
  /** Puts the formula of the template back in a cell where a value was typed over it; `gives` is what it will give, where that is known. */
  | { readonly kind: 'formula'; readonly at: Place; readonly column: string; readonly year?: number; readonly gives?: CellValue }
  /** Adds a row to a table: under `like`, as a copy of it with these values in place of its own; else under the last line of the table. */
  | {
      readonly kind: 'add';
      readonly table: TableKey;
      readonly like?: Place;
      readonly values: readonly MendValue[];
    }
  /** Takes a row out of its table. */
  | { readonly kind: 'remove'; readonly at: Place }
  /** Makes a table longer, up to and including a row (0-based in the sheet) that stands under it now. */
  | { readonly kind: 'extend'; readonly table: TableSource; readonly until: number };

/** What a new row holds in one of its cells. */
export interface MendValue {
  readonly column: string;
  readonly year?: number;
  readonly value: CellValue;
}

/** What a mend is about: mends of one kind for one message can be done together. */
export type MendKind =
  | 'choose'
  | 'fill in'
  | 'number'
  | 'date'
  | 'century'
  | 'percentage'
  | 'calculate'
  | 'formula'
  | 'remove double'
  | 'remove line'
  | 'split over years'
  | 'to depreciation'
  | 'add to list'
  | 'link credit note'
  | 'period'
  | 'extend table';

/** A way to mend what was found, offered beside the message and never done without the user. */
export interface Mend {
  readonly kind: MendKind;
  /** What it does, as the words on a button: `Verander in vmbo`. Dutch. */
  readonly label: string;
  /** The finding leaves no other way: what is meant is certain, and the same mend may be done for many findings at once. */
  readonly certain: boolean;
  /** In this order; what a step does is seen by the next. */
  readonly steps: readonly MendStep[];
}
