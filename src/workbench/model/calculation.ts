import type { Model } from '@ironcalc/wasm';
import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { AddedFunctions } from './added-functions';
import { newEngine } from './calculation-engine';
import { clearCell, enterFormula, inputText, resultOf } from './engine-cells';
import { formulaPieces } from './formula-references';
import { LINK_FUNCTION } from './link-function';
import { FunctionCells } from './function-cells';
import type { SheetId } from './grid';
import type { MemorySheet } from './memory-sheet';

/** Larger areas are looked up as areas, smaller ones cell by cell. */
const SMALL_AREA = 64;

interface Source {
  sheets(): MemorySheet[];
  translate(sheet: SheetId, row: number, column: number, formula: string): string;
}

/** What the engine holds of one sheet. */
interface Mirror {
  formulas: Map<number, string>;
  inputs: Map<number, CellValue>;
  /** Cells that formulas read: single ones by row, and whole areas. */
  cells: Map<number, Set<number>>;
  areas: Area[];
}

const COLUMNS = 16_384;
const key = (row: number, column: number): number => row * COLUMNS + column;
const placeOf = (at: number): [row: number, column: number] => [Math.floor(at / COLUMNS), at % COLUMNS];

/**
 * Calculates the formulas of a workbook with IronCalc. The engine takes about 10 microseconds per cell it is given (100,000 cells: 1 s), so it gets only
 * the formulas and the cells these read; everything else stays in the rows of the grid. It calculates all formulas each time (20,000 of them: 75 ms).
 */
export class Calculation {
  private engine: Model | undefined;
  private calls: FunctionCells | undefined;
  private functions: AddedFunctions = LINK_FUNCTION;
  private mirrors = new Map<SheetId, Mirror>();
  private formulasDirty = true;
  private dirtyRows = new Map<SheetId, Set<number>>();
  private readonly changed = new Map<SheetId, Set<number>>();

  constructor(private readonly source: Source) {}

  /** Sheets came, went, moved or got another name: start anew at the next update. */
  reset(): void {
    this.engine?.free();
    this.engine = undefined;
    this.calls = undefined;
    this.mirrors = new Map();
    this.formulasDirty = true;
  }

  /** An add-in brought these functions. */
  setFunctions(functions: AddedFunctions): void {
    this.functions = new Map([...LINK_FUNCTION, ...functions]);
    this.reset();
  }

  /** Formulas were entered since the last update. */
  get hasNewFormulas(): boolean {
    return this.formulasDirty;
  }

  formulasChanged(): void {
    this.formulasDirty = true;
  }

  rowChanged(sheet: SheetId, row: number): void {
    const rows = this.dirtyRows.get(sheet) ?? new Set<number>();
    this.dirtyRows.set(sheet, rows.add(row));
  }

  /** Where results changed since the last call. */
  takeChanged(): { sheet: SheetId; areas: Area[] }[] {
    const sheets = [...this.changed].map(([sheet, cells]) => ({ sheet, areas: columnRuns(cells) }));
    this.changed.clear();
    return sheets;
  }

  /** Brings all formula results up to date. */
  update(): void {
    if (!this.formulasDirty && this.dirtyRows.size === 0) return;
    const sheets = this.source.sheets();
    const structure = this.formulasDirty;
    const dirty = this.dirtyRows;
    this.formulasDirty = false;
    this.dirtyRows = new Map();
    if (structure && !this.syncFormulas(sheets)) return;
    if (!this.engine) return;
    let changed = structure;
    for (const [index, sheet] of sheets.entries()) {
      const mirror = this.mirrors.get(sheet.id);
      if (!mirror) continue;
      for (const row of structure ? this.rowsRead(sheet, mirror) : (dirty.get(sheet.id) ?? []))
        changed = this.syncRow(this.engine, index, sheet, mirror, row) || changed;
    }
    if (!changed) return;
    const { engine } = this;
    const evaluate = (): void => {
      engine.resumeEvaluation();
      engine.evaluate();
      engine.pauseEvaluation();
    };
    evaluate();
    this.calls?.settle(evaluate);
    for (const [index, sheet] of sheets.entries()) this.readResults(index, sheet);
  }

  /** Gives the engine the formulas as they are now; false when there are none and never were. */
  private syncFormulas(sheets: MemorySheet[]): boolean {
    const wanted = new Map(sheets.map((sheet) => [sheet.id, this.translated(sheet)]));
    if (!this.engine && [...wanted.values()].every((formulas) => formulas.size === 0)) return false;
    const engine = this.engine ?? this.start(sheets);
    const byName = new Map(sheets.map((sheet) => [sheet.layout.properties.name.toLowerCase(), sheet.id]));
    for (const mirror of this.mirrors.values()) Object.assign(mirror, { cells: new Map(), areas: [] });
    const seen = new Set<string>();
    sheets.forEach((sheet, index) => {
      const mirror = this.mirrors.get(sheet.id);
      const formulas = wanted.get(sheet.id);
      if (!mirror || !formulas) return;
      for (const at of mirror.formulas.keys()) {
        if (!formulas.has(at)) {
          clearCell(engine, index, ...placeOf(at));
          this.calls?.drop(`${index} ${at}`);
          mirror.inputs.delete(at);
        }
      }
      for (const [at, formula] of formulas) {
        if (mirror.formulas.get(at) !== formula) {
          const entered = this.calls?.enter(`${index} ${at}`, formula, sheet.layout.properties.name) ?? formula;
          enterFormula(engine, index, ...placeOf(at), entered);
        }
        mirror.inputs.delete(at);
        this.noteReferences(formula, sheet.id, byName, seen);
      }
      mirror.formulas = formulas;
    });
    return true;
  }

  private start(sheets: MemorySheet[]): Model {
    const engine = newEngine();
    // Temporary names first: a sheet may be called Sheet2.
    sheets.forEach((_, index) => {
      if (index > 0) engine.newSheet();
      engine.renameSheet(index, `\u2063${index}`);
    });
    sheets.forEach((sheet, index) => engine.renameSheet(index, sheet.layout.properties.name));
    this.mirrors = new Map(sheets.map((sheet) => [sheet.id, { formulas: new Map(), inputs: new Map(), cells: new Map(), areas: [] }]));
    this.engine = engine;
    if (this.functions.size > 0) this.calls = new FunctionCells(engine, sheets.length, this.functions);
    return engine;
  }

  private translated(sheet: MemorySheet): Map<number, string> {
    const result = new Map<number, string>();
    for (const [row, { formulas }] of sheet.cells) {
      for (const [column, formula] of formulas)
        if (!isExternal(formula)) result.set(key(row, column), this.source.translate(sheet.id, row, column, formula));
    }
    return result;
  }

  private noteReferences(formula: string, own: SheetId, byName: Map<string, SheetId>, seen: Set<string>): void {
    for (const piece of formulaPieces(formula)) {
      if (piece.kind === 'function' && /^(?:INDIRECT|OFFSET)$/i.test(piece.text)) this.readEverything(seen);
      if (piece.kind !== 'area') continue;
      const id = piece.sheet === undefined ? own : byName.get(piece.sheet.toLowerCase());
      const mirror = id === undefined ? undefined : this.mirrors.get(id);
      const { area } = piece;
      const name = `${id} ${area.row} ${area.column} ${area.rows} ${area.columns}`;
      if (!mirror || seen.has(name)) continue;
      seen.add(name);
      if (area.rows * area.columns > SMALL_AREA) {
        mirror.areas.push(area);
        continue;
      }
      for (let row = area.row; row < area.row + area.rows; row++) {
        const columns = mirror.cells.get(row) ?? new Set<number>();
        mirror.cells.set(row, columns);
        for (let column = area.column; column < area.column + area.columns; column++) columns.add(column);
      }
    }
  }

  /** A reference that is only known while calculating can be anywhere. */
  private readEverything(seen: Set<string>): void {
    if (seen.has('everything')) return;
    seen.add('everything');
    for (const mirror of this.mirrors.values()) mirror.areas.push({ row: 0, column: 0, rows: 1_048_576, columns: COLUMNS });
  }

  private rowsRead(sheet: MemorySheet, mirror: Mirror): Iterable<number> {
    const rows = new Set(mirror.cells.keys());
    for (const at of mirror.inputs.keys()) rows.add(Math.floor(at / COLUMNS));
    for (const area of mirror.areas) {
      if (area.rows < sheet.cells.size) for (let row = area.row; row < area.row + area.rows; row++) rows.add(row);
      else for (const row of sheet.cells.keys()) if (row >= area.row && row < area.row + area.rows) rows.add(row);
    }
    return rows;
  }

  /** Gives the engine what changed in the cells of a row that formulas read. */
  private syncRow(engine: Model, index: number, sheet: MemorySheet, mirror: Mirror, row: number): boolean {
    const values = sheet.cells.get(row)?.values ?? [];
    const columns = new Set(mirror.cells.get(row));
    for (const area of mirror.areas) {
      if (row < area.row || row >= area.row + area.rows) continue;
      const last = Math.min(area.column + area.columns, Math.max(values.length, area.column));
      for (let column = area.column; column < last; column++) columns.add(column);
      for (let column = last; column < Math.min(area.column + area.columns, last + SMALL_AREA); column++)
        if (mirror.inputs.has(key(row, column))) columns.add(column);
    }
    let changed = false;
    for (const column of columns) {
      const at = key(row, column);
      if (mirror.formulas.has(at)) continue;
      const value = values[column];
      if (mirror.inputs.get(at) === value) continue;
      changed = true;
      if (value === undefined) {
        mirror.inputs.delete(at);
        clearCell(engine, index, ...placeOf(at));
      } else {
        mirror.inputs.set(at, value);
        engine.setUserInput(index, row + 1, column + 1, inputText(value));
      }
    }
    return changed;
  }

  private readResults(index: number, sheet: MemorySheet): void {
    const { engine } = this;
    const mirror = this.mirrors.get(sheet.id);
    if (!engine || !mirror) return;
    const changed = this.changed.get(sheet.id) ?? new Set<number>();
    for (const at of mirror.formulas.keys()) {
      const row = Math.floor(at / COLUMNS);
      const column = at % COLUMNS;
      const values = sheet.cells.get(row)?.values;
      const result = resultOf(engine, index, row, column, values?.[column]);
      if (!values || values[column] === result) continue;
      // A calculated value is not a change of its own: undoing the change of what it was calculated from brings it back.
      values[column] = result;
      changed.add(at);
    }
    if (changed.size > 0) this.changed.set(sheet.id, changed);
  }
}

/** A formula that reads another workbook keeps what it gave last: that workbook is not open. */
const isExternal = (formula: string): boolean => /\[[^\][]+\][^!'"\][]*'?!/.test(formula);

/** Cells as runs within their columns. */
function columnRuns(cells: ReadonlySet<number>): Area[] {
  const runs: { row: number; column: number; rows: number; columns: number }[] = [];
  const places = [...cells].map((at) => ({ row: Math.floor(at / COLUMNS), column: at % COLUMNS }));
  for (const { row, column } of places.sort((a, b) => a.column - b.column || a.row - b.row)) {
    const last = runs.at(-1);
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}
