import type { Area } from '../../cells/address';
import { Calculation } from './calculation';
import type { SheetId } from './grid';
import type { MemoryLayout, MemoryRow, MemorySheet } from './memory-sheet';
import { copyRow, emptyRow } from './memory-sheet';
import { UndoStack } from './undo-stack';

/** The sheets of a workbook in memory, with what belongs to every change: undo and calculation. */
export class MemoryStore {
  readonly sheets = new Map<SheetId, MemorySheet>();
  /** In tab order. */
  order: SheetId[] = [];
  readonly history: UndoStack;
  readonly calculation: Calculation;
  /** Figures that formulas read may change without their results; only new formulas are calculated. */
  isManual = false;

  /** `translate` makes of a formula what the calculation engine gets; `calculated` is told which sheets show other figures after a step. */
  constructor(
    translate: (sheet: SheetId, row: number, column: number, formula: string) => string,
    private readonly calculated: (sheets: { sheet: SheetId; areas: Area[] }[]) => void,
  ) {
    this.history = new UndoStack(() => this.afterStep());
    this.calculation = new Calculation({ sheets: () => this.order.map((id) => this.get(id)), translate });
  }

  /** Brings the results of formulas up to date, unless that waits until it is asked for. */
  refresh(): void {
    if (!this.isManual || this.calculation.hasNewFormulas) this.calculation.update();
  }

  /** A step ended, or was undone. */
  private afterStep(): void {
    this.refresh();
    const sheets = this.calculation.takeChanged();
    if (sheets.length > 0) this.calculated(sheets);
  }

  get(sheet: SheetId): MemorySheet {
    const found = this.sheets.get(sheet);
    if (!found) throw new Error(`No sheet ${sheet}`);
    return found;
  }

  setLayout(sheet: SheetId, change: Partial<MemoryLayout>): void {
    const own = this.get(sheet);
    const before = own.layout;
    const after = { ...before, ...change };
    const use = (layout: MemoryLayout): void => {
      const renamed = own.layout.properties.name !== layout.properties.name;
      own.layout = layout;
      if (renamed) this.calculation.reset();
    };
    this.history.remember({ undo: () => use(before), redo: () => use(after) });
    use(after);
  }

  /** The row to write in: a copy, the first time in an undo step, so that the step keeps the row as it was. */
  editRow(sheet: SheetId, index: number): MemoryRow {
    const { cells } = this.get(sheet);
    const row = cells.get(index);
    const step = this.history.segment;
    if (row?.step === step) return row;
    const copy = row ? copyRow(row, step) : emptyRow(step);
    cells.set(index, copy);
    const use = (which: MemoryRow | undefined): void => {
      const own = this.get(sheet);
      if (which) own.cells.set(index, which);
      else own.cells.delete(index);
      this.calculation.rowChanged(sheet, index);
      this.calculation.formulasChanged();
    };
    this.history.remember({ undo: () => use(row), redo: () => use(copy) });
    return copy;
  }

  /** Rows that hold anything, within an area. */
  rowsIn(sheet: SheetId, area: Area): number[] {
    const { cells } = this.get(sheet);
    if (area.rows < cells.size) return Array.from({ length: area.rows }, (_, r) => area.row + r).filter((row) => cells.has(row));
    return [...cells.keys()].filter((row) => row >= area.row && row < area.row + area.rows);
  }

  /** Changes every formula of the workbook. */
  rewriteFormulas(rewrite: (formula: string, sheet: SheetId) => string): void {
    for (const id of this.order) {
      for (const [index, row] of [...this.get(id).cells]) {
        for (const [column, formula] of row.formulas) {
          const changed = rewrite(formula, id);
          if (changed !== formula) this.editRow(id, index).formulas.set(column, changed);
        }
      }
    }
    this.calculation.formulasChanged();
  }
}
