import type { CellValue } from '../../src/cells/cell';
import type { MendPlan } from '../../src/check/plan-mends';
import type { TableCells } from '../../src/records/table-cells';

/** Tables after the changes of a plan, without Excel: a formula gives what the plan says that it gives. */
export function appliedTo(tables: readonly TableCells[], { changes }: MendPlan): TableCells[] {
  return tables.map((table) => {
    const mine = changes.filter((change) => change.table.sheet === table.sheet && change.table.name === table.name);
    const rows = table.rows.map((cells): CellValue[] => [...cells]);
    const first = table.row + 1;
    for (const change of mine) {
      const cells = change.kind === 'cell' ? rows[change.row - first] : undefined;
      if (change.kind === 'cell' && cells) cells[change.column - table.column] = change.after ?? change.before;
    }
    const moved = mine.flatMap((change) => (change.kind === 'new row' || change.kind === 'gone row' ? [change] : []));
    for (const change of moved.sort((a, b) => b.row - a.row)) {
      const index = change.row - first;
      if (change.kind === 'gone row') {
        rows.splice(index, 1);
        continue;
      }
      const fresh = table.headings.map(
        (_, column): CellValue => change.cells.find((cell) => cell.column - table.column === column)?.value ?? '',
      );
      rows.splice(index, change.isInserted ? 0 : 1, fresh);
    }
    const longer = mine.find((change) => change.kind === 'longer table');
    const { below, ...rest } = table;
    if (longer?.kind !== 'longer table') return { ...table, rows };
    const grow = longer.until - table.row - table.rows.length;
    return { ...rest, rows: [...rows, ...(below?.rows ?? []).slice(0, grow).map((cells) => [...cells])] };
  });
}
