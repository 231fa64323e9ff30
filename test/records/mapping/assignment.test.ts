import fc from '../../property';
import { bestAssignment } from '../../../src/records/mapping/assignment';

type Weights = readonly (readonly number[])[];

/** The highest sum of weights, by trying all. */
function highest(weights: Weights, row = 0, taken: readonly number[] = []): number {
  const own = weights[row];
  if (!own) return 0;
  const given = own.flatMap((weight, column) =>
    weight > 0 && !taken.includes(column) ? [weight + highest(weights, row + 1, [...taken, column])] : [],
  );
  return Math.max(highest(weights, row + 1, taken), ...given);
}

test('no other way to give each row a column of its own has a higher sum', () => {
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((width) =>
      fc.array(fc.array(fc.integer({ min: -2, max: 6 }), { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(matrix, (weights) => {
      const columns = bestAssignment(weights);
      const given = columns.filter((column) => column >= 0);
      expect(new Set(given).size).toBe(given.length);
      expect(columns.reduce((sum, column, row) => sum + (weights[row]?.[column] ?? 0), 0)).toBe(highest(weights));
      expect(columns.every((column, row) => column < 0 || (weights[row]?.[column] ?? 0) > 0)).toBe(true);
    }),
  );
});

test('where nothing weighs anything no row is given a column', () => {
  expect(
    bestAssignment([
      [0, -1],
      [0, 0],
      [-3, 0],
    ]),
  ).toEqual([-1, -1, -1]);
  expect(bestAssignment([[0], [0], [2], [0]])).toEqual([-1, -1, 0, -1]);
});
