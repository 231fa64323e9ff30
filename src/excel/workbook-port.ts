import type { Area } from '../cells/address';
import type { WorkbookError } from './workbook-error';
import type { YearElsewhere } from '../facts/money/taken-over';
import type { IncomingRegister } from '../records/merge/incoming';
import type { DeadlineDocument } from '../scheme/deadlines';
import type { Verslag } from '../templates/verslag-vragen';
import type { Periode } from '../scheme/rounds';
import type { TableKey } from '../templates/column';
import type { Template } from '../templates/template';
import type { LeftOut } from '../check/left-out';
import type { MendPlan } from '../check/plan-mends';
import type { CheckedWorkbook } from '../check/check-workbook';
import type { Finding, FindingPlace, Note, Report, Waiver } from '../check/report';
import type { Dossier, Line } from '../records/dossier';
import type { SheetMapping, SheetReading } from '../records/mapping/sheet-mapping';
import type { FormulaCells } from '../cells/formula-cells';
import type { SheetCells } from '../records/sheet-cells';
import type { WorkbookCells } from '../records/table-cells';
import type { OutdatedTable } from '../records/outdated-tables';
import type { DocumentsAtHand } from '../facts/costs/evidence';
import type { RuleSetting } from '../facts/lists/rule-settings';

/** A template and how it stands in the workbook. */
export interface TemplateState {
  readonly template: Template;
  /** `other sheet`: a sheet of that name exists that is not ours. */
  readonly state: 'absent' | 'present' | 'other sheet';
  /** Sheets on which its tables stand. */
  readonly sheets: readonly string[];
  /** Rows in which something is filled in. */
  readonly lines: number;
}

export interface WorkbookOverview {
  readonly templates: readonly TemplateState[];
  /** Sheets that hold no table of ours. */
  readonly otherSheets: readonly string[];
  readonly protectedSheets: readonly string[];
  /** How those sheets look from their first rows, for the sheets in which something stands. */
  readonly readings: readonly SheetReading[];
  /** Version of the templates with which the workbook was begun; absent when nothing of ours is there or it is older than versions. */
  readonly version?: number | undefined;
  /** The subsidieperiode under which all lines fall, as the user answered it; what the sheet Regio says goes first. */
  readonly periode?: Periode | undefined;
  /** A column Controle holds something. */
  readonly marked: boolean;
  /** How our tables differ from the present templates: what an upgrade adds and renames. */
  readonly outdated: readonly OutdatedTable[];
  /** The tables that are there. */
  readonly tables: ReadonlySet<TableKey>;
  /** What stands in the tables that the pane shows line by line. */
  readonly dossier: Pick<Dossier, 'regio' | 'regioParameters' | 'deadlines' | 'instellingen'>;
}

/** What to do with a template whose sheet name is taken. Data is never overwritten. */
export type ExistingSheet = 'keep' | 'beside';

/** The subsidieperioden on the sheet Regio after loading, and whether loading wrote the one that was chosen. */
export interface PeriodeOnRegio {
  readonly periodes: readonly Periode[];
  readonly written: boolean;
}

export interface LoadResult {
  readonly loaded: readonly { readonly template: Template; readonly sheet: string }[];
  readonly kept: readonly Template[];
  /** Absent without a sheet Regio. */
  readonly onRegio?: PeriodeOnRegio | undefined;
}

/** A line for the sheet STO Instellingen; `date` as serial day. */
export interface NewSetting extends Pick<RuleSetting, 'rule' | 'instelling' | 'reason'> {
  readonly by: string;
  readonly date: number;
}

/** How a user accounts for a finding; days are serials. */
export interface NewWaiver extends Pick<Waiver, 'rule' | 'finding' | 'reason' | 'explanation' | 'evidence' | 'by' | 'until' | 'print'> {
  readonly date: number;
}

/** What an auditor notes beside a finding; `date` as serial day. */
export interface NewNote extends Pick<Note, 'rule' | 'finding' | 'mark' | 'initials' | 'remark' | 'print'> {
  readonly date: number;
}

/** By what a note that was written is known on its sheet. */
export type WrittenNote = Pick<Note, 'print' | 'mark' | 'initials' | 'remark'>;

export interface CheckResult {
  readonly report: Report;
  readonly marking: 'written' | 'partly' | 'off';
  readonly unmarked: readonly UnmarkedSheet[];
  /** What decides how the sheets are read, as Dutch sentences. */
  readonly remarks: readonly string[];
  /** How the sheets in another layout were read. */
  readonly readings: readonly SheetReading[];
  /** Rows in which something stands and that were not read. */
  readonly leftOut: readonly LeftOut[];
  /** All that the check says: reports are made of it. */
  readonly checked: CheckedWorkbook;
  /** The print by which the sheets STO Afwijkingen and STO Aantekeningen know a finding of this check, with what its cells held. */
  readonly printOf: (finding: Finding) => string;
  /** The cells that were checked, to see what a mend would change in them. */
  readonly cells: WorkbookCells;
}

/** A sheet in another layout, to say how it is to be read. */
export interface OpenedSheet {
  readonly cells: SheetCells;
  readonly reading: SheetReading;
  /** Whether serial day 0 is 1-1-1904. */
  readonly date1904: boolean;
}

/** A sheet whose column Controle could not be written. */
export interface UnmarkedSheet {
  readonly sheet: string;
  /** `filtered`: a filter is in force; `misplaced`: rows are hidden in a way in which Excel put the texts in wrong rows, and they are gone again; `no column`: the column Controle is gone; `changed`: rows came or went during the check; `no room`: nothing is free beside the data; `view only`: Excel refuses every change. */
  readonly reason: 'view only' | 'protected' | 'filtered' | 'misplaced' | 'no column' | 'changed' | 'no room';
}

export interface UpgradeResult {
  /** What was added and renamed. */
  readonly tables: readonly OutdatedTable[];
  /** Tables of a report whose rows the user changed: their formulas stay as they are. */
  readonly left: readonly { readonly sheet: string; readonly name: string }[];
}

/** What a partner's file adds to the registers of the workbook. */
export interface FileToAdd {
  readonly partner: string;
  readonly file: string;
  /** Tells whether the content is the same as last time. */
  readonly fingerprint: string;
  /** Day on which it is added, as serial. */
  readonly date: number;
  readonly registers: readonly IncomingRegister[];
}

/** What adding a file did to one register, in lines. */
export interface RegisterChange {
  readonly key: TableKey;
  readonly sheet: string;
  readonly added: number;
  readonly replaced: number;
  readonly removed: number;
}

/** What the workbook knows of files of partners. */
export interface MergeState {
  /** Names on the sheet Partners. */
  readonly partners: readonly string[];
  /** Files that were added, one line for each register. */
  readonly added: readonly Line<'samenvoegingen'>[];
  /** Number of lines in the registers by register and by what their column Herkomst says. */
  readonly origins: ReadonlyMap<TableKey, ReadonlyMap<string, number>>;
  /** Registers that are there, and those of them that have no column Herkomst yet. */
  readonly present: ReadonlySet<TableKey>;
  readonly withoutHerkomst: ReadonlySet<TableKey>;
  /** All that the registers hold, to check a file against the partners and activities of the region. */
  readonly dossier: Dossier;
}

/** A row of a list. One with headings may ask for a chart of the rows below it, which stands in the empty rows after these. */
export interface ListRow {
  readonly cells: readonly (string | number)[];
  readonly bold?: boolean;
  /** A cell of the row (0-based) that leads to another cell of the workbook. */
  readonly jump?: { readonly column: number; readonly formula: string };
  readonly chart?: { readonly title: string; readonly columns: number; readonly rows: number; readonly height: number };
}

/** A list to put on a sheet of its own. */
export interface ListSheet {
  /** Name of the sheet; with a number behind it when there is one already. */
  readonly name: string;
  /** Every text stays a text, never a formula; numbers are euros, unless they are `counts`. */
  readonly rows: readonly ListRow[];
  readonly counts?: true;
  /** Columns of the list (0-based, from a row on) in which one of some values is chosen. */
  readonly choices?: readonly { readonly firstRow: number; readonly column: number; readonly values: readonly string[] }[];
  /** To be printed on A4, on one page wide; widths of the columns in points. `repeat` is the row (0-based) that stands above each page; where it `spreads`, the last text of a row has all columns that are left. */
  readonly print?: { readonly widths: readonly number[]; readonly repeat?: number; readonly spreads?: true };
}

/** What a self-test gives: which Excel answered what. Nothing of the user's workbook is in it. */
export interface SelfTestResult {
  readonly selfTest: 1;
  /** Platform, version and language, as far as Office tells. */
  readonly excel: Readonly<Record<string, unknown>>;
  /** By the id of the probe; `{ error }` where Excel broke it off. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** Sheets of the self-test that Excel would not delete. */
  readonly left: readonly string[];
}

/** How following the edits stands. */
export interface LiveState {
  /** Undefined when the workbook was never checked. */
  readonly on: boolean | undefined;
  /** `bezig`: what changed is read and checked; `cel`: that waits until a cell is no longer being edited; `storing`: Excel does not answer, and is asked again. */
  readonly phase: 'rust' | 'bezig' | 'cel' | 'storing';
  /** Sheets of which the column Controle is written as soon as that can be. */
  readonly waiting: readonly UnmarkedSheet[];
}

/** Who is told what following the edits gives. */
export interface LiveListener {
  /** Day on which is checked (serial). */
  readonly today: () => number;
  /** `opened`: what the workbook that was just opened holds; `changed`: after an edit. */
  readonly onResult: (result: CheckResult, how: 'opened' | 'changed') => void;
  readonly onState: (state: LiveState) => void;
  /** Other cells were selected; `sheet` by its name. */
  readonly onSelected: (sheet: string, area: Area) => void;
  /** Excel failed several times in a row; it is tried again. */
  readonly onFailed: (error: WorkbookError) => void;
}

/** Following the edits in a workbook. */
export interface Live {
  /** Follows edits from now on, or no longer; the workbook remembers it. Rejects with a WorkbookError when it could not. */
  switch(on: boolean): Promise<void>;
  /** Looks for what no event told, unless that was done a moment ago. */
  verify(): void;
  /** Looks at everything for what no event told, whether edits are followed or not, and tells the listener what it found; for a report. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
}

/** Who is told how far long work is, and can break it off. */
export interface Watching {
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Tells how far a check is, in rows, and in rules while it checks. */
export type Progress = (step: 'lezen' | 'controleren' | 'markeren', done: number, total: number) => void;

/** A cell of the workbook: 0-based row and column in its sheet. */
export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Who closes a year, and on which day (serial). */
export interface Closing {
  readonly year: number;
  readonly by: string;
  readonly date: number;
}

/** Opening a year again, with the reason. */
export interface Reopening extends Closing {
  readonly reason: string;
}

/** Closed years of another workbook, with its name and the day (serial) on which they are taken over. */
export interface TakenYears {
  readonly file: string;
  readonly date: number;
  readonly years: readonly YearElsewhere[];
}

/** Everything the pane can do with the workbook. Every method rejects with a WorkbookError. */
export interface WorkbookPort {
  overview(): Promise<WorkbookOverview>;
  loadTemplates(templates: readonly Template[], periode: Periode, existing: ExistingSheet): Promise<LoadResult>;
  /** Reads, checks on a day (serial), against the invoices if there are some, and writes the column Controle. Rejects with an AbortError when the signal says so before the marking is written. */
  check(date: number, progress: Progress, signal?: AbortSignal, documents?: DocumentsAtHand): Promise<CheckResult>;
  /** Empties the column Controle wherever it can; rejects when a filter stood in the way on a sheet, after clearing the others. */
  clearMarking(): Promise<void>;
  /** Switches a rule off or makes it stricter, on the sheet STO Instellingen, which is made when it is not there. Gives the name of that sheet. */
  addSetting(setting: NewSetting): Promise<string>;
  /** Accounts for findings on the sheet STO Afwijkingen, which is made when it is not there. Gives the name of that sheet. */
  addWaivers(waivers: readonly NewWaiver[]): Promise<string>;
  /** Takes the line with this print off that sheet; gives whether it was there. */
  takeBackWaiver(print: string): Promise<boolean>;
  /** Notes something beside findings on the sheet STO Aantekeningen, which is made when it is not there. Gives the name of that sheet. */
  addNotes(notes: readonly NewNote[]): Promise<string>;
  /** Takes a note off that sheet; gives whether it was there. */
  removeNote(note: WrittenNote): Promise<boolean>;
  /** Brings tables of older templates up to date. Adds and renames columns, renews formulas and formats; never takes away what the user has. */
  upgrade(): Promise<UpgradeResult>;
  /** Writes on the sheet Regio on which day (serial) a document was handed in; null when it was not. Gives the name of that sheet. */
  setSubmitted(document: DeadlineDocument, periode: Periode, day: number | null): Promise<string>;
  /** Fixes the figures of a year on the sheet Model G2. Gives the name of that sheet; rejects when the year is closed or may not be. */
  closeYear(closing: Closing): Promise<string>;
  /** Opens the last closed year again, with the reason. Gives the name of the sheet. */
  reopenYear(reopening: Reopening): Promise<string>;
  /** Takes closed years over from last year's workbook: their balance is where this one begins. Gives the name of the sheet; rejects when one of them is closed here. */
  takeOverYears(taken: TakenYears): Promise<string>;
  /** Puts the activities that are not in a report yet in empty rows of it; what stands there stays. Gives the sheet, and how many came in. */
  fillReport(verslag: Verslag): Promise<{ readonly sheet: string; readonly added: number }>;
  /** What the workbook knows of files of partners that were added. */
  mergeState(): Promise<MergeState>;
  /** Adds the lines of a file to the registers, over those that the same file brought before. `progress` tells the lines written, of how many. Rejects with an AbortError when the signal says so before anything is written, with what to do when it comes later. */
  addFile(file: FileToAdd, progress: (done: number, total: number) => void, signal?: AbortSignal): Promise<readonly RegisterChange[]>;
  /** Keeps in the workbook under which subsidieperiode all lines fall, where they do not say so themselves. */
  setPeriode(periode: Periode): Promise<void>;
  /** Mends what was found, as the plan shows: all of it, or nothing when the workbook is not as it was when it was checked. */
  mend(plan: MendPlan): Promise<void>;
  /** Reads a sheet in another layout, wholly. */
  readSheet(sheet: string): Promise<OpenedSheet>;
  /** Keeps in the workbook how a sheet is read, on the sheet STO Instellingen, which is made when it is not there. Gives the name of that sheet. */
  saveMapping(mapping: SheetMapping, others?: readonly SheetMapping[]): Promise<string>;
  removeMapping(sheet: string): Promise<void>;
  /** All registers, read as the check reads them: sheets in another layout too. */
  readRegisters(watching?: Watching): Promise<Dossier>;
  /** All cells that the check reads, with which of them hold a formula: to compare the workbook with another. */
  readWithFormulas(watching?: Watching): Promise<{ readonly cells: WorkbookCells; readonly formulas: FormulaCells }>;
  /** The choices in the books (project and accounts) that the workbook keeps, as the text of a profile. */
  ledgerProfile(): Promise<string | undefined>;
  /** Keeps them; gives false when they are too long for a workbook. */
  saveLedgerProfile(text: string): Promise<boolean>;
  /** Puts a list of texts and numbers on a new sheet, and gives the name of that sheet. Rejects with an AbortError when the signal says so: there is no such sheet then. */
  writeList(list: ListSheet, watching?: Watching): Promise<string>;
  /** Asks Excel what the product believes of it, on sheets that are gone afterwards. */
  selfTest(progress: (done: number, total: number) => void): Promise<SelfTestResult>;
  /** Selects the cell of a finding. Rejects with a HiddenRow when its row is hidden, unless it is to be shown; a filter is never lifted. */
  select(place: FindingPlace, hidden?: 'show the row'): Promise<void>;
  selectSheet(sheet: string): Promise<void>;
  /** The cell that the user selected. */
  selectedCell(): Promise<SelectedCell>;
  /** Calls the listener soon after something in the workbook changed, unless it was our own writing. Gives back how to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
  /** Follows the edits, where the workbook says so: its last result is shown at once, and `check` is a part of it from now on. */
  follow(listener: LiveListener): Live;
}
