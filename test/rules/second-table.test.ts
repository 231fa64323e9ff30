import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import { readDossier } from '../../src/records/dossier';
import { readDutchDate } from '../../src/records/dutch-date';
import type { TableCells } from '../../src/records/table-cells';
import { RULES } from '../../src/rules/all-rules';
import type { Example, Rule } from '../../src/rules/rule';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { TableKey } from '../../src/templates/column';
import { exampleTable } from './example-workbook';

/**
 * A column that is gone from one table is a gap of that table. Here the last line of an example stands in a second table of its kind, without
 * one of the columns that the rule needs: what the rule adds up or compares is then not complete, and it may say nothing new for it.
 */
function splitTables(example: Example<string>, key: TableKey, column: string): readonly TableCells[] {
  return TABLE_KEYS.flatMap((each): TableCells[] => {
    const rows = example.given[each];
    if (!rows) return [];
    const layout = example.layout?.[each] ?? {};
    if (each !== key) return [exampleTable(each, rows, layout)];
    const second = exampleTable(each, rows.slice(-1), { ...layout, without: [...(layout.without ?? []), column] });
    return [exampleTable(each, rows.slice(0, -1), layout), { ...second, name: `${TABLES[each].name}_2`, row: 40 }];
  });
}

const foundIn = (rule: Rule, tables: readonly TableCells[], date: string): readonly string[] => {
  const day = readDutchDate(date);
  if (day.kind !== 'date') throw new Error(`${rule.id}: no date`);
  return check(readDossier({ tables, date1904: false }), day.serial, [rule]).findings.map(whatAndWhere);
};
const whatAndWhere = ({ message, place: { table, row } }: Finding): string =>
  `${message} ${table.name.replace(/_2$/, '')} ${row === null ? 'table' : 'line'}`;

const countOf = (found: readonly string[], what: string): number => found.filter((each) => each === what).length;

test.each(RULES.map((rule) => [rule.id, rule] as const))('%s finds nothing for want of what a second table lacks', (_id, rule) => {
  const wrong: string[] = [];
  for (const example of rule.examples) {
    const date = example.date ?? '1-10-2026';
    const whole = TABLE_KEYS.flatMap((key) => {
      const rows = example.given[key];
      return rows ? [exampleTable(key, rows, example.layout?.[key])] : [];
    });
    const before = foundIn(rule, whole, date);
    for (const [key, columns] of Object.entries({ ...rule.needs, ...rule.reads }) as [TableKey, readonly string[]][]) {
      if (!example.given[key] || example.layout?.[key]?.ownLayout) continue;
      for (const column of columns) {
        // For these something else stands in (test/check/partly.test.ts).
        if (['bron', 'bedrag_sto', 'loonkosten'].includes(column)) continue;
        const after = foundIn(rule, splitTables(example, key, column), date);
        for (const what of new Set(after)) {
          if (countOf(after, what) > countOf(before, what)) wrong.push(`${example.name}: ${key} without ${column} → ${what}`);
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});
