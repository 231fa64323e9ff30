import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** Nothing is ever filtered here: the workbook keeps filter buttons, not what was chosen in them. Clearing therefore has nothing to do. */
const clearing = { ClearCriteria: () => undefined, Reapply: () => undefined };

/** Excel.AutoFilter of a sheet. */
export function sheetAutoFilterType(): TypeDefinition<string> {
  return {
    name: 'AutoFilter',
    scalars: { Criteria: { get: () => [] }, Enabled: { get: () => false }, IsDataFiltered: { get: () => false } },
    methods: { ...clearing, GetRangeOrNullObject: () => null },
  };
}

/** Excel.AutoFilter of a table. */
export function tableAutoFilterType(types: ExcelTypes): TypeDefinition<string> {
  return {
    name: 'AutoFilter',
    scalars: {
      Criteria: { get: () => [] },
      Enabled: { get: (uid) => types.model.tables.require(uid).table.filter },
      IsDataFiltered: { get: () => false },
    },
    methods: {
      ...clearing,
      GetRangeOrNullObject: (uid) => {
        const { sheet, table } = types.model.tables.require(uid);
        return table.filter ? types.range(sheet, table.area) : null;
      },
    },
  };
}
