import type { Evidence } from '../scheme/evidence';
import type { ListId } from '../scheme/lists';
import type { Periode } from '../scheme/rounds';
import type { SourceId } from '../scheme/sources';

/** What a column holds; records carry text as string, date as serial day, money as cents, percentage as fraction, yesNo as boolean. */
export type ColumnType = 'text' | 'list' | 'date' | 'integer' | 'decimal' | 'money' | 'percentage' | 'yesNo';

/** Key of a table that a template brings. */
export type TableKey =
  | 'regio'
  | 'regioParameters'
  | 'deadlines'
  | 'personen'
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
  | 'urenregistratie'
  | 'samenvatting'
  | 'samenvattingLijnen'
  | 'cofinancieringstoets'
  | 'eindrapportage'
  | 'eindrapportageLijnen'
  | 'eindrapportageActiviteiten'
  | 'voortgang'
  | 'voortgangCofinanciering'
  | 'voortgangBronnen'
  | 'voortgangVragen'
  | 'voortgangWijzigingen'
  | 'voortgangActiviteiten'
  | 'eindverslagVragen'
  | 'eindverslagWijzigingen'
  | 'eindverslagActiviteiten'
  | 'modelG2A'
  | 'modelG2B'
  | 'modelG2Partners'
  | 'afsluitingen'
  | 'afgeslotenRegels'
  | 'ontvangsten'
  | 'instellingen'
  | 'koppelingen'
  | 'samenvoegingen'
  | 'afwijkingen'
  | 'aantekeningen';

/** What a formula may depend on besides the row it stands in. */
export interface FormulaContext {
  /** The calendar years for which the table has columns. */
  readonly years: readonly number[];
  /** The year of this very column, for a column per year. */
  readonly year: number;
  readonly periode: Periode;
  /** Key of the row, in a table with fixed rows; else empty. */
  readonly row: string;
}

/** One column, declared once: the sheet, the in-cell validation, the record type, the column mapping and the documentation come from it. */
export interface Column {
  readonly key: string;
  /** What stands above the column. `{jaar}` and `{jj}` are the year in four and two digits, of the column or else the last of the period. */
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
  /** What a workbook of a period offers of `list`, where the whole list is longer than a cell can offer; the rest can be typed. */
  readonly offered?: (periode: Periode) => readonly string[];
  /** Texts to choose from in the cell, where any other will do as well. */
  readonly suggestions?: ListId;
  /** A list of what stands in a column of another table. */
  readonly listOf?: { readonly table: TableKey; readonly column: string };
  /** Bounds in what the user types: euros, a fraction for percentages, serial days. */
  readonly minimum?: number;
  readonly above?: number;
  readonly maximum?: number;
  /** Shape of a text, with the words that describe it to the user. */
  readonly pattern?: { readonly shape: RegExp; readonly words: string };
  /**
   * English formula of a row; undefined leaves the cell to the user. `{key}` stands for the cell of that column in the same row,
   * `{key@row}` for the one in another fixed row, `{kosten.incl}` for a whole column of another table.
   */
  readonly formula?: (context: FormulaContext) => string | undefined;
  /** A price per unit: it keeps the fraction of a cent that stands in the cell, because a formula multiplies with it. */
  readonly perUnit?: true;
  /** Fewest and most characters of a text that people write; it wraps in its cell. */
  readonly length?: { readonly least: number; readonly most: number };
  /** A longer text wraps in its cell. */
  readonly wraps?: true;
  /** One column for each year of the subsidieperiode. */
  readonly perYear?: true;
  /** Only there in this subsidieperiode. */
  readonly periode?: Periode;
  /** Printing stops before this column: it and what follows are no part of the printed form. */
  readonly hiddenInPrint?: true;
  /** What stood above it in older versions of the templates; the upgrade of a workbook renames it. */
  readonly formerHeadings?: readonly string[];
}

type ValueOf<Type extends ColumnType> = Type extends 'text' | 'list' ? string : Type extends 'yesNo' ? boolean : number;

/** One row of a table with these columns: null is a cell that is empty or could not be read. */
export type RecordOf<Columns extends readonly Column[]> = {
  readonly [C in Columns[number] as C['key']]: C extends { readonly perYear: true }
    ? ReadonlyMap<number, ValueOf<C['type']>>
    : ValueOf<C['type']> | null;
};

/** Heading of a column, for the year that it speaks of. */
export const headingOf = (column: Column, year?: number): string =>
  year === undefined ? column.heading : column.heading.replace('{jaar}', String(year)).replace('{jj}', String(year % 100));
