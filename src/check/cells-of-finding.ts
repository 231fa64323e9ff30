import { cellsAsRead } from '../records/cells-as-read';
import { digest } from '../records/digest';
import { TABLES } from '../templates';
import type { AnyLine } from '../records/dossier';
import { rowKey } from '../records/row-key';
import type { Finding } from './report';
import { declaredColumns } from './rule-run';
import type { Situation } from './situation';

/** Hexadecimal digits of a print: enough that two findings of one workbook never share one by chance. */
const DIGITS = 12;

/**
 * By what a finding is known when the user answers it: rule, message, table, column and line. It stays when rows are sorted or inserted and
 * columns moved, and when sheets get another name.
 */
export function printOfFinding({ rule, message, place }: Finding): string {
  const { table, columnKey, year, rowKey: key } = place;
  return digest(JSON.stringify([rule.id, message, TABLES[table.key].name, columnKey, year ?? null, key])).slice(0, DIGITS);
}

/**
 * A print of the cells that a finding is about: of its line the columns that the rule looks at, of a table as a whole these columns of all its
 * lines, and the amounts, dates and texts that the finding names, which may come from elsewhere. An answer to the finding holds as long as it
 * is the same. Where lines stand does not count, so that sorting changes nothing.
 */
export function printOfCells({ rule, place, values }: Finding, { dossier, lines }: Pick<Situation, 'dossier' | 'lines'>): string {
  const { table, row, rowKey: key } = place;
  const columns = declaredColumns(rule, table.key);
  const cellsOf = cellsAsRead(dossier, table.key);
  const cells = (line: AnyLine): string =>
    JSON.stringify(cellsOf(line).filter(([column]) => columns === 'all' || columns.has(column.split(' ')[0] ?? '')));
  const all = dossier[table.key].lines as readonly AnyLine[];
  const onRow = row === null ? [] : lines.allAt({ table, row }).filter((line) => rowKey(line) === key);
  // What holds for several rows may stand in another row than the line.
  const about = row === null ? all : onRow.length > 0 ? onRow : all.filter((line) => line.at.table === table && rowKey(line) === key);
  const named = Object.entries(values).filter(([, { kind }]) => kind !== 'place' && kind !== 'daysLeft');
  return digest(JSON.stringify([about.map(cells).sort(), named.sort(([a], [b]) => (a < b ? -1 : 1))])).slice(0, DIGITS);
}
