import { contains, type Area } from '../../cells/address';
import type { Periode } from '../../scheme/rounds';
import type { WorkbookCells } from '../../records/table-cells';
import type { Hint } from '../events';
import type { PlacedWorkbook } from '../reading/read-workbook';
import { CachedSheet } from './cached-sheet';
import { CachedTable } from './cached-table';

/** What the check looked at when the workbook was last read, with what may have changed since. Sheets and tables go by their ids, so that other names change nothing. */
export class WorkbookCache {
  readonly tables = new Map<string, CachedTable>();
  readonly sheets = new Map<string, CachedSheet>();
  /** Sheets on which something changed outside our tables. */
  readonly outside = new Set<string>();
  /** Names of the sheets by id. */
  names: ReadonlyMap<string, string> = new Map();
  /** Which sheets and tables there are and what they are called. */
  structure = '';
  /** Sheets or tables may have come, gone or been renamed, or a table may have other columns: only reading everything tells. */
  isStale = true;
  /** Something changed besides the columns Controle since the last check. */
  changed = true;
  date1904 = false;
  periode: Periode | undefined;
  calculatesByHand = false;

  /** Whether anything is to be read. */
  get isDirty(): boolean {
    return (
      this.isStale ||
      this.outside.size > 0 ||
      [...this.tables.values()].some(({ dirty, hiddenChanged }) => dirty.size > 0 || hiddenChanged) ||
      [...this.sheets.values()].some(({ dirty, isStale }) => dirty.size > 0 || isStale)
    );
  }

  /** Marks what a hint says that may have changed. */
  mark(hint: Hint): void {
    switch (hint.kind) {
      case 'activated':
      case 'selected':
      case 'protection':
        return;
      case 'structure':
        this.isStale = true;
        return;
      case 'edited':
      case 'calculated':
        return this.edit(hint.sheet, hint.areas);
      case 'shifted':
        return this.shift(hint.sheet, hint.shift);
      case 'hidden':
        for (const table of this.on(hint.sheet)) table.hiddenChanged = true;
        this.forget(hint.sheet);
        return;
      case 'formatted': {
        const sheet = this.sheets.get(hint.sheet);
        for (const area of hint.areas ?? []) sheet?.format(area);
        return;
      }
    }
  }

  /** Marks everything on a sheet: something may have changed of which no event told. */
  suspect(sheet: string): void {
    this.edit(sheet, undefined);
  }

  private edit(sheet: string, areas: readonly Area[] | undefined): void {
    const tables = this.on(sheet);
    if (!areas) {
      for (const table of tables) {
        table.edit(table.area);
        table.hiddenChanged = true;
      }
      this.outside.add(sheet);
      this.forget(sheet);
      return;
    }
    for (const area of areas) {
      for (const table of tables) table.edit(area);
      if (tables.length > 0 && !tables.some((table) => contains(table.area, area))) this.outside.add(sheet);
      this.sheets.get(sheet)?.edit(area);
    }
  }

  private shift(sheet: string, shift: Extract<Hint, { kind: 'shifted' }>['shift']): void {
    for (const table of this.on(sheet)) {
      const { cells } = table;
      if (!table.shift(shift)) this.isStale = true;
      // Empty rows that came in read as nothing new, but others have moved.
      this.changed ||= table.cells !== cells;
    }
    this.outside.add(sheet);
    this.forget(sheet);
  }

  private forget(sheet: string): void {
    const cached = this.sheets.get(sheet);
    if (cached) cached.isStale = true;
  }

  /** The tables of ours on a sheet. */
  on(sheet: string): readonly CachedTable[] {
    return [...this.tables.values()].filter((table) => table.sheet === sheet);
  }

  /** Takes in the workbook as it was read wholly, and keeps the rows that hold the same. */
  replace({ cells, worksheets, places, others }: PlacedWorkbook): void {
    const known = new Map(this.tables);
    const knownSheets = new Map(this.sheets);
    this.tables.clear();
    this.sheets.clear();
    let changed = this.changed || this.date1904 !== cells.date1904 || this.periode !== cells.periode;
    changed ||= this.calculatesByHand !== (cells.calculatesByHand ?? false);
    places.forEach(({ ours }, index) => {
      const next = cells.tables[index];
      if (!next) return;
      const { id } = ours.table;
      const table = known.get(id);
      if (table && table.sheet === ours.worksheet.id) changed = table.replace(next) || changed;
      else changed = true;
      this.tables.set(id, table?.sheet === ours.worksheet.id ? table : new CachedTable(id, ours.worksheet.id, next));
    });
    const ourSheets = new Set([...this.tables.values()].map(({ sheet }) => sheet));
    const read = new Map((cells.sheets ?? []).map((sheet) => [sheet.sheet, sheet]));
    for (const { id, name } of worksheets) {
      if (ourSheets.has(id)) continue;
      const sheet = knownSheets.get(id) ?? new CachedSheet(id, undefined, undefined);
      changed = sheet.replace(read.get(name)) || changed;
      sheet.used = undefined;
      this.sheets.set(id, sheet);
    }
    this.changed = changed || known.size !== this.tables.size || knownSheets.size !== this.sheets.size;
    this.names = new Map(worksheets.map(({ id, name }) => [id, name]));
    this.structure = structureOf(worksheets, [...places.map(({ ours }) => ours.table), ...others]);
    this.date1904 = cells.date1904;
    this.periode = cells.periode;
    this.calculatesByHand = cells.calculatesByHand ?? false;
    this.outside.clear();
    this.isStale = false;
  }

  /** What is told from now on is of after what was read. */
  settle(): void {
    for (const table of this.tables.values()) table.settle();
  }

  /** The workbook as the check takes it. Tables and rows that did not change are the same objects as before. */
  get cells(): WorkbookCells {
    return {
      tables: [...this.tables.values()].map(({ cells }) => cells),
      sheets: [...this.sheets.values()].flatMap(({ cells }) => cells ?? []),
      date1904: this.date1904,
      periode: this.periode,
      ...(this.calculatesByHand ? { calculatesByHand: true as const } : {}),
    };
  }
}

/** Which sheets and tables there are, as a text to compare. */
export const structureOf = (worksheets: readonly Excel.Worksheet[], tables: readonly Excel.Table[]): string =>
  JSON.stringify([
    worksheets.map(({ id, name, visibility }) => [id, name, visibility]),
    tables
      .map(({ id, name, showTotals, worksheet }) => [id, name, showTotals, worksheet.id])
      .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
  ]);
