import { bodyArea } from '../../model/tables';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** Excel.Filter of a column of a table: the kind that chooses values. */
export function filterType(types: ExcelTypes): TypeDefinition<{ table: string; index: number }> {
  const { filters, grid, tables } = types.model;
  return {
    name: 'Filter',
    scalars: {},
    methods: {
      ApplyValuesFilter: ({ table: uid, index }, wanted: unknown[]) => {
        const { sheet, table } = tables.require(uid);
        const body = bodyArea(table);
        const values = grid.values(sheet, { ...body, column: body.column + index, columns: 1 });
        filters.filterTable(uid, (row) => wanted.map(String).includes(String(values[row - body.row]?.[0] ?? '')));
      },
      Clear: ({ table }) => filters.clear(tables.require(table).sheet),
    },
  };
}
