import fc from '../../property';
import { contributionsAtPace, testCofinancing, type Cofinancing } from '../../../src/facts/money/cofinancing';
import { serialDay } from '../../../src/scheme/calendar';

const FOUR_MILLION = 4_000_000_00;

describe('golden figures', () => {
  test.each([
    [0.1, 400_000_00, 444_444_44],
    [0.075, 300_000_00, 324_324_32],
  ])('4.000.000 at %s needs %s cents of the subsidy and %s cents of the total', (minimum, ofSubsidy, ofTotal) => {
    const result = testCofinancing({ subsidy: FOUR_MILLION, contributed: 0, minimum });
    expect(result.ofSubsidy).toEqual({ needed: ofSubsidy, shortage: ofSubsidy, atRisk: FOUR_MILLION });
    expect(result.ofTotal).toEqual({ needed: ofTotal, shortage: ofTotal, atRisk: FOUR_MILLION });
  });

  test('500.000 with 50.000 meets 10% of the subsidy, not of the total', () => {
    const result = testCofinancing({ subsidy: 500_000_00, contributed: 50_000_00, minimum: 0.1 });
    expect(result.ofSubsidy).toEqual({ needed: 50_000_00, shortage: 0, atRisk: 0 });
    // 50.000 × 0,9 / 0,1 carries 450.000 of subsidy.
    expect(result.ofTotal).toEqual({ needed: 55_555_56, shortage: 5_555_56, atRisk: 50_000_00 });
  });

  test('half of what is needed carries half of the subsidy', () => {
    expect(testCofinancing({ subsidy: FOUR_MILLION, contributed: 200_000_00, minimum: 0.1 }).ofSubsidy).toEqual({
      needed: 400_000_00,
      shortage: 200_000_00,
      atRisk: 2_000_000_00,
    });
  });

  test('exactly the rounded minimum is enough, a cent less is not', () => {
    const at = (contributed: number): number => testCofinancing({ subsidy: FOUR_MILLION, contributed, minimum: 0.1 }).ofTotal.shortage;
    expect(at(444_444_44)).toBe(0);
    expect(at(444_444_43)).toBe(1);
  });

  test('pace: half of the period, twice the contributions; nothing before it begins, the same after it ends', () => {
    const period = { start: serialDay(2025, 1, 1), end: serialDay(2028, 12, 31) };
    expect(contributionsAtPace(100_00, { start: 1, end: 100 }, 50)).toBe(200_00);
    expect(contributionsAtPace(100_00, period, period.start - 1)).toBeNull();
    expect(contributionsAtPace(100_00, period, period.end)).toBe(100_00);
    expect(contributionsAtPace(100_00, period, period.end + 400)).toBe(100_00);
  });
});

describe('properties', () => {
  const cofinancing: fc.Arbitrary<Cofinancing> = fc.record({
    subsidy: fc.integer({ min: 0, max: 10_000_000_00 }),
    contributed: fc.integer({ min: 0, max: 2_000_000_00 }),
    minimum: fc.constantFrom(0.075, 0.1, 0.25, 0.5),
  });

  test('the total asks at least as much as the subsidy, and puts at least as much at risk', () => {
    fc.assert(
      fc.property(cofinancing, (given) => {
        const { ofSubsidy, ofTotal } = testCofinancing(given);
        expect(ofTotal.needed).toBeGreaterThanOrEqual(ofSubsidy.needed);
        expect(ofTotal.shortage).toBeGreaterThanOrEqual(ofSubsidy.shortage);
        expect(ofTotal.atRisk).toBeGreaterThanOrEqual(ofSubsidy.atRisk);
      }),
    );
  });

  test('bringing in the shortage meets the minimum exactly; the percentage then holds to half a cent', () => {
    fc.assert(
      fc.property(cofinancing, (given) => {
        const { subsidy, contributed, minimum } = given;
        const { shortage } = testCofinancing(given).ofTotal;
        const enough = contributed + shortage;
        expect(testCofinancing({ ...given, contributed: enough }).ofTotal).toMatchObject({ shortage: 0, atRisk: 0 });
        expect(enough).toBeGreaterThanOrEqual(minimum * (subsidy + enough) - 1);
        if (shortage > 0) expect(testCofinancing({ ...given, contributed: enough - 1 }).ofTotal.shortage).toBe(1);
      }),
    );
  });

  test('never more at risk than the subsidy, and less when more is contributed', () => {
    fc.assert(
      fc.property(cofinancing, fc.integer({ min: 0, max: 500_000_00 }), (given, more) => {
        const before = testCofinancing(given);
        const after = testCofinancing({ ...given, contributed: given.contributed + more });
        for (const base of ['ofSubsidy', 'ofTotal'] as const) {
          expect(before[base].atRisk).toBeGreaterThanOrEqual(0);
          expect(before[base].atRisk).toBeLessThanOrEqual(given.subsidy);
          expect(after[base].atRisk).toBeLessThanOrEqual(before[base].atRisk);
          expect(after[base].shortage).toBeLessThanOrEqual(before[base].shortage);
        }
      }),
    );
  });

  test('the pace never forecasts less than what is there', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000_00 }),
        fc.integer({ min: 1, max: 3000 }),
        fc.integer({ min: 0, max: 4000 }),
        (cents, days, later) => {
          expect(contributionsAtPace(cents, { start: 40000, end: 40000 + days - 1 }, 40000 + later)).toBeGreaterThanOrEqual(cents);
        },
      ),
    );
  });
});
