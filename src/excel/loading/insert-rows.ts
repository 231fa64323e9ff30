import type { FixedRow } from '../../templates/template';
import type { TablePlan } from './upgrade-plan';

/** Places of rows that came in, 0-based in the table as it becomes, by the name of the table. */
export type InsertedRows = ReadonlyMap<string, ReadonlySet<number>>;

/**
 * Brings the rows that a later version gave a report into an older one, and renames those that are called otherwise now. Whole sheet rows
 * come in, so that tables and notes below keep their distance; a report whose rows the user changed is left as it is. One sync to look;
 * what it changes is queued.
 */
export async function insertRows(context: Excel.RequestContext, plans: readonly TablePlan[]): Promise<InsertedRows> {
  const looked = plans.flatMap((plan) => {
    const rows = plan.placed.declaration.fixedRows?.(plan.periode);
    const [first] = plan.placed.declaration.columns;
    const index = plan.placed.columns.findIndex(({ column }) => column !== undefined && column === first);
    if (!rows || index < 0) return [];
    const { headingRow, firstColumn = 0 } = plan.placed;
    const labels = plan.worksheet.getRangeByIndexes(headingRow + 1, firstColumn + index, plan.rowCount, 1);
    labels.load('values');
    return [{ plan, rows, labels, key: first?.key ?? '', index }];
  });
  if (looked.length === 0) return new Map();
  await context.sync();
  const inserted = new Map<string, ReadonlySet<number>>();
  // From the last table on a sheet upwards: what stands below moves down.
  for (const { plan, rows, labels, key, index } of looked.sort((a, b) => b.plan.placed.headingRow - a.plan.placed.headingRow)) {
    const change = rowChanges(
      rows,
      labels.values.map(([label]) => label),
      key,
    );
    if (!change) continue;
    insertInto(plan, change.blocks);
    const { headingRow, firstColumn = 0 } = plan.placed;
    const fresh = change.blocks.flatMap(({ at, count }) => Array.from({ length: count }, (_, offset) => at + offset));
    for (const row of fresh) fillRow(plan, row, rows[row]?.cells ?? {});
    for (const row of change.renamed)
      plan.worksheet.getCell(headingRow + 1 + row, firstColumn + index).values = [[rows[row]?.cells[key] ?? '']];
    if (fresh.length > 0) inserted.set(plan.name, new Set(fresh));
  }
  return inserted;
}

/** Rows beside each other that are missing. */
interface Block {
  /** 0-based in the table as it becomes. */
  readonly at: number;
  /** 0-based in the table as it is: in front of this row. */
  readonly before: number;
  readonly count: number;
}

/** What rows lack; undefined when other rows stand there than any version of the template had. `key` is that of the first column. */
export function rowChanges(
  rows: readonly FixedRow[],
  labels: readonly unknown[],
  key: string,
): { readonly blocks: readonly Block[]; readonly renamed: readonly number[] } | undefined {
  const blocks: Block[] = [];
  const renamed: number[] = [];
  let before = 0;
  for (const [at, { cells, since, formerly }] of rows.entries()) {
    const wanted = cells[key];
    const label = labels[before];
    if (before < labels.length && (wanted === undefined || wanted === label)) before += 1;
    else if (formerly?.some((former) => former === label)) {
      renamed.push(at);
      before += 1;
    } else if (since === undefined) return undefined;
    else {
      const last = blocks.at(-1);
      if (last?.before === before) blocks[blocks.length - 1] = { ...last, count: last.count + 1 };
      else blocks.push({ at, before, count: 1 });
    }
  }
  return before === labels.length ? { blocks, renamed } : undefined;
}

function insertInto({ worksheet, ours, placed: { headingRow }, rowCount }: TablePlan, blocks: readonly Block[]): void {
  for (const { before, count } of [...blocks].reverse()) {
    const row = headingRow + 2 + before;
    worksheet.getRange(`${row}:${row + count - 1}`).insert('Down');
    // Below its last row Excel does not take a new one into the table by itself.
    if (before === rowCount) ours.table.resize(ours.table.getRange().getResizedRange(count, 0));
  }
}

/** What stands in a row that came in, and the formats of its columns; its formulas come later. */
function fillRow({ worksheet, placed }: TablePlan, row: number, cells: FixedRow['cells']): void {
  const { headingRow, firstColumn = 0, columns } = placed;
  columns.forEach(({ column, numberFormat, forUser }, index) => {
    if (!column) return;
    const cell = worksheet.getCell(headingRow + 1 + row, firstColumn + index);
    cell.numberFormat = [[numberFormat]];
    cell.format.protection.locked = !forUser;
    const value = cells[column.key];
    if (value !== undefined) cell.values = [[value]];
  });
}
