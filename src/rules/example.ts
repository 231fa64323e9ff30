import { YEARS } from '../scheme/rounds';
import { TABLES, TABLE_KEYS } from '../templates';
import { headingOf, type TableKey } from '../templates/column';
import { CONTROLE_HEADING } from '../templates/template';
import type { CellValue } from '../records/cell';
import { readDossier, type Dossier } from '../records/dossier';
import type { TableCells } from '../records/table-cells';
import type { ExampleRows } from './rule';
import { SOUND_LINES } from './sound-lines';

/** The dossier of an example: its rows on top of lines that are in order, read like any workbook. All years 2020-2028 have columns. */
export function exampleDossier(given: ExampleRows): Dossier {
  const tables = TABLE_KEYS.flatMap((key) => {
    const rows = given[key];
    return rows ? [exampleTable(key, rows)] : [];
  });
  return readDossier({ tables, date1904: false });
}

/** A table in the layout of its template, holding what the example typed. */
export function exampleTable(key: TableKey, rows: readonly Readonly<Record<string, CellValue>>[]): TableCells {
  const years = Object.values(YEARS).flat();
  const columns = TABLES[key].columns.flatMap((column) =>
    column.perYear
      ? years.map((year) => ({ key: `${column.key}_${year}`, heading: headingOf(column, year) }))
      : [{ key: column.key, heading: column.heading }],
  );
  const known = new Set(columns.map((column) => column.key));
  return {
    sheet: key,
    name: TABLES[key].name,
    row: 4,
    column: 0,
    headings: [...columns.map((column) => column.heading), CONTROLE_HEADING],
    rows: rows.map((row) => {
      const unknown = Object.keys(row).find((name) => !known.has(name));
      if (unknown !== undefined) throw new Error(`The table ${key} has no column ${unknown}`);
      const cells: Readonly<Record<string, CellValue>> = { ...SOUND_LINES[key], ...row };
      return [...columns.map((column) => cells[column.key] ?? ''), ''];
    }),
  };
}
