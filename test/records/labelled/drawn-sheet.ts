import type { TableKey } from '../../../src/templates/column';
import { sheetOf, type SheetOptions } from '../layouts/layout';
import type { LabelledSheet } from './sheet-maker';

/** A sheet that is drawn cell by cell, for shapes that a line of data cannot say; `columns` and `totals` as `key | key` and `key=amount`. */
export interface Drawing {
  readonly style: string;
  readonly table: TableKey;
  /** Per column from the first: its key, `-` when it is none. */
  readonly columns: string;
  readonly lines: number;
  /** Sums in euros or hours, by key. */
  readonly totals: Readonly<Record<string, number>>;
  readonly cells: string;
  readonly options?: SheetOptions;
}

/** The sheet of a drawing, with what is true of it. */
export function drawnSheet({ style, table, columns, lines, totals, cells, options }: Drawing, number: number): LabelledSheet {
  return {
    style,
    name: `${style} drawn ${number + 1}`,
    table,
    cells: sheetOf(cells, options),
    columns: columns.split('|').map((each) => each.trim()),
    lines,
    totals: new Map(Object.entries(totals).map(([key, sum]) => [key, Math.round(100 * sum)])),
  };
}
