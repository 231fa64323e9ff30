import type { Area } from '../../cells/address';
import type { WorkbookData } from '../../xlsx/workbook-data';
import { Cells } from './cells';
import { ConditionalFormats } from './conditional-formats';
import { Filters } from './filters';
import { Outline } from './outline';
import type { SheetExtras, WorkbookExtras } from './extras';
import { NO_EXTRAS } from './extras';
import type { Grid, GridListener, SheetId } from './grid';
import { Names } from './names';
import { Protection } from './protection';
import { Sheets } from './sheets';
import type { Shift } from './shift';
import { shiftExtras, shiftNames } from './shift-extras';
import { translateFormula } from './structured-references';
import { fillInsertedRows, followTables } from './table-growth';
import { Tables } from './tables';
import { Validations } from './validations';
import { extrasOf, namesOf, toData } from './workbook-data-exchange';
import { FIRST_PERSON, type Person, type Source, type WorkbookEvent } from './workbook-events';

/**
 * A workbook: a grid of cells (`Grid`, the part that differs between the page and the tests) with everything around it that both share.
 * Each subject has its own class; they change the shared part only through `change` and `changeSheet`, within a transaction.
 */
export class WorkbookModel {
  readonly cells: Cells;
  readonly sheets: Sheets;
  readonly tables: Tables;
  readonly names: Names;
  readonly conditionalFormats: ConditionalFormats;
  readonly validations: Validations;
  readonly protection: Protection;
  readonly filters: Filters;
  readonly outline: Outline;

  /** Name of the file, as the user sees it. */
  name = 'Map1.xlsx';
  /** `Office.context.document.settings`: JSON text per key. Kept with the document, outside undo. */
  documentSettings = new Map<string, string>();
  /** Dates of the file count from 1904. */
  date1904 = false;

  private extras: WorkbookExtras = { sheets: new Map(), names: [], settings: new Map(), calculation: 'Automatic' };
  private listeners = new Set<(event: WorkbookEvent, person: Person) => void>();
  private shiftListeners = new Set<(sheet: SheetId, shift: Shift) => void>();
  private open = 0;
  private source: Source = 'addin';
  private person: Person = FIRST_PERSON;
  private waiting: { readonly event: WorkbookEvent; readonly person: Person }[] = [];
  private editor: Person | undefined;
  private lastActive: SheetId | undefined;
  private serial = 0;

  constructor(readonly grid: Grid) {
    this.cells = new Cells(this);
    this.sheets = new Sheets(this);
    this.tables = new Tables(this);
    this.names = new Names(this);
    this.conditionalFormats = new ConditionalFormats(this);
    this.validations = new Validations(this);
    this.protection = new Protection(this);
    this.filters = new Filters(this);
    this.outline = new Outline(this);
    grid.attach(this.listener());
  }

  // files

  /** Opens a file in place of what stands. */
  load(data: WorkbookData): void {
    const ids = this.grid.load(data);
    this.extras = {
      sheets: new Map(data.sheets.map((sheet, index) => [ids[index] ?? '', extrasOf(sheet, () => this.newId())])),
      names: namesOf(data, ids, () => this.newId()),
      settings: new Map(),
      calculation: 'Automatic',
    };
    this.date1904 = data.date1904;
    this.grid.retranslate();
    for (const sheet of ids) this.grid.show(sheet, this.sheetExtras(sheet));
    this.lastActive = this.grid.activeSheet();
    this.emit({ type: 'reset' });
  }

  /** The workbook as it would be saved. */
  toData(): WorkbookData {
    return toData(this);
  }

  // transactions

  /** Does several things as one undo step and one calculation; calls nest. What was done before an error stays done. */
  transaction<T>(label: string, work: () => T, source: Source = 'addin', person?: Person): T {
    const end = this.begin(label, source, person);
    try {
      return work();
    } finally {
      end();
    }
  }

  /** As `transaction`, for work that does not fit in one function; call what it gives back at the end. */
  begin(label: string, source: Source = 'addin', person: Person = FIRST_PERSON): () => void {
    const outer = this.open === 0;
    if (outer) {
      this.source = source;
      this.person = person;
    }
    this.open += 1;
    const endStep = this.grid.begin(label);
    return () => {
      endStep();
      this.open -= 1;
      if (!outer) return;
      this.sendEvents();
      this.person = FIRST_PERSON;
    };
  }

  /** Who is behind the open transaction. */
  get currentSource(): Source {
    return this.source;
  }

  undo(): void {
    this.grid.undo();
    this.sendEvents();
    this.emit({ type: 'reset' });
  }

  redo(): void {
    this.grid.redo();
    this.sendEvents();
    this.emit({ type: 'reset' });
  }

  // events

  on(listener: (event: WorkbookEvent, person: Person) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Tells it now, or at the end of the open transaction. */
  emit(event: WorkbookEvent): void {
    this.waiting.push({ event, person: this.person });
    if (this.open === 0) this.sendEvents();
  }

  private sendEvents(): void {
    const events = this.waiting;
    this.waiting = [];
    for (const { event, person } of events) for (const listener of [...this.listeners]) listener(event, person);
  }

  // cell editing

  /** Whether this person is typing in a cell. */
  isEditing(person: Person = FIRST_PERSON): boolean {
    return this.editor === person;
  }

  setEditing(on: boolean, person: Person = FIRST_PERSON): void {
    if (this.isEditing(person) === on) return;
    this.editor = on ? person : undefined;
    this.emit({ type: 'editing', on });
  }

  // the shared part

  get state(): WorkbookExtras {
    return this.extras;
  }

  sheetExtras(sheet: SheetId): SheetExtras {
    return this.extras.sheets.get(sheet) ?? NO_EXTRAS;
  }

  /** Replaces fields of the shared part, as a part of the open undo step. */
  change(change: Partial<WorkbookExtras>): void {
    const before = this.extras;
    const after = { ...before, ...change };
    this.transaction('Wijziging', () => {
      this.grid.remember({ undo: () => this.restore(before), redo: () => this.restore(after) });
      this.restore(after);
    });
  }

  changeSheet(sheet: SheetId, change: Partial<SheetExtras>): void {
    this.change({ sheets: new Map(this.extras.sheets).set(sheet, { ...this.sheetExtras(sheet), ...change }) });
  }

  private restore(extras: WorkbookExtras): void {
    const before = this.extras;
    this.extras = extras;
    let formulas = before.names !== extras.names;
    for (const [sheet, now] of extras.sheets) {
      const was = before.sheets.get(sheet);
      if (was === now || !this.grid.sheetIds().includes(sheet)) continue;
      if (was?.tables !== now.tables) formulas = true;
      this.grid.show(sheet, now);
    }
    if (formulas) this.grid.retranslate();
    this.grid.setManual?.(extras.calculation === 'Manual');
  }

  /** A new id, as Excel writes them. */
  newId(): string {
    this.serial += 1;
    return `{${this.serial.toString(16).toUpperCase().padStart(8, '0')}-0000-4000-8000-000000000000}`;
  }

  /** Told at once, within the transaction, for whoever holds addresses. */
  onShift(listener: (sheet: SheetId, shift: Shift) => void): void {
    this.shiftListeners.add(listener);
  }

  /** Moves everything that stands around the cells along with them. */
  shiftShared(sheet: SheetId, shift: Shift): void {
    const sheets = new Map<SheetId, SheetExtras>();
    for (const [id, extras] of this.extras.sheets)
      if (this.sheets.exists(id)) sheets.set(id, shiftExtras(extras, id, sheet, this.sheets.name(id), this.sheets.name(sheet), shift));
    this.change({ sheets, names: shiftNames(this.extras.names, this.sheets.name(sheet), shift) });
    for (const listener of this.shiftListeners) listener(sheet, shift);
  }

  // what the user does in the grid

  private listener(): GridListener {
    return {
      translate: (sheet, row, column, formula) => translateFormula(this, sheet, row, column, formula),
      cellsEdited: ({ sheet, areas, before, after }) => {
        this.transaction(
          'Invoer',
          () => {
            this.emit({ type: 'cells', sheet, areas, source: 'user', before, after });
            for (const area of areas) followTables(this, sheet, area);
          },
          'user',
        );
      },
      shifted: (sheet, shift) => {
        this.transaction(
          'Cellen verplaatsen',
          () => {
            this.shiftShared(sheet, shift);
            fillInsertedRows(this, sheet, shift);
            this.emit({ type: 'shifted', sheet, shift, source: 'user' });
          },
          'user',
        );
      },
      formatted: (sheet, areas) => this.emit({ type: 'formatted', sheet, areas, source: 'user' }),
      sheetAdded: (sheet) => this.emit({ type: 'sheetAdded', sheet, source: 'user' }),
      sheetDeleted: (sheet, name) => {
        this.transaction(
          'Blad verwijderen',
          () => {
            this.sheets.forget(sheet, name);
            this.emit({ type: 'sheetDeleted', sheet, name, source: 'user' });
          },
          'user',
        );
      },
      sheetRenamed: (sheet, before, after) => {
        this.transaction(
          'Blad hernoemen',
          () => {
            this.sheets.renameShared(before, after);
            this.emit({ type: 'sheetRenamed', sheet, before, after, source: 'user' });
          },
          'user',
        );
      },
      sheetMoved: (sheet) => this.emit({ type: 'sheetMoved', sheet, source: 'user' }),
      sheetVisibilityChanged: (sheet) => this.emit({ type: 'sheetVisibilityChanged', sheet, source: 'user' }),
      sheetActivated: (sheet) => this.activated(sheet),
      selectionChanged: (sheet, areas) => this.emit({ type: 'selectionChanged', sheet, areas }),
      calculated: (sheets) => {
        for (const { sheet, areas } of sheets) this.emit({ type: 'calculated', sheet, areas });
      },
      editing: (on) => this.setEditing(on),
    };
  }

  /** Another sheet came to the front. */
  activated(sheet: SheetId): void {
    if (sheet === this.lastActive) return;
    if (this.lastActive !== undefined) this.emit({ type: 'sheetDeactivated', sheet: this.lastActive });
    this.lastActive = sheet;
    this.emit({ type: 'sheetActivated', sheet });
  }

  // selection

  /** Selects areas on a sheet and brings it to the front. */
  select(sheet: SheetId, areas: Area[]): void {
    this.sheets.activate(sheet);
    this.grid.select(areas);
    this.emit({ type: 'selectionChanged', sheet, areas });
  }
}
