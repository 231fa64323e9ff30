import type { Marking } from '../../check/marking';
import type { Hint } from '../events';
import type { UnmarkedSheet } from '../workbook-port';
import type { CachedTable } from './cached-table';
import type { WorkbookCache } from './workbook-cache';
import type { StatusChanges } from './write-status';

/** Milliseconds after an edit of our own user in which edits of others make us write too: of two who edit at once, each saw only a part. */
const SHARED = 10_000;

/**
 * Knows who changed what, and so whether it is for us to write the columns Controle: only the side that edited does. A change of nothing but
 * a column Controle is never answered: it is somebody who undoes our writing (and would never get to their own edit), or the pane of another.
 */
export class Causes {
  /** The user of this Excel changed something that was not checked yet. */
  private isOurs = false;
  private lastOurs = -Infinity;
  /** What was checked is to be written. */
  isDue = false;
  /** Tables that could not be written, because of a filter or protection; they are as soon as that is gone. */
  private readonly owed = new Set<CachedTable>();

  constructor(private readonly cache: WorkbookCache) {}

  /** Whether a hint tells of our own marking. */
  isOwnMarking(hint: Hint): boolean {
    if (hint.kind !== 'edited' || !hint.areas || hint.origin === 'remote' || hint.origin === 'user') return false;
    const tables = this.cache.on(hint.sheet);
    return hint.areas.every((area) =>
      tables.some((table) => table.isControle(area) && (hint.origin === 'own' || table.isOwnWriting(area))),
    );
  }

  /** Marks in the cache what a hint tells of. */
  mark(hint: Hint): void {
    this.cache.mark(hint);
    if ('origin' in hint && hint.origin !== 'remote') this.isOurs = true;
  }

  /** The user asked for the marking. */
  pressed(): void {
    this.isDue = true;
  }

  /** What was read is checked; without a change nobody did anything. */
  checked(changed: boolean): void {
    if (changed && this.isOurs) this.lastOurs = Date.now();
    this.isOurs = false;
    if (changed && Date.now() - this.lastOurs < SHARED) this.isDue = true;
  }

  get isOwed(): boolean {
    return this.owed.size > 0;
  }

  /** Of the texts that differ, those that are ours to write now; sheets that are `closed` are owed. */
  toWrite(changes: StatusChanges, closed: ReadonlySet<string>): StatusChanges {
    for (const table of this.owed) if (!changes.has(table)) this.owed.delete(table);
    return new Map(
      [...changes].filter(([table]) => {
        const isOurs = this.isDue || this.owed.has(table);
        if (isOurs && closed.has(table.cells.sheet)) this.owed.add(table);
        return isOurs && !closed.has(table.cells.sheet);
      }),
    );
  }

  /** What was to be written stands, but for what is left. */
  written(left: StatusChanges): void {
    this.isDue = [...left.keys()].some((table) => !this.owed.has(table));
    for (const table of this.owed) if (!left.has(table)) this.owed.delete(table);
  }

  /** The whole marking was written, but for some sheets. */
  marked(marking: Marking, unmarked: readonly UnmarkedSheet[]): void {
    const reasons = new Map(unmarked.map(({ sheet, reason }) => [sheet, reason]));
    const tables = new Map([...this.cache.tables.values()].map((table) => [`${table.cells.sheet}!${table.cells.name}`, table]));
    this.owed.clear();
    this.isOurs = false;
    this.isDue = false;
    for (const [{ sheet, name }, texts] of marking) {
      const table = tables.get(`${sheet}!${name}`);
      const reason = reasons.get(sheet);
      if (!table) continue;
      if (reason === undefined) table.putControle(new Map(texts.entries()));
      else if (reason === 'filtered' || reason === 'protected') this.owed.add(table);
      // Rows came or went, or texts were taken away again: what stands there is to be seen first.
      else table.edit(table.area);
    }
  }
}
