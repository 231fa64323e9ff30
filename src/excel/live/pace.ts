import { QUIET } from '../events';

/** How long things take, in milliseconds. */
export const PACE = {
  /** Typing comes in bursts: what may have changed is read this long after the last edit. */
  quiet: QUIET,
  /** A hint may come this long after what it tells of. */
  late: 3_000,
  /** Between two tries while a cell is being edited. */
  cellEdit: 1_000,
  /** After which a sheet that comes to the front, or the pane, is looked at for what no event told. */
  trust: 60_000,
  /** After which, when nothing was heard, it is listened anew. */
  sleep: 600_000,
  /** After which it is looked whether a filter was lifted: no event tells that. */
  owed: 4_000,
  /** After each failure in a row. */
  again: [1_000, 3_000, 10_000, 30_000, 60_000] as readonly number[],
};
