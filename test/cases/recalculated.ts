import type { CellValue } from '../../src/cells/cell';
import { registerOf, sourceOf } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import type { Periode } from '../../src/scheme/rounds';
import { withFormulas, type Row, type Rows } from './calculated';

/** Places in a row by the key of what stands there: `afs_2026` for a year column. */
function placesOf(table: TableCells): ReadonlyMap<string, { readonly index: number; readonly calculated: boolean }> {
  const key = registerOf(table);
  if (!key) return new Map();
  return new Map(
    [...sourceOf(key, table, false).columns].flatMap(([column, { index, years, calculated }]) => [
      ...(index === undefined ? [] : [[column, { index, calculated }] as const]),
      ...[...(years ?? [])].map(([year, at]) => [`${column}_${year}`, { index: at, calculated }] as const),
    ]),
  );
}

/** Tables in which every formula of the templates gives what it gives for what now stands in the other cells, as Excel would do. */
export function recalculated(tables: readonly TableCells[], periode: Periode): TableCells[] {
  const typed: Rows = {};
  for (const table of tables) {
    const key = registerOf(table);
    if (!key) continue;
    const places = [...placesOf(table)];
    const rows = table.rows.map((cells): Row =>
      Object.fromEntries(
        places.flatMap(([name, { index, calculated }]) => (calculated || cells[index] === '' ? [] : [[name, cells[index] ?? '']])),
      ),
    );
    while (rows.length > 0 && Object.keys(rows.at(-1) ?? {}).length === 0) rows.pop();
    typed[key] = rows;
  }
  const given = withFormulas(typed, periode);
  return tables.map((table) => {
    const key = registerOf(table);
    const places = [...placesOf(table)].filter(([, { calculated }]) => calculated);
    const rows = table.rows.map((cells, line): CellValue[] => {
      const fresh = [...cells];
      for (const [name, { index }] of places) {
        const value = key && given[key]?.[line]?.[name];
        if (value !== undefined) fresh[index] = value;
      }
      return fresh;
    });
    return { ...table, rows };
  });
}
