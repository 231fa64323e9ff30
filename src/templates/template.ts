import type { Periode } from '../scheme/rounds';
import type { SourceId } from '../scheme/sources';
import type { Column, TableKey } from './column';
import type { Form } from './form';

/** One table of a template: a real Excel table with a fixed name. */
export interface TableDeclaration<Columns extends readonly Column[] = readonly Column[]> {
  readonly key: TableKey;
  /** Name of the Excel table; a second one in the same workbook gets `_2`. */
  readonly name: string;
  /** Line above the table when a sheet has more than one. */
  readonly caption?: string;
  readonly columns: Columns;
  /** Columns that together tell a row from the others, so that sorting does not move a finding to another line. */
  readonly keyColumns: readonly Columns[number]['key'][];
  /** Number of empty rows to begin with. */
  readonly startRows: number;
  /** Nothing is missing when the table is not there. */
  readonly optional?: true;
  /** An upgrade brings it to a sheet that lacks it, also where nothing is missing without it: formulas of its template count on it. */
  readonly joinsLater?: true;
  /** Rows that are always these, such as the kostensoorten of a report; the formulas of the columns may differ by row. */
  readonly fixedRows?: (periode: Periode) => readonly FixedRow[];
  /** Below what is printed of a sheet with fixed rows. */
  readonly notPrinted?: true;
  /** Rows that are filled in when the template is loaded, by column key, in what the user would type. */
  readonly prefilled?: (periode: Periode) => readonly Readonly<Record<string, string | number>>[];
}

/** A row that is always there, with what stands in it by column key. */
export interface FixedRow {
  /** By which the formulas know the row. */
  readonly key: string;
  readonly cells: Readonly<Record<string, string | number>>;
  /** Version of the templates that brought the row: the upgrade of an older workbook puts it in. */
  readonly since?: number;
  /** What the first cell said in older versions. */
  readonly formerly?: readonly string[];
}

/** One template: a sheet with one or more tables under a title and a line that says what it is for. */
export interface Template {
  readonly code: string;
  readonly sheet: string;
  readonly title: string;
  /** What the sheet is for, in one or two sentences. */
  readonly purpose: string;
  readonly source: { readonly id: SourceId; readonly text: string };
  readonly tables: readonly TableDeclaration[];
  /** A printed form instead of tables. */
  readonly form?: Form;
}

/** Heading of the last column of every table: the check writes its outcome there. */
export const CONTROLE_HEADING = 'Controle';

/** Type-checks a table declaration while keeping the exact keys and types of its columns. */
export const defineTable = <const Columns extends readonly Column[]>(table: TableDeclaration<Columns>): TableDeclaration<Columns> => table;
