import { TABLES, TEMPLATES } from '.';
import type { TableKey } from './column';

/** What a register is called wherever the user reads of it: `Kosten`, as its sheet; a table that shares a sheet has a name of its own. */
export const registerName = (table: TableKey): string => TABLES[table].name.replace(/^STO_/, '').replaceAll('_', ' ');

/** What a register is, for a list to choose from: `Kostenregister`. */
const registerTitle = (table: TableKey): string =>
  TEMPLATES.find(({ tables }) => tables.some(({ key }) => key === table))?.title.replace(/\s*\(.*|,.*/, '') ?? registerName(table);

/** How a register stands in a list to choose from: its name, and what it is when that says more. */
export function registerLabel(table: TableKey): string {
  const name = registerName(table);
  const title = registerTitle(table);
  return name.toLowerCase() === title.toLowerCase() ? name : `${name} – ${title}`;
}
