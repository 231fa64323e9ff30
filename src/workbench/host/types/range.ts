import { MAX_COLUMNS, MAX_ROWS } from '../../../cells/address';
import { sizeMismatch } from '../host-error';
import type { TypeDefinition } from '../type-definition';
import { hostObject } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import { rangeChanges } from './range-changes';
import { rangeGeometry } from './range-geometry';
import type { RangeReference } from './range-reference';
import { cellCount, fullAddress } from './range-reference';
import { rangeSortType } from './range-sort';
import { RangeValues, valueType } from './range-values';

/** Excel.Range */
export function rangeType(types: ExcelTypes): TypeDefinition<RangeReference> {
  const values = new RangeValues(types);
  const hidden = ({ sheet, area }: RangeReference, axis: 'row' | 'column'): boolean | null => {
    const { grid } = types.model;
    const [first, count] = axis === 'row' ? [area.row, area.rows] : [area.column, area.columns];
    const whole = count === (axis === 'row' ? MAX_ROWS : MAX_COLUMNS);
    const states = new Set(
      Array.from(
        { length: whole ? 1 : count },
        (_, i) => (axis === 'row' ? grid.row(sheet, first + i) : grid.column(sheet, first + i)).hidden,
      ),
    );
    return states.size === 1 ? states.has(true) : null;
  };
  return {
    name: 'Range',
    scalars: {
      Address: { get: ({ sheet, area }) => fullAddress(types.model, sheet, area) },
      AddressLocal: { get: ({ sheet, area }) => fullAddress(types.model, sheet, area) },
      CellCount: { get: ({ areas }) => cellCount(areas) },
      ColumnCount: { get: ({ area }) => area.columns },
      ColumnHidden: {
        get: (range) => hidden(range, 'column'),
        set: ({ sheet, area }, on: boolean) => types.model.cells.setColumns(sheet, area, { hidden: on }),
      },
      ColumnIndex: { get: ({ area }) => area.column },
      Formulas: {
        get: ({ sheet, area }) => values.formulas(sheet, area),
        set: ({ sheet, area }, value) => values.write(sheet, area, value),
      },
      HasSpill: { get: () => false },
      Hidden: {
        get: (range) =>
          hidden(range, 'row') === true || hidden(range, 'column') === true
            ? true
            : hidden(range, 'row') === null || hidden(range, 'column') === null
              ? null
              : false,
      },
      IsEntireColumn: { get: ({ area }) => area.rows === MAX_ROWS },
      IsEntireRow: { get: ({ area }) => area.columns === MAX_COLUMNS },
      NumberFormat: {
        get: ({ sheet, area }) => values.numberFormats(sheet, area),
        set: ({ sheet, area }, value) => values.writeNumberFormats(sheet, area, value),
      },
      RowCount: { get: ({ area }) => area.rows },
      RowHidden: {
        get: (range) => hidden(range, 'row'),
        set: ({ sheet, area }, on: boolean) => types.model.cells.setRows(sheet, area, { hidden: on }),
      },
      RowIndex: { get: ({ area }) => area.row },
      Text: { get: ({ sheet, area }) => values.texts(sheet, area) },
      ValueTypes: { get: ({ sheet, area }) => values.values(sheet, area).map((row) => row.map(valueType)) },
      Values: {
        get: ({ sheet, area }) => values.valuesOrNull(sheet, area),
        set: ({ sheet, area }, value) => values.write(sheet, area, value),
      },
    },
    navigations: {
      ConditionalFormats: (range) => hostObject(types.conditionalFormatCollectionType, range),
      DataValidation: (range) => hostObject(types.dataValidationType, range),
      Format: (range) => hostObject(types.rangeFormatType, range),
      Sort: (range) => hostObject(rangeSortType(types), range),
      Worksheet: ({ sheet }) => types.worksheet(sheet),
    },
    methods: {
      ...rangeGeometry(types),
      ...rangeChanges(types),
      GetTables: (range, fullyContained?: boolean) =>
        hostObject(types.tableCollectionType, { sheet: range.sheet, area: range.area, inside: fullyContained ?? false }),
      GetVisibleView: (range) => hostObject(types.rangeViewType, range),
      Select: ({ sheet, area }) => types.model.select(sheet, [area]),
      _ValidateArraySize: ({ area }, rows: number, columns: number) => {
        if (rows !== area.rows || columns !== area.columns) throw sizeMismatch('Range.values');
      },
    },
  };
}
