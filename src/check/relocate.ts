import { rowKey } from '../records/row-key';
import type { AnyLine, TableSource } from '../records/dossier';
import type { KeptTable } from '../records/reread';
import type { Finding } from './report';
import type { LineIndex } from './reporter';

/**
 * A finding where its line stands now; undefined when the line is gone or says something else. `isSpared` tells that the change of its line does
 * not concern it.
 */
export function relocated(
  finding: Finding,
  kept: ReadonlyMap<TableSource, KeptTable>,
  lines: LineIndex,
  isSpared: boolean,
): Finding | undefined {
  const { place } = finding;
  const table = kept.get(place.table);
  if (!table) return undefined;
  const { after } = table;
  if (place.row === null) return after === place.table ? finding : { ...finding, place: { ...place, table: after } };
  const went = table.rowOf(place.row);
  if (went === undefined) {
    if (!isSpared || after !== place.table) return undefined;
    const line: AnyLine | undefined = lines.at({ table: after, row: place.row });
    const key = place.rowKey === null || !line ? place.rowKey : rowKey(line);
    return key === place.rowKey ? finding : { ...finding, place: { ...place, rowKey: key } };
  }
  if (after === place.table && went === place.row) return finding;
  const column = place.column === null ? null : place.column - place.table.column + after.column;
  return { ...finding, place: { ...place, table: after, row: went, column, hidden: after.hiddenRows.has(went) } };
}
