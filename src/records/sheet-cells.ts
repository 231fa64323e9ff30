import type { Area } from '../cells/address';
import type { CellValue } from '../cells/cell';

/** A stored result of a formula that is not what the formula gives; 0-based place in the sheet. */
export interface StoredResult {
  readonly row: number;
  readonly column: number;
  readonly stored: CellValue;
  readonly given: number;
}

/** The used cells of a sheet or file that holds no table of ours, without meaning: what every reader (Excel, .xlsx, CSV) delivers. */
export interface SheetCells {
  readonly sheet: string;
  /** 0-based place of the first cell of `rows` in the sheet. */
  readonly row: number;
  readonly column: number;
  /** Each up to its last value or further: a row may be shorter than another. */
  readonly rows: readonly (readonly CellValue[])[];
  /** Rows and columns (0-based in the sheet) that are hidden. */
  readonly hiddenRows?: ReadonlySet<number>;
  readonly hiddenColumns?: ReadonlySet<number>;
  /** Merged areas, in the sheet. */
  readonly merged?: readonly Area[];
  /** Columns (0-based in the sheet) whose cells show a percentage, so that 0,8 there is 80%. */
  readonly percentColumns?: ReadonlySet<number>;
  /** Columns (0-based in the sheet) whose cells show a time or a number of hours, so that 0,3125 there is 7:30. */
  readonly timeColumns?: ReadonlySet<number>;
  /** Some of its formulas have no result in the file, and are not simple enough to calculate: see NOT_CALCULATED. */
  readonly uncalculated?: true;
  /** Stored results that are not what their formula gives. Absent for none. */
  readonly differing?: readonly StoredResult[];
  /** Names of the schools on the sheet Partners of its workbook, by which a title may tell one. */
  readonly schools?: readonly string[];
  /** All values are texts, as in a CSV file: a number that is written as text is no finding. */
  readonly textOnly?: true;
}
