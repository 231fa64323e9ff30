import type { FixedRow } from '../../templates/template';
import { insertRows as putRows, markRow, orElse, takeOut, type ComingRows } from '../registers/grow-table';
import type { TablePlan } from './upgrade-plan';

/** Places of rows that came in, 0-based in the table as it becomes, by the name of the table. */
export type InsertedRows = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Brings the rows that a later version gave a report into an older one, and renames those that are called otherwise now. Whole sheet rows
 * come in, so that tables and notes below keep their distance; a report whose rows the user changed is left as it is. One sync to look, two
 * to bring rows in; what they hold is queued.
 */
export async function insertRows(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<InsertedRows> {
  const looked = plans.flatMap((plan) => {
    const rows = plan.placed.declaration.fixedRows?.(plan.periode);
    const [first] = plan.placed.declaration.columns;
    const index = plan.placed.columns.findIndex(({ column }) => column !== undefined && column === first);
    if (!rows || index < 0) return [];
    const { headingRow, firstColumn = 0, columns } = plan.placed;
    const cells = plan.worksheet.getRangeByIndexes(headingRow + 1, firstColumn, plan.rowCount, columns.length);
    cells.load('values,formulas');
    return [{ plan, rows, cells, key: first?.key ?? '', index }];
  });
  if (looked.length === 0) return new Map();
  await context.sync();
  const changes = looked.flatMap((each) => {
    const labels = each.cells.values.map((row): unknown => row[each.index]);
    const change = rowChanges(each.rows, labels, each.key, (row) => lacksFormulas(each.plan, each.cells.formulas[row] ?? []));
    return change ? [{ ...each, change }] : [];
  });
  const coming = await bringIn(
    context,
    changes.map(({ plan, change }) => ({ plan, blocks: change.blocks })),
  );
  const inserted = new Map<string, ReadonlySet<number>>();
  for (const { plan, rows, key, index, change } of changes) {
    const { headingRow, firstColumn = 0 } = plan.placed;
    const above = coming.filter(({ sheet, before }) => sheet === plan.sheet && before <= headingRow);
    const top = headingRow + 1 + above.reduce((sum, { count }) => sum + count, 0);
    for (const row of change.fresh) fillRow(plan, top + row, rows[row]?.cells ?? {});
    for (const row of change.renamed) plan.worksheet.getCell(top + row, firstColumn + index).values = [[rows[row]?.cells[key] ?? '']];
    if (change.fresh.length > 0) inserted.set(plan.name, new Set(change.fresh));
  }
  return inserted;
}

/** Whether a row lacks formulas: it came in, and then Excel broke off. */
function lacksFormulas({ placed: { columns }, added }: TablePlan, formulas: readonly unknown[]): boolean {
  const there = columns.filter((_, index) => !added.has(index));
  const calculated = there.flatMap(({ formula, rowFormulas }, index) => (formula !== undefined || rowFormulas ? [index] : []));
  return calculated.some((index) => formulas[index] === '');
}

/** Rows beside each other that are missing. */
interface Block {
  /** 0-based in the table as it is: in front of this row. */
  readonly before: number;
  readonly count: number;
}

/**
 * What rows lack; undefined when other rows stand there than any version of the template had. `key` is that of the first column. Fresh are
 * the rows, as the table becomes, that come in, and those that came in before and are not finished.
 */
export function rowChanges(
  rows: readonly FixedRow[],
  labels: readonly unknown[],
  key: string,
  isUnfinished: (row: number) => boolean = () => false,
): { readonly blocks: readonly Block[]; readonly fresh: readonly number[]; readonly renamed: readonly number[] } | undefined {
  const blocks: Block[] = [];
  const fresh: number[] = [];
  const renamed: number[] = [];
  let before = 0;
  for (const [at, { cells, since, formerly }] of rows.entries()) {
    const wanted = cells[key];
    const label = labels[before];
    const isThere = before < labels.length;
    if (isThere && since !== undefined && (label === wanted || label === '') && isUnfinished(before)) {
      fresh.push(at);
      before += 1;
    } else if (isThere && (wanted === undefined || wanted === label)) before += 1;
    else if (formerly?.some((former) => former === label)) {
      renamed.push(at);
      before += 1;
    } else if (since === undefined) return undefined;
    else {
      fresh.push(at);
      const last = blocks.at(-1);
      if (last?.before === before) blocks[blocks.length - 1] = { ...last, count: last.count + 1 };
      else blocks.push({ before, count: 1 });
    }
  }
  return before === labels.length ? { blocks, fresh, renamed } : undefined;
}

/** Brings empty rows in. Two syncs when there are any. */
async function bringIn(
  context: Excel.RequestContext,
  changes: readonly { readonly plan: TablePlan; readonly blocks: readonly Block[] }[],
): Promise<readonly (ComingRows & { readonly sheet: string })[]> {
  const coming = changes.flatMap(({ plan: { sheet, worksheet, ours, placed, rowCount }, blocks }) =>
    blocks.map(({ before: at, count }) => {
      const before = placed.headingRow + 1 + at;
      // Below its last row Excel does not take a new one into the table by itself.
      const atEndOf = at === rowCount ? ours.table : undefined;
      return { sheet, worksheet, before, count, atEndOf, mark: markRow(worksheet, before) };
    }),
  );
  if (coming.length === 0) return [];
  await context.sync();
  putRows(coming);
  await orElse(context, () => takeOut(context, coming));
  return coming;
}

/** What stands in a row (0-based in the sheet) that came in, and the formats of its columns; its formulas come later. */
function fillRow({ worksheet, placed }: TablePlan, row: number, cells: FixedRow['cells']): void {
  const { firstColumn = 0, columns } = placed;
  columns.forEach(({ column, numberFormat, forUser }, index) => {
    if (!column) return;
    const cell = worksheet.getCell(row, firstColumn + index);
    cell.numberFormat = [[numberFormat]];
    cell.format.protection.locked = !forUser;
    const value = cells[column.key];
    if (value !== undefined) cell.values = [[value]];
  });
}
