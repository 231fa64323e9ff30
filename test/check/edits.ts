import fc from '../property';
import type { CellValue } from '../../src/cells/cell';
import type { TableCells, WorkbookCells } from '../../src/records/table-cells';
import { RULES } from '../../src/rules/all-rules';
import { TABLE_KEYS, TABLES, tableKeyOfName } from '../../src/templates';
import { mapColumns } from '../../src/records/column-map';

/** Something that happens to a workbook. Numbers are taken modulo what there is, so that an edit fits any workbook. */
export type Edit =
  | {
      readonly kind: 'cell';
      readonly table: number;
      readonly row: number;
      readonly column: number;
      readonly value: number;
      readonly again: boolean;
    }
  | { readonly kind: 'paste'; readonly table: number; readonly row: number; readonly from: number; readonly count: number }
  | { readonly kind: 'insert'; readonly table: number; readonly row: number; readonly from: number; readonly isBlank: boolean }
  | { readonly kind: 'delete'; readonly table: number; readonly row: number; readonly count: number }
  | { readonly kind: 'sort'; readonly table: number; readonly column: number; readonly down: boolean }
  | { readonly kind: 'grow'; readonly table: number; readonly from: number; readonly count: number }
  | { readonly kind: 'heading'; readonly table: number; readonly column: number }
  | { readonly kind: 'hide'; readonly table: number; readonly row: number }
  | { readonly kind: 'move'; readonly table: number; readonly down: number }
  | { readonly kind: 'below'; readonly table: number; readonly from: number }
  | { readonly kind: 'drop'; readonly table: number }
  | { readonly kind: 'add'; readonly table: number }
  | { readonly kind: 'read again'; readonly table: number; readonly row: number }
  | { readonly kind: 'calendar' };

const index = fc.nat(10_000);

/** Edits as people make them: most are of one cell. */
export const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  {
    weight: 10,
    arbitrary: fc.record({ kind: fc.constant('cell'), table: index, row: index, column: index, value: index, again: fc.boolean() }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('paste'), table: index, row: index, from: index, count: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('insert'), table: index, row: index, from: index, isBlank: fc.boolean() }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('delete'), table: index, row: index, count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('sort'), table: index, column: index, down: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('grow'), table: index, from: index, count: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('heading'), table: index, column: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('hide'), table: index, row: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('move'), table: index, down: fc.integer({ min: 1, max: 4 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('below'), table: index, from: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('drop'), table: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('add'), table: index }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('read again'), table: index, row: index }) },
  { weight: 0, arbitrary: fc.record({ kind: fc.constant('calendar') }) },
);

/** What the examples of the rules type in a column, with what nobody should. */
const TYPED: ReadonlyMap<string, readonly CellValue[]> = (() => {
  const typed = new Map<string, Set<CellValue>>();
  for (const { examples } of RULES)
    for (const { given } of examples)
      for (const key of TABLE_KEYS)
        for (const row of given[key] ?? [])
          for (const [column, value] of Object.entries(row)) {
            const name = `${key} ${column.replace(/_\d{4}$/, '')}`;
            typed.set(name, (typed.get(name) ?? new Set()).add(value));
          }
  return new Map([...typed].map(([name, values]) => [name, [...values, '', '#REF!', 'raar', 0, -1]]));
})();
const ANYTHING: readonly CellValue[] = ['', '#REF!', 'raar', 0, 1, 45_800, '605,00', 'Totaal', true];

const pick = <Item>(items: readonly Item[], at: number): Item | undefined => items[at % Math.max(1, items.length)];
const replaced = <Item>(items: readonly Item[], at: number, item: Item): readonly Item[] =>
  items.map((each, place) => (place === at ? item : each));

/** The workbook after an edit: rows and tables that it leaves alone are the same objects. `spare` holds tables that may be added. */
export function edited(workbook: WorkbookCells, edit: Edit, spare: readonly TableCells[]): WorkbookCells {
  if (edit.kind === 'calendar') return { ...workbook, date1904: !workbook.date1904 };
  if (edit.kind === 'add') {
    const table = pick(spare, edit.table);
    return table
      ? { ...workbook, tables: [...workbook.tables, { ...table, sheet: `${table.sheet} 2`, name: `${table.name}_2` }] }
      : workbook;
  }
  const { tables } = workbook;
  // Half of what is done is done in the register that has most lines.
  const largest = tables.reduce((most, { rows }, at) => (rows.length > (tables[most]?.rows.length ?? 0) ? at : most), 0);
  const at = edit.table % 2 === 0 ? largest : (edit.table >> 1) % Math.max(1, tables.length);
  const table = tables[at];
  if (!table) return workbook;
  if (edit.kind === 'drop') return { ...workbook, tables: tables.filter((each) => each !== table) };
  return { ...workbook, tables: replaced(tables, at, inTable(table, edit)) };
}

function inTable(table: TableCells, edit: Exclude<Edit, { readonly kind: 'calendar' | 'add' | 'drop' }>): TableCells {
  const { rows, headings } = table;
  const copyOf = (from: number): readonly CellValue[] => [...(pick(rows, from) ?? headings.map(() => ''))];
  switch (edit.kind) {
    case 'cell': {
      const row = edit.row % Math.max(1, rows.length);
      const column = edit.column % headings.length;
      const cells = rows[row];
      if (!cells) return table;
      // Who reads a block of rows again gives new objects for rows that did not change.
      const read = edit.again ? rows.map((each) => [...each]) : rows;
      const others = rows.map((each) => each[column] ?? '');
      const values = [
        ...(TYPED.get(columnName(table, column)) ?? ANYTHING),
        ...(others.length > 0 ? [others[edit.value % others.length] ?? ''] : []),
      ];
      return {
        ...table,
        rows: replaced(
          read,
          row,
          replaced([...cells, ...headings.slice(cells.length).map(() => '')], column, pick(values, edit.value) ?? ''),
        ),
      };
    }
    case 'paste': {
      const first = edit.row % Math.max(1, rows.length);
      return { ...table, rows: rows.map((row, place) => (place >= first && place < first + edit.count ? copyOf(edit.from + place) : row)) };
    }
    case 'insert': {
      const place = edit.row % (rows.length + 1);
      return { ...table, rows: [...rows.slice(0, place), edit.isBlank ? headings.map(() => '') : copyOf(edit.from), ...rows.slice(place)] };
    }
    case 'delete': {
      const first = edit.row % Math.max(1, rows.length);
      return { ...table, rows: rows.filter((_, place) => place < first || place >= first + edit.count) };
    }
    case 'sort': {
      const column = edit.column % headings.length;
      const order = [...rows].sort((a, b) => (String(a[column] ?? '') < String(b[column] ?? '') ? -1 : 1));
      return { ...table, rows: edit.down ? order.reverse() : order };
    }
    case 'grow':
      return { ...table, rows: [...rows, ...Array.from({ length: edit.count }, (_, place) => copyOf(edit.from + place))] };
    case 'heading': {
      const column = edit.column % headings.length;
      return { ...table, headings: replaced(headings, column, `${headings[column]} oud`) };
    }
    case 'hide':
      return { ...table, hiddenRows: new Set([...(table.hiddenRows ?? []), table.row + 1 + (edit.row % Math.max(1, rows.length))]) };
    case 'move':
      return { ...table, row: table.row + edit.down };
    case 'below':
      return { ...table, below: { row: table.row + 1 + rows.length, column: table.column, rows: [copyOf(edit.from)] } };
    case 'read again':
      return { ...table, rows: rows.map((row, place) => (place === edit.row % Math.max(1, rows.length) ? [...row] : row)) };
  }
}

function columnName({ name, headings }: TableCells, column: number): string {
  const key = tableKeyOfName(name);
  if (!key) return '';
  const [found] = [...mapColumns(TABLES[key].columns, headings)].find(
    ([, { index: at, years }]) => at === column || [...(years?.values() ?? [])].includes(column),
  ) ?? [''];
  return `${key} ${found}`;
}
