import { isBlank, type CellValue } from '../cells/cell';
import { serialFor } from '../records/date-system';
import { type Place, type TableSource, registerOf, sourceOf } from '../records/dossier';
import type { TableCells, WorkbookCells } from '../records/table-cells';
import type { Mend, MendStep, MendValue } from '../rules/mend';
import { TABLES } from '../templates';
import type { Column, TableKey } from '../templates/column';
import { cellPlace } from './reporter';

/** A cell that is to hold something else. Values are as they stand in the workbook, days in its own date system. */
export interface CellChange {
  readonly kind: 'cell';
  readonly table: TableSource;
  /** 0-based in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly heading: string;
  readonly as: Column;
  readonly before: CellValue;
  /** Undefined for a formula of which nobody knows yet what it gives. */
  readonly after: CellValue | undefined;
  /** The formula of the template comes back. */
  readonly isFormula: boolean;
}

/** What a new row holds in one of its cells. */
export interface NewCell {
  readonly column: number;
  readonly heading: string;
  readonly as: Column;
  readonly value: CellValue;
}

/** A row that comes in. */
export interface NewRow {
  readonly kind: 'new row';
  readonly table: TableSource;
  /** 0-based in the sheet, where it is to stand; an empty row of the table, unless it is inserted. */
  readonly row: number;
  readonly isInserted: boolean;
  readonly cells: readonly NewCell[];
}

/** A row that goes out of its table. */
export interface GoneRow {
  readonly kind: 'gone row';
  readonly table: TableSource;
  readonly row: number;
  readonly cells: readonly NewCell[];
}

/** A table that becomes longer, up to and including a row. */
export interface LongerTable {
  readonly kind: 'longer table';
  readonly table: Pick<TableSource, 'sheet' | 'name'>;
  readonly until: number;
}

export type MendChange = CellChange | NewRow | GoneRow | LongerTable;

/** A row on which a mend rests, as it was when it was checked: when it holds anything else, nothing may be done. */
export interface SeenRow {
  readonly table: TableSource;
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** What mends come to in a workbook: all that is shown before, and all that is done. */
export interface MendPlan {
  readonly changes: readonly MendChange[];
  readonly seen: readonly SeenRow[];
  readonly date1904: boolean;
}

/**
 * Works out what mends do, all of them together, in the cells that were checked. Undefined when a cell is not certain (a sheet in another
 * layout, a column that is gone), when a table is not there, or when two of them want something else of the same cell.
 */
export function planMends(mends: readonly Mend[], cells: WorkbookCells): MendPlan | undefined {
  const planner = new Planner(cells);
  return mends.every(({ steps }) => steps.every((step) => planner.take(step))) ? planner.plan() : undefined;
}

class Planner {
  private readonly changes = new Map<string, MendChange>();
  private readonly seen = new Map<string, SeenRow>();
  /** Rows that are taken for new lines, by table. */
  private readonly taken = new Map<TableCells, number>();

  constructor(private readonly workbook: WorkbookCells) {}

  plan(): MendPlan | undefined {
    const changes = [...this.changes.values()];
    const gone = new Set(changes.flatMap((change) => (change.kind === 'gone row' ? [rowId(change)] : [])));
    return {
      // What goes is not changed first.
      changes: changes.filter((change) => change.kind !== 'cell' || !gone.has(rowId(change))),
      seen: [...this.seen.values()],
      date1904: this.workbook.date1904,
    };
  }

  /** Adds what a step does; false when that is not certain. */
  take(step: MendStep): boolean {
    switch (step.kind) {
      case 'set':
      case 'formula':
        return this.set(step);
      case 'remove':
        return this.remove(step.at);
      case 'add':
        return step.like ? this.insert(step.like, step.values) : this.append(step.table, step.values);
      case 'extend': {
        const { table, until } = step;
        const id = `longer ${table.sheet}!${table.name}`;
        const known = this.changes.get(id);
        if (table.mapping) return false;
        const most = known?.kind === 'longer table' ? Math.max(known.until, until) : until;
        this.changes.set(id, { kind: 'longer table', table, until: most });
        return true;
      }
    }
  }

  private set(step: Extract<MendStep, { kind: 'set' | 'formula' }>): boolean {
    const { at } = step;
    const row = this.see(at);
    const place = cellPlace(at, step.column, step.year, '');
    const as = columnOf(at.table.key, step.column);
    const declared = at.table.columns.get(step.column);
    if (!row || place.column === null || place.row !== at.row || !as || !declared) return false;
    if (step.kind === 'formula' && !declared.calculated) return false;
    const wanted = step.kind === 'set' ? step.value : step.gives;
    const change: CellChange = {
      kind: 'cell',
      table: at.table,
      row: at.row,
      column: place.column,
      heading: place.heading ?? as.heading,
      as,
      before: row[place.column - at.table.column] ?? '',
      after: wanted === undefined ? undefined : this.asStored(as, wanted),
      isFormula: step.kind === 'formula',
    };
    const id = `cell ${at.table.sheet} ${at.row} ${place.column}`;
    const known = this.changes.get(id);
    if (known?.kind === 'cell' && (known.after !== change.after || known.isFormula !== change.isFormula)) return false;
    this.changes.set(id, change);
    return true;
  }

  private remove(at: Place): boolean {
    const row = this.see(at);
    if (!row) return false;
    const cells = userColumns(at.table).flatMap(({ as, index, heading }) => {
      const value = row[index] ?? '';
      return isBlank(value) ? [] : [{ column: at.table.column + index, heading, as, value }];
    });
    this.changes.set(`gone ${rowId({ table: at.table, row: at.row })}`, { kind: 'gone row', table: at.table, row: at.row, cells });
    return true;
  }

  private insert(like: Place, values: readonly MendValue[]): boolean {
    const row = this.see(like);
    if (!row) return false;
    const own = this.cellsOf(like.table, values);
    if (!own) return false;
    const set = new Set(own.map(({ column }) => column));
    const copied = userColumns(like.table).flatMap(({ as, index, heading }) => {
      const value = row[index] ?? '';
      const column = like.table.column + index;
      return isBlank(value) || set.has(column) ? [] : [{ column, heading, as, value }];
    });
    const id = `under ${rowId({ table: like.table, row: like.row })}`;
    if (this.changes.has(id)) return false;
    const cells = [...copied, ...own].filter(({ value }) => value !== '').sort((a, b) => a.column - b.column);
    this.changes.set(id, { kind: 'new row', table: like.table, row: like.row + 1, isInserted: true, cells });
    return true;
  }

  private append(key: TableKey, values: readonly MendValue[]): boolean {
    const table = this.workbook.tables.find((each) => !each.mapping && registerOf(each) === key);
    if (!table || TABLES[key].fixedRows) return false;
    const source = this.sourceOf(key, table);
    const cells = this.cellsOf(source, values);
    if (!cells) return false;
    const id = `new ${table.sheet}!${table.name} ${JSON.stringify(cells.map(({ column, value }) => [column, value]))}`;
    if (this.changes.has(id)) return true;
    const index = this.taken.get(table) ?? firstFreeRow(source, table);
    this.taken.set(table, index + 1);
    const isInserted = index >= table.rows.length;
    const row = table.row + 1 + index;
    if (!isInserted) this.see({ table: source, row });
    this.changes.set(id, { kind: 'new row', table: source, row, isInserted, cells });
    return true;
  }

  private readonly sources = new Map<TableCells, TableSource>();
  private sourceOf(key: TableKey, table: TableCells): TableSource {
    let known = this.sources.get(table);
    if (!known) this.sources.set(table, (known = sourceOf(key, table, this.workbook.date1904)));
    return known;
  }

  private cellsOf(table: TableSource, values: readonly MendValue[]): NewCell[] | undefined {
    const cells = values.map(({ column: key, year, value }): NewCell | undefined => {
      const as = columnOf(table.key, key);
      const place = cellPlace({ table, row: table.row }, key, year, '');
      if (!as || place.column === null || table.mapping) return undefined;
      return { column: place.column, heading: place.heading ?? as.heading, as, value: this.asStored(as, value) };
    });
    return cells.every((cell) => cell !== undefined) ? cells : undefined;
  }

  /** The row of a place as it was checked; undefined when that cannot be mended. */
  private see({ table, row }: Place): readonly CellValue[] | undefined {
    if (table.mapping) return undefined;
    const cells = this.workbook.tables.find(({ sheet, name }) => sheet === table.sheet && name === table.name)?.rows[row - table.row - 1];
    if (cells) this.seen.set(rowId({ table, row }), { table, row, cells });
    return cells;
  }

  private readonly asStored = (as: Column, value: CellValue): CellValue =>
    as.type === 'date' && typeof value === 'number' ? serialFor(value, this.workbook.date1904) : value;
}

const rowId = ({ table, row }: Pick<CellChange, 'table' | 'row'>): string => `${table.sheet}!${table.name} ${row}`;

const columnOf = (table: TableKey, key: string): Column | undefined =>
  (TABLES[table].columns as readonly Column[]).find((column) => column.key === key);

/** The columns of a table in which people fill something in, with their 0-based place in it. */
export function userColumns(table: TableSource): readonly { readonly as: Column; readonly index: number; readonly heading: string }[] {
  return [...table.columns].flatMap(([key, place]) => {
    const as = columnOf(table.key, key);
    if (!as || place.calculated) return [];
    const headingOf = (year?: number): string => cellPlace({ table, row: table.row }, key, year, '').heading ?? as.heading;
    return [
      ...(place.index === undefined ? [] : [{ as, index: place.index, heading: headingOf() }]),
      ...[...(place.years ?? [])].map(([year, index]) => ({ as, index, heading: headingOf(year) })),
    ];
  });
}

/** The first row after the last one in which something stands that a person filled in; 0-based among the data rows. */
function firstFreeRow(source: TableSource, { rows, headings }: TableCells): number {
  const ours = new Set(
    [...source.columns.values()].flatMap(({ index, years, calculated }) => (calculated ? [index, ...(years?.values() ?? [])] : [])),
  );
  const filled = headings.flatMap((_, index) => (ours.has(index) || index === source.controle ? [] : [index]));
  let free = rows.length;
  while (free > 0 && filled.every((index) => isBlank(rows[free - 1]?.[index]))) free -= 1;
  return free;
}
