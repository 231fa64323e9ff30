import fc from '../../property';
import { calendarDay, serialDay } from '../../../src/scheme/calendar';
import { depreciate, monthsInYear, monthsUntil, type Asset } from '../../../src/facts/costs/depreciation';

const WINDOW = [2025, 2026, 2027, 2028];

const amounts = (asset: Asset, years: readonly number[] = WINDOW): readonly number[] =>
  [...depreciate(asset, years).years.values()].map(({ amount }) => amount);

describe('golden figures', () => {
  test('€ 7.500, € 500 left, 60 months, 80%, from 1-9-2025', () => {
    const asset: Asset = { cost: 7500_00, residual: 500_00, term: 60, share: 0.8, start: serialDay(2025, 9, 1) };
    expect(amounts(asset)).toEqual([373_33, 1120_00, 1120_00, 1120_00]);
    expect(depreciate(asset, WINDOW)).toMatchObject({ perMonth: 116_67, months: 40, total: 3733_33, base: 5600_00, remainder: 1866_67 });
    expect(amounts(asset, [2029, 2030, 2031])).toEqual([1120_00, 746_67, 0]);
  });

  test('€ 60.500, € 500 left, 120 months, 80%, from 1-7-2025', () => {
    const asset: Asset = { cost: 60500_00, residual: 500_00, term: 120, share: 0.8, start: serialDay(2025, 7, 1) };
    expect(amounts(asset)).toEqual([2400_00, 4800_00, 4800_00, 4800_00]);
    expect(depreciate(asset, WINDOW)).toMatchObject({ perMonth: 500_00, months: 42, total: 16800_00, base: 48000_00, remainder: 31200_00 });
  });

  test('a term of 42 months, cut to the end of the scheme, would claim everything', () => {
    const asset: Asset = { cost: 60500_00, residual: 500_00, term: 42, share: 0.8, start: serialDay(2025, 7, 1) };
    expect(depreciate(asset, WINDOW)).toMatchObject({ total: 48000_00, remainder: 0 });
  });

  test('the last year with months takes the cent difference', () => {
    // € 100,00 over 36 months is € 33,33 a year; the third year is € 33,34.
    const asset: Asset = { cost: 100_00, residual: 0, term: 36, share: 1, start: serialDay(2025, 1, 1) };
    expect(amounts(asset)).toEqual([33_33, 33_33, 33_34, 0]);
  });

  test('the whole month of the start counts, on its first and its last day', () => {
    expect(monthsInYear({ start: serialDay(2025, 9, 1), term: 60 }, 2025)).toBe(4);
    expect(monthsInYear({ start: serialDay(2025, 9, 30), term: 60 }, 2025)).toBe(4);
    expect(monthsInYear({ start: serialDay(2025, 12, 31), term: 1 }, 2025)).toBe(1);
    expect(monthsInYear({ start: serialDay(2025, 12, 31), term: 1 }, 2026)).toBe(0);
    expect(monthsInYear({ start: serialDay(2027, 1, 1), term: 60 }, 2026)).toBe(0);
  });

  test('months until the end of the scheme', () => {
    expect(monthsUntil(serialDay(2025, 7, 1), serialDay(2028, 12, 31))).toBe(42);
    expect(monthsUntil(serialDay(2028, 12, 31), serialDay(2028, 12, 31))).toBe(1);
  });
});

describe('properties', () => {
  const asset: fc.Arbitrary<Asset> = fc
    .record({
      cost: fc.integer({ min: 1, max: 500_000_00 }),
      left: fc.integer({ min: 0, max: 100 }),
      term: fc.integer({ min: 1, max: 600 }),
      share: fc.oneof(
        fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
        fc.double({ min: 0.0001, max: 1, noNaN: true }),
      ),
      start: fc.integer({ min: serialDay(2018, 1, 1), max: serialDay(2031, 12, 31) }),
    })
    .map(({ left, ...rest }) => ({ ...rest, residual: Math.floor((rest.cost * left) / 100) }));
  const years = fc.uniqueArray(fc.integer({ min: 2018, max: 2034 }), { maxLength: 9 });

  test('the years add up to the total, and total and remainder to the base', () => {
    fc.assert(
      fc.property(asset, years, (given, window) => {
        const { years: charged, total, base, remainder, months } = depreciate(given, window);
        const each = [...charged.values()];
        expect(each.reduce((sum, { amount }) => sum + amount, 0)).toBe(total);
        expect(each.reduce((sum, year) => sum + year.months, 0)).toBe(months);
        expect(total + remainder).toBe(base);
      }),
    );
  });

  test('never more than the base, and the base never more than the share of the value', () => {
    fc.assert(
      fc.property(asset, years, (given, window) => {
        const { total, base, remainder } = depreciate(given, window);
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total).toBeLessThanOrEqual(base);
        expect(remainder).toBeGreaterThanOrEqual(0);
        expect(base).toBeLessThanOrEqual((given.cost - given.residual) * given.share + 0.5 + 1e-6);
      }),
    );
  });

  test('nothing before the first month, after the term or outside the years asked for', () => {
    fc.assert(
      fc.property(asset, years, (given, window) => {
        const first = calendarDay(given.start).year;
        const last = calendarDay(given.start).year + Math.floor((calendarDay(given.start).month - 1 + given.term - 1) / 12);
        const { years: charged } = depreciate(given, window);
        expect([...charged.keys()].sort()).toEqual([...window].sort());
        for (const [year, { months, amount }] of charged) {
          expect(months).toBeLessThanOrEqual(12);
          if (year < first || year > last) expect([months, amount]).toEqual([0, 0]);
          else expect(months).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('over all years of the term the months are the term and the total is the base', () => {
    fc.assert(
      fc.property(asset, (given) => {
        const first = calendarDay(given.start).year;
        const all = Array.from({ length: 52 }, (_, index) => first + index);
        expect(depreciate(given, all)).toMatchObject({ months: given.term, remainder: 0 });
      }),
    );
  });

  test('a longer window never gives less', () => {
    fc.assert(
      fc.property(asset, years, fc.integer({ min: 2018, max: 2034 }), (given, window, year) => {
        const wider = [...new Set([...window, year])];
        const [narrow, wide] = [depreciate(given, window), depreciate(given, wider)];
        expect(wide.months).toBeGreaterThanOrEqual(narrow.months);
        expect(wide.total).toBeGreaterThanOrEqual(narrow.total);
      }),
    );
  });

  test('every year but the last is its own months rounded, and the last differs by a few cents at most', () => {
    fc.assert(
      fc.property(asset, years, (given, window) => {
        const { years: charged } = depreciate(given, window);
        for (const { months, amount } of charged.values()) {
          const exact = ((given.cost - given.residual) * given.share * months) / given.term;
          expect(Math.abs(amount - exact)).toBeLessThanOrEqual(0.5 * (window.length + 1) + 1e-6);
        }
      }),
    );
  });
});
