import { contains } from '../../cells/address';
import type { Area } from '../../cells/address';
import type { TableColumnData } from '../../xlsx/workbook-data';
import { displayText } from './number-text';
import type { Table } from './extras';
import type { Piece } from './formula-references';
import { formulaPieces } from './formula-references';
import type { SheetId } from './grid';
import { ModelError } from './model-error';
import { isValidName } from './names';
import type { Shift } from './shift';
import { intersect, shiftArea } from './shift';
import { renameColumnInFormula, renameTableInFormula, structuredArea } from './structured-references';
import type { WorkbookModel } from './workbook-model';

/** A table and the sheet it stands on. */
export interface PlacedTable {
  sheet: SheetId;
  table: Table;
}

/** The data rows of a table, without headings and totals. */
export const bodyArea = ({ area, totalsRow }: Pick<Table, 'area' | 'totalsRow'>): Area => ({
  ...area,
  row: area.row + 1,
  rows: area.rows - 1 - (totalsRow ? 1 : 0),
});

/** Tables: where they are, what they are called, and what Excel refuses. */
export class Tables {
  constructor(private readonly model: WorkbookModel) {}

  list(sheet?: SheetId): PlacedTable[] {
    return this.model.sheets
      .ids()
      .flatMap((id) =>
        sheet === undefined || id === sheet ? this.model.sheetExtras(id).tables.map((table) => ({ sheet: id, table })) : [],
      );
  }

  byName(name: string): PlacedTable | undefined {
    // Asked for each reference of each formula: no list is made for it.
    const wanted = name.toLowerCase();
    for (const sheet of this.model.sheets.ids()) {
      const table = this.model.sheetExtras(sheet).tables.find((each) => each.name.toLowerCase() === wanted);
      if (table) return { sheet, table };
    }
    return undefined;
  }

  byId(uid: string): PlacedTable | undefined {
    return this.list().find(({ table }) => table.uid === uid);
  }

  /** The table that holds all of an area. */
  at(sheet: SheetId, area: Area): PlacedTable | undefined {
    return this.list(sheet).find(({ table }) => contains(table.area, area));
  }

  overlapping(sheet: SheetId, area: Area): Table[] {
    return this.model.sheetExtras(sheet).tables.filter((table) => intersect(table.area, area));
  }

  /** The cells of a table name or a structured reference with a table name. */
  reference(piece: Piece & { kind: 'structured' | 'name' }): { sheet: SheetId; area: Area } | undefined {
    const found = this.byName(piece.kind === 'structured' ? (piece.table ?? '') : piece.name);
    const area = found && structuredArea(found.table, piece.kind === 'structured' ? piece.inner : '', -1);
    return found && area && area !== 'value' ? { sheet: found.sheet, area } : undefined;
  }

  /** Makes a table as Excel does: headings become text, empty or double ones get a name, and a lone heading row gets one empty row. */
  add(sheet: SheetId, wanted: Area, hasHeaders: boolean): Table {
    this.model.protection.requireUnprotected(sheet);
    return this.model.transaction('Tabel maken', () => {
      let area = wanted;
      this.requireFree(sheet, area);
      if (!hasHeaders) {
        this.model.cells.shiftUnseen(sheet, { kind: 'insert', axis: 'rows', area: { ...area, rows: 1 } });
        area = { ...area, rows: area.rows + 1 };
      } else if (area.rows === 1) {
        area = { ...area, rows: 2 };
      }
      this.requireFree(sheet, area);
      const table: Table = {
        uid: this.model.newId(),
        name: this.freeName(),
        area,
        columns: this.headings(sheet, area).map((name) => ({ name })),
        totalsRow: false,
        style: 'TableStyleMedium2',
        bandedRows: true,
        filter: true,
      };
      this.model.changeSheet(sheet, { tables: [...this.model.sheetExtras(sheet).tables, table] });
      this.writeHeadings(sheet);
      this.model.emit({ type: 'tableAdded', sheet, table: table.uid, source: this.model.currentSource });
      return table;
    });
  }

  /** Texts of a heading row as Excel makes them: what is shown, never empty and never twice. */
  private headings(sheet: SheetId, area: Area): string[] {
    const taken = new Set<string>();
    return (this.model.grid.values(sheet, { ...area, rows: 1 })[0] ?? []).map((value, index) => {
      const format = this.model.grid.style(sheet, area.row, area.column + index).numberFormat ?? 'General';
      return uniqueHeading(displayText(value, format), index, taken);
    });
  }

  /** Takes a table away; with `contents` the cells go empty too. */
  remove(uid: string, contents: boolean): void {
    const found = this.require(uid);
    this.model.protection.requireUnprotected(found.sheet);
    this.model.transaction('Tabel verwijderen', () => {
      this.replace(found.sheet, uid, undefined);
      if (contents) {
        this.model.grid.clearContents(found.sheet, found.table.area);
        this.model.grid.clearStyle(found.sheet, found.table.area);
        this.model.emit({ type: 'cells', sheet: found.sheet, areas: [found.table.area], source: this.model.currentSource });
      }
      this.model.emit({ type: 'tableDeleted', sheet: found.sheet, table: uid, name: found.table.name, source: this.model.currentSource });
    });
  }

  update(uid: string, change: Partial<Pick<Table, 'style' | 'bandedRows' | 'filter'>>): void {
    const { sheet, table } = this.require(uid);
    this.model.protection.requireUnprotected(sheet);
    this.replace(sheet, uid, { ...table, ...change });
  }

  rename(uid: string, name: string): void {
    const { sheet, table } = this.require(uid);
    if (table.name === name) return;
    this.model.protection.requireUnprotected(sheet);
    if (!isValidName(name)) throw new ModelError('argument', `Dit is geen geldige tabelnaam: ${name}`);
    const other = this.byName(name);
    if ((other && other.table.uid !== uid) || this.model.names.find(name)) throw new ModelError('exists', `De naam ${name} bestaat al.`);
    this.model.transaction('Tabel hernoemen', () => {
      this.replace(sheet, uid, { ...table, name });
      this.rewriteFormulas((formula) => renameTableInFormula(formula, table.name, name));
    });
  }

  /** Gives a table other cells; the heading row has to stay where it is. */
  resize(uid: string, area: Area): void {
    const { sheet, table } = this.require(uid);
    this.model.protection.requireUnprotected(sheet);
    if (area.row !== table.area.row || area.rows < 2 || !intersect(area, table.area))
      throw new ModelError('argument', 'De koprij van de tabel moet op dezelfde rij blijven.');
    this.requireFree(sheet, area, uid);
    this.model.filters.requireUnfiltered(sheet, table.area);
    this.model.transaction('Tabelgrootte', () => {
      const moved = area.column - table.area.column;
      const columns = Array.from({ length: area.columns }, (_, index): TableColumnData | undefined => table.columns[index + moved]);
      this.setColumns(sheet, table, area, columns);
    });
  }

  /** Stores the new cells of a table; columns not given yet take their name from the heading row. */
  setColumns(sheet: SheetId, table: Table, area: Area, columns: readonly (TableColumnData | undefined)[]): void {
    const taken = new Set(columns.flatMap((column) => (column ? [column.name.toLowerCase()] : [])));
    const shown = this.model.grid.values(sheet, { ...area, rows: 1 })[0] ?? [];
    const named = columns.map(
      (column, index) => column ?? { name: uniqueHeading(displayText(shown[index] ?? '', 'General'), index, taken) },
    );
    this.replace(sheet, table.uid, { ...table, area, columns: named });
    this.writeHeadings(sheet);
  }

  renameColumn(uid: string, index: number, name: string): void {
    const { sheet, table } = this.require(uid);
    const before = table.columns[index]?.name;
    if (before === undefined || before === name) return;
    if (name === '') throw new ModelError('argument', 'Een kolom heeft een naam.');
    const taken = new Set(table.columns.flatMap((column, at) => (at === index ? [] : [column.name.toLowerCase()])));
    const unique = uniqueHeading(name, index, taken);
    this.model.transaction('Kolom hernoemen', () => {
      this.replace(sheet, uid, {
        ...table,
        columns: table.columns.map((column, at) => (at === index ? { ...column, name: unique } : column)),
      });
      this.rewriteFormulas((formula, own) => renameColumnInFormula(formula, own === uid, table.name, before, unique));
      this.writeHeadings(sheet);
    });
  }

  setColumnFormula(uid: string, index: number, formula: string | undefined): void {
    const { sheet, table } = this.require(uid);
    if (table.columns[index]?.formula === formula) return;
    this.replace(sheet, uid, { ...table, columns: table.columns.map((column, at) => (at === index ? { ...column, formula } : column)) });
  }

  /** Puts the column names back in the cells of the heading rows where those differ. */
  writeHeadings(sheet: SheetId): void {
    for (const { columns, area } of this.model.sheetExtras(sheet).tables) {
      const row = { ...area, rows: 1 };
      const shown = this.model.grid.values(sheet, row)[0] ?? [];
      if (columns.every(({ name }, index) => shown[index] === name)) continue;
      this.model.grid.write(sheet, row, [columns.map(({ name }, index) => (shown[index] === name ? undefined : { value: name }))]);
    }
  }

  /** Changes formulas in cells, columns and names after something they refer to got another name. */
  private rewriteFormulas(rewrite: (formula: string, ownTable: string | undefined) => string): void {
    for (const sheet of this.model.sheets.ids()) {
      const used = this.model.grid.usedArea(sheet, false);
      const tables = this.model.sheetExtras(sheet).tables;
      if (!used) continue;
      this.model.grid.formulas(sheet, used).forEach((row, r) =>
        row.forEach((formula, c) => {
          if (typeof formula !== 'string' || !formula.startsWith('=')) return;
          const cell = { row: used.row + r, column: used.column + c, rows: 1, columns: 1 };
          const changed = rewrite(formula, tables.find((table) => contains(table.area, cell))?.uid);
          if (changed !== formula)
            this.model.grid.write(sheet, cell, [[{ value: this.model.grid.values(sheet, cell)[0]?.[0] ?? '', formula: changed }]]);
        }),
      );
      const columns = (table: Table): Table => ({
        ...table,
        columns: table.columns.map((column) =>
          column.formula === undefined ? column : { ...column, formula: rewrite(column.formula, table.uid) },
        ),
      });
      if (tables.some((table) => table.columns.some((column) => column.formula !== undefined)))
        this.model.changeSheet(sheet, { tables: tables.map(columns) });
    }
    this.model.change({ names: this.model.state.names.map((name) => ({ ...name, formula: rewrite(name.formula, undefined) })) });
  }

  require(uid: string): PlacedTable {
    const found = this.byId(uid);
    if (!found) throw new ModelError('notFound', 'De tabel bestaat niet meer.');
    return found;
  }

  /** Refuses an area that touches another table or merged cells. */
  requireFree(sheet: SheetId, area: Area, own?: string): void {
    const other = this.overlapping(sheet, area).some((table) => table.uid !== own);
    if (other || this.model.grid.merges(sheet).some((merge) => intersect(merge, area))) {
      throw new ModelError('overlap', 'Een tabel kan niet over een andere tabel of over samengevoegde cellen liggen.');
    }
  }

  /** Refuses a shift that would tear a table apart or take its heading row away. */
  requireShiftable(sheet: SheetId, shift: Shift): void {
    for (const table of this.model.sheetExtras(sheet).tables) {
      const { area } = table;
      const heading = { ...area, rows: 1 };
      const gone = shift.kind === 'delete' && contains(shift.area, area);
      if (gone) continue;
      if (shift.kind === 'delete' && shift.axis === 'rows' && intersect(shift.area, heading))
        throw new ModelError('notAllowed', 'De koprij van een tabel kan niet weg.');
      const behind: Area =
        shift.axis === 'rows' ? { ...shift.area, rows: Number.MAX_SAFE_INTEGER } : { ...shift.area, columns: Number.MAX_SAFE_INTEGER };
      if (!intersect(behind, area)) continue;
      const across =
        shift.axis === 'rows'
          ? area.column >= shift.area.column && area.column + area.columns <= shift.area.column + shift.area.columns
          : area.row >= shift.area.row && area.row + area.rows <= shift.area.row + shift.area.rows;
      if (!across || !shiftArea(area, shift)) throw new ModelError('notAllowed', 'Hiermee zou een deel van een tabel verschuiven.');
    }
  }

  replace(sheet: SheetId, uid: string, table: Table | undefined): void {
    this.model.changeSheet(sheet, {
      tables: this.model.sheetExtras(sheet).tables.flatMap((item) => (item.uid === uid ? (table ? [table] : []) : [item])),
    });
  }

  private freeName(): string {
    let number = this.list().length + 1;
    while (this.byName(`Tabel${number}`) || this.model.names.find(`Tabel${number}`)) number += 1;
    return `Tabel${number}`;
  }
}

/** A heading as Excel writes it: `Kolom3` for an empty one, a number behind one that is taken. */
export function uniqueHeading(text: string, index: number, taken: Set<string>): string {
  const base = text === '' ? `Kolom${index + 1}` : text;
  let name = base;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${base}${number}`;
  taken.add(name.toLowerCase());
  return name;
}

/** Whether a formula means the same in every row of a table: it has structured references and no relative A1 ones. */
export const isColumnFormula = (formula: string): boolean => {
  const pieces = formulaPieces(formula);
  return (
    pieces.some((piece) => piece.kind === 'structured') &&
    !pieces.some((piece) => piece.kind === 'area' && /(?:^|:)(?!\$[A-Z]+\$\d)/i.test(piece.address))
  );
};
