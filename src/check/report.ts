import { SIGNS } from '../templates/signs';
import type { TableKey } from '../templates/column';
import type { EvidenceReport } from '../facts/costs/evidence';
import type { Line, TableSource } from '../records/dossier';
import type { Mend } from '../rules/mend';
import type { MessageValues, NotWaivable, Outcome, Rule } from '../rules/rule';

/** Where a finding is. Rows and columns are 0-based in the sheet; null means the line or the table as a whole. */
export interface FindingPlace {
  readonly table: TableSource;
  readonly row: number | null;
  readonly column: number | null;
  /** Heading of the cell's column, as it stands in the template. */
  readonly heading: string | null;
  readonly columnKey: string | null;
  /** Of a column per year. */
  readonly year?: number;
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
  /** What the words were made of. */
  readonly values: MessageValues;
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

/** Why nobody can account for a finding: because of its rule, or because it is about the check itself. */
export type WhyNotWaivable = NotWaivable | 'de controle zelf';

/** How somebody accounts for one finding, as a line of the sheet STO Afwijkingen says it. Texts are empty where the sheet does not say. */
export interface Waiver {
  /** Id of the rule. */
  readonly rule: string;
  /** What was found, as it was written down then. */
  readonly finding: string;
  /** Of the list of reasons, and in words. */
  readonly reason: string;
  readonly explanation: string;
  /** Name of a document, or a link. */
  readonly evidence: string;
  readonly by: string;
  /** Day on which it was decided, and the last one on which it holds (serial); null where the sheet says none. */
  readonly date: number | null;
  readonly until: number | null;
  /** Which finding it is about, and what its cells held. */
  readonly print: string;
  readonly line: Line<'afwijkingen'>;
  /** It stands on a hidden sheet or in a hidden row. */
  readonly hidden: boolean;
}

/** A finding for which the workbook accounts: it counts apart and comes first in every report. */
export interface WaivedFinding {
  readonly finding: Finding;
  readonly waiver: Waiver;
}

/** A line of the sheet STO Afwijkingen that changes nothing, and why. */
export interface RefusedWaiver {
  readonly waiver: Waiver;
  readonly why:
    | WhyNotWaivable
    | 'onbekende regel'
    | 'onleesbaar'
    | 'onvolledig'
    | 'datum voorbij'
    | 'cellen veranderd'
    | 'geen bevinding'
    | 'geen vraag'
    | 'regel niet uitgevoerd';
}

/** What an auditor noted beside a finding, as a line of the sheet STO Aantekeningen says it. Texts are empty where the sheet does not say. */
export interface Note {
  /** Id of the rule. */
  readonly rule: string;
  /** What was found, as it was written down then. */
  readonly finding: string;
  /** Tick mark, with what it means. */
  readonly mark: string;
  readonly initials: string;
  readonly remark: string;
  /** Day on which it was written (serial); null where the sheet says none. */
  readonly date: number | null;
  /** Which finding it is about, and what its cells held. */
  readonly print: string;
  readonly line: Line<'aantekeningen'>;
  /** It stands on a hidden sheet or in a hidden row. */
  readonly hidden: boolean;
}

/** A finding beside which something is noted. */
export interface NotedFinding {
  readonly finding: Finding;
  readonly note: Note;
  /** The cells of the finding are not what they were when it was written. */
  readonly isChanged: boolean;
}

/** A note that belongs to no finding, and why. */
export interface LooseNote {
  readonly note: Note;
  readonly why: 'geen bevinding' | 'regel niet uitgevoerd' | 'onbekende regel' | 'geen kenmerk';
}

export interface Report {
  /** Day of the check, as serial. */
  readonly date: number;
  /** In the order of the sheets, worst first within a line. */
  readonly findings: readonly Finding[];
  /** Findings for which the workbook accounts; they are not among the others, nor in their counts. */
  readonly waived: readonly WaivedFinding[];
  /** Lines of the sheet STO Afwijkingen that do not hold, or not any more. */
  readonly refusedWaivers: readonly RefusedWaiver[];
  /** What an auditor noted beside findings, also those that are accounted for, and notes of which there is no finding (any more). */
  readonly notes: readonly NotedFinding[];
  readonly looseNotes: readonly LooseNote[];
  readonly notChecked: readonly NotChecked[];
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Lines read, by table in the workbook. */
  readonly lines: ReadonlyMap<TableSource, number>;
  /** Lines of the administration itself: those of reports and settings are not counted. */
  readonly registerLines: number;
  /** Of these, lines on which nothing was found and on which every rule had all it needs. */
  readonly linesInOrder: number;
  /** Lines on which nothing else was found than what the workbook accounts for. */
  readonly linesWaived: number;
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
export const SYMBOLS: Readonly<Record<Outcome | 'in orde' | 'niet volledig' | 'verantwoord', string>> = SIGNS;
