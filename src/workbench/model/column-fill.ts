import type { Area } from '../../cells/address';
import type { WrittenValue } from './cells';
import { moveFormula } from './formula-references';
import type { SheetId } from './grid';
import { intersect } from './shift';
import { bodyArea } from './tables';
import type { WorkbookModel } from './workbook-model';

/** A table column that one formula is to fill. */
export interface ColumnFill {
  readonly column: Area;
  /** The formula as it stands in that row (0-based in the column). */
  readonly formula: string;
  readonly row: number;
  /** Rows in which a value was written beside the formulas: those keep it. */
  readonly kept: ReadonlySet<number>;
}

const isFormula = (value: WrittenValue | undefined): value is string => typeof value === 'string' && value.startsWith('=');

/**
 * Formulas written into empty columns of a table: Excel makes a calculated column of each of them as they come in, so that the last one
 * stands in every row (office-js issues 6745, 5909 and 2093), also in rows where '' was written (1916). Ask before the cells are written.
 */
export function columnsToFill(
  model: WorkbookModel,
  sheet: SheetId,
  area: Area,
  values: readonly (readonly WrittenValue[])[],
): readonly ColumnFill[] {
  return model.tables.overlapping(sheet, area).flatMap((table) => {
    const body = bodyArea(table);
    const shared = intersect(body, area);
    if (!shared) return [];
    return Array.from({ length: shared.columns }, (_, offset) => shared.column + offset).flatMap((at): ColumnFill[] => {
      const written = Array.from({ length: shared.rows }, (_, r) => values[shared.row - area.row + r]?.[at - area.column]);
      const last = written.findLastIndex(isFormula);
      const formula = written[last];
      const column = { ...body, column: at, columns: 1 };
      if (!isFormula(formula) || model.grid.formulas(sheet, column).some(([cell]) => cell !== '')) return [];
      const first = shared.row - body.row;
      const kept = new Set(
        written.flatMap((value, r) => (value === null || value === undefined || value === '' || isFormula(value) ? [] : [first + r])),
      );
      return [{ column, formula, row: first + last, kept }];
    });
  });
}

/** Puts the formula in every row of the column. */
export function fillColumn(model: WorkbookModel, sheet: SheetId, { column, formula, row, kept }: ColumnFill): void {
  model.cells.writeUnseen(
    sheet,
    column,
    Array.from({ length: column.rows }, (_, r) => [kept.has(r) ? null : moveFormula(formula, r - row, 0)]),
  );
}
