import type { CellValue } from '../cells/cell';

type Row = readonly CellValue[];

/** Rows never change: one that was seen before is not read again. */
const known = new WeakMap<Row, number>();

/**
 * A fingerprint of what stands in rows of cells: two readings with the same one hold the same, but for a chance of one in 2^52. Empty cells
 * at the end of a row do not count, because not every reader gives them.
 */
export function tableFingerprint(rows: readonly Row[]): string {
  let [a, b] = SEEDS;
  for (const row of rows) {
    const of = rowFingerprint(row);
    a = Math.imul(a ^ (of >>> 0), 0x85ebca6b);
    a = (a << 13) | (a >>> 19);
    b = Math.imul(b ^ Math.floor(of / 2 ** 20), 0xc2b2ae35);
    b = (b << 15) | (b >>> 17);
  }
  return `${rows.length}:${numberOf(a, b).toString(36)}`;
}

function rowFingerprint(row: Row): number {
  let of = known.get(row);
  if (of === undefined) known.set(row, (of = hashRow(row)));
  return of;
}

const SEEDS: readonly [number, number] = [0x9e3779b1, 0x7f4a7c15];
const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);

function hashRow(row: Row): number {
  let [a, b] = SEEDS;
  const add = (word: number): void => {
    a = Math.imul(a ^ word, 0x9e3779b1);
    a ^= a >>> 15;
    b = Math.imul(b ^ word, 0x5bd1e995);
    b = (b << 7) | (b >>> 25);
  };
  let last = row.length;
  while (last > 0 && row[last - 1] === '') last -= 1;
  for (let index = 0; index < last; index += 1) {
    const cell = row[index] ?? '';
    if (typeof cell === 'string') {
      add(cell.length + 3);
      for (let at = 0; at < cell.length; at += 1) add(cell.charCodeAt(at));
    } else if (typeof cell === 'number') {
      // Nought has one fingerprint, whatever its sign.
      float[0] = cell + 0;
      add(0);
      add(words[0] ?? 0);
      add(words[1] ?? 0);
    } else add(cell ? 1 : 2);
  }
  return numberOf(a, b);
}

/** 53 bits of two words. */
const numberOf = (a: number, b: number): number => (b >>> 11) * 2 ** 32 + (a >>> 0);
