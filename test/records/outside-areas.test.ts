import { outsideAreas } from '../../src/records/outside-areas';

const TABLE = { row: 0, column: 3, rows: 4, columns: 2 };
const USED = { row: 0, column: 0, rows: 20, columns: 9 };
const below = (column: number, columns: number): number | undefined =>
  outsideAreas(TABLE, [{ row: 10, column, rows: 3, columns }], USED).below?.rows;

test('what stands below a table ends at the next table under its columns, not at one left or right of them', () => {
  expect(below(3, 1)).toBe(6);
  expect(below(0, 4)).toBe(6);
  expect(below(0, 3)).toBe(16);
  expect(below(5, 2)).toBe(16);
});
