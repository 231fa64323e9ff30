import type { TableSource } from '../records/dossier';
import type { Marking } from './marking';

/** A text of the column Controle that is not what stands there. */
export interface ChangedText {
  /** 0-based in the sheet. */
  readonly row: number;
  readonly text: string;
}

/**
 * The texts of the column Controle that differ from those in the sheet, by table, in the order of the rows; tables in which nothing changes
 * are left out. `standing` gives what stands in the column now, one text a row.
 */
export function markingDelta(
  marking: Marking,
  standing: (table: TableSource) => readonly string[] | undefined,
): ReadonlyMap<TableSource, readonly ChangedText[]> {
  const changed = new Map<TableSource, ChangedText[]>();
  for (const [table, texts] of marking) {
    const now = standing(table);
    const other: ChangedText[] = [];
    texts.forEach((text, index) => {
      if (text !== (now?.[index] ?? '')) other.push({ row: table.row + 1 + index, text });
    });
    if (other.length > 0) changed.set(table, other);
  }
  return changed;
}
