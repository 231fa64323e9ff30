import fc from 'fast-check';
import { roundHalfAway, toCents } from '../../src/records/money';

test.each([
  [0.5, 1],
  [-0.5, -1],
  [2.4999999999999996, 3],
  [1.49, 1],
  [-1.49, -1],
  [0, 0],
])('%p rounds to %p', (amount, expected) => {
  expect(roundHalfAway(amount)).toBe(expected);
});

test.each([
  [1.005, 101],
  [8.575, 858],
  [132.5 * 55, 728_750],
  [0.1 + 0.2, 30],
  [-1.005, -101],
  [4_000_000, 400_000_000],
])('%p euro is %p cents', (euros, cents) => {
  expect(toCents(euros)).toBe(cents);
});

test('whole cents survive the way to euros and back, below a hundred billion euros', () => {
  fc.assert(fc.property(fc.integer({ min: -1e13, max: 1e13 }), (cents) => toCents(cents / 100) === cents + 0));
});

test('rounding is odd, stays within half a unit and never goes down when the amount goes up', () => {
  const amounts = fc.double({ min: -1e9, max: 1e9, noNaN: true });
  fc.assert(
    fc.property(amounts, amounts, (a, b) => {
      expect(roundHalfAway(-a) + roundHalfAway(a)).toBe(0);
      expect(Math.abs(roundHalfAway(a) - a)).toBeLessThanOrEqual(0.5 + 1e-6);
      expect(roundHalfAway(Math.max(a, b))).toBeGreaterThanOrEqual(roundHalfAway(Math.min(a, b)));
    }),
  );
});
