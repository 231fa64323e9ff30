import { tableKeyOfName } from '../../templates';
import { showsPercentage } from '../../cells/number-format';
import { valuesOf } from './row-values';
import type { Area } from '../../cells/address';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../../records/sheet-cells';
import { outsideAreas } from '../../records/outside-areas';
import type { CellBlock, TableCells, WorkbookCells } from '../../records/table-cells';
import type { SheetValues } from './row-values';
import type { SheetData, TableData, WorkbookData } from '../workbook-data';

/** Most cells of one sheet, empty ones included, that are put in rows; one cell far away must not make a sheet of billions. */
const MAX_GRID = 20_000_000;

/** The cells of a workbook file as the check reads them: our tables, and the sheets that hold none. The same shape that Excel gives. */
export const workbookCells = (data: WorkbookData): WorkbookCells =>
  cellsOf(data, ({ cells }) => valuesOf(cells, (style) => showsPercentage(style?.numberFormat)));

/** The same with the values of each sheet from elsewhere. */
export function cellsOf({ sheets, date1904 }: WorkbookData, values: (sheet: SheetData, index: number) => SheetValues): WorkbookCells {
  const isOurs = ({ name }: TableData): boolean => tableKeyOfName(name) !== undefined;
  const tables: TableCells[] = [];
  const others: SheetCells[] = [];
  sheets.forEach((sheet, index) => {
    const found = values(sheet, index);
    const ours = sheet.tables.filter(isOurs);
    const used = ours.length === 0 ? undefined : valueArea(found);
    for (const table of ours) tables.push({ ...tableCells(sheet, table, found), ...(used ? outsideCells(sheet, table, found, used) : {}) });
    const cells = ours.length === 0 ? sheetCells(sheet, found) : undefined;
    if (cells) others.push(cells);
  });
  return { tables, sheets: others, date1904 };
}

function tableCells(sheet: SheetData, { name, area, columns, totalsRow }: TableData, values: SheetValues): TableCells {
  const rows = Math.max(0, area.rows - 1 - (totalsRow ? 1 : 0));
  const body = { row: area.row + 1, column: area.column, rows, columns: columns.length };
  const uncalculated = uncalculatedIn(values, body);
  return {
    sheet: sheet.name,
    name,
    row: area.row,
    column: area.column,
    headings: columns.map((column) => column.name),
    rows: gridOf(values, body),
    hiddenRows: hiddenRows(sheet, body),
    merged: sheet.merges.filter((merge) => overlap(merge, area)),
    ...(totalsRow ? { totalRows: 1 } : {}),
    ...(uncalculated === 0 ? {} : { uncalculated }),
  };
}

/** What stands directly outside a table of ours. */
function outsideCells({ tables }: SheetData, table: TableData, values: SheetValues, used: Area): Pick<TableCells, 'below' | 'beside'> {
  const others = tables.flatMap(({ area }) => (area === table.area ? [] : [area]));
  const { below, beside } = outsideAreas({ ...table.area, columns: table.columns.length }, others, used);
  const block = (area: Area): CellBlock => ({ row: area.row, column: area.column, rows: gridOf(values, area) });
  return { ...(below ? { below: block(below) } : {}), ...(beside ? { beside: block(beside) } : {}) };
}

/** Everything that a sheet shows; undefined when it shows nothing. */
function sheetCells(sheet: SheetData, values: SheetValues): SheetCells | undefined {
  const area = valueArea(values);
  if (!area) return undefined;
  const uncalculated = uncalculatedIn(values);
  const hiddenColumns = new Set<number>();
  for (const { first, last, hidden } of sheet.columns) {
    if (!hidden) continue;
    for (let column = Math.max(first, area.column); column <= Math.min(last, area.column + area.columns - 1); column++)
      hiddenColumns.add(column);
  }
  return {
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    rows: gridOf(values, area),
    hiddenRows: hiddenRows(sheet, area),
    hiddenColumns,
    merged: sheet.merges,
    percentColumns: values.percentColumns,
    ...(uncalculated === 0 ? {} : { uncalculated }),
  };
}

/** How many formulas were never calculated, in an area or the whole sheet; of two cells at one place one counts. */
function uncalculatedIn({ uncalculated }: SheetValues, area?: Area): number {
  let count = 0;
  for (const [row, columns] of uncalculated) {
    if (area && (row < area.row || row >= area.row + area.rows)) continue;
    count += new Set(area ? columns.filter((column) => column >= area.column && column < area.column + area.columns) : columns).size;
  }
  return count;
}

function hiddenRows({ rows }: SheetData, area: Area): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [row, data] of rows) if (data.hidden && row >= area.row && row < area.row + area.rows) hidden.add(row);
  return hidden;
}

/** Values by row, each as wide as the area; rows without values share one empty row. */
function gridOf({ rows }: SheetValues, area: Area): readonly (readonly CellValue[])[] {
  const empty: readonly CellValue[] = Array.from({ length: area.columns }, () => '');
  return Array.from({ length: area.rows }, (_, offset) => {
    const found = rows.get(area.row + offset);
    if (!found) return empty;
    const { first, values } = found;
    if (first === area.column && values.length === area.columns) return values;
    const line = [...empty];
    const from = Math.max(first, area.column);
    const to = Math.min(first + values.length, area.column + area.columns);
    for (let column = from; column < to; column++) line[column - area.column] = values[column - first] ?? '';
    return line;
  });
}

/** The smallest area that holds all values, narrowed on the right when its rows would take more than `MAX_GRID` cells. */
function valueArea({ rows }: SheetValues): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { first, values }] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, first + values.length - 1);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: Math.min(right - left + 1, Math.floor(MAX_GRID / rows.size)) };
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
