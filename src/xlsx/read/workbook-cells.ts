import { LEDGER_PROFILE_NAME, textOfFormula } from '../../templates/kept-ledger-profile';
import { PERIODE_NAME, periodeOfFormula } from '../../templates/assumed-periode';
import { VERSION_NAME, versionOf } from '../../templates/version';
import { tableKeyOfName } from '../../templates';
import { shownAs } from '../../cells/number-format';
import { valuesOf } from './row-values';
import type { Area } from '../../cells/address';
import { couldBeLine } from '../../records/could-be-line';
import type { CellValue } from '../../cells/cell';
import type { SheetCells } from '../../records/sheet-cells';
import { outsideAreas } from '../../records/outside-areas';
import type { CellBlock, TableCells, WorkbookCells } from '../../records/table-cells';
import type { SheetValues } from './row-values';
import type { SheetData, TableData, WorkbookData } from '../workbook-data';

/** The cells of a workbook file as the check reads them: our tables, and the sheets that hold none. The same shape that Excel gives. */
export const workbookCells = (data: WorkbookData): WorkbookCells =>
  cellsOf(data, (sheet) => valuesOf(sheet, data, (style) => shownAs(style?.numberFormat)));

/** The same with the values of each sheet from elsewhere. */
export function cellsOf(
  { sheets, names, date1904 }: WorkbookData,
  values: (sheet: SheetData, index: number) => SheetValues,
): WorkbookCells {
  const isOurs = ({ name }: TableData): boolean => tableKeyOfName(name) !== undefined;
  const tables: TableCells[] = [];
  const others: SheetCells[] = [];
  const outside: { sheet: string; rows: readonly number[] }[] = [];
  sheets.forEach((sheet, index) => {
    const found = values(sheet, index);
    const ours = sheet.tables.filter(isOurs);
    const used = ours.length === 0 ? undefined : valueArea(found);
    for (const table of ours) tables.push({ ...tableCells(sheet, table, found), ...(used ? outsideCells(sheet, table, found, used) : {}) });
    const rows = ours.length === 0 ? [] : rowsOutside(found, ours);
    if (rows.length > 0) outside.push({ sheet: sheet.name, rows });
    const cells = ours.length === 0 ? sheetCells(sheet, found) : undefined;
    if (cells) others.push(cells);
  });
  const named = (wanted: string) => names.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const periode = named(PERIODE_NAME);
  const version = named(VERSION_NAME);
  const ledgerProfile = named(LEDGER_PROFILE_NAME);
  return {
    tables,
    sheets: others,
    ...(outside.length > 0 ? { outside } : {}),
    date1904,
    ...(periode ? { periode: periodeOfFormula(periode.formula) } : {}),
    ...(version ? { templateVersion: versionOf(`=${version.formula.replace(/^=/, '')}`) } : {}),
    ...(ledgerProfile ? { ledgerProfile: textOfFormula(ledgerProfile.formula) } : {}),
  };
}

function tableCells(sheet: SheetData, { name, area, columns, totalsRow }: TableData, values: SheetValues): TableCells {
  const rows = Math.max(0, area.rows - 1 - (totalsRow ? 1 : 0));
  const body = { row: area.row + 1, column: area.column, rows, columns: columns.length };
  return {
    sheet: sheet.name,
    name,
    row: area.row,
    column: area.column,
    headings: columns.map((column) => column.name),
    rows: gridOf(values, body),
    hiddenRows: hiddenRows(sheet, body),
    ...(sheet.visibility === 'visible' ? {} : { sheetHidden: true }),
    merged: sheet.merges.filter((merge) => overlap(merge, area)),
    ...(totalsRow ? { totalRows: 1 } : {}),
    ...(values.uncalculated ? { uncalculated: true } : {}),
    ...(values.differing ? { differing: values.differing } : {}),
  };
}

/** Rows that could hold a line with what stands in them outside tables of ours. */
function rowsOutside({ rows }: SheetValues, ours: readonly TableData[]): readonly number[] {
  const found: number[] = [];
  for (const [row, { first, values }] of rows) {
    const here = ours.filter(({ area }) => row >= area.row && row < area.row + area.rows).map(({ area }) => area);
    const left = values.filter(
      (_, index) => !here.some((area) => first + index >= area.column && first + index < area.column + area.columns),
    );
    if (couldBeLine(left)) found.push(row);
  }
  return found.sort((a, b) => a - b);
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
    ...(values.timeColumns ? { timeColumns: values.timeColumns } : {}),
    ...(values.uncalculated ? { uncalculated: true } : {}),
    ...(values.differing ? { differing: values.differing } : {}),
  };
}

function hiddenRows({ rows }: SheetData, area: Area): ReadonlySet<number> {
  const hidden = new Set<number>();
  for (const [row, data] of rows) if (data.hidden && row >= area.row && row < area.row + area.rows) hidden.add(row);
  return hidden;
}

const NO_VALUES: readonly CellValue[] = [];

/** Values by row, each up to its last one: the cost follows the cells that are there, however far apart they stand. */
function gridOf({ rows }: SheetValues, area: Area): readonly (readonly CellValue[])[] {
  return Array.from({ length: area.rows }, (_, offset) => {
    const found = rows.get(area.row + offset);
    if (!found) return NO_VALUES;
    const { first, values } = found;
    const last = Math.min(first + values.length, area.column + area.columns);
    if (first === area.column && last - first === values.length) return values;
    if (last <= area.column) return NO_VALUES;
    const blanks = Array.from({ length: Math.max(0, first - area.column) }, (): CellValue => '');
    return [...blanks, ...values.slice(Math.max(0, area.column - first), last - first)];
  });
}

/** The smallest area that holds all values. */
function valueArea({ rows }: SheetValues): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, { first, values }] of rows) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, first);
    right = Math.max(right, first + values.length - 1);
  }
  if (bottom < 0) return undefined;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows && b.row < a.row + a.rows && a.column < b.column + b.columns && b.column < a.column + a.columns;
