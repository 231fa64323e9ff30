import type { Area } from '../../../cells/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import type { TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import { itemNotFound, tooManyAreas } from '../host-error';
import type { ExcelTypes } from './excel-types';
import type { CellSet } from './range-reference';
import { cellCount, fullAddress } from './range-reference';

/** Excel.RangeAreas */
export function rangeAreasType(types: ExcelTypes): TypeDefinition<CellSet> {
  const address = ({ sheet, areas, cellByCell }: CellSet): string => {
    const parts = cellByCell ? areas.flatMap(cellsOf) : areas;
    const text = parts.map((area) => fullAddress(types.model, sheet, area)).join(',');
    if (text.length > types.host.limits.maxAddress) throw tooManyAreas();
    return text;
  };
  const collection: TypeDefinition<CellSet> = {
    name: 'RangeCollection',
    scalars: {},
    items: ({ sheet, areas }) => areas.map((area) => types.range(sheet, area)),
    methods: {
      GetCount: ({ areas }) => areas.length,
      GetItemAt: ({ sheet, areas }, index: number) => {
        const area = areas[index];
        if (!area) throw itemNotFound();
        return types.range(sheet, area);
      },
    },
  };
  return {
    name: 'RangeAreas',
    scalars: {
      Address: { get: address },
      AddressLocal: { get: address },
      AreaCount: { get: ({ areas }) => areas.length },
      CellCount: { get: ({ areas }) => cellCount(areas) },
      IsEntireColumn: { get: ({ areas }) => areas.every(({ rows }) => rows === MAX_ROWS) },
      IsEntireRow: { get: ({ areas }) => areas.every(({ columns }) => columns === MAX_COLUMNS) },
    },
    navigations: {
      Areas: (cells) => hostObject(collection, cells),
      ConditionalFormats: (cells) => hostObject(types.conditionalFormatCollectionType, cells),
      DataValidation: (cells) => hostObject(types.dataValidationType, cells),
      Format: (cells) => hostObject(types.rangeFormatType, cells),
      Worksheet: ({ sheet }) => types.worksheet(sheet),
    },
    methods: {
      Clear: ({ sheet, areas }, applyTo?: string) => {
        for (const area of areas) types.rangeType.methods?.['Clear']?.(types.range(sheet, area).self, applyTo);
      },
    },
  };
}

const cellsOf = ({ row, column, rows, columns }: Area): Area[] =>
  Array.from({ length: rows * columns }, (_, at) => ({
    row: row + Math.floor(at / columns),
    column: column + (at % columns),
    rows: 1,
    columns: 1,
  }));
