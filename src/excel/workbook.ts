import type { Periode } from '../scheme/rounds';
import type { Template } from '../templates/template';
import { check } from '../check/check';
import { controleColumns } from '../check/marking';
import type { FindingPlace, Report } from '../check/report';
import { readDossier, type Dossier } from '../records/dossier';
import type { RuleSetting } from '../rules/rule-settings';
import { addSetting } from './add-setting';
import { onWorkbookChanged } from './events';
import { loadTemplates } from './load-templates';
import { clearMarking, writeMarking } from './marking';
import { readOverview } from './overview';
import { readTables } from './read-tables';
import { runExcel } from './run';
import { selectPlace, selectSheet } from './select';

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
  /** Version of the templates with which the workbook was begun; absent when nothing of ours is there or it is older than versions. */
  readonly version?: number | undefined;
  /** A column Controle holds something. */
  readonly marked: boolean;
  /** What the tables hold. */
  readonly dossier: Dossier;
}

/** What to do with a template whose sheet name is taken. Data is never overwritten. */
export type ExistingSheet = 'keep' | 'beside';

export interface LoadResult {
  readonly loaded: readonly { readonly template: Template; readonly sheet: string }[];
  readonly kept: readonly Template[];
}

/** A line for the sheet STO Instellingen; `date` as serial day. */
export interface NewSetting extends Pick<RuleSetting, 'rule' | 'instelling' | 'reason'> {
  readonly by: string;
  readonly date: number;
}

export interface CheckResult {
  readonly report: Report;
  readonly marking: 'written' | 'partly' | 'off';
  /** Sheets whose column Controle could not be written: protected, or the column is gone. */
  readonly unmarked: readonly string[];
}

/** Tells how far a check is; `done` of `total` in rows. */
export type Progress = (step: 'lezen' | 'controleren' | 'markeren', done: number, total: number) => void;

/** Everything the pane can do with the workbook. Every method rejects with a WorkbookError. */
export interface WorkbookPort {
  overview(): Promise<WorkbookOverview>;
  loadTemplates(templates: readonly Template[], periode: Periode, existing: ExistingSheet): Promise<LoadResult>;
  /** Reads, checks on a day (serial) and writes the column Controle. Rejects with an AbortError when the signal says so before the marking is written. */
  check(date: number, progress: Progress, signal?: AbortSignal): Promise<CheckResult>;
  clearMarking(): Promise<void>;
  /** Switches a rule off or makes it stricter, on the sheet STO Instellingen, which is made when it is not there. Gives the name of that sheet. */
  addSetting(setting: NewSetting): Promise<string>;
  select(place: FindingPlace): Promise<void>;
  selectSheet(sheet: string): Promise<void>;
  /** Calls the listener soon after something in the workbook changed, unless it was our own writing. Gives back how to stop. */
  onChanged(listener: () => void): Promise<() => Promise<void>>;
}

/** The workbook in which the add-in runs. */
export const excelWorkbook: WorkbookPort = {
  overview: () => runExcel(readOverview, { waitForCellEdit: false }),
  loadTemplates: (templates, periode, existing) => runExcel((context) => loadTemplates(context, templates, periode, existing)),
  check: (date, progress, signal) =>
    runExcel(async (context) => {
      const tables = await readTables(context, (done, total) => progress('lezen', done, total), signal);
      progress('controleren', 0, 1);
      const dossier = readDossier({ tables, date1904: false });
      const report = check(dossier, date);
      signal?.throwIfAborted();
      const { written, unmarked } = await writeMarking(context, controleColumns(dossier, report), (done, total) =>
        progress('markeren', done, total),
      );
      return { report, marking: unmarked.length === 0 ? 'written' : written > 0 ? 'partly' : 'off', unmarked };
    }),
  clearMarking: () => runExcel(clearMarking),
  addSetting: (setting) => runExcel((context) => addSetting(context, setting)),
  select: (place) => runExcel((context) => selectPlace(context, place)),
  selectSheet: (sheet) => runExcel((context) => selectSheet(context, sheet)),
  onChanged: (listener) => onWorkbookChanged(listener),
};
