import type { Area } from '../../../cells/address';
import { intersect } from '../../model/shift';
import type { SheetId } from '../../model/grid';
import type { WorkbookModel } from '../../model/workbook-model';
import { HostError } from '../host-error';
import { valueType } from './range-values';

const VALUE_KIND: Record<string, string> = { Double: 'Numbers', String: 'Text', Boolean: 'Logical', Error: 'Errors' };

/** Cells of a kind (`Visible`, `Constants`, `Formulas`, `Blanks`) as as few areas as row-wise joining gives. `valueKind` is `All` or parts such as `NumbersText`. */
export function specialCells(model: WorkbookModel, sheet: SheetId, area: Area, kind: string, valueKind: string): Area[] {
  const used = model.grid.usedArea(sheet, true);
  const within = used && intersect(used, area);
  if (kind === 'Visible') {
    const end = within ?? area;
    return join(end, (row, column) => !model.grid.row(sheet, row).hidden && !model.grid.column(sheet, column).hidden);
  }
  if (!within) return [];
  const values = model.grid.values(sheet, within);
  const formulas = model.grid.formulas(sheet, within);
  const at = (row: number, column: number): { isFormula: boolean; type: string } => {
    const formula = formulas[row - within.row]?.[column - within.column];
    return {
      isFormula: typeof formula === 'string' && formula.startsWith('='),
      type: valueType(values[row - within.row]?.[column - within.column] ?? ''),
    };
  };
  const wanted = (type: string): boolean => valueKind === 'All' || valueKind.includes(VALUE_KIND[type] ?? '-');
  switch (kind) {
    case 'Constants':
      return join(within, (row, column) => !at(row, column).isFormula && at(row, column).type !== 'Empty' && wanted(at(row, column).type));
    case 'Formulas':
      return join(within, (row, column) => at(row, column).isFormula && wanted(at(row, column).type));
    case 'Blanks':
      return join(within, (row, column) => !at(row, column).isFormula && at(row, column).type === 'Empty');
    default:
      throw new HostError('NotImplemented', `The requested feature isn't implemented. (special cells ${kind})`, undefined, 501);
  }
}

/** Cells that match, as areas: runs within a row, put together with equal runs directly above. */
function join(area: Area, matches: (row: number, column: number) => boolean): Area[] {
  const done: Area[] = [];
  let open: Area[] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const next: Area[] = [];
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (!matches(row, column)) continue;
      const start = column;
      while (column + 1 < area.column + area.columns && matches(row, column + 1)) column += 1;
      const above = open.find((run) => run.column === start && run.columns === column - start + 1);
      next.push(above ? { ...above, rows: above.rows + 1 } : { row, column: start, rows: 1, columns: column - start + 1 });
    }
    done.push(...open.filter((run) => !next.some((grown) => grown.row === run.row && grown.column === run.column)));
    open = next;
  }
  return [...done, ...open].sort((a, b) => a.row - b.row || a.column - b.column);
}
