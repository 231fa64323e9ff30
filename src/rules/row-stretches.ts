/** More stretches of rows than this are not written out. */
const MOST_STRETCHES = 5;

/** Rising row numbers with their stretches joined: `12-14, 20`. */
export function rowStretches(rows: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last?.to === row - 1) last.to = row;
    else found.push({ from: row, to: row });
  }
  const shown = found.slice(0, MOST_STRETCHES).map(({ from, to }) => (from === to ? String(from) : `${from}-${to}`));
  return shown.join(', ') + (found.length > MOST_STRETCHES ? ' en verder' : '');
}
