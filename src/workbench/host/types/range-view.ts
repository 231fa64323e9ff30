import type { CellValue } from '../../../cells/cell';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { RangeReference } from './range-reference';
import { fullAddress } from './range-reference';
import { RangeValues, valueType } from './range-values';

/** Excel.RangeView: what of a range is not hidden. */
export function rangeViewType(types: ExcelTypes): TypeDefinition<RangeReference> {
  const values = new RangeValues(types);
  const shown = ({ sheet, area }: RangeReference): { rows: number[]; columns: number[] } => ({
    rows: Array.from({ length: area.rows }, (_, r) => r).filter((r) => !types.model.grid.row(sheet, area.row + r).hidden),
    columns: Array.from({ length: area.columns }, (_, c) => c).filter((c) => !types.model.grid.column(sheet, area.column + c).hidden),
  });
  const pick = <T>(range: RangeReference, matrix: T[][]): (T | undefined)[][] => {
    const { rows, columns } = shown(range);
    return rows.map((r) => columns.map((c) => matrix[r]?.[c]));
  };
  const of = <T>(read: (sheet: string, area: RangeReference['area']) => T[][]) => ({
    get: (range: RangeReference) => pick(range, read(range.sheet, range.area)),
  });
  return {
    name: 'RangeView',
    scalars: {
      CellAddresses: {
        get: (range) => {
          const { rows, columns } = shown(range);
          return rows.map((r) =>
            columns.map((c) =>
              fullAddress(types.model, range.sheet, { row: range.area.row + r, column: range.area.column + c, rows: 1, columns: 1 }),
            ),
          );
        },
      },
      ColumnCount: { get: (range) => shown(range).columns.length },
      Formulas: of<CellValue>((sheet, area) => values.formulas(sheet, area)),
      NumberFormat: of<string>((sheet, area) => values.numberFormats(sheet, area)),
      RowCount: { get: (range) => shown(range).rows.length },
      Text: of<string>((sheet, area) => values.texts(sheet, area)),
      ValueTypes: of<string>((sheet, area) => values.values(sheet, area).map((row) => row.map(valueType))),
      Values: of<CellValue>((sheet, area) => values.values(sheet, area)),
    },
    methods: { GetRange: ({ sheet, area }) => types.range(sheet, area) },
  };
}
