import type { Area } from '../../cells/address';
import type {
  ChartData,
  ConditionalFormatData,
  NameData,
  PageData,
  ProtectionData,
  TableData,
  ValidationData,
} from '../../xlsx/workbook-data';
import type { SheetId } from './grid';
import type { RowGroup } from './outline';

/**
 * Everything of a workbook that is not in its cells. The objects are never changed in place: a change is a new object,
 * so that an undo step is the object as it was.
 */
export interface WorkbookExtras {
  readonly sheets: ReadonlyMap<SheetId, SheetExtras>;
  readonly names: readonly Name[];
  /** `workbook.settings`: any JSON value. */
  readonly settings: ReadonlyMap<string, unknown>;
  readonly calculation: CalculationMode;
}

export interface SheetExtras {
  readonly part?: string;
  readonly tables: readonly Table[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly validations: readonly Readonly<ValidationData>[];
  readonly protection?: Readonly<SheetProtection>;
  /** Cells of the sheet, outside its tables, under a filter that is in force; with the headings. */
  readonly filter?: Area;
  /** That filter is an advanced one: Excel does not tell of it. */
  readonly advancedFilter?: true;
  readonly page: Readonly<Page>;
  readonly charts?: readonly Chart[];
  /** Groups of rows. */
  readonly groups?: readonly RowGroup[];
}

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

/** A table, with an id that stays the same when it is renamed. */
export interface Table extends Readonly<TableData> {
  readonly uid: string;
}

export interface ConditionalFormat extends Readonly<ConditionalFormatData> {
  readonly uid: string;
}

/** A chart, with an id that stays the same when it is renamed. */
export interface Chart extends ChartData {
  readonly uid: string;
}

export interface Name extends Readonly<Omit<NameData, 'sheet'>> {
  readonly uid: string;
  /** Absent for the whole workbook. */
  readonly sheet?: SheetId;
  readonly comment?: string;
}

export interface SheetProtection extends ProtectionData {
  /** Known only for a sheet protected in this session; the password of a file cannot be read back. */
  password?: string;
}

export interface Page extends PageData {
  /** Percent. */
  scale?: number;
  /** Points. */
  margins?: { top?: number; bottom?: number; left?: number; right?: number; header?: number; footer?: number };
  gridlines?: boolean;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  titleColumns?: { first: number; last: number };
}

export const NO_EXTRAS: SheetExtras = { tables: [], conditionalFormats: [], validations: [], page: {} };
