import { runsOf } from '../cells/runs';

/** More stretches of rows than this are not written out. */
const MOST_STRETCHES = 5;

/** Row numbers with their stretches joined: `12-14, 20`. */
export function rowStretches(rows: readonly number[]): string {
  const runs = runsOf(rows);
  const shown = runs.slice(0, MOST_STRETCHES).map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`));
  return shown.join(', ') + (runs.length > MOST_STRETCHES ? ' en verder' : '');
}
