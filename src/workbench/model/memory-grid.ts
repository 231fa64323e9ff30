import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { CellStyle, RowData, WorkbookData } from '../../xlsx/workbook-data';
import type { AddedFunctions } from './added-functions';
import { charactersOfPoints, pointsOfCharacters, STANDARD_HEIGHT, STANDARD_WIDTH } from './column-width';
import { dropSheetInFormula, renameSheetInFormula, shiftFormula } from './formula-references';
import type { CellInput, Grid, GridListener, GridSheetData, Line, SheetId, SheetProperties, StyleChange, UndoStep } from './grid';
import { moveCells } from './memory-shift';
import type { MemoryRow } from './memory-sheet';
import { cellsOf, changeColumns, columnAt, emptyRow, trim } from './memory-sheet';
import { MemoryStore } from './memory-store';
import { MemoryStyles, styleWith } from './memory-styles';
import type { Shift } from './shift';
import { intersect, shiftArea } from './shift';

/** A grid in memory, for tests at size: nothing is drawn, cells are kept per row, and only what formulas need goes to the calculation engine. */
export class MemoryGrid implements Grid {
  private active = '';
  private selected: Area[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  private listener: GridListener | undefined;
  private serial = 0;
  private readonly store = new MemoryStore(
    (sheet, row, column, formula) => this.listener?.translate(sheet, row, column, formula) ?? formula,
    (sheets) => this.listener?.calculated(sheets),
  );
  private readonly looks = new MemoryStyles(this.store);

  attach(listener: GridListener): void {
    this.listener = listener;
  }

  // files

  load(data: WorkbookData): SheetId[] {
    this.store.sheets.clear();
    this.store.order = [];
    this.store.history.clear();
    for (const sheet of data.sheets) {
      const id = this.newSheet({ name: sheet.name, visibility: sheet.visibility, tabColor: sheet.tabColor ?? '', gridlines: true });
      const target = this.store.get(id);
      target.layout = {
        ...target.layout,
        columns: sheet.columns,
        rows: sheet.rows,
        merges: sheet.merges,
        frozen: sheet.frozen ?? { rows: 0, columns: 0 },
      };
      for (const [row, cells] of sheet.cells) {
        const line = emptyRow(0);
        for (const [column, { value, formula, style }] of cells) {
          if (value !== '' || formula !== undefined) line.values[column] = value;
          if (formula !== undefined) line.formulas.set(column, formula);
          if (style) line.styles[column] = style;
        }
        target.cells.set(row, line);
      }
    }
    this.active = this.store.order[data.activeSheet] ?? this.store.order[0] ?? '';
    this.selected = [{ row: 0, column: 0, rows: 1, columns: 1 }];
    this.store.calculation.reset();
    return [...this.store.order];
  }

  sheetData(sheet: SheetId): GridSheetData {
    const own = this.store.get(sheet);
    const { columns, rows, merges, frozen } = own.layout;
    this.store.calculation.update();
    return {
      cells: cellsOf(own),
      columns: [...columns],
      rows: new Map(
        [...rows].map(([row, { height, hidden }]): [number, RowData] => [
          row,
          { ...(height === undefined ? {} : { height }), ...(hidden ? { hidden } : {}) },
        ]),
      ),
      merges: [...merges],
      ...(frozen.rows > 0 || frozen.columns > 0 ? { frozen } : {}),
    };
  }

  // sheets

  sheetIds(): SheetId[] {
    return [...this.store.order];
  }

  sheet(sheet: SheetId): SheetProperties {
    return this.store.get(sheet).layout.properties;
  }

  setSheet(sheet: SheetId, change: Partial<SheetProperties>): void {
    const before = this.sheet(sheet);
    this.store.setLayout(sheet, { properties: { ...before, ...change } });
    const { name } = change;
    if (name === undefined || name === before.name) return;
    this.store.rewriteFormulas((formula) => renameSheetInFormula(formula, before.name, name));
    this.store.calculation.reset();
  }

  addSheet(name: string, position: number): SheetId {
    const before = [...this.store.order];
    const id = this.newSheet({ name, visibility: 'visible', tabColor: '', gridlines: true }, position);
    this.rememberOrder(before);
    return id;
  }

  deleteSheet(sheet: SheetId): void {
    const before = [...this.store.order];
    const { name } = this.sheet(sheet);
    this.store.order = before.filter((id) => id !== sheet);
    this.rememberOrder(before);
    this.store.rewriteFormulas((formula) => dropSheetInFormula(formula, name));
  }

  moveSheet(sheet: SheetId, position: number): void {
    const before = [...this.store.order];
    this.store.order = before.filter((id) => id !== sheet);
    this.store.order.splice(position, 0, sheet);
    this.rememberOrder(before);
  }

  private newSheet(properties: SheetProperties, position = this.store.order.length): SheetId {
    this.serial += 1;
    const id = `{${this.serial.toString(16).toUpperCase().padStart(8, '0')}-0001-4000-8000-000000000000}`;
    this.store.sheets.set(id, {
      id,
      cells: new Map(),
      layout: { properties, columns: [], rows: new Map(), merges: [], frozen: { rows: 0, columns: 0 } },
    });
    this.store.order.splice(position, 0, id);
    return id;
  }

  private rememberOrder(before: SheetId[]): void {
    const after = [...this.store.order];
    const use = (order: SheetId[]): void => {
      this.store.order = [...order];
      if (!order.includes(this.active)) this.active = order[0] ?? '';
      this.store.calculation.reset();
    };
    this.remember({ undo: () => use(before), redo: () => use(after) });
    use(after);
  }

  activeSheet(): SheetId {
    return this.active;
  }

  activate(sheet: SheetId): void {
    this.active = sheet;
    this.selected = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  }

  selection(): Area[] {
    return this.selected;
  }

  select(areas: Area[]): void {
    this.selected = areas;
  }

  // cells

  values(sheet: SheetId, area: Area): CellValue[][] {
    this.store.refresh();
    return this.readCells(sheet, area, (row, column) => row.values[column] ?? '');
  }

  formulas(sheet: SheetId, area: Area): CellValue[][] {
    return this.readCells(sheet, area, (row, column) => row.formulas.get(column) ?? row.values[column] ?? '');
  }

  private readCells(sheet: SheetId, area: Area, read: (row: MemoryRow, column: number) => CellValue): CellValue[][] {
    const { cells } = this.store.get(sheet);
    return Array.from({ length: area.rows }, (_, r) => {
      const row = cells.get(area.row + r);
      const line = new Array<CellValue>(area.columns);
      for (let c = 0; c < area.columns; c++) line[c] = row ? read(row, area.column + c) : '';
      return line;
    });
  }

  usedArea(sheet: SheetId, formats: boolean): Area | undefined {
    let top = Infinity;
    let bottom = -1;
    let left = Infinity;
    let right = -1;
    for (const [row, { values, styles }] of this.store.get(sheet).cells) {
      const width = Math.max(values.length, formats ? styles.length : 0);
      const used = (column: number): boolean => values[column] !== undefined || (formats && styles[column] !== undefined);
      let first = 0;
      while (first < width && !used(first)) first += 1;
      if (first === width) continue;
      let last = width - 1;
      while (!used(last)) last -= 1;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, first);
      right = Math.max(right, last);
    }
    return bottom < 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  write(sheet: SheetId, area: Area, cells: readonly (readonly (CellInput | undefined)[])[]): void {
    cells.forEach((inputs, r) => {
      if (inputs.every((input) => input === undefined)) return;
      const row = this.store.editRow(sheet, area.row + r);
      inputs.forEach((input, c) => {
        if (!input) return;
        const column = area.column + c;
        if (input.formula === undefined) this.dropFormula(row, column);
        else {
          row.formulas.set(column, input.formula);
          this.store.calculation.formulasChanged();
        }
        row.values[column] = input.value === '' && input.formula === undefined ? undefined : input.value;
        if (input.numberFormat !== undefined)
          row.styles[column] = styleWith(this.style(sheet, area.row + r, column), { numberFormat: input.numberFormat });
      });
      trim(row.values);
      this.store.calculation.rowChanged(sheet, area.row + r);
    });
  }

  private dropFormula(row: MemoryRow, column: number): void {
    if (row.formulas.delete(column)) this.store.calculation.formulasChanged();
  }

  clearContents(sheet: SheetId, area: Area): void {
    for (const index of this.store.rowsIn(sheet, area)) {
      const row = this.store.editRow(sheet, index);
      for (let column = area.column; column < Math.min(area.column + area.columns, row.values.length); column++)
        row.values[column] = undefined;
      for (const column of [...row.formulas.keys()])
        if (column >= area.column && column < area.column + area.columns) this.dropFormula(row, column);
      trim(row.values);
      this.store.calculation.rowChanged(sheet, index);
    }
  }

  // looks

  style(sheet: SheetId, row: number, column: number): CellStyle {
    return this.looks.style(sheet, row, column);
  }

  styles(sheet: SheetId, area: Area): CellStyle[] {
    return this.looks.styles(sheet, area);
  }

  setStyle(sheet: SheetId, area: Area, change: StyleChange): void {
    this.looks.setStyle(sheet, area, change);
  }

  clearStyle(sheet: SheetId, area: Area): void {
    this.looks.clearStyle(sheet, area);
  }

  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | undefined)[])[]): void {
    this.looks.setNumberFormats(sheet, area, formats);
  }

  // rows, columns, panes

  column(sheet: SheetId, column: number): Line {
    const own = columnAt(this.store.get(sheet).layout, column);
    return { size: own?.hidden ? 0 : pointsOfCharacters(own?.width ?? STANDARD_WIDTH), hidden: own?.hidden ?? false };
  }

  row(sheet: SheetId, row: number): Line {
    const own = this.store.get(sheet).layout.rows.get(row);
    return { size: own?.hidden ? 0 : (own?.height ?? STANDARD_HEIGHT), hidden: own?.hidden ?? false };
  }

  setColumns(sheet: SheetId, first: number, count: number, { size, hidden }: Partial<Line>): void {
    const change = { ...(size === undefined ? {} : { width: charactersOfPoints(size) }), ...(hidden === undefined ? {} : { hidden }) };
    this.store.setLayout(sheet, {
      columns: changeColumns(this.store.get(sheet).layout.columns, first, first + count - 1, (column) => ({ ...column, ...change })),
    });
  }

  setRows(sheet: SheetId, first: number, count: number, { size, hidden }: Partial<Line>): void {
    const rows = new Map(this.store.get(sheet).layout.rows);
    const change = { ...(size === undefined ? {} : { height: size }), ...(hidden === undefined ? {} : { hidden }) };
    for (let row = first; row < first + count; row++) rows.set(row, { ...rows.get(row), ...change });
    this.store.setLayout(sheet, { rows });
  }

  /** Nothing is drawn here, so nothing knows how wide a text is. */
  autofit(): void {}

  frozen(sheet: SheetId): { rows: number; columns: number } {
    return this.store.get(sheet).layout.frozen;
  }

  freeze(sheet: SheetId, rows: number, columns: number): void {
    this.store.setLayout(sheet, { frozen: { rows, columns } });
  }

  merges(sheet: SheetId): Area[] {
    return [...this.store.get(sheet).layout.merges];
  }

  merge(sheet: SheetId, area: Area): void {
    this.store.setLayout(sheet, { merges: [...this.merges(sheet), area] });
  }

  unmerge(sheet: SheetId, area: Area): void {
    this.store.setLayout(sheet, { merges: this.merges(sheet).filter((merge) => !intersect(merge, area)) });
  }

  shift(sheet: SheetId, shift: Shift): void {
    const own = this.store.get(sheet);
    const { name } = own.layout.properties;
    const before = own.cells;
    const after = moveCells(before, shift);
    const use = (cells: Map<number, MemoryRow>): void => {
      this.store.history.newSegment();
      own.cells = cells;
      this.store.calculation.reset();
    };
    this.remember({ undo: () => use(before), redo: () => use(after) });
    use(after);
    const line = <T extends { first: number; last: number }>(item: T): T[] => {
      const area = shiftArea(
        { row: 0, rows: 1, column: item.first, columns: item.last - item.first + 1 },
        { ...shift, area: { ...shift.area, row: 0, rows: MAX_ROWS } },
      );
      return area ? [{ ...item, first: area.column, last: area.column + area.columns - 1 }] : [];
    };
    const { layout } = own;
    this.store.setLayout(sheet, {
      merges: layout.merges.flatMap((merge) => shiftArea(merge, shift) ?? []),
      columns: shift.axis === 'columns' && shift.area.rows === MAX_ROWS ? layout.columns.flatMap(line) : layout.columns,
      rows:
        shift.axis === 'rows' && shift.area.columns === MAX_COLUMNS
          ? new Map(
              [...layout.rows].flatMap(([row, data]) =>
                shiftArea({ row, rows: 1, column: 0, columns: 1 }, shift)?.row === undefined
                  ? []
                  : [[shiftArea({ row, rows: 1, column: 0, columns: 1 }, shift)?.row ?? row, data] as const],
              ),
            )
          : layout.rows,
    });
    this.store.rewriteFormulas((formula, id) => shiftFormula(formula, this.sheet(id).name, name, shift));
  }

  // calculation

  retranslate(): void {
    this.store.calculation.formulasChanged();
  }

  calculate(): void {
    this.store.calculation.update();
  }

  setManual(on: boolean): void {
    this.store.isManual = on;
  }

  setFunctions(functions: AddedFunctions): void {
    this.store.calculation.setFunctions(functions);
    this.calculate();
  }

  settled(): undefined {
    return undefined;
  }

  // undo

  begin(label: string): () => void {
    return this.store.history.begin(label);
  }

  remember(step: UndoStep): void {
    this.store.history.remember(step);
  }

  undo(): void {
    this.store.history.undo();
  }

  redo(): void {
    this.store.history.redo();
  }

  canUndo(): boolean {
    return this.store.history.canUndo();
  }

  canRedo(): boolean {
    return this.store.history.canRedo();
  }

  /** Nothing is drawn. */
  show(): void {}
}
