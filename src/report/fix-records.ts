import { cellAddress } from '../cells/address';
import type { CellValue } from '../cells/cell';
import { planMends, type MendChange } from '../check/plan-mends';
import type { Finding } from '../check/report';
import { plainCell, type ShownAs } from '../check/shown-cell';
import type { WorkbookCells } from '../records/table-cells';

/** What a fix does to one cell: a date is `jjjj-mm-dd`, null an empty cell, or a formula of which it is not known what it gives. */
export interface FixedCell {
  readonly cell: string;
  readonly column: string;
  readonly before: CellValue | null;
  readonly after: CellValue | null;
}

/** One step of a fix. `formula`: the formula of the template comes back in the cell. */
export interface FixStep {
  readonly action: 'set' | 'formula' | 'add row' | 'remove row' | 'extend table';
  readonly sheet: string;
  readonly table: string;
  /** Number of the row in the sheet, from 1; the last row that a longer table takes in. */
  readonly row: number;
  readonly cells: readonly FixedCell[];
}

/** A way to mend a finding. It is a suggestion: nothing is applied by the command. */
export interface FixRecord {
  /** Dutch, as on the button in the pane. */
  readonly label: string;
  /** The finding leaves no other way. */
  readonly certain: boolean;
  readonly steps: readonly FixStep[];
}

/** The fixes of a finding, the likely one first; those that cannot be done in this workbook are left out. */
export function fixRecords({ mends = [] }: Finding, cells: WorkbookCells): readonly FixRecord[] {
  return mends.flatMap((mend): FixRecord[] => {
    const plan = planMends([mend], cells);
    if (!plan) return [];
    return [{ label: mend.label, certain: mend.certain, steps: plan.changes.map((change) => stepOf(change, plan.date1904)) }];
  });
}

function stepOf(change: MendChange, date1904: boolean): FixStep {
  const { sheet, name } = change.table;
  const plain = (column: ShownAs['column'], value: CellValue): CellValue | null => plainCell({ column, date1904 }, value);
  switch (change.kind) {
    case 'cell': {
      const { row, column, heading, as, before, after, isFormula } = change;
      const cell = {
        cell: cellAddress(row, column),
        column: heading,
        before: plain(as, before),
        after: after === undefined ? null : plain(as, after),
      };
      return { action: isFormula ? 'formula' : 'set', sheet, table: name, row: row + 1, cells: [cell] };
    }
    case 'new row':
    case 'gone row': {
      const isNew = change.kind === 'new row';
      const cells = change.cells.map(({ column, heading, as, value }) => ({
        cell: cellAddress(change.row, column),
        column: heading,
        before: isNew ? null : plain(as, value),
        after: isNew ? plain(as, value) : null,
      }));
      return { action: isNew ? 'add row' : 'remove row', sheet, table: name, row: change.row + 1, cells };
    }
    case 'longer table':
      return { action: 'extend table', sheet, table: name, row: change.until + 1, cells: [] };
  }
}
