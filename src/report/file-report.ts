import type { WhyLeftOut } from '../check/left-out';
import type { LooseNote, RefusedWaiver } from '../check/report';
import type { Run } from '../cells/runs';
import type { Evidence } from '../scheme/evidence';
import type { Fingerprint } from './fingerprint';
import type { FixRecord } from './fix-records';
import type { ReadingRecord } from './reading-record';
import type { Outcome } from '../rules/rule';
import type { Periode } from '../scheme/rounds';
import { TEMPLATE_VERSION } from '../templates/version';
import { VERSION } from './product-version';

/** One finding on one line of a sheet, as plain data for a file or a program. */
export interface FindingRecord {
  readonly rule: string;
  /** The cross-checks (X01…) that the rule covers. */
  readonly covers: readonly string[];
  readonly outcome: Outcome;
  readonly sheet: string;
  /** Name of the table; of a sheet in another layout, the table that it is read as. */
  readonly table: string;
  /** Number of the row in the sheet, from 1; null when it is about the table as a whole. */
  readonly row: number | null;
  /** Heading of the column; null when it is about the line as a whole. */
  readonly column: string | null;
  /** Address in the sheet, such as `G12`. */
  readonly cell: string | null;
  readonly found: string;
  readonly expected: string;
  /** What is wrong, in one clause. */
  readonly message: string;
  readonly source: FindingSource;
  /** What the user can do; for people, not in the JSON. */
  readonly action: string;
  readonly ruleTitle: string;
  /** Ways to mend it, the likely one first; absent for none. */
  readonly fixes?: readonly FixRecord[];
}

/** A finding for which the workbook accounts, and who does so. */
export interface WaivedRecord {
  readonly finding: FindingRecord;
  readonly waiver: WaiverRecord;
}

/** One line of the sheet STO Afwijkingen. Texts are empty where the sheet does not say. */
export interface WaiverRecord {
  readonly rule: string;
  /** What was found, as it was written down then. */
  readonly finding: string;
  readonly reason: string;
  readonly explanation: string;
  readonly evidence: string;
  readonly by: string;
  /** `jjjj-mm-dd`; null where the sheet says none. */
  readonly date: string | null;
  readonly until: string | null;
  /** Its sheet, and number of its row from 1. */
  readonly sheet: string;
  readonly row: number;
  /** It stands where nobody sees it. */
  readonly hidden: boolean;
}

/** A line of the sheet STO Afwijkingen that does not hold, or not any more. */
export interface RefusedWaiverRecord extends WaiverRecord {
  readonly why: RefusedWaiver['why'];
  /** The same as a Dutch clause. */
  readonly message: string;
}

/** One line of the sheet STO Aantekeningen. Texts are empty where the sheet does not say. */
export interface NoteRecord {
  readonly rule: string;
  /** What was found, as it was written down then. */
  readonly finding: string;
  readonly mark: string;
  readonly initials: string;
  readonly remark: string;
  /** `jjjj-mm-dd`; null where the sheet says none. */
  readonly date: string | null;
  /** Its sheet, and number of its row from 1. */
  readonly sheet: string;
  readonly row: number;
  /** It stands where nobody sees it. */
  readonly hidden: boolean;
}

/** A finding beside which an auditor noted something. */
export interface NotedRecord {
  readonly finding: FindingRecord;
  readonly note: NoteRecord;
  /** The cells of the finding are not what they were when it was written. */
  readonly changed: boolean;
}

/** A note that belongs to no finding (any more). */
export interface LooseNoteRecord extends NoteRecord {
  readonly why: LooseNote['why'];
  /** The same as a Dutch clause. */
  readonly message: string;
}

export interface FindingSource {
  readonly title: string;
  /** Article, page or question. */
  readonly where: string;
  readonly evidence: Evidence;
  readonly link: string | null;
}

/** Why something was not checked. */
export type GapReason =
  | 'not calculated'
  | 'sheet absent'
  | 'table empty'
  | 'columns absent'
  | 'cells unreadable'
  | 'sheet not recognised'
  | 'beside register'
  | 'sheet offered'
  | 'headings changed'
  | 'question';

/** Something that could not be checked. */
export interface GapRecord {
  readonly reason: GapReason;
  /** Sheet in the workbook, or the sheet of the template that is not there. */
  readonly sheet: string;
  /** Name of the table; null for a sheet that was not recognised. */
  readonly table: string | null;
  /** Headings that it is about. */
  readonly columns: readonly string[];
  /** The rules that missed it. */
  readonly rules: readonly string[];
  /** `none`: these rules were not run; `partly`: they were, but said less than they can. */
  readonly extent: 'none' | 'partly';
  /** A Dutch sentence. */
  readonly message: string;
}

/** A table with lines on which not every rule had all it needs. */
export interface PartlyRecord {
  readonly sheet: string;
  readonly table: string;
  /** How many lines it concerns, with and without findings. */
  readonly lines: number;
  /** Numbers of their rows in the sheet, from 1, in runs. */
  readonly rows: readonly Run[];
  /** What was missing, and the rules that missed it. */
  readonly causes: readonly PartlyCause[];
  /** What was missing, as a Dutch clause. */
  readonly message: string;
}

export interface PartlyCause {
  readonly reason: 'sheet absent' | 'table empty' | 'columns absent' | 'cells unreadable';
  /** Sheet that is missing, empty, or without the columns. */
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rules: readonly string[];
}

/** Rows of a sheet in which something stands that could be a line, and that were not read. */
export interface LeftOutRecord {
  readonly sheet: string;
  readonly reason: WhyLeftOut;
  /** Numbers of the rows in the sheet, from 1, in runs, and how many they are. */
  readonly rows: readonly Run[];
  readonly lines: number;
  /** Euros in the column for the amount of a line; null when that is not known. */
  readonly amount: number | null;
  /** A Dutch sentence. */
  readonly message: string;
}

/** How the lines of one table of the administration stand, and what they add up to. */
export interface RegisterRecord {
  readonly sheet: string;
  readonly table: string;
  readonly lines: number;
  readonly linesInOrder: number;
  readonly linesWaived: number;
  readonly linesPartlyChecked: number;
  readonly linesWithFindings: number;
  /** Why not all was looked at, as a Dutch clause; empty when it was. */
  readonly why: string;
  /** Lines that say in which document or behind which link their evidence is; null where the table has no column for it. */
  readonly linesWithDocument: number | null;
  /** Sums in cents, by column; a cell that is empty or unreadable adds nothing, and is counted. */
  readonly totals: readonly { readonly column: string; readonly cents: number; readonly unknown: number }[];
}

/** A figure that the check goes by. */
export interface ParameterRecord {
  readonly label: string;
  /** As a Dutch reader expects it. */
  readonly value: string;
  /** For which days, and of which subsidy. */
  readonly holds: string;
  /** Where it comes from; empty where the region did not say. */
  readonly source: string;
}

/** A register that was read. */
export interface ReadTable {
  readonly sheet: string;
  readonly table: string;
  /** `own`: a table of the templates; `stored` and `recognised`: a sheet in another layout. */
  readonly layout: 'own' | 'stored' | 'recognised';
  readonly lines: number;
}

export interface FileError {
  /** For programs: `not-found`, `time`, `memory`, `nothing-recognised`, or why the file was refused, such as `password`. */
  readonly code: string;
  /** A Dutch sentence, without the name of the file. */
  readonly message: string;
}

/** A rule that works differently in this workbook, with the reason that its sheet STO Instellingen gives. */
export interface SettingRecord {
  readonly rule: string;
  readonly reason: string;
  /** It stands where nobody sees it. */
  readonly hidden: boolean;
}

export interface FileSummary {
  readonly status: 'geen fouten' | 'fouten' | 'niet gecontroleerd';
  /** Why it was not checked. */
  readonly error: FileError | null;
  readonly counts: Readonly<Record<Outcome, number>>;
  /** Findings for which the workbook accounts: they are not in `counts`. */
  readonly waived: number;
  /** Lines of the administration; those of reports and settings are not counted. */
  readonly lines: number;
  /** Lines without findings on which every rule had all it needs, and those on which it had not. */
  readonly linesInOrder: number;
  readonly linesPartlyChecked: number;
  /** Lines on which nothing else was found than what the workbook accounts for. */
  readonly linesWaived: number;
  readonly rulesRun: number;
  /** Rules that the workbook itself switches off, and rules of which it makes every finding a fout. */
  readonly rulesOff: readonly SettingRecord[];
  readonly rulesStricter: readonly SettingRecord[];
  readonly tables: readonly ReadTable[];
  /** Things that the user should know about how the file was read or marked, as Dutch sentences. */
  readonly remarks: readonly string[];
}

/** All that is known of one file after the check: plain data, so that it can cross to another process and be written in any form. */
export interface FileReport {
  /** As the user named it. */
  readonly file: string;
  /** Subsidieperiode of the reports in the workbook; null when neither the sheet Regio nor the user says one. */
  readonly round: Periode | null;
  /** Name of the STO-regio, as the sheet Regio says it. */
  readonly region: string | null;
  /** SHA-256 of the file, in hexadecimal digits; null for a workbook that is open. */
  readonly hash: string | null;
  /** Of the product and so its rules, of the newest templates, and of those in the workbook; null when it does not say. */
  readonly versions: { readonly product: string; readonly templates: number; readonly workbook: number | null };
  /** Day of the check, `jjjj-mm-dd`. */
  readonly date: string;
  /** The tables of the administration. */
  readonly registers: readonly RegisterRecord[];
  /** The figures that the check goes by. */
  readonly parameters: readonly ParameterRecord[];
  /** What the workbook accounts for, apart from the other findings. */
  readonly waived: readonly WaivedRecord[];
  readonly refusedWaivers: readonly RefusedWaiverRecord[];
  /** What an auditor noted beside findings, and notes of which there is no finding (any more). */
  readonly notes: readonly NotedRecord[];
  readonly looseNotes: readonly LooseNoteRecord[];
  readonly findings: readonly FindingRecord[];
  readonly notChecked: readonly GapRecord[];
  readonly partlyChecked: readonly PartlyRecord[];
  readonly leftOut: readonly LeftOutRecord[];
  /** How the sheets of others were read. */
  readonly readings: readonly ReadingRecord[];
  readonly summary: FileSummary;
  /** Prints of the lines that were checked, for who wants to know later whether they are still the same. */
  readonly fingerprint?: Fingerprint;
}

/** The report of a file that could not be checked. */
export const failedReport = (file: string, date: string, error: FileError): FileReport => ({
  file,
  round: null,
  region: null,
  hash: null,
  versions: { product: VERSION, templates: TEMPLATE_VERSION, workbook: null },
  date,
  registers: [],
  parameters: [],
  waived: [],
  refusedWaivers: [],
  notes: [],
  looseNotes: [],
  findings: [],
  notChecked: [],
  partlyChecked: [],
  leftOut: [],
  readings: [],
  summary: {
    status: 'niet gecontroleerd',
    error,
    counts: { fout: 0, 'let op': 0, 'te beoordelen': 0 },
    waived: 0,
    lines: 0,
    linesInOrder: 0,
    linesPartlyChecked: 0,
    linesWaived: 0,
    rulesRun: 0,
    rulesOff: [],
    rulesStricter: [],
    tables: [],
    remarks: [],
  },
});
