import { TABLE_KEYS, type TableRecord } from '../templates';
import type { TableKey } from '../templates/column';
import { isUnreadable, type Dossier, type Line, type TableSource } from './dossier';

/** Whether nothing stands in a cell of a line, in a column that the table has. */
export type IsEmpty = <Key extends TableKey>(line: Line<Key>, column: keyof TableRecord<Key> & string) => boolean;

/** Tells empty cells from unreadable ones: the field of both is null, but an unreadable cell already has a finding of its own. */
export function emptyCells(dossier: Dossier): IsEmpty {
  const unreadable = new Map<TableSource, Set<string>>();
  for (const key of TABLE_KEYS) {
    for (const problem of dossier[key].problems) {
      if (!isUnreadable(problem)) continue;
      const { table, row } = problem.at;
      let cells = unreadable.get(table);
      if (!cells) unreadable.set(table, (cells = new Set()));
      cells.add(`${row}/${problem.column.key}`);
    }
  }
  return (line, column) => {
    const { table, row } = line.at;
    return line[column] === null && table.columns.has(column) && !unreadable.get(table)?.has(`${row}/${column}`);
  };
}
