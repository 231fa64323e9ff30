import type { Dossier } from '../records/dossier';
import { rereadSteps, type DossierReading } from '../records/reread';
import { withOtherLayoutsSteps, type OtherLayouts, type ReadHow } from '../records/mapping/other-layouts';
import { unusableMappings } from '../records/mapping/stored-mappings';
import type { SheetMapping, SheetReading } from '../records/mapping/sheet-mapping';
import { withoutOwnSheets } from './own-sheets';
import { allAtOnce, type Done, type Steps } from '../records/steps';
import type { WorkbookCells } from '../records/table-cells';
import { uncalculatedFormulas, type Uncalculated } from '../records/uncalculated';
import type { TableKey } from '../templates/column';
import { checkAgainSteps, type Checked, type CheckOptions } from './check';
import { leftOutOf, type LeftOut } from './left-out';
import { controleColumns, type Marking } from './marking';
import type { Report } from './report';

/** What a workbook is checked with. */
export interface WorkbookCheck extends CheckOptions {
  /** Day of the check (serial). */
  readonly date: number;
  /** Sheets that are offered are read as well. */
  readonly accept?: boolean | undefined;
  /** Layouts of a koppelprofiel. */
  readonly profile?: readonly SheetMapping[] | undefined;
  /** Registers that stand in for those that the workbook has no table of: those of the region, for the file of a partner. */
  readonly lent?: Partial<Pick<Dossier, TableKey>> | undefined;
}

/** All that the check says of a workbook; reports and marking are made of this alone. */
export interface CheckedWorkbook {
  /** What the workbook itself holds. */
  readonly dossier: Dossier;
  readonly report: Report;
  readonly readings: readonly SheetReading[];
  /** Sheets on which the marking of an earlier check stands, which is left out. */
  readonly marked: readonly string[];
  /** Sheets with a list that the pane made, which are not read. */
  readonly lists: readonly string[];
  /** What is left out of its sheets. */
  readonly leftOut: readonly LeftOut[];
  /** Sheets with a stored Koppeling that says too little to read them by. */
  readonly unusableMappings: readonly string[];
  /** Formulas of lines that were never calculated, by sheet. */
  readonly uncalculated: ReadonlyMap<string, Uncalculated>;
  /** What the column Controle of every table shows. */
  readonly marking: () => Marking;
  /** The cells that were checked, with a table for each sheet of another layout that was read. */
  readonly cells: WorkbookCells;
  /** What is kept to check again after a change. */
  readonly memory: CheckMemory;
}

/** What a check keeps to be done again; of nobody else. */
export interface CheckMemory {
  readonly reading: DossierReading;
  /** Registers that stood in for those that the workbook has no table of. */
  readonly lent: ReadonlySet<string>;
  readonly checked: Checked;
}

/** How the sheets of a workbook are read, and which of them carry the marking of an earlier check, which is left out. */
export interface ReadLayouts extends OtherLayouts {
  readonly marked?: readonly string[];
  readonly lists?: readonly string[];
}

/** How the sheets of a workbook are read: sheets of ours are known, those of another layout are recognised or read as stored. */
export function* readLayoutSteps(cells: WorkbookCells, how: ReadHow = {}): Steps<ReadLayouts> {
  const { workbook, marked, lists } = withoutOwnSheets(cells);
  return { ...(yield* withOtherLayoutsSteps(workbook, how)), marked, lists };
}

/** The one way from the cells of a workbook to its report and marking, for the pane, the command and files of partners. */
export function* checkCellsSteps(cells: WorkbookCells, how: WorkbookCheck): Steps<CheckedWorkbook> {
  return yield* checkLayoutSteps(yield* uncounted(readLayoutSteps(cells, { accept: how.accept, profile: how.profile })), how);
}

/** The same at once. */
export const checkCells = (cells: WorkbookCells, how: WorkbookCheck): CheckedWorkbook => allAtOnce(checkCellsSteps(cells, how));

/**
 * The same after a change of the workbook: what is the same object in the cells as before, a table or a row of one, is not looked at again,
 * nor what does not depend on what changed.
 */
export function* recheckSteps(previous: CheckedWorkbook, cells: WorkbookCells | ReadLayouts, how: WorkbookCheck): Steps<CheckedWorkbook> {
  const layouts = 'workbook' in cells ? cells : yield* uncounted(readLayoutSteps(cells, { accept: how.accept, profile: how.profile }));
  return yield* checkLayoutSteps(layouts, how, previous);
}

/** The same for a workbook of which it is decided how its sheets are read. */
export function* checkLayoutSteps(
  { workbook, readings, marked = [], lists = [] }: ReadLayouts,
  { date, lent = {}, accept: _accept, profile: _profile, ...options }: WorkbookCheck,
  previous?: CheckedWorkbook,
): Steps<CheckedWorkbook> {
  const reading = yield* uncounted(rereadSteps(workbook, previous?.memory.reading));
  const { dossier } = reading;
  const lacking = new Map(Object.entries(lent).filter(([key]) => dossier[key as TableKey].tables.length === 0));
  const own = new Map([...reading.changes].filter(([key]) => !lacking.has(key) && !previous?.memory.lent.has(key)));
  const checked = yield* checkAgainSteps(
    { dossier: { ...dossier, ...Object.fromEntries(lacking) }, changes: own },
    date,
    undefined,
    { ...options, periode: options.periode ?? workbook.periode },
    previous?.memory.checked,
  );
  const { report } = checked;
  const leftOut = leftOutOf(workbook, readings, dossier);
  return {
    dossier,
    report,
    readings,
    marked,
    lists,
    uncalculated: uncalculatedFormulas(dossier),
    leftOut,
    unusableMappings: unusableMappings(workbook.tables),
    marking: markingOf(dossier, report, leftOut),
    cells: workbook,
    memory: { reading, lent: new Set(lacking.keys()), checked },
  };
}

/** Works the marking out when it is first asked for. A function of its own: made inside a check after a change it would keep all earlier checks. */
function markingOf(dossier: Dossier, report: Report, leftOut: readonly LeftOut[]): () => Marking {
  let marking: Marking | undefined;
  return () => (marking ??= controleColumns(dossier, report, leftOut));
}

/** Steps of which the number says nothing beside those that follow. */
function* uncounted<T>(steps: Steps<T>): Steps<T> {
  const unknown: Done = { done: 0, total: 0 };
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield unknown;
  }
}
