import { TABLES } from '../templates';
import type { AnyLine } from './dossier';

/** Key of a line made of its key columns: it stays with the line when rows are sorted or inserted. */
export function rowKey(line: AnyLine): string {
  const table = TABLES[line.at.table.key];
  const fields = line as unknown as Readonly<Record<string, unknown>>;
  return table.keyColumns.map((key) => String(fields[key] ?? '').toLowerCase()).join(' · ');
}
