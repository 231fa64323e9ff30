import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';

/** Excel.AutoFilter of a sheet. */
export function sheetAutoFilterType(types: ExcelTypes): TypeDefinition<string> {
  const { filters } = types.model;
  const area = (sheet: string) => types.model.sheetExtras(sheet).filter;
  return {
    name: 'AutoFilter',
    scalars: {
      Criteria: { get: () => [] },
      Enabled: { get: (sheet) => area(sheet) !== undefined },
      IsDataFiltered: { get: (sheet) => filters.isSheetFiltered(sheet) },
    },
    methods: {
      ClearCriteria: (sheet) => filters.clear(sheet),
      Reapply: () => undefined,
      GetRangeOrNullObject: (sheet) => {
        const found = area(sheet);
        return found ? types.range(sheet, found) : null;
      },
    },
  };
}

/** Excel.AutoFilter of a table. */
export function tableAutoFilterType(types: ExcelTypes): TypeDefinition<string> {
  const { filters, tables } = types.model;
  return {
    name: 'AutoFilter',
    scalars: {
      Criteria: { get: () => [] },
      Enabled: { get: (uid) => tables.require(uid).table.filter },
      IsDataFiltered: { get: (uid) => filters.isTableFiltered(uid) },
    },
    methods: {
      ClearCriteria: (uid) => filters.clear(tables.require(uid).sheet),
      Reapply: () => undefined,
      GetRangeOrNullObject: (uid) => {
        const { sheet, table } = tables.require(uid);
        return table.filter ? types.range(sheet, table.area) : null;
      },
    },
  };
}
