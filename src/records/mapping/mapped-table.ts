import { TABLES } from '../../templates';
import type { Column } from '../../templates/column';
import type { CellValue } from '../../cells/cell';
import { toCents } from '../money';
import type { SheetCells } from '../sheet-cells';
import { allAtOnce, type Steps } from '../steps';
import type { TableCells } from '../table-cells';
import { signOf } from './column-content';
import { groupValues } from './group-rows';
import { rowsBelowSteps } from './left-out-rows';
import { valueBy } from './notation-value';
import type { MappedColumn, Notation, SheetMapping } from './sheet-mapping';
import { mondaysOfRows } from './weeks-of-rows';

/**
 * The rows of a sheet of another layout as a table, in the places of the sheet: totals and repeated headings are blank rows, an amount in
 * debet and credit stands in the column debet, and texts of a column that holds only texts are values. `date1904` as in the workbook.
 */
export const mappedTable = (cells: SheetCells, mapping: SheetMapping, date1904 = false): TableCells =>
  allAtOnce(mappedTableSteps(cells, mapping, date1904));

/** Rows between two steps. */
const ROWS_PER_STEP = 1_000;

/** The same in steps, counted in rows. */
export function* mappedTableSteps(cells: SheetCells, mapping: SheetMapping, date1904 = false): Steps<TableCells> {
  const last = mapping.headingRow + mapping.headingRows - 1;
  const body = cells.rows.slice(Math.max(0, last + 1 - cells.row));
  const below = yield* rowsBelowSteps(cells, mapping);
  const leftOut = new Set(below.leftOut.map(({ row }) => row - last - 1));
  const width = Math.max(0, ...mapping.columns.map(({ column }) => column - cells.column + 1));
  const headings = Array.from({ length: width }, () => '');
  for (const { column, heading } of mapping.columns) if (column >= cells.column) headings[column - cells.column] = heading;
  const change = changesOf(cells, mapping, body, leftOut, date1904);
  const blank: readonly CellValue[] = Array.from({ length: width }, () => '');
  const bodyRow = last + 1;
  const rows: (readonly CellValue[])[] = [];
  for (const [index, row] of body.entries()) {
    rows.push(leftOut.has(index) ? blank : changed(row, width, change));
    if (index % ROWS_PER_STEP === ROWS_PER_STEP - 1) yield { done: index, total: body.length };
  }
  const read = repeated(cells, mapping, rows, leftOut);
  const mondays = mondaysOfRows(cells, mapping, read);
  const hidden = [...(cells.hiddenRows ?? [])].filter((row) => row >= bodyRow && row < bodyRow + body.length);
  return {
    sheet: cells.sheet,
    name: '',
    row: last,
    column: cells.column,
    headings,
    rows: read,
    hiddenRows: new Set(hidden),
    merged: (cells.merged ?? []).filter((area) => area.row + area.rows > bodyRow && area.row < bodyRow + body.length),
    mapping,
    ...(cells.differing ? { differing: cells.differing } : {}),
    ...(mapping.groups || mondays
      ? { groups: new Map([...groupValues(cells, mapping, below), ...(mondays ? [['datum', mondays] as const] : [])]) }
      : {}),
  };
}

/** The rows with what is merged over them, or stands above them once, in each of them; amounts are never repeated. */
function repeated(
  cells: SheetCells,
  mapping: SheetMapping,
  rows: readonly (readonly CellValue[])[],
  leftOut: ReadonlySet<number>,
): readonly (readonly CellValue[])[] {
  const columns = new Map(TABLES[mapping.table].columns.map((column) => [column.key, column]));
  const first = mapping.headingRow + mapping.headingRows;
  const merged = (cells.merged ?? []).filter((area) => area.rows > 1 && area.row + area.rows > first);
  const fills = mapping.columns.flatMap(({ column, key, notation }) => {
    const type = key === null ? undefined : columns.get(key)?.type;
    if (type !== 'text' && type !== 'list' && type !== 'date') return [];
    const areas = merged.filter((area) => area.column === column);
    return notation.repeats || areas.length > 0 ? [{ index: column - cells.column, always: notation.repeats === true, areas }] : [];
  });
  if (fills.length === 0) return rows;
  const above = new Map<number, CellValue>();
  return rows.map((row, at) => {
    if (leftOut.has(at)) {
      above.clear();
      return row;
    }
    const filled = [...row];
    for (const { index, always, areas } of fills) {
      const isInArea = areas.some((area) => first + at > area.row && first + at < area.row + area.rows);
      const isLine = row.some((cell) => !isBlank(cell));
      if (!isBlank(row[index] ?? '')) above.set(index, row[index] ?? '');
      else if (isLine && (always || isInArea)) filled[index] = above.get(index) ?? '';
    }
    return filled;
  });
}

type Change = (row: readonly CellValue[]) => CellValue;

function changed(row: readonly CellValue[], width: number, changes: ReadonlyMap<number, Change>): readonly CellValue[] {
  const out = Array.from({ length: width }, (_, index): CellValue => row[index] ?? '');
  for (const [index, change] of changes) out[index] = change(row);
  return out;
}

/** What happens to the cells of a column, by 0-based place in the row. */
function changesOf(
  cells: SheetCells,
  mapping: SheetMapping,
  body: readonly (readonly CellValue[])[],
  leftOut: ReadonlySet<number>,
  date1904: boolean,
): ReadonlyMap<number, Change> {
  const columns = new Map(TABLES[mapping.table].columns.map((column) => [column.key, column]));
  const changes = new Map<number, Change>();
  const place = ({ column }: MappedColumn): number => column - cells.column;
  const onlyTexts = (index: number): boolean =>
    cells.textOnly === true || body.every((row, at) => leftOut.has(at) || typeof row[index] !== 'number');
  for (const each of mapping.columns) {
    const column = each.key === null ? undefined : columns.get(each.key);
    if (!column || each.role === 'sign' || each.role === 'credit' || each.role === 'week') continue;
    const index = place(each);
    const partner = mapping.columns.find(
      ({ key, year, role }) => key === each.key && year === each.year && (each.role === 'debet' ? role === 'credit' : role === 'sign'),
    );
    if (partner) {
      const other = place(partner);
      changes.set(
        index,
        each.role === 'debet'
          ? (row) => difference(amount(column, row[index], each.notation), amount(column, row[other], partner.notation))
          : (row) => signed(amount(column, row[index], each.notation), row[other] ?? ''),
      );
    } else if (column.type !== 'text' && column.type !== 'list' && column.type !== 'yesNo' && onlyTexts(index)) {
      changes.set(index, (row) => valueBy(column, row[index] ?? '', each.notation, date1904));
    } else if (column.type === 'date' || each.notation.days || each.notation.years || each.notation.thousands) {
      changes.set(index, (row) => {
        const cell = row[index] ?? '';
        return typeof cell === 'number' || column.type !== 'date' ? valueBy(column, cell, each.notation, date1904) : cell;
      });
    } else if (column.type === 'percentage') {
      changes.set(index, (row) => (typeof row[index] === 'number' ? valueBy(column, row[index], each.notation) : (row[index] ?? '')));
    }
  }
  return changes;
}

const amount = (column: Column, cell: CellValue | undefined, notation: Notation): CellValue => valueBy(column, cell ?? '', notation);

/** Debet less credit in euros; what cannot be read stays, so that it is reported. */
function difference(debet: CellValue, credit: CellValue): CellValue {
  if (typeof debet !== 'number' && !isBlank(debet)) return debet;
  // Not as it stands: in the column debet it could be read, with the wrong sign.
  if (typeof credit !== 'number' && !isBlank(credit)) return `${String(credit)} in credit`;
  if (typeof debet !== 'number' && typeof credit !== 'number') return '';
  return (toCents(typeof debet === 'number' ? debet : 0) - toCents(typeof credit === 'number' ? credit : 0)) / 100;
}

/** An amount with the sign of another column; without a sign it is not known what the amount is. */
function signed(value: CellValue, sign: CellValue): CellValue {
  if (typeof value !== 'number') return value;
  const factor = signOf(sign);
  if (factor === undefined) return value === 0 ? 0 : `${String(value).replace('.', ',')} zonder D of C`;
  return factor * value || 0;
}

const isBlank = (cell: CellValue): boolean => typeof cell === 'string' && cell.trim() === '';
