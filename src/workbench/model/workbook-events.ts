import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { SheetId } from './grid';
import type { Shift } from './shift';

/** Who changed something: the person at the grid, or the add-in. */
export type Source = 'user' | 'addin';

/** Somebody in the workbook: two people can have it open at once, each with an Excel and a task pane of their own. */
export type Person = string;

/** Who is meant when nobody is named. */
export const FIRST_PERSON: Person = 'eerste persoon';

/** What happened in the workbook. Events of a transaction go out together when it ends. */
export type WorkbookEvent =
  | { type: 'cells'; sheet: SheetId; areas: Area[]; source: Source; /** Only for a single cell. */ before?: CellValue; after?: CellValue }
  | { type: 'shifted'; sheet: SheetId; shift: Shift; source: Source }
  | { type: 'formatted'; sheet: SheetId; areas: Area[]; source: Source }
  | { type: 'rowsHidden'; sheet: SheetId; areas: Area[]; hidden: boolean; source: Source }
  | { type: 'calculated'; sheet: SheetId; /** Where results changed; empty when that is not known. */ areas: Area[] }
  | { type: 'sorted'; sheet: SheetId; areas: Area[]; source: Source }
  | { type: 'sheetAdded'; sheet: SheetId; source: Source }
  | { type: 'sheetDeleted'; sheet: SheetId; name: string; source: Source }
  | { type: 'sheetRenamed'; sheet: SheetId; before: string; after: string; source: Source }
  | { type: 'sheetMoved'; sheet: SheetId; source: Source }
  | { type: 'sheetVisibilityChanged'; sheet: SheetId; source: Source }
  | { type: 'sheetActivated'; sheet: SheetId }
  | { type: 'sheetDeactivated'; sheet: SheetId }
  | { type: 'selectionChanged'; sheet: SheetId; areas: Area[] }
  | { type: 'protectionChanged'; sheet: SheetId; isProtected: boolean; source: Source }
  | { type: 'tableAdded'; sheet: SheetId; table: string; source: Source }
  | { type: 'tableDeleted'; sheet: SheetId; table: string; name: string; source: Source }
  | { type: 'tableChanged'; sheet: SheetId; table: string; area: Area; source: Source }
  | { type: 'editing'; on: boolean }
  /** Undo, redo or loading replaced more than events can tell: read anew what is shown. */
  | { type: 'reset' };
