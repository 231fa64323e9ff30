import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { HEAD_ROWS } from '../../records/mapping/sheet-head';
import type { SheetCells } from '../../records/sheet-cells';

/** What a sheet without a table of ours held when it was last read, and the rows that may hold something else since. */
export class CachedSheet {
  /** Rows (0-based among those that were read) to read again. */
  readonly dirty = new Set<number>();
  /** More than cells of known rows may have changed: the sheet is to be read as if it were new. */
  isStale = false;

  constructor(
    /** Id of the sheet in Excel. */
    readonly id: string,
    /** Undefined for an empty sheet. */
    public cells: SheetCells | undefined,
    /** What the sheet used; undefined when that is not known. */
    public used: Area | undefined,
  ) {}

  /** Marks what was changed. */
  edit({ row, rows, column, columns }: Area): void {
    const { cells } = this;
    if (!cells) {
      this.isStale = true;
      return;
    }
    const first = row - cells.row;
    const isInHead = first < HEAD_ROWS;
    const isBeside = column + columns > cells.column + this.width;
    // The first rows decide what the sheet is, and how wide: of a sheet that is no register only they were read.
    if (isInHead && (!this.isWhole || isBeside)) this.isStale = true;
    if (!this.isWhole) return;
    if (first < 0 || first + rows > cells.rows.length) this.isStale = true;
    for (let index = Math.max(0, first); index < Math.min(first + rows, cells.rows.length); index += 1) this.dirty.add(index);
  }

  /** Whether all rows were read, for the sheet holds a register. */
  private get isWhole(): boolean {
    return this.cells?.hiddenRows !== undefined;
  }

  /** Columns that were read. */
  get width(): number {
    return this.cells?.rows[0]?.length ?? 0;
  }

  /** How percentages and hours are shown is looked for in the first rows. */
  format({ row }: Area): void {
    if (this.cells && row - this.cells.row < HEAD_ROWS) this.isStale = true;
  }

  /** Looks whether the sheet still uses the cells that it did. */
  compare(used: Area | undefined): void {
    const before = this.used;
    if (
      before &&
      (!used || used.row !== before.row || used.column !== before.column || used.rows !== before.rows || used.columns !== before.columns)
    )
      this.isStale = true;
    if (!before && used && !this.cells) this.isStale = true;
    this.used = used;
  }

  /** Takes in the rows that were read, by their index; gives whether anything changed. */
  take(read: ReadonlyMap<number, readonly CellValue[]>): boolean {
    this.dirty.clear();
    const { cells } = this;
    if (!cells) return false;
    const changed = [...read].filter(([index, row]) => !isSame(row, cells.rows[index] ?? []));
    if (changed.length === 0) return false;
    const rows = [...cells.rows];
    for (const [index, row] of changed) rows[index] = row;
    this.cells = { ...cells, rows };
    return true;
  }

  /** Takes in the sheet as it was read anew, and keeps the rows that hold the same; gives whether anything changed. */
  replace(next: SheetCells | undefined): boolean {
    const before = this.cells;
    this.dirty.clear();
    this.isStale = false;
    if (!before || !next) {
      this.cells = next;
      return before !== next;
    }
    let changed = false;
    const rows = next.rows.map((row, index) => {
      const known = before.rows[index];
      if (known && isSame(row, known)) return known;
      changed = true;
      return row;
    });
    changed ||= rows.length !== before.rows.length || JSON.stringify(lookOf(next)) !== JSON.stringify(lookOf(before));
    if (changed) this.cells = { ...next, rows };
    return changed;
  }
}

/** What is known of a sheet besides its rows. */
const lookOf = ({ rows: _rows, hiddenRows, hiddenColumns, percentColumns, timeColumns, ...rest }: SheetCells): unknown => ({
  ...rest,
  sets: [hiddenRows, hiddenColumns, percentColumns, timeColumns].map((set) => [...(set ?? [])]),
});

const isSame = (a: readonly CellValue[], b: readonly CellValue[]): boolean => {
  const width = Math.max(a.length, b.length);
  for (let column = 0; column < width; column += 1) if ((a[column] ?? '') !== (b[column] ?? '')) return false;
  return true;
};
