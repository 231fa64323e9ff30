import type { Area } from '../../cells/address';
import type { Table } from './extras';
import type { SheetId } from './grid';
import { displayText } from './number-text';
import type { Shift } from './shift';
import { intersect } from './shift';
import { bodyArea, isColumnFormula } from './tables';
import type { WorkbookModel } from './workbook-model';

/** What tables do after cells changed: take over a new heading, grow with what was written directly below or next to them, keep a column formula. */
export function followTables(model: WorkbookModel, sheet: SheetId, area: Area): void {
  for (const { uid } of model.sheetExtras(sheet).tables) {
    const current = (): Table => model.tables.require(uid).table;
    takeHeadings(model, sheet, current(), area);
    growRight(model, sheet, current(), area);
    growDown(model, sheet, current(), area);
    keepColumnFormulas(model, sheet, current(), area);
    const touched = intersect(current().area, area);
    if (touched) model.emit({ type: 'tableChanged', sheet, table: uid, area: touched, source: model.currentSource });
  }
}

function takeHeadings(model: WorkbookModel, sheet: SheetId, table: Table, area: Area): void {
  const heading = intersect({ ...table.area, rows: 1 }, area);
  if (!heading) return;
  const shown = model.grid.values(sheet, heading)[0] ?? [];
  shown.forEach((value, offset) => {
    const index = heading.column + offset - table.area.column;
    const format = model.grid.style(sheet, heading.row, heading.column + offset).numberFormat ?? 'General';
    model.tables.renameColumn(table.uid, index, displayText(value, format) || `Kolom${index + 1}`);
  });
  model.tables.writeHeadings(sheet);
}

/** Takes in what was written from the row below the table on, or what ran over its last row. */
function growDown(model: WorkbookModel, sheet: SheetId, table: Table, area: Area): void {
  const end = table.area.row + table.area.rows;
  const added = area.row + area.rows - end;
  if (
    table.totalsRow ||
    added <= 0 ||
    area.row > end ||
    area.row <= table.area.row ||
    area.column < table.area.column ||
    area.column + area.columns > table.area.column + table.area.columns
  )
    return;
  const rows: Area = { ...table.area, row: end, rows: added };
  if (!isFree(model, sheet, table, rows) || !holdsValue(model, sheet, { ...area, row: end, rows: added })) return;
  model.tables.setColumns(sheet, table, { ...table.area, rows: table.area.rows + added }, table.columns);
  fillFormulas(model, sheet, table, rows);
}

function growRight(model: WorkbookModel, sheet: SheetId, table: Table, area: Area): void {
  const end = table.area.column + table.area.columns;
  if (area.column !== end || area.row < table.area.row || area.row + area.rows > table.area.row + table.area.rows) return;
  const added: Area = { ...table.area, column: end, columns: area.columns };
  if (!isFree(model, sheet, table, added) || !holdsValue(model, sheet, area)) return;
  const grown = { ...table.area, columns: table.area.columns + area.columns };
  model.tables.setColumns(
    sheet,
    table,
    grown,
    Array.from({ length: grown.columns }, (_, index) => table.columns[index]),
  );
}

function isFree(model: WorkbookModel, sheet: SheetId, table: Table, area: Area): boolean {
  return (
    !model.tables.overlapping(sheet, area).some((other) => other.uid !== table.uid) &&
    !model.grid.merges(sheet).some((merge) => intersect(merge, area))
  );
}

const holdsValue = (model: WorkbookModel, sheet: SheetId, area: Area): boolean =>
  model.grid.formulas(sheet, area).some((row) => row.some((value) => value !== ''));

/** Writes the column formulas into new rows, where nothing stands yet. */
export function fillFormulas(model: WorkbookModel, sheet: SheetId, table: Table, rows: Area): void {
  table.columns.forEach(({ formula }, index) => {
    if (formula === undefined) return;
    const column: Area = { row: rows.row, rows: rows.rows, column: table.area.column + index, columns: 1 };
    const present = model.grid.formulas(sheet, column);
    model.grid.write(
      sheet,
      column,
      present.map((row) => [row[0] === '' ? { value: '', formula } : undefined]),
    );
  });
}

/** Rows that are inserted between the data rows of a table get the formulas of its columns, as in Excel. */
export function fillInsertedRows(model: WorkbookModel, sheet: SheetId, { kind, axis, area }: Shift): void {
  if (kind !== 'insert' || axis !== 'rows') return;
  for (const table of model.tables.overlapping(sheet, area)) {
    const rows = intersect(bodyArea(table), { ...area, column: table.area.column, columns: table.area.columns });
    const wide = area.column <= table.area.column && area.column + area.columns >= table.area.column + table.area.columns;
    if (rows && wide) fillFormulas(model, sheet, table, rows);
  }
}

/** A column that was filled with one and the same formula gives it to new rows, as Excel's calculated columns do. */
function keepColumnFormulas(model: WorkbookModel, sheet: SheetId, table: Table, area: Area): void {
  const body = bodyArea(table);
  if (area.row > body.row || area.row + area.rows < body.row + body.rows) return;
  table.columns.forEach((_, index) => {
    const column: Area = { ...body, column: body.column + index, columns: 1 };
    if (!intersect(column, area)) return;
    const formulas = model.grid.formulas(sheet, column);
    const first = formulas[0]?.[0];
    if (typeof first === 'string' && first.startsWith('=') && isColumnFormula(first) && formulas.every((row) => row[0] === first)) {
      model.tables.setColumnFormula(table.uid, index, first);
    }
  });
}
