import { originOfRows } from '../../src/records/row-origin';

const [a, b, c] = [['a'], ['b'], ['c']];

test.each([
  ['stays where it was', [a, b, c], [a, b, c], [0, 1, 2]],
  ['moves with what is put above it', [c, a, b], [a, b], [-1, 0, 1]],
  ['is found again when it changed places', [b, a], [a, b], [1, 0]],
  ['is taken once', [c, b, b], [a, b], [-1, -1, 1]],
])('a row %s', (_words, rows, before, origin) => expect([...originOfRows(rows, before)]).toEqual(origin));
