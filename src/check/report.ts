import { SIGNS } from '../templates/signs';
import type { TableKey } from '../templates/column';
import type { EvidenceReport } from '../facts/costs/evidence';
import type { TableSource } from '../records/dossier';
import type { Mend } from '../rules/mend';
import type { Outcome, Rule } from '../rules/rule';

/** Where a finding is. Rows and columns are 0-based in the sheet; null means the line or the table as a whole. */
export interface FindingPlace {
  readonly table: TableSource;
  readonly row: number | null;
  readonly column: number | null;
  /** Heading of the cell's column, as it stands in the template. */
  readonly heading: string | null;
  readonly columnKey: string | null;
  /** Made of the key columns of the line: stays with the line when rows are sorted. */
  readonly rowKey: string | null;
  /** The row is hidden, by hand or by a filter. */
  readonly hidden: boolean;
}

/** One thing that a rule found, in words. */
export interface Finding {
  readonly rule: Rule;
  readonly message: string;
  readonly outcome: Outcome;
  readonly place: FindingPlace;
  readonly text: string;
  readonly found: string;
  readonly expected: string;
  readonly action: string;
  /** Ways to mend it, the likely one first; absent when the rule knows none. */
  readonly mends?: readonly Mend[];
}

/** What could not be checked, and which rules it concerns. */
export interface NotChecked {
  readonly table: TableKey;
  /** The table in the workbook that it is about; null when there is none. */
  readonly source: TableSource | null;
  /** `none`: the rules did not run on these lines; `partly`: they did, but said less than they can. */
  readonly extent: 'none' | 'partly';
  /**
   * `sheet`: the template is not in the workbook; `empty`: it has no lines yet; `columns`: some columns are gone; `cells`: what stands in
   * some cells could not be read, and what is compared with them, or added up with them, is not known.
   */
  readonly reason: 'sheet' | 'empty' | 'columns' | 'cells';
  /** Headings of the columns that are gone or hold such cells. */
  readonly headings: readonly string[];
  readonly rules: readonly Rule[];
}

/** Lines on which not every rule that concerns them had all it needs, for one reason. */
export interface PartlyChecked {
  /** Where the lines stand. */
  readonly table: TableSource;
  /** 0-based in the sheet, in order. */
  readonly rows: readonly number[];
  readonly rules: readonly Rule[];
  /** As in `NotChecked`; `cells` may also be a cell of these lines themselves of which no finding says so. */
  readonly reason: NotChecked['reason'];
  /** The table that is missing, empty, or without the columns. */
  readonly of: TableKey;
  readonly headings: readonly string[];
}

/** A rule that works differently in this workbook, as its sheet STO Instellingen says. */
export interface AppliedSetting {
  readonly rule: Rule;
  readonly reason: string;
  /** Who decided it and when (serial day); null where the sheet does not say. */
  readonly by: string | null;
  readonly date: number | null;
  /** Sheet on which it stands. */
  readonly sheet: string;
  /** It stands on a hidden sheet or in a hidden row. */
  readonly hidden: boolean;
}

export interface Report {
  /** Day of the check, as serial. */
  readonly date: number;
  /** In the order of the sheets, worst first within a line. */
  readonly findings: readonly Finding[];
  readonly notChecked: readonly NotChecked[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Lines read, by table in the workbook. */
  readonly lines: ReadonlyMap<TableSource, number>;
  /** Lines of the administration itself: those of reports and settings are not counted. */
  readonly registerLines: number;
  /** Of these, lines on which nothing was found and on which every rule had all it needs. */
  readonly linesInOrder: number;
  /** And lines on which nothing was found, but not everything was looked at. */
  readonly linesPartlyChecked: number;
  readonly partly: readonly PartlyChecked[];
  readonly rulesRun: number;
  /** Rules that were not run, and rules of which every finding is a fout, because the workbook says so. */
  readonly switchedOff: readonly AppliedSetting[];
  readonly stricter: readonly AppliedSetting[];
  /** What the invoices that the user gave say of the lines of Kosten; absent when there were none. */
  readonly evidence?: EvidenceReport;
}

/** Worst first. */
export const OUTCOMES: readonly Outcome[] = ['fout', 'let op', 'te beoordelen'];

/** The sign of each outcome, as the column Controle shows it. */
export const SYMBOLS: Readonly<Record<Outcome | 'in orde' | 'niet volledig', string>> = SIGNS;
