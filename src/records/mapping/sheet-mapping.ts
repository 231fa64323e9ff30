import type { TableKey } from '../../templates/column';

/** How texts in a column are to be read; decided from the whole column or by the user, never per cell. */
export interface Notation {
  /** What separates the decimals of an amount that stands there as text: `1.234` is 1234 with a comma, 1,234 with a point. */
  readonly decimal?: ',' | '.';
  readonly dateOrder?: 'dmy' | 'mdy' | 'ymd';
  /** Years of two digits belong to this century. */
  readonly century?: 2000;
  /** Whether 0,8 or 80 stands for 80%. */
  readonly percent?: 'fraction' | 'whole';
  /** Hours are shown as a time, so that the number is in days: 0,3125 is 7:30. */
  readonly days?: true;
  /** A term is in years, where the register has months. */
  readonly years?: true;
  /** An empty cell says what the cell above it says. */
  readonly repeats?: true;
  /** Amounts are in thousands of euros. */
  readonly thousands?: true;
}

/**
 * `debet` and `credit` together are an amount (debet less credit); `sign` says D or C for the amount in another column; `week` says of which week
 * the days are that have columns of their own.
 */
export type ColumnRole = 'value' | 'debet' | 'credit' | 'sign' | 'week';

/** The part of a year that a column holds; its first and last day (serial) when the sheet says which year it is. */
export interface MappedPeriod {
  readonly unit: 'month' | 'quarter' | 'half year' | 'week' | 'day' | 'year' | 'school year';
  readonly first?: number;
  readonly last?: number;
  /** Of a day of a week that each row names: 0 for Monday. */
  readonly weekday?: number;
}

/** A field of which the heading of a column is the value: a kind of cost, a person, an activity. */
export interface MappedPart {
  readonly key: string;
  readonly value: string;
}

/** What of a text is the value of a field: the first or last day of the month, quarter or week that it names, or the school in it. */
export type TextPart = 'first day' | 'last day' | 'school';

/** A field that all lines of a sheet share: it stands once above the table, or is the name of the sheet (then without a place). */
export interface MappedConstant {
  readonly key: string;
  /** What stands beside or before it. */
  readonly heading: string;
  readonly value: string;
  /** 0-based in the sheet. */
  readonly row: number | null;
  readonly column: number | null;
  /** The value is in what stands there; all of it when absent. */
  readonly part?: TextPart;
}

/** A field that a row above its lines says: a row with only a text in this column (0-based in the sheet). */
export interface MappedGroup {
  readonly key: string;
  readonly column: number;
}

/** What one column of the sheet is taken for. */
export interface MappedColumn {
  /** 0-based column in the sheet. */
  readonly column: number;
  /** What stands above it; the parts of a heading over several rows are joined by a blank. */
  readonly heading: string;
  /** Key of the column in the register; null when it is left out. */
  readonly key: string | null;
  /** Calendar year, for a column per year. */
  readonly year?: number;
  readonly role: ColumnRole;
  readonly notation: Notation;
  /** Each cell of the column is a line of its own, of this part of a year. */
  readonly period?: MappedPeriod;
  /** Each cell of the column is a line of its own, in which this field has this value. */
  readonly part?: MappedPart;
}

/** Whether each cell of a column is a line of its own. */
export const isLineEach = ({ period, part }: Pick<MappedColumn, 'period' | 'part'>): boolean => period !== undefined || part !== undefined;

/** Whether a column says of which week the days of its row are. */
export const isOfWeek = ({ key, role }: MappedColumn): boolean => key !== null && role === 'week';

/** How one sheet of another layout is read as a register of ours. */
export interface SheetMapping {
  readonly sheet: string;
  readonly table: TableKey;
  /** First row of the headings, 0-based in the sheet, and how many rows they take. */
  readonly headingRow: number;
  readonly headingRows: number;
  readonly columns: readonly MappedColumn[];
  readonly constants?: readonly MappedConstant[];
  readonly groups?: readonly MappedGroup[];
  /** Whether the check may add a column Controle beside the data; else its findings are in the pane only. */
  readonly controle: boolean;
  /** Whether rows that look like a sum without a sum that proves it are lines; left out when absent. */
  readonly doubtfulRows?: 'lines';
}

/** Something that the cells leave open: the user answers it, or the column is read as far as it is certain. */
export interface MappingQuestion {
  /** 0-based column in the sheet. */
  readonly column: number;
  readonly kind: 'decimal' | 'dateOrder' | 'century' | 'percent' | 'which column';
  /** Texts of the column that show the doubt. */
  readonly examples: readonly string[];
}

/** How a sheet of another layout was read. */
export interface SheetReading {
  readonly sheet: string;
  /**
   * `stored`: as the workbook says (STO Instellingen); `recognised`: with certainty; `offered`: it looks like a register,
   * and is read when the user says yes; `beside`: recognised, but not read, for our own
   * table of that register holds lines, which could be the same ones; `changed`: a stored mapping whose headings are no longer there;
   * `unknown`: geen herkend sjabloon.
   */
  readonly status: 'stored' | 'recognised' | 'offered' | 'beside' | 'changed' | 'unknown';
  /** Absent for an unknown sheet. */
  readonly mapping?: SheetMapping;
  /** Share of the register's required columns and of the sheet's headings that fit, 0 to 1. */
  readonly score: number;
  readonly questions: readonly MappingQuestion[];
  /** Headings of a stored mapping that are gone. */
  readonly missing: readonly string[];
  /** Rows under the headings that are read, and those that are left out: totals, subtotals, repeated headings. */
  readonly lines: number;
  readonly leftOut: readonly LeftOutRow[];
  /** Rows (0-based in the sheet) that look like a sum, of which no sum proves it. */
  readonly doubtful?: readonly number[];
  /** Another table on the sheet goes before it. */
  readonly isFurther?: true;
  /** Registers stand beside each other in the sheet. */
  readonly hasBeside?: true;
  /** The stored mapping is of a koppelprofiel, not of the workbook. */
  readonly byProfile?: true;
  /** It was offered, and is read for the user said yes to all beforehand. */
  readonly accepted?: true;
  /** Sums in hundredths, by key, of an offered sheet: what would be read. */
  readonly totals?: Readonly<Record<string, number>>;
  /** Why it was read, offered or left, in a Dutch sentence. */
  readonly reason?: string;
  /** Why each column of the mapping was taken for what it is, by 0-based column: the strongest first. */
  readonly evidence?: ReadonlyMap<number, readonly string[]>;
}

/** A table on a sheet by a text: the name of the sheet, with the row of its headings (from 1) for another table than the first on it. */
export const readingId = ({ sheet, mapping, isFurther }: Pick<SheetReading, 'sheet' | 'mapping' | 'isFurther'>): string =>
  isFurther && mapping ? `${sheet}:${mapping.headingRow + 1}` : sheet;

/** What is stored of the other tables on the sheet of a reading: it is kept when this one is stored. */
export const storedBeside = (readings: readonly SheetReading[], reading: SheetReading): readonly SheetMapping[] =>
  readings.flatMap((other) =>
    other.sheet === reading.sheet && other.status === 'stored' && other.mapping && readingId(other) !== readingId(reading)
      ? [other.mapping]
      : [],
  );

/** The name of the sheet in such a text: no name of a sheet has a colon. */
export const sheetOfReading = (id: string): string => id.replace(/:\d+$/, '');

/** A table on a sheet in Dutch words: `Declaratie`, or `Declaratie (tabel vanaf rij 9)`. */
export const readingLabel = (id: string): string => id.replace(/:(\d+)$/, ' (tabel vanaf rij $1)');

/** A row under the headings that is no line of the register. */
export interface LeftOutRow {
  /** 0-based in the sheet. */
  readonly row: number;
  /**
   * `total`: a total, subtotal or balance; `heading`: the headings once more, or the name of a group of lines; `other table`: below the
   * headings of another table in the same sheet; `note`: a remark or signature below the lines.
   */
  readonly why: 'total' | 'heading' | 'other table' | 'note';
  /** It is the name of the lines below it. */
  readonly isGroup?: true;
}

/** Whether lines come from a sheet: a stored mapping in which every column is left out says that the sheet is not to be read. */
export const isRead = ({ status, mapping }: Pick<SheetReading, 'status' | 'mapping'>): boolean =>
  (status === 'stored' || status === 'recognised') && mapping !== undefined && mapping.columns.some(({ key }) => key !== null);
