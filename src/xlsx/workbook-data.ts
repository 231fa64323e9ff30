import type { Area } from '../cells/address';
import type { CellValue } from '../cells/cell';

/**
 * A workbook as plain data: what an .xlsx file holds of the things this product uses, without meaning.
 * Rows and columns are 0-based, formulas are English with a leading `=`, dates are serial numbers.
 */
export interface WorkbookData {
  sheets: SheetData[];
  names: NameData[];
  /** Serial day 0 is 1-1-1904 instead of 31-12-1899. */
  date1904: boolean;
  /** Excel calculates with the figures as they are shown, so that results are rounded. */
  roundedAsShown?: boolean;
  /** Index in `sheets`. */
  activeSheet: number;
}

export interface NameData {
  name: string;
  /** With a leading `=`: `=Kosten!$A$6:$A$20`, `=STO_Kosten[Leverancier]`. */
  formula: string;
  /** Name of the sheet the name is local to; absent for the whole workbook. */
  sheet?: string;
  hidden?: boolean;
}

export interface SheetData {
  name: string;
  /** The part of the opened file this sheet came from; absent for a sheet made since. Models carry it along unread. */
  part?: string;
  visibility: 'visible' | 'hidden' | 'veryHidden';
  /** `#RRGGBB` */
  tabColor?: string;
  /** Only cells that hold something or have a style of their own, by row, then by column. */
  cells: Map<number, Map<number, CellData>>;
  columns: ColumnData[];
  rows: Map<number, RowData>;
  merges: Area[];
  /** Number of rows and columns that stay in view. */
  frozen?: { rows: number; columns: number };
  tables: TableData[];
  conditionalFormats: ConditionalFormatData[];
  validations: ValidationData[];
  /** Cells outside the tables under a filter that is in force, with their headings. */
  filter?: Area;
  /** Only on a sheet that is protected now. */
  protection?: ProtectionData;
  page?: PageData;
  charts?: readonly ChartData[];
}

export interface CellData {
  /** '' for a cell that has only a style. */
  value: CellValue;
  formula?: string;
  /** The file says no result of the formula: the program that wrote it does not calculate. */
  uncalculated?: true;
  /** Cells that an array formula fills, this one being the first; only said by files, a model may leave it out. */
  array?: Area;
  /** Shared between cells of the same look; never changed in place. */
  style?: CellStyle;
}

export interface CellStyle {
  /** Number of the style in the opened file. A changed look is a new object without it. */
  readonly xf?: number;
  /** English format code; absent means General. `showsDate` and `showsPercentage` (cells/number-format.ts) tell what it makes of a number. */
  readonly numberFormat?: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontColor?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontal?: 'General' | 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Top' | 'Center' | 'Bottom';
  readonly wrap?: boolean;
  /** Absent means locked, as in Excel. */
  readonly locked?: boolean;
}

/** Width in characters of the standard font, as in the file. */
export interface ColumnData {
  first: number;
  last: number;
  width?: number;
  hidden?: boolean;
  style?: CellStyle;
}

export interface RowData {
  /** Points. */
  height?: number;
  hidden?: boolean;
  /** For cells of the row that have none of their own. */
  style?: CellStyle;
}

export interface TableData {
  name: string;
  /** With the heading row and, if there is one, the totals row. */
  area: Area;
  columns: TableColumnData[];
  totalsRow: boolean;
  /** `TableStyleMedium2` and the like; absent for none. */
  style?: string;
  bandedRows: boolean;
  filter: boolean;
  /** A choice in that filter is in force: rows may be hidden by it. */
  filtered?: true;
  /** Number of the table in the opened file; absent for a table made since. */
  id?: number;
}

export interface TableColumnData {
  name: string;
  /** The formula that new rows get, in structured references: `=[@Uren]*[@Tarief]`. */
  formula?: string;
}

/** A conditional format with a custom formula, relative to the top left cell of its first area. Other kinds stay in the file untouched. */
export interface ConditionalFormatData {
  areas: Area[];
  formula: string;
  /** `#RRGGBB` */
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  /** English format code, in place of that of the cell. */
  numberFormat?: string;
  /** 1 goes first. */
  priority: number;
  stopIfTrue: boolean;
}

export interface ValidationData {
  areas: Area[];
  type: 'list' | 'whole' | 'decimal' | 'date' | 'textLength' | 'custom';
  operator?: 'between' | 'notBetween' | 'equal' | 'notEqual' | 'greaterThan' | 'lessThan' | 'greaterThanOrEqual' | 'lessThanOrEqual';
  /** As in the file: `"ja,nee"` with quotes for a fixed list, else a formula without a leading `=`. */
  formula1: string;
  formula2?: string;
  allowBlank: boolean;
  prompt?: { title: string; message: string };
  alert?: { title: string; message: string; style: 'stop' | 'warning' | 'information' };
}

export interface ProtectionData {
  /** Hash attributes of the file as they were, so that a password survives. */
  attributes: Record<string, string>;
}

export interface PageData {
  orientation?: 'portrait' | 'landscape';
  /** 9 is A4. */
  paperSize?: number;
  fitToWidth?: number;
  fitToHeight?: number;
  /** Percentage at which a page that is not fitted is printed. */
  scale?: number;
  /** Rows repeated at the top of each printed page: 0-based first and last. */
  titleRows?: { first: number; last: number };
  /** Columns repeated at the left of each printed page. */
  titleColumns?: { first: number; last: number };
  /** What stands above and below each printed page, in the codes of Excel: `&LKosten&RPagina &P`. */
  header?: string;
  footer?: string;
  /** What is printed of the sheet; only for a new sheet, that of an opened file stays as it is. */
  printArea?: readonly Area[];
}

/** A chart on a sheet that is tied to cells. What else a drawing holds stays in the file untouched. */
export interface ChartData {
  /** The part of the opened file this chart came from; absent for a chart made since. */
  readonly part?: string;
  readonly name: string;
  /** '' when it has none, or one that is not plain text. */
  readonly title: string;
  /** Columns on each other, the only kind that is made here; others are carried along. */
  readonly kind: 'columnStacked' | 'other';
  /** The cells that it covers. */
  readonly area: Area;
  /** The cells that it draws, in the order of the file: of each series its name, the categories and the values. Without a leading `=`. */
  readonly references: readonly string[];
}
