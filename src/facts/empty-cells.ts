import { isUnreadable, type Line, type Place, type Register } from '../records/dossier';
import type { TableRecord } from '../templates';
import type { TableKey } from '../templates/column';

/** Tells cells that are empty from cells that hold something unreadable: both are null in a line, but the latter are reported as such. */
export interface CellReading<Key extends TableKey> {
  isEmpty(line: Line<Key>, column: keyof TableRecord<Key> & string): boolean;
  isUnreadable(line: Line<Key>, column: keyof TableRecord<Key> & string): boolean;
}

const known = new WeakMap<object, unknown>();

/** Looks through the problems of a register once, whoever asks. A column that is not in the table is neither empty nor unreadable. */
export function readingOf<Key extends TableKey>(register: Register<Key>): CellReading<Key> {
  let reading = known.get(register) as CellReading<Key> | undefined;
  if (!reading) known.set(register, (reading = readCells(register)));
  return reading;
}

function readCells<Key extends TableKey>(register: Register<Key>): CellReading<Key> {
  // By column first: in nearly all columns every cell can be read, and rules ask it of every line.
  const unreadable = new Map<string, Set<Place>>();
  for (const problem of register.problems) {
    if (!isUnreadable(problem)) continue;
    const places = unreadable.get(problem.column.key);
    if (places) places.add(problem.at);
    else unreadable.set(problem.column.key, new Set([problem.at]));
  }
  const isUnreadableCell: CellReading<Key>['isUnreadable'] = ({ at }, column) => unreadable.get(column)?.has(at) ?? false;
  return {
    isUnreadable: isUnreadableCell,
    isEmpty: (line, column) => line[column] === null && line.at.table.columns.has(column) && !isUnreadableCell(line, column),
  };
}
