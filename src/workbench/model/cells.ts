import type { Area } from '../../cells/address';
import { contains, MAX_COLUMNS, MAX_ROWS } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import { isWellFormed } from './formula-references';
import type { CellInput, SheetId, StyleChange } from './grid';
import { ModelError } from './model-error';
import type { Shift } from './shift';
import { intersect } from './shift';
import { columnsToFill, fillColumn } from './column-fill';
import { fillInsertedRows, followTables } from './table-growth';
import { readTypedText } from './typed-input';
import type { Source } from './workbook-events';
import type { WorkbookModel } from './workbook-model';

/** What a caller may put in a cell: null leaves it, '' empties it, a text starting with `=` is a formula, another text is read as if typed. */
export type WrittenValue = CellValue | null;

/** Cells, their looks and their places, with the rules that Excel keeps about protection, merged cells and tables. */
export class Cells {
  constructor(private readonly model: WorkbookModel) {}

  /** Writes values or formulas; the rows and columns are exactly those of the area. */
  write(sheet: SheetId, area: Area, values: readonly (readonly WrittenValue[])[], source: Source = this.model.currentSource): void {
    this.model.protection.requireEditable(sheet, area);
    this.model.transaction(
      'Waarden schrijven',
      () => {
        const single = area.rows === 1 && area.columns === 1;
        const before = single ? this.model.grid.values(sheet, area)[0]?.[0] : undefined;
        const fills = source === 'addin' ? columnsToFill(this.model, sheet, area, values) : [];
        this.writeUnseen(sheet, area, values);
        for (const fill of fills) fillColumn(this.model, sheet, fill);
        const after = single ? this.model.grid.values(sheet, area)[0]?.[0] : undefined;
        this.model.emit({ type: 'cells', sheet, areas: [area], source, before, after });
        followTables(this.model, sheet, area);
      },
      source,
    );
  }

  /** As `write`, without protection, events and the answer of tables: for what the workbook itself fills in. */
  writeUnseen(sheet: SheetId, area: Area, values: readonly (readonly WrittenValue[])[]): void {
    const { grid } = this.model;
    const covered = grid.merges(sheet).filter((merge) => intersect(merge, area));
    const inputs = values.map((row, r) =>
      row.map((value, c): CellInput | undefined => {
        if (value === null || value === undefined) return undefined;
        const at = { row: area.row + r, column: area.column + c };
        // Excel drops what is written to the cells a merged area covers.
        if (
          covered.some((merge) => contains(merge, { ...at, rows: 1, columns: 1 }) && (merge.row !== at.row || merge.column !== at.column))
        )
          return undefined;
        if (typeof value !== 'string' || value === '') return { value };
        const format = grid.style(sheet, at.row, at.column).numberFormat ?? 'General';
        if (!value.startsWith('=') || value === '=' || format === '@') return readTypedText(value, format, () => new Date().getFullYear());
        if (!isWellFormed(value)) throw new ModelError('argument', `Deze formule is niet af: ${value}`);
        return { value: '', formula: value };
      }),
    );
    grid.write(sheet, area, inputs);
  }

  /** Puts the rows of an area in another order; `order` names for each row the one (0-based in the area) that comes there. */
  sort(sheet: SheetId, area: Area, order: readonly number[], source: Source = this.model.currentSource): void {
    this.model.protection.requireEditable(sheet, area);
    const formulas = this.model.grid.formulas(sheet, area);
    this.model.transaction(
      'Sorteren',
      () => {
        this.writeUnseen(
          sheet,
          area,
          order.map((index) =>
            (formulas[index] ?? []).map((value) =>
              typeof value === 'string' && value !== '' && !value.startsWith('=') ? `'${value}` : value,
            ),
          ),
        );
        this.model.emit({ type: 'sorted', sheet, areas: [area], source });
      },
      source,
    );
  }

  /** Empties cells and leaves their looks. */
  clearContents(sheet: SheetId, area: Area): void {
    this.model.protection.requireEditable(sheet, area);
    this.model.transaction('Inhoud wissen', () => {
      this.model.grid.clearContents(sheet, area);
      this.model.emit({ type: 'cells', sheet, areas: [area], source: this.model.currentSource });
      followTables(this.model, sheet, area);
    });
  }

  setStyle(sheet: SheetId, area: Area, change: StyleChange): void {
    this.model.protection.requireAllowed(sheet, 'formatCells');
    this.format(sheet, area, () => this.model.grid.setStyle(sheet, area, change));
  }

  clearStyle(sheet: SheetId, area: Area): void {
    this.model.protection.requireAllowed(sheet, 'formatCells');
    this.format(sheet, area, () => this.model.grid.clearStyle(sheet, area));
  }

  /** English format codes; null leaves a cell. */
  setNumberFormats(sheet: SheetId, area: Area, formats: readonly (readonly (string | null)[])[]): void {
    this.model.protection.requireAllowed(sheet, 'formatCells');
    this.format(sheet, area, () =>
      this.model.grid.setNumberFormats(
        sheet,
        area,
        formats.map((row) => row.map((format) => format ?? undefined)),
      ),
    );
  }

  setColumns(sheet: SheetId, area: Area, change: { size?: number; hidden?: boolean }): void {
    this.model.protection.requireAllowed(sheet, 'formatColumns');
    this.format(sheet, area, () => this.model.grid.setColumns(sheet, area.column, area.columns, change));
  }

  setRows(sheet: SheetId, area: Area, change: { size?: number; hidden?: boolean }): void {
    this.model.protection.requireAllowed(sheet, 'formatRows');
    this.format(sheet, area, () => this.model.grid.setRows(sheet, area.row, area.rows, change));
    if (change.hidden !== undefined)
      this.model.emit({ type: 'rowsHidden', sheet, areas: [area], hidden: change.hidden, source: this.model.currentSource });
  }

  private format(sheet: SheetId, area: Area, work: () => void): void {
    this.model.transaction('Opmaak', () => {
      work();
      this.model.emit({ type: 'formatted', sheet, areas: [area], source: this.model.currentSource });
    });
  }

  /** Merges an area, or each of its rows; only the value of the first cell stays. */
  merge(sheet: SheetId, area: Area, across: boolean): void {
    this.model.protection.requireAllowed(sheet, 'formatCells');
    this.model.protection.requireEditable(sheet, area);
    if (this.model.tables.overlapping(sheet, area).length > 0)
      throw new ModelError('overlap', 'Cellen in een tabel kunnen niet worden samengevoegd.');
    const parts = across ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })) : [area];
    this.model.transaction('Samenvoegen', () => {
      for (const part of parts) {
        const values = this.model.grid.values(sheet, part);
        const first = values.flat().find((value) => value !== '') ?? '';
        const kept = this.model.grid.formulas(sheet, { ...part, rows: 1, columns: 1 })[0]?.[0] ?? '';
        this.model.grid.unmerge(sheet, part);
        this.model.grid.clearContents(sheet, part);
        this.model.grid.write(sheet, { ...part, rows: 1, columns: 1 }, [
          [typeof kept === 'string' && kept.startsWith('=') ? { value: '', formula: kept } : { value: first }],
        ]);
        if (part.rows * part.columns > 1) this.model.grid.merge(sheet, part);
      }
      this.model.emit({ type: 'cells', sheet, areas: [area], source: this.model.currentSource });
    });
  }

  unmerge(sheet: SheetId, area: Area): void {
    this.model.protection.requireAllowed(sheet, 'formatCells');
    this.format(sheet, area, () => this.model.grid.unmerge(sheet, area));
  }

  /** Inserts or deletes cells, rows or columns; what stands around the cells moves along. */
  shift(sheet: SheetId, shift: Shift): void {
    const { area, kind, axis } = shift;
    const whole = axis === 'rows' ? area.columns === MAX_COLUMNS : area.rows === MAX_ROWS;
    const permission = `${kind}${axis === 'rows' ? 'Rows' : 'Columns'}` as const;
    if (whole) this.model.protection.requireAllowed(sheet, permission);
    else this.model.protection.requireEditable(sheet, area);
    this.model.tables.requireShiftable(sheet, shift);
    if (kind === 'delete' || !whole) this.model.filters.requireUnfiltered(sheet, area);
    this.model.transaction(kind === 'insert' ? 'Invoegen' : 'Verwijderen', () => {
      this.shiftUnseen(sheet, shift);
      fillInsertedRows(this.model, sheet, shift);
      this.model.emit({ type: 'shifted', sheet, shift, source: this.model.currentSource });
    });
  }

  /** As `shift`, without protection and events. */
  shiftUnseen(sheet: SheetId, shift: Shift): void {
    this.model.grid.shift(sheet, shift);
    this.model.shiftShared(sheet, shift);
    this.model.tables.writeHeadings(sheet);
  }
}
