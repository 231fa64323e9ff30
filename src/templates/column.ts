import type { Evidence } from '../scheme/evidence';
import type { ListId } from '../scheme/lists';
import type { SourceId } from '../scheme/sources';

/** What a column holds; records carry text as string, date as serial day, money as cents, percentage as fraction, yesNo as boolean. */
export type ColumnType = 'text' | 'list' | 'date' | 'integer' | 'decimal' | 'money' | 'percentage' | 'yesNo';

/** Key of a table that a template brings. */
export type TableKey =
  | 'regio'
  | 'regioParameters'
  | 'partners'
  | 'activiteiten'
  | 'begroting'
  | 'jaartaken'
  | 'verklaringen'
  | 'inspanning'
  | 'afschrijvingen'
  | 'kosten'
  | 'cofinanciering'
  | 'wijzigingen'
  | 'urenregistratie';

/** What a formula may depend on besides the row it stands in. */
export interface FormulaContext {
  /** The calendar years for which the table has columns. */
  readonly years: readonly number[];
  /** The year of this very column, for a column per year. */
  readonly year: number;
}

/** One column, declared once: the sheet, the in-cell validation, the record type, the column mapping and the documentation come from it. */
export interface Column {
  readonly key: string;
  /** What stands above the column. A column per year carries `{jaar}`. */
  readonly heading: string;
  readonly type: ColumnType;
  /** `ja`: an empty cell is reported as missing data. A rule id: that rule reports it. */
  readonly required?: 'ja' | 'voorwaardelijk' | { readonly rule: string };
  /** Width in characters. */
  readonly width: number;
  /** What to fill in: the prompt in the cell and the line in the handbook. */
  readonly help: string;
  /** Where the label comes from; absent means our own choice. */
  readonly source?: { readonly id: SourceId; readonly evidence: Evidence };
  /** A closed list of the scheme. */
  readonly list?: ListId;
  /** A list of what stands in a column of another table. */
  readonly listOf?: { readonly table: TableKey; readonly column: string };
  /** Bounds in what the user types: euros, a fraction for percentages, serial days. */
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  /** Shape of a text, with the words that describe it to the user. */
  readonly pattern?: { readonly shape: RegExp; readonly words: string };
  /** English formula for every row; `{key}` stands for the cell of that column in the same row. */
  readonly formula?: (context: FormulaContext) => string;
  /** One column for each year of the subsidieperiode. */
  readonly perYear?: true;
  /** Other headings that mean the same, for reading other layouts. */
  readonly synonyms?: readonly string[];
}

type ValueOf<Type extends ColumnType> = Type extends 'text' | 'list' ? string : Type extends 'yesNo' ? boolean : number;

/** One row of a table with these columns: null is a cell that is empty or could not be read. */
export type RecordOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key']]: C extends { readonly perYear: true }
    ? ReadonlyMap<number, ValueOf<C['type']>>
    : ValueOf<C['type']> | null;
};

/** Heading of a column, for a given year when the column comes once per year. */
export const headingOf = (column: Column, year?: number): string =>
  year === undefined ? column.heading : column.heading.replace('{jaar}', String(year));
