import type { CellValue } from '../cells/cell';

type Row = readonly CellValue[];

/** For each row which of the rows before it is, by identity; -1 for a row that is new. No row before is taken twice. */
export function originOfRows(rows: readonly Row[], before: readonly Row[]): Int32Array {
  const origin = new Int32Array(rows.length).fill(-1);
  const missing: number[] = [];
  const left = new Set<number>();
  let above = 0;
  while (above < rows.length && above < before.length && rows[above] === before[above]) {
    origin[above] = above;
    above += 1;
  }
  let below = 0;
  const most = Math.min(rows.length, before.length) - above;
  while (below < most && rows[rows.length - 1 - below] === before[before.length - 1 - below]) {
    origin[rows.length - 1 - below] = before.length - 1 - below;
    below += 1;
  }
  // Between two edits most rows stand where they stood.
  const isLong = rows.length === before.length;
  for (let index = above; index < rows.length - below; index += 1) {
    if (isLong && rows[index] === before[index]) origin[index] = index;
    else missing.push(index);
  }
  if (missing.length === 0) return origin;
  for (let index = above; index < before.length - below; index += 1) if (!isLong || origin[index] !== index) left.add(index);
  const places = new Map<Row, { readonly from: number[]; taken: number }>();
  for (const index of left) {
    const row = before[index];
    if (!row) continue;
    const known = places.get(row);
    if (known) known.from.push(index);
    else places.set(row, { from: [index], taken: 0 });
  }
  for (const index of missing) {
    const row = rows[index];
    const place = row && places.get(row);
    if (!place) continue;
    origin[index] = place.from[place.taken] ?? -1;
    place.taken += 1;
  }
  return origin;
}
