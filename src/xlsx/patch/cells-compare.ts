import { isNothing } from '../write/cells-write';
import { lookKey } from '../write/styles-write';
import type { CellData, CellStyle, RowData, SheetData } from '../workbook-data';

/** Rows whose attributes differ, and cells that differ, by row and column. */
export interface CellChanges {
  readonly cells: Map<number, Set<number>>;
  readonly rows: Set<number>;
  /** Whether a formula came, went or changed. */
  readonly formulas: boolean;
}

/** Compares the cells of a sheet with those of the file. */
export function changedCells(was: SheetData, now: SheetData): CellChanges {
  const cells: CellChanges['cells'] = new Map();
  let formulas = false;
  const none = new Map<number, CellData>();
  const compare = (row: number, column: number, before: CellData | undefined, after: CellData | undefined): void => {
    if (sameCell(before, after)) return;
    if (before?.formula !== after?.formula) formulas = true;
    const inRow = cells.get(row);
    if (inRow) inRow.add(column);
    else cells.set(row, new Set([column]));
  };
  for (const [row, inRow] of now.cells) {
    const before = was.cells.get(row) ?? none;
    for (const [column, cell] of inRow) compare(row, column, before.get(column), cell);
  }
  for (const [row, inRow] of was.cells) {
    const after = now.cells.get(row) ?? none;
    for (const [column, cell] of inRow) if (!after.has(column)) compare(row, column, cell, undefined);
  }
  const rows = new Set<number>();
  for (const row of new Set([...was.rows.keys(), ...now.rows.keys()])) if (!sameRow(was.rows.get(row), now.rows.get(row))) rows.add(row);
  return { cells, rows, formulas };
}

function sameCell(a: CellData | undefined, b: CellData | undefined): boolean {
  if (a === b) return true;
  if (isNothing(a) || isNothing(b)) return isNothing(a) && isNothing(b);
  return a?.value === b?.value && a?.formula === b?.formula && sameStyle(a?.style, b?.style);
}

/** Same number in the file, or the same look when one of them has lost its number. */
export function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  if (a === b) return true;
  if (a?.xf !== undefined && b?.xf !== undefined && a.xf !== b.xf) return false;
  return lookKey(a) === lookKey(b);
}

const sameRow = (a: RowData | undefined, b: RowData | undefined): boolean =>
  a?.height === b?.height &&
  !!a?.hidden === !!b?.hidden &&
  sameStyle(a?.style, b?.style) &&
  (a?.style === undefined) === (b?.style === undefined);
