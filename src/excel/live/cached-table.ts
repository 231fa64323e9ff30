import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { TableCells } from '../../records/table-cells';
import { CONTROLE_HEADING } from '../../templates/template';
import type { RowShift } from '../events';

/** Rows directly below a table that are read along, for it may have grown over them. */
const MOST_BELOW = 2_000;

/** Where a table stands now, as Excel tells. */
export interface TableExtent extends Area {
  readonly headings: readonly string[];
}

/** What a table of ours held when it was last read, and the rows that may hold something else since. A row that did not change stays the same array. */
export class CachedTable {
  /** Rows (0-based among the data rows) to read again; from the number of rows on: rows below the table. */
  readonly dirty = new Set<number>();
  /** Which of its rows are hidden is to be asked again. */
  hiddenChanged = false;
  /** Rows that were read a moment ago: a shift of before that reading may still be told. */
  private fresh = new Set<number>();

  constructor(
    /** Id of the table and of its sheet in Excel. */
    readonly id: string,
    readonly sheet: string,
    public cells: TableCells,
  ) {
    this.refresh(cells.rows.keys());
  }

  /** The table with its headings. */
  get area(): Area {
    const { row, column, headings, rows } = this.cells;
    return { row, column, rows: rows.length + 1, columns: headings.length };
  }

  /** 0-based place of the column Controle in the table; -1 without one. */
  get controle(): number {
    return this.cells.headings.indexOf(CONTROLE_HEADING);
  }

  /** What the column Controle shows, one text a row. */
  get texts(): readonly string[] {
    const { controle } = this;
    return this.cells.rows.map((row) => String(row[controle] ?? ''));
  }

  /** Marks what was changed. */
  edit({ row, column, rows, columns }: Area): void {
    const own = this.area;
    if (column >= own.column + own.columns || column + columns <= own.column || row + rows <= own.row) return;
    const count = this.cells.rows.length;
    const first = Math.max(0, row - own.row - 1);
    const last = row + rows - own.row - 1;
    for (let index = first; index < Math.min(last, count); index += 1) this.dirty.add(index);
    const isNextTo = first <= count + this.rowsBelow && !this.cells.totalRows;
    if (isNextTo) for (let index = Math.max(first, count); index < Math.min(last, count + MOST_BELOW); index += 1) this.dirty.add(index);
  }

  /** How many rows below the table are to be read. */
  private get rowsBelow(): number {
    const count = this.cells.rows.length;
    let below = 0;
    while (this.dirty.has(count + below)) below += 1;
    return below;
  }

  /** Whether only the column Controle lies in an area. */
  isControle({ row, column, rows, columns }: Area): boolean {
    const own = this.area;
    return columns === 1 && column === own.column + this.controle && row > own.row && row + rows <= own.row + own.rows;
  }

  /** Moves the rows along; tells whether the table is still one that is known. */
  shift({ kind, area }: RowShift): boolean {
    const own = this.area;
    const isAside = area.column >= own.column + own.columns || area.column + area.columns <= own.column;
    if (isAside || area.row >= own.row + own.rows) return true;
    if (area.column > own.column || area.column + area.columns < own.column + own.columns) return false;
    const rows = this.withDirty();
    let { row } = this.cells;
    this.hiddenChanged = true;
    if (kind === 'insert') {
      if (area.row <= own.row) row += area.rows;
      else
        rows.splice(
          area.row - own.row - 1,
          0,
          ...Array.from({ length: area.rows }, (): Row => ({ cells: [], isDirty: true, isFresh: true })),
        );
    } else if (area.row + area.rows <= own.row) row -= area.rows;
    else if (area.row <= own.row) return false;
    else rows.splice(area.row - own.row - 1, area.rows);
    this.cells = { ...this.cells, row, rows: rows.map(({ cells }) => cells) };
    this.dirty.clear();
    this.fresh.clear();
    rows.forEach(({ isDirty, isFresh }, index) => {
      if (isDirty || isFresh) this.dirty.add(index);
      if (isFresh) this.fresh.add(index);
    });
    return true;
  }

  private withDirty(): Row[] {
    return this.cells.rows.map((cells, index) => ({ cells, isDirty: this.dirty.has(index), isFresh: this.fresh.has(index) }));
  }

  /** The rows to read: those that are dirty, and the last one where the table may have grown, to see that it is still there. */
  get wanted(): ReadonlySet<number> {
    const { length } = this.cells.rows;
    const grows = [...this.dirty].some((index) => index >= length);
    return grows && length > 0 ? new Set([...this.dirty, length - 1]) : this.dirty;
  }

  /**
   * Takes in the rows that were read, by their index. Gives whether anything changed besides the column Controle; undefined when the table
   * is not where it was or has other rows, so that it is not known which rows these are.
   */
  take(read: ReadonlyMap<number, readonly CellValue[]>, extent: TableExtent): boolean | undefined {
    const { cells, controle } = this;
    const count = cells.rows.length;
    const grown = extent.rows - 1 - count;
    const isSame =
      extent.row === cells.row &&
      extent.column === cells.column &&
      extent.headings.length === cells.headings.length &&
      extent.headings.every((heading, index) => heading === cells.headings[index]);
    const isRead = Array.from({ length: Math.max(0, grown) }, (_, more) => count + more).every((index) => read.has(index));
    if (!isSame || grown < 0 || !isRead) return undefined;
    const last = read.get(count - 1);
    if (grown > 0 && last && !this.dirty.has(count - 1) && !isEqual(last, cells.rows[count - 1] ?? [], controle)) return undefined;
    let rows: (readonly CellValue[])[] | undefined;
    let changed = grown > 0;
    for (const [index, row] of [...read].sort(([a], [b]) => a - b)) {
      const before = cells.rows[index];
      if (index >= count + grown || (before && isEqual(row, before))) continue;
      changed ||= !before || !isEqual(row, before, controle);
      rows ??= [...cells.rows];
      rows[index] = row;
    }
    if (rows) this.cells = { ...cells, rows };
    this.refresh(read.keys());
    this.dirty.clear();
    return changed;
  }

  /** Takes in the table as it was read wholly, and keeps the rows that hold the same. Gives whether anything changed besides the column Controle. */
  replace(next: TableCells): boolean {
    const { cells } = this;
    const controle = next.headings.indexOf(CONTROLE_HEADING);
    let changed = next.rows.length !== cells.rows.length || next.headings.join('\n') !== cells.headings.join('\n');
    const rows = next.rows.map((row, index) => {
      const before = cells.rows[index];
      if (before && isEqual(row, before)) return before;
      changed ||= !before || !isEqual(row, before, controle);
      return row;
    });
    this.cells = { ...next, rows };
    this.refresh(rows.keys());
    this.dirty.clear();
    this.hiddenChanged = false;
    return changed || next.sheet !== cells.sheet || next.name !== cells.name;
  }

  /** The rows that were read last were read long enough ago: what was told since then is of after that reading. */
  settle(): void {
    this.fresh.clear();
    this.writing.clear();
  }

  private refresh(rows: Iterable<number>): void {
    for (const index of rows) this.fresh.add(index);
  }

  /** Rows of which we write the column Controle: what is told of it soon after is our own doing. */
  private readonly writing = new Set<number>();

  /** Says which rows of the column Controle are about to be written. */
  startWriting(rows: Iterable<number>): void {
    for (const row of rows) this.writing.add(row);
  }

  /** Whether an area of the column Controle is what we wrote ourselves a moment ago. */
  isOwnWriting({ row, rows }: Area): boolean {
    const first = row - this.cells.row - 1;
    return Array.from({ length: rows }, (_, offset) => first + offset).every((index) => this.writing.has(index));
  }

  /** What our own writing left in the column Controle. */
  putControle(texts: ReadonlyMap<number, string>): void {
    const { controle, cells } = this;
    if (controle < 0 || texts.size === 0) return;
    const rows = [...cells.rows];
    for (const [index, text] of texts) {
      const row = rows[index];
      if (row) rows[index] = row.map((cell, column) => (column === controle ? text : cell));
    }
    this.cells = { ...cells, rows };
  }
}

interface Row {
  readonly cells: readonly CellValue[];
  readonly isDirty: boolean;
  readonly isFresh: boolean;
}

/** Whether rows hold the same, `except` in one column. */
function isEqual(a: readonly CellValue[], b: readonly CellValue[], except = -1): boolean {
  const width = Math.max(a.length, b.length);
  for (let column = 0; column < width; column += 1) if (column !== except && (a[column] ?? '') !== (b[column] ?? '')) return false;
  return true;
}
