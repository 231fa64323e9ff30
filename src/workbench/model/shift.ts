import type { Area } from '../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../cells/address';

/** Cells that come in or go out; the cells behind them move. `rows` moves down or up, `columns` right or left. */
export interface Shift {
  kind: 'insert' | 'delete';
  axis: 'rows' | 'columns';
  /** The new cells, or the cells that go. Whole rows when as wide as the sheet, whole columns when as high. */
  area: Area;
}

/** The cells two areas share. */
export function intersect(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
}

/** Where an area is after a shift; undefined when all of its cells went. An area that is only partly in the path of the shift stays where it is. */
export function shiftArea(area: Area, { kind, axis, area: moved }: Shift): Area | undefined {
  if (axis === 'rows') {
    if (area.column < moved.column || area.column + area.columns > moved.column + moved.columns) return area;
    const [row, rows] = shiftSpan(area.row, area.rows, kind, moved.row, moved.rows, MAX_ROWS);
    return rows > 0 ? { ...area, row, rows } : undefined;
  }
  if (area.row < moved.row || area.row + area.rows > moved.row + moved.rows) return area;
  const [column, columns] = shiftSpan(area.column, area.columns, kind, moved.column, moved.columns, MAX_COLUMNS);
  return columns > 0 ? { ...area, column, columns } : undefined;
}

function shiftSpan(start: number, length: number, kind: Shift['kind'], at: number, count: number, max: number): [number, number] {
  if (length === max) return [start, length];
  const end = start + length;
  if (kind === 'insert') {
    if (at <= start) return [start + count, Math.min(length, max - start - count)];
    return [start, at < end ? Math.min(length + count, max - start) : length];
  }
  const cut = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return [start <= at ? start : Math.max(at, start - count), length - cut];
}
