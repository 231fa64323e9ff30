import { YEARS, type Periode } from '../scheme/rounds';
import type { TableKey } from './column';
import { columnsRead, headingByKey } from './formula';
import { TEMPLATES } from './index';
import type { Template } from './template';

/** Headings that the formulas of a template read, by table: without those tables Excel refuses the formulas. */
export type Reads = ReadonlyMap<TableKey, ReadonlySet<string>>;

/** What the formulas of a template read of tables on other sheets, in a subsidieperiode. */
export function readsOf(template: Template, periode: Periode): Reads {
  const own = new Set(template.tables.map(({ key }) => key));
  const reads = new Map<TableKey, Set<string>>();
  for (const formula of formulasOf(template, periode)) {
    for (const { table, key } of columnsRead(formula)) {
      if (own.has(table)) continue;
      const headings = reads.get(table) ?? new Set();
      headings.add(headingByKey(table, key, periode) ?? key);
      reads.set(table, headings);
    }
  }
  return reads;
}

function* formulasOf({ tables, form }: Template, periode: Periode): Generator<string> {
  for (const { formula } of form?.cells ?? []) yield formula ?? '';
  const years = YEARS[periode];
  for (const { columns, fixedRows } of tables) {
    const rows = fixedRows?.(periode).map(({ key }) => key) ?? [''];
    for (const { formula, perYear } of columns) {
      if (!formula) continue;
      for (const year of perYear ? years : [0]) {
        for (const row of rows) yield formula({ years, year, periode, row }) ?? '';
      }
    }
  }
}

/** The templates with those in front whose tables they read and that are not `present`; each one once. */
export function withRegisters(
  templates: readonly Template[],
  periode: Periode,
  present: ReadonlySet<TableKey> = new Set(),
): readonly Template[] {
  const asked = new Set(templates);
  const missing = new Set(templates.flatMap((template) => [...readsOf(template, periode).keys()]).filter((key) => !present.has(key)));
  const extra = TEMPLATES.filter((template) => !asked.has(template) && template.tables.some(({ key }) => missing.has(key)));
  return [...extra, ...templates];
}
