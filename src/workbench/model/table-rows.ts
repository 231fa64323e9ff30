import type { Area } from '../../cells/address';
import type { TableColumnData } from '../../xlsx/workbook-data';
import type { WrittenValue } from './cells';
import { ModelError } from './model-error';
import { intersect } from './shift';
import { fillFormulas } from './table-growth';
import { bodyArea, uniqueHeading } from './tables';
import type { WorkbookModel } from './workbook-model';

/** Adds rows to a table before a 0-based index among its data rows, or at the end; cells below move down where something stands in the way. */
export function addTableRows(
  model: WorkbookModel,
  uid: string,
  index: number | null,
  values: readonly (readonly WrittenValue[])[],
): number {
  const { sheet, table } = model.tables.require(uid);
  const body = bodyArea(table);
  const at = index ?? body.rows;
  if (at < 0 || at > body.rows || values.some((row) => row.length !== body.columns))
    throw new ModelError('argument', 'De rijen passen niet in de tabel.');
  model.protection.requireUnprotected(sheet);
  const rows: Area = { ...body, row: body.row + at, rows: values.length };
  model.transaction('Tabelrijen toevoegen', () => {
    const below: Area = { ...body, row: table.area.row + table.area.rows, rows: values.length };
    if (at < body.rows || table.totalsRow || !isEmpty(model, sheet, below)) {
      const shift = { kind: 'insert', axis: 'rows', area: rows } as const;
      model.tables.requireShiftable(sheet, shift);
      model.cells.shiftUnseen(sheet, shift);
    }
    const grown = { ...table.area, rows: table.area.rows + values.length };
    model.tables.setColumns(sheet, model.tables.require(uid).table, grown, table.columns);
    model.cells.writeUnseen(sheet, rows, values);
    fillFormulas(model, sheet, table, rows);
    model.emit({ type: 'cells', sheet, areas: [rows], source: model.currentSource });
    model.emit({ type: 'tableChanged', sheet, table: uid, area: rows, source: model.currentSource });
  });
  return at;
}

/** Takes data rows out of a table; one empty row stays when all go, as in Excel. */
export function deleteTableRows(model: WorkbookModel, uid: string, index: number, count = 1): void {
  const { sheet, table } = model.tables.require(uid);
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new ModelError('notFound', 'Die rij is er niet.');
  const rows: Area = { ...body, row: body.row + index, rows: count };
  if (count < body.rows) return model.cells.shift(sheet, { kind: 'delete', axis: 'rows', area: rows });
  model.transaction('Tabelrijen verwijderen', () => {
    if (count > 1) model.cells.shift(sheet, { kind: 'delete', axis: 'rows', area: { ...rows, row: rows.row + 1, rows: count - 1 } });
    model.cells.clearContents(sheet, { ...rows, rows: 1 });
  });
}

/** Adds a column before a 0-based index, or at the end; `values` holds the heading and the data rows, one per row. */
export function addTableColumn(
  model: WorkbookModel,
  uid: string,
  index: number | null,
  values: readonly WrittenValue[] | undefined,
  name: string | undefined,
): number {
  const { sheet, table } = model.tables.require(uid);
  const at = index ?? table.columns.length;
  if (at < 0 || at > table.columns.length || (values && values.length !== table.area.rows))
    throw new ModelError('argument', 'De kolom past niet in de tabel.');
  model.protection.requireUnprotected(sheet);
  const column: Area = { ...table.area, column: table.area.column + at, columns: 1 };
  model.transaction('Tabelkolom toevoegen', () => {
    if (at < table.columns.length || !isEmpty(model, sheet, column)) {
      const shift = { kind: 'insert', axis: 'columns', area: column } as const;
      model.tables.requireShiftable(sheet, shift);
      model.grid.shift(sheet, shift);
      model.shiftShared(sheet, shift);
    }
    const heading = name ?? (values?.[0] === undefined || values[0] === null ? '' : String(values[0]));
    const others = table.columns.map((item) => item.name.toLowerCase());
    const columns: TableColumnData[] = [...table.columns];
    columns.splice(at, 0, { name: uniqueHeading(heading, at, new Set(others)) });
    model.tables.setColumns(sheet, model.tables.require(uid).table, { ...table.area, columns: columns.length }, columns);
    if (values && values.length > 1)
      model.cells.write(
        sheet,
        { ...column, row: column.row + 1, rows: column.rows - 1 },
        values.slice(1).map((value) => [value]),
      );
  });
  return at;
}

export function deleteTableColumn(model: WorkbookModel, uid: string, index: number): void {
  const { sheet, table } = model.tables.require(uid);
  if (table.columns.length === 1) throw new ModelError('notAllowed', 'Een tabel houdt ten minste één kolom.');
  model.cells.shift(sheet, { kind: 'delete', axis: 'columns', area: { ...table.area, column: table.area.column + index, columns: 1 } });
}

/** Shows or removes the totals row. */
export function setTotalsRow(model: WorkbookModel, uid: string, on: boolean): void {
  const { sheet, table } = model.tables.require(uid);
  if (table.totalsRow === on) return;
  model.protection.requireUnprotected(sheet);
  const last: Area = { ...table.area, row: table.area.row + table.area.rows - (on ? 0 : 1), rows: 1 };
  model.transaction('Totaalrij', () => {
    if (on) {
      if (!isEmpty(model, sheet, last)) model.cells.shiftUnseen(sheet, { kind: 'insert', axis: 'rows', area: last });
      model.tables.replace(sheet, uid, {
        ...model.tables.require(uid).table,
        totalsRow: true,
        area: { ...table.area, rows: table.area.rows + 1 },
      });
      model.cells.writeUnseen(sheet, { ...last, columns: 1 }, [['Totaal']]);
    } else {
      model.tables.replace(sheet, uid, { ...table, totalsRow: false, area: { ...table.area, rows: table.area.rows - 1 } });
      model.grid.clearContents(sheet, last);
    }
  });
}

function isEmpty(model: WorkbookModel, sheet: string, area: Area): boolean {
  if (model.tables.overlapping(sheet, area).length > 0 || model.grid.merges(sheet).some((merge) => intersect(merge, area))) return false;
  return model.grid.formulas(sheet, area).every((row) => row.every((value) => value === ''));
}
