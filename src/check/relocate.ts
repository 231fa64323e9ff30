import { rowKey } from '../records/row-key';
import type { AnyLine, Place, TableSource } from '../records/dossier';
import type { Mend, MendStep } from '../rules/mend';
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
  const mends = finding.mends?.flatMap((mend) => movedMend(mend, kept) ?? []);
  const column = place.column === null ? null : place.column - place.table.column + after.column;
  return {
    ...finding,
    place: { ...place, table: after, row: went, column, hidden: after.hiddenRows.has(went) },
    ...(mends ? { mends } : {}),
  };
}

/** A mend with the rows where they stand now; undefined when one of them is gone. */
function movedMend(mend: Mend, kept: ReadonlyMap<TableSource, KeptTable>): Mend | undefined {
  const steps = mend.steps.map((step) => movedStep(step, kept));
  return steps.every((step) => step !== undefined) ? { ...mend, steps } : undefined;
}

function movedStep(step: MendStep, kept: ReadonlyMap<TableSource, KeptTable>): MendStep | undefined {
  if (step.kind === 'extend') return step;
  const at = step.kind === 'add' ? step.like : step.at;
  const table = at && kept.get(at.table);
  if (!at || !table) return step;
  const row = table.rowOf(at.row);
  if (row === undefined) return undefined;
  const moved: Place = { ...at, table: table.after, row };
  return step.kind === 'add' ? { ...step, like: moved } : { ...step, at: moved };
}
