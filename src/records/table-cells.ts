import type { Area } from '../cells/address';
import type { Periode } from '../scheme/rounds';
import type { CellValue } from '../cells/cell';
import type { SheetMapping } from './mapping/sheet-mapping';
import type { SheetCells, StoredResult } from './sheet-cells';

/** A rectangle of cells in a sheet. */
export interface CellBlock {
  /** 0-based place of the first cell in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly rows: readonly (readonly CellValue[])[];
}

/** What a row says of lines below it, and where it says so (0-based in the sheet). */
export interface RowValue {
  readonly value: string;
  readonly row: number;
  readonly column: number;
}

/** A table as it stands in the sheet, without meaning: what every reader (Excel, file) delivers. */
export interface TableCells {
  readonly sheet: string;
  /** Name of the Excel table. */
  readonly name: string;
  /** Place of the heading row and its first column in the sheet, 0-based. */
  readonly row: number;
  readonly column: number;
  readonly headings: readonly string[];
  /** Rows under the headings; a row may be shorter than the headings when nothing stands at its end. */
  readonly rows: readonly (readonly CellValue[])[];
  /** The last rows, which are blank here, were not read: nothing stands there but formulas of ours. Absent when all were read. */
  readonly unreadEnd?: true;
  /** Rows (0-based in the sheet) that are hidden, by hand or by a filter. */
  readonly hiddenRows?: ReadonlySet<number>;
  /** The whole sheet is hidden. */
  readonly sheetHidden?: true;
  /** Merged areas that touch the table. */
  readonly merged?: readonly Area[];
  /** What stands under its columns, as far as the next table; its totals row does not count. Absent for nothing. */
  readonly below?: CellBlock;
  /** What stands right of its rows, as wide as the table, as far as the next table. Absent for nothing. */
  readonly beside?: CellBlock;
  /** Rows between its lines and `below`: a totals row. */
  readonly totalRows?: number;
  /** Some of its formulas have no result in the file, and are not simple enough to calculate: see NOT_CALCULATED. */
  readonly uncalculated?: true;
  /** Stored results in its sheet that are not what their formula gives. Absent for none. */
  readonly differing?: readonly StoredResult[];
  /** How the columns were recognised in a layout of others; absent for a table of ours, which its headings tell. */
  readonly mapping?: SheetMapping;
  /** Fields that a row above its lines says, by key of the register and row (0-based in the sheet) of the line. */
  readonly groups?: ReadonlyMap<string, ReadonlyMap<number, RowValue>>;
}

/** All tables of a workbook that could be ours. */
export interface WorkbookCells {
  readonly tables: readonly TableCells[];
  /** The sheets that hold no table of ours. */
  readonly sheets?: readonly SheetCells[];
  /** Rows (0-based) on sheets with tables of ours that stand in none of these and could hold a line; only files tell them. */
  readonly outside?: readonly { readonly sheet: string; readonly rows: readonly number[] }[];
  /** Whether serial day 0 is 1-1-1904. */
  readonly date1904: boolean;
  /** Excel calculates only when it is asked to: what formulas gave may be of before an edit. */
  readonly calculatesByHand?: true;
  /** The subsidieperiode under which all lines fall, as the user answered it in this workbook. */
  readonly periode?: Periode | undefined;
  /** Version of the templates with which the workbook was begun, as a file tells it. */
  readonly templateVersion?: number | undefined;
  /** The choices in the books (project and accounts) that the workbook keeps, as the text of a profile. */
  readonly ledgerProfile?: string | undefined;
}
