import fc from '../property';
import { matchProducts, roundHalfAway, toCents, toCentsPerUnit, toleranceOf, TOTAL_TOLERANCE } from '../../src/records/money';

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

test.each([
  [56.57, 5657],
  [58.1, 5810],
  [1.005, 100.5],
  [0, 0],
])('a price of %p euro is %p cents a unit, with its fraction', (euros, cents) => {
  expect(toCentsPerUnit(euros)).toBeCloseTo(cents, 9);
});

test('a price in whole cents is a whole number of cents', () => {
  fc.assert(fc.property(fc.integer({ min: 0, max: 1e9 }), (cents) => toCentsPerUnit(cents / 100) === cents));
});

describe('an amount beside quantity × price', () => {
  const rate = (93841 / 1659) * 100;

  test.each([
    [4_692_050, rate, 'same'],
    [4_691_652, rate, 'same'],
    [4_691_652, 5656, 'same'],
    [4_691_653, 5656, 'same'],
    [4_692_050, 5656, 'rounding'],
    [4_700_000, 5656, 'different'],
    [4_700_000, rate, 'different'],
  ])('%p cents for 829,5 hours of %p', (amount, price, match) => {
    expect(matchProducts(amount, [{ quantity: 829.5, price }])).toBe(match);
  });

  test('the product of any price, as it is or to the cent, is the same', () => {
    const quantity = fc.double({ min: 0.25, max: 5000, noNaN: true });
    const price = fc.double({ min: 0.01, max: 1000, noNaN: true });
    fc.assert(
      fc.property(quantity, price, (q, euros) => {
        const cents = toCentsPerUnit(euros);
        expect(matchProducts(toCents(q * euros), [{ quantity: q, price: cents }])).toBe('same');
        expect(matchProducts(toCents(q * (roundHalfAway(cents) / 100)), [{ quantity: q, price: cents }])).toBe('same');
        expect(matchProducts(toCents(q * euros), [{ quantity: q, price: roundHalfAway(cents) }])).not.toBe('different');
      }),
    );
  });

  test('more than half a cent a unit is no rounding', () => {
    expect(matchProducts(5500_50, [{ quantity: 100, price: 5500 }])).toBe('rounding');
    expect(matchProducts(5500_52, [{ quantity: 100, price: 5500 }])).toBe('different');
  });
});

test('a sum of many lines may differ by half a cent each, and never by less than its own tolerance', () => {
  expect([1, 2, 3, 8].map((amounts) => toleranceOf(amounts))).toEqual([1, 1, 2, 4]);
  expect([1, 200, 2001].map((amounts) => toleranceOf(amounts, TOTAL_TOLERANCE))).toEqual([100, 100, 1001]);
});
