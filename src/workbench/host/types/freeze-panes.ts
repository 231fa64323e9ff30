import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { SheetId } from '../../model/grid';
import { invalidArgument, itemNotFound } from '../host-error';
import type { HostObject, TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** Excel.WorksheetFreezePanes */
export function freezePanesType(types: ExcelTypes): TypeDefinition<SheetId> {
  const { grid } = types.model;
  const freeze = (sheet: SheetId, rows: number, columns: number): void => {
    types.requireFocus();
    if (rows < 0 || columns < 0 || rows >= MAX_ROWS || columns >= MAX_COLUMNS) throw invalidArgument();
    types.model.transaction('Titels blokkeren', () => grid.freeze(sheet, rows, columns));
  };
  const location = (sheet: SheetId): HostObject | null => {
    const { rows, columns } = grid.frozen(sheet);
    return rows === 0 && columns === 0
      ? null
      : types.range(sheet, { row: 0, column: 0, rows: rows || MAX_ROWS, columns: columns || MAX_COLUMNS });
  };
  return {
    name: 'WorksheetFreezePanes',
    scalars: {},
    methods: {
      FreezeAt: (sheet, range: unknown) => {
        const { row, column, rows, columns } = types.cellsOf(range, sheet).area;
        freeze(sheet, rows === MAX_ROWS ? 0 : row + rows, columns === MAX_COLUMNS ? 0 : column + columns);
      },
      FreezeColumns: (sheet, count?: number | null) => freeze(sheet, 0, count ?? 1),
      FreezeRows: (sheet, count?: number | null) => freeze(sheet, count ?? 1, 0),
      GetLocation: (sheet) => {
        const found = location(sheet);
        if (!found) throw itemNotFound();
        return found;
      },
      GetLocationOrNullObject: location,
      Unfreeze: (sheet) => freeze(sheet, 0, 0),
    },
  };
}
