import { MAX_COLUMNS } from '../../cells/address';
import type { MemoryRow } from './memory-sheet';
import type { Shift } from './shift';

/** The rows of a sheet after cells moved; the old rows stay as they were. New rows and columns take the look of the line before them, as in Excel. */
export function moveCells(cells: ReadonlyMap<number, MemoryRow>, { kind, axis, area }: Shift): Map<number, MemoryRow> {
  const result = new Map<number, MemoryRow>();
  if (axis === 'columns') {
    for (const [index, row] of cells)
      result.set(index, index >= area.row && index < area.row + area.rows ? moveWithin(row, kind, area.column, area.columns) : row);
    return result;
  }
  const whole = area.columns === MAX_COLUMNS;
  const target = (row: number): number | undefined => {
    if (row < area.row) return row;
    if (kind === 'insert') return row + area.rows;
    return row < area.row + area.rows ? undefined : row - area.rows;
  };
  for (const [index, row] of cells) {
    const to = target(index);
    if (whole) {
      if (to !== undefined) result.set(to, row);
      continue;
    }
    result.set(
      index,
      merged(result.get(index), row, (column) => column < area.column || column >= area.column + area.columns),
    );
    if (to !== undefined)
      result.set(
        to,
        merged(result.get(to), row, (column) => column >= area.column && column < area.column + area.columns),
      );
  }
  if (kind === 'insert') {
    const above = cells.get(area.row - 1);
    const looks = above && { ...above, step: -1, values: [], formulas: new Map<number, string>() };
    if (looks)
      for (let row = area.row; row < area.row + area.rows; row++)
        result.set(
          row,
          merged(result.get(row), looks, (column) => column >= area.column && column < area.column + area.columns),
        );
  }
  return result;
}

/** One row with the chosen columns of another put in. */
function merged(base: MemoryRow | undefined, from: MemoryRow, chosen: (column: number) => boolean): MemoryRow {
  const values = base?.values.slice() ?? [];
  const styles = base?.styles.slice() ?? [];
  const formulas = new Map(base?.formulas);
  from.values.forEach((value, column) => {
    if (value !== undefined && chosen(column)) values[column] = value;
  });
  from.styles.forEach((style, column) => {
    if (style !== undefined && chosen(column)) styles[column] = style;
  });
  for (const [column, formula] of from.formulas) if (chosen(column)) formulas.set(column, formula);
  return { step: -1, values, styles, formulas };
}

function moveWithin(row: MemoryRow, kind: Shift['kind'], at: number, count: number): MemoryRow {
  const move = <T>(list: readonly T[], filler: T | undefined): (T | undefined)[] => {
    const copy: (T | undefined)[] = list.slice();
    if (kind === 'delete') copy.splice(at, count);
    else if (at < copy.length) copy.splice(at, 0, ...new Array<T | undefined>(count).fill(filler));
    return copy;
  };
  const formulas = new Map<number, string>();
  for (const [column, formula] of row.formulas) {
    if (kind === 'insert') formulas.set(column >= at ? column + count : column, formula);
    else if (column < at || column >= at + count) formulas.set(column < at ? column : column - count, formula);
  }
  return { step: -1, values: move(row.values, undefined), styles: move(row.styles, row.styles[at - 1]), formulas };
}
