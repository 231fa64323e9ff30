import { YEARS } from '../../src/scheme/rounds';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import { headingOf, type TableKey } from '../../src/templates/column';
import { CONTROLE_HEADING } from '../../src/templates/template';
import type { SheetMapping } from '../../src/records/mapping/sheet-mapping';
import type { CellValue } from '../../src/cells/cell';
import { readDossier, type Dossier } from '../../src/records/dossier';
import type { TableCells } from '../../src/records/table-cells';
import type { Example, ExampleLayout, ExampleRows } from '../../src/rules/rule';
import { SOUND_LINES } from './sound-lines';

/** 0-based row of the headings: title, purpose and source stand above them. */
const HEADING_ROW = 4;

/** The dossier of an example: its rows on top of lines that are in order, read like any workbook. All years 2020-2028 have columns. */
export function exampleDossier(given: ExampleRows, layout: Example<string>['layout'] = {}): Dossier {
  const tables = TABLE_KEYS.flatMap((key) => {
    const rows = given[key];
    return rows ? [exampleTable(key, rows, layout[key])] : [];
  });
  return readDossier({ tables, date1904: false });
}

/** A table in the layout of its template, holding what the example typed. */
export function exampleTable(
  key: TableKey,
  rows: readonly Readonly<Record<string, CellValue>>[],
  { hiddenLines = [], merged, below, beside, without = [], ownLayout, gives = [] }: ExampleLayout = {},
): TableCells {
  const years = Object.values(YEARS).flat();
  const declared = TABLES[key].columns.filter((column) => !without.includes(column.key));
  const columns = declared.flatMap((column) =>
    column.perYear
      ? years.map((year) => ({ key: `${column.key}_${year}`, of: column.key, year, heading: headingOf(column, year) }))
      : [{ key: column.key, of: column.key, heading: headingOf(column, years.at(-1)) }],
  );
  const known = new Set(columns.map((column) => column.key));
  const sound = Object.fromEntries(Object.entries(SOUND_LINES[key]).filter(([name]) => !without.includes(name)));
  const mergedColumn = columns.findIndex((column) => column.key === merged?.column);
  const cellsOf = (row: Readonly<Record<string, CellValue>>): CellValue[] => {
    const unknown = Object.keys(row).find(
      (name) => !known.has(name) && ![name, name.replace(/_\d{4}$/, '')].some((each) => without.includes(each)),
    );
    if (unknown !== undefined) throw new Error(`The table ${key} has no column ${unknown}`);
    return [...columns.map((column) => row[column.key] ?? ''), ''];
  };
  return {
    sheet: key,
    name: TABLES[key].name,
    row: HEADING_ROW,
    column: 0,
    headings: [...columns.map((column) => column.heading), CONTROLE_HEADING],
    rows: rows.map((row) => cellsOf({ ...sound, ...row })),
    ...(below ? { below: { row: HEADING_ROW + 1 + rows.length, column: 0, rows: below.map(cellsOf) } } : {}),
    ...(beside ? { beside: { row: HEADING_ROW + 1, column: columns.length + 1, rows: beside.map(cellsOf) } } : {}),
    hiddenRows: new Set(hiddenLines.map((line) => HEADING_ROW + line)),
    differing: gives.map(({ column, line, value }) => ({
      row: HEADING_ROW + line,
      column: columns.findIndex(({ key: each }) => each === column),
      stored: rows[line - 1]?.[column] ?? '',
      given: value,
    })),
    merged: merged
      ? [{ row: HEADING_ROW + merged.lines[0], column: mergedColumn, rows: merged.lines[1] - merged.lines[0] + 1, columns: 1 }]
      : [],
    ...(ownLayout ? { mapping: mappingOf(key, columns) } : {}),
  };
}

const mappingOf = (
  table: TableKey,
  columns: readonly { readonly of: string; readonly year?: number; readonly heading: string }[],
): SheetMapping => ({
  sheet: table,
  table,
  headingRow: HEADING_ROW,
  headingRows: 1,
  columns: columns.map(({ of, year, heading }, column) => ({
    column,
    heading,
    key: of,
    role: 'value',
    notation: {},
    ...(year === undefined ? {} : { year }),
  })),
  controle: false,
});
