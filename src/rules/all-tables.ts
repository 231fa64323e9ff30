import { TABLE_KEYS } from '../templates';
import type { Dossier, Register, CellProblem } from '../records/dossier';
import type { TableKey } from '../templates/column';
import { text, type MessageValue } from './message-value';
import type { ColumnsByTable } from './rule';

/** For a rule about any table, whatever columns it has. */
export const ALL_TABLES: ColumnsByTable = Object.fromEntries(TABLE_KEYS.map((key) => [key, []]));

/** The registers one by one, in the order of the templates, for what is the same for each. */
export const registersOf = (dossier: Dossier): readonly Register<TableKey>[] => TABLE_KEYS.map((key) => dossier[key] as Register<TableKey>);

/** Cells with something wrong, over all registers. */
export const problemsOf = (dossier: Dossier): readonly CellProblem[] => registersOf(dossier).flatMap(({ problems }) => problems);

/** What stands in a cell, as Dutch Excel shows it. */
export function cellText({ cell }: CellProblem): MessageValue {
  if (typeof cell === 'boolean') return text(cell ? 'WAAR' : 'ONWAAR');
  return text(typeof cell === 'number' ? String(cell).replace('.', ',') : cell);
}
