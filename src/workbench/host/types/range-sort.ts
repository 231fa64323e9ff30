import type { CellValue } from '../../../cells/cell';
import type { TypeDefinition } from '../type-definition';
import type { ExcelTypes } from './excel-types';
import type { RangeReference } from './range-reference';

interface SortField {
  /** 0-based column within the range. */
  key: number;
  ascending?: boolean;
}

/** Excel.RangeSort: rows by values; numbers before texts before booleans, empty cells last, as Excel sorts. */
export function rangeSortType(types: ExcelTypes): TypeDefinition<RangeReference> {
  return {
    name: 'RangeSort',
    scalars: {},
    methods: {
      Apply: ({ sheet, area }, fields: SortField[], matchCase?: boolean, hasHeaders?: boolean) => {
        const body = hasHeaders ? { ...area, row: area.row + 1, rows: area.rows - 1 } : area;
        const { grid, cells } = types.model;
        const values = grid.values(sheet, body);
        const order = values
          .map((_, index) => index)
          .sort((a, b) => {
            for (const { key, ascending = true } of fields) {
              const difference = compare(values[a]?.[key] ?? '', values[b]?.[key] ?? '', matchCase ?? false, ascending);
              if (difference !== 0) return difference;
            }
            return a - b;
          });
        cells.sort(sheet, body, order);
      },
    },
  };
}

const rank = (value: CellValue): number => (value === '' ? 3 : typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

function compare(a: CellValue, b: CellValue, matchCase: boolean, ascending: boolean): number {
  if (a === '' || b === '') return rank(a) - rank(b);
  const difference =
    rank(a) - rank(b) ||
    (typeof a === 'number' && typeof b === 'number'
      ? a - b
      : String(a).localeCompare(String(b), 'nl', { sensitivity: matchCase ? 'variant' : 'base' }));
  return ascending ? difference : -difference;
}
