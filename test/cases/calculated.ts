import { layoutOf } from '../../src/templates/layout';
import { TEMPLATES } from '../../src/templates';
import { instellingenTemplate } from '../../src/templates/instellingen';
import { samenvoegingenTemplate } from '../../src/templates/samenvoegingen';
import type { TableKey } from '../../src/templates/column';
import type { Template } from '../../src/templates/template';
import type { CellValue } from '../../src/cells/cell';
import type { TableCells } from '../../src/records/table-cells';
import type { Periode } from '../../src/scheme/rounds';
import { recomputed } from '../templates/recomputed';

/** What stands in the cells of one row by column key; `afs_2026` for a year column. */
export type Row = Record<string, CellValue>;
export type Rows = { [Key in TableKey]?: Row[] };

/** What no template has: hidden rows, merged cells, results that their formula does not give (lines 0-based), and a row under the table. */
export interface Irregular {
  readonly table: TableKey;
  readonly hidden?: number;
  readonly merged?: { readonly column: string; readonly first: number };
  readonly below?: Row;
  readonly gives?: { readonly column: string; readonly line: number; readonly value: number };
}

/** All rows with the values that the formulas of the templates give for what was typed. */
export function withFormulas(typed: Rows, periode: Periode): Rows {
  const rows: Rows = {};
  const results = recomputed(typed, periode);
  for (const key of new Set([...(Object.keys(typed) as TableKey[]), ...results.keys()])) {
    const calculated = results.get(key) ?? [];
    const filled = typed[key] ?? [];
    const count = Math.max(calculated.length, filled.length);
    rows[key] = Array.from({ length: count }, (_, line) => ({ ...filled[line], ...calculated[line] }));
  }
  return rows;
}

/** The tables of a workbook in the layout of their templates, without going through a workbook. */
export function tablesOf(templates: readonly Template[], rows: Rows, periode: Periode, irregular: readonly Irregular[] = []): TableCells[] {
  return templates.flatMap((template) => {
    const needed = Object.fromEntries(template.tables.map(({ key }) => [key, rows[key]?.length ?? 0]));
    return layoutOf(template, periode, { needed }).tables.map(({ declaration, headingRow, columns, rows: prefilled }): TableCells => {
      const { key, name } = declaration;
      const filled = rows[key] ?? [];
      const keys = columns.map(({ column, year }) => (year === undefined ? column?.key : `${column?.key}_${year}`));
      const known = new Set(keys);
      const unknown = filled.flatMap((row) => Object.keys(row)).find((each) => !known.has(each) && !OF_ANOTHER_PERIODE.has(each));
      if (unknown !== undefined) throw new Error(`The table ${key} has no column ${unknown}`);
      const odd = irregular.filter(({ table }) => table === key);
      const count = Math.max(prefilled.length, filled.length);
      const below = odd.flatMap((each) => (each.below ? [keys.map((column) => (column && each.below?.[column]) ?? '')] : []));
      return {
        sheet: template.sheet,
        name,
        row: headingRow,
        column: 0,
        headings: columns.map(({ heading }) => heading),
        rows: Array.from({ length: count }, (_, line) =>
          keys.map((column, index) => (column === undefined ? undefined : filled[line]?.[column]) ?? prefilled[line]?.get(index) ?? ''),
        ),
        ...(below.length > 0 ? { below: { row: headingRow + 1 + count, column: 0, rows: below } } : {}),
        differing: odd.flatMap(({ gives }) => {
          if (!gives) return [];
          const column = keys.indexOf(gives.column);
          return [{ row: headingRow + 1 + gives.line, column, stored: filled[gives.line]?.[gives.column] ?? '', given: gives.value }];
        }),
        hiddenRows: new Set(odd.flatMap(({ hidden }) => (hidden === undefined ? [] : [headingRow + 1 + hidden]))),
        merged: odd.flatMap(({ merged }) =>
          merged ? [{ row: headingRow + 1 + merged.first, column: keys.indexOf(merged.column), rows: 2, columns: 1 }] : [],
        ),
      };
    });
  });
}

/** Only the eindrapportage of 2020-2024 has it; the sums are worked out for both. */
const OF_ANOTHER_PERIODE: ReadonlySet<string> = new Set(['aanvullend_2024']);

/** Templates with tables; the settings and the list of added files only when there are any. */
export const templatesFor = (rows: Rows): readonly Template[] => [
  ...TEMPLATES,
  ...(rows.instellingen ? [instellingenTemplate] : []),
  ...(rows.samenvoegingen ? [samenvoegingenTemplate] : []),
];
