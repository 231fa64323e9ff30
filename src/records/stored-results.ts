import { TABLES } from '../templates';
import type { TableKey } from '../templates/column';
import type { CellValue } from '../cells/cell';
import { isInCell, type ColumnMap } from './column-map';
import type { TableCells } from './table-cells';

/** A cell of which the stored result is not what its formula gives, by row (0-based in the sheet) and column of its table. */
export interface OtherResult {
  readonly row: number;
  readonly part?: number;
  readonly column: string;
  readonly year?: number;
  readonly stored: CellValue;
  readonly given: number;
}

/** Days between day 0 of the 1904 system and day 0 of the 1900 system. */
const DAYS_1904 = 1462;

/** Those among the lines of a table; a result in a column that nobody reads is no matter of ours. */
export function otherResults(key: TableKey, table: TableCells, columns: ColumnMap, date1904: boolean): readonly OtherResult[] {
  const inLines = (table.differing ?? []).filter(({ row }) => row > table.row && row <= table.row + table.rows.length);
  if (inLines.length === 0) return [];
  const keys = columnsByIndex(columns);
  return inLines.flatMap(({ row, column, stored, given }) => {
    const place = keys.get(column - table.column);
    if (!place) return [];
    const isDate = TABLES[key].columns.some((each) => each.key === place.column && each.type === 'date');
    const days = date1904 && isDate ? DAYS_1904 : 0;
    return [{ row, ...place, stored: typeof stored === 'number' ? stored + days : stored, given: given + days }];
  });
}

function columnsByIndex(columns: ColumnMap): ReadonlyMap<number, Pick<OtherResult, 'column' | 'year' | 'part'>> {
  const keys = new Map<number, Pick<OtherResult, 'column' | 'year' | 'part'>>();
  for (const [column, { index, years, parts, fixed }] of columns) {
    if (index !== undefined && !fixed) keys.set(index, { column });
    for (const [year, at] of years ?? []) keys.set(at, { column, year });
    parts?.forEach((each, part) => {
      if (isInCell(each)) keys.set(each.index, { column, part });
    });
  }
  return keys;
}
