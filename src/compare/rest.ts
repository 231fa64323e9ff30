import type { CellValue } from '../cells/cell';
import { isRead } from '../records/mapping/sheet-mapping';
import type { CellBlock, TableCells } from '../records/table-cells';
import type { ReadWorkbook } from './compared-table';

/** Something in a workbook that is no line of a register: compared as a whole. */
export interface Rest {
  readonly sheet: string;
  /** `sheet`: one that is not read; `outside`: what stands below or beside a table of ours. */
  readonly what: 'sheet' | 'outside';
  readonly same: boolean;
  /** In which workbook it is. */
  readonly side: 'both' | 'before' | 'after';
}

/** What is no line of a register, in the order of the later workbook. */
export function restOf(before: ReadWorkbook, after: ReadWorkbook): readonly Rest[] {
  return (['sheet', 'outside'] as const).flatMap((what) => {
    const parts = what === 'sheet' ? unreadSheets : outsideTables;
    const [old, now] = [parts(before), parts(after)];
    const both = [...now].map(([sheet, cells]): Rest => {
      const was = old.get(sheet);
      return { sheet, what, same: was === cells, side: was === undefined ? 'after' : 'both' };
    });
    const gone = [...old.keys()].filter((sheet) => !now.has(sheet)).map((sheet): Rest => ({ sheet, what, same: false, side: 'before' }));
    return [...both, ...gone];
  });
}

/** The cells of each sheet that is not read, as one text. */
function unreadSheets({ workbook, readings }: ReadWorkbook): ReadonlyMap<string, string> {
  const read = new Set(readings.filter(isRead).map(({ sheet }) => sheet));
  return new Map((workbook.sheets ?? []).filter(({ sheet }) => !read.has(sheet)).map((cells) => [cells.sheet, textOf(cells)]));
}

/** What stands outside the tables of ours on each sheet, as one text. */
function outsideTables({ workbook }: ReadWorkbook): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { sheet, below, beside } of workbook.tables as readonly TableCells[])
    for (const block of [below, beside]) {
      // Where a table begins and ends is no difference: rows are sorted and added.
      const text = block ? textOf({ ...block, row: 0 }) : '';
      if (text !== '') found.set(sheet, `${found.get(sheet) ?? ''}${text}`);
    }
  return found;
}

function textOf({ row, column, rows }: CellBlock): string {
  const lines = rows.flatMap((cells, index) => {
    const filled = cells.flatMap((cell: CellValue, at) => (cell === '' ? [] : [`${column + at}=${JSON.stringify(cell)}`]));
    return filled.length === 0 ? [] : [`${row + index}:${filled.join()}`];
  });
  return lines.join('\n');
}
