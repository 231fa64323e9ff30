import fc from '../property';
import { ALL_FUNCTIONS } from '../../src/functions/all-functions';
import { FunctionError, run, type FunctionValue } from '../../src/functions/cell-function';
import { depreciate, type Asset } from '../../src/facts/costs/depreciation';
import { lastSpendingDay } from '../../src/facts/costs/last-spending-day';
import { testCofinancing } from '../../src/facts/money/cofinancing';
import { weighedWtf, clockHours } from '../../src/facts/hours/year-task';
import { minimumShare } from '../../src/rules/cofinancing-minimum';
import { serialDay } from '../../src/scheme/calendar';
import { PARAMETERS, parameterValue, type ParameterId } from '../../src/scheme/parameters';
import { ALL_ROUNDS, ROUNDS, YEARS } from '../../src/scheme/rounds';

const TODAY = serialDay(2026, 11, 28);

/** What a cell shows for `=STO.<id>(…)`: a value, or the code of an error. */
function cell(id: string, ...values: (FunctionValue | null)[]): number | boolean | string {
  const found = ALL_FUNCTIONS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  try {
    return run(found, values);
  } catch (error) {
    if (error instanceof FunctionError) return error.code;
    throw error;
  }
}

/** Values of an example formula as Excel passes them. */
function valuesOf(formula: string): FunctionValue[] {
  const inside = formula.slice(formula.indexOf('(') + 1, -1);
  const parts = inside.match(/DATUM\([^)]*\)|"[^"]*"|[^;]+/g) ?? [];
  return parts.map((part) => {
    const date = /^DATUM\((\d+);(\d+);(\d+)\)$/.exec(part);
    if (date) return serialDay(Number(date[1]), Number(date[2]), Number(date[3]));
    if (part.startsWith('"')) return part.slice(1, -1);
    return part.endsWith('%') ? Number(part.slice(0, -1)) / 100 : Number(part.replace(',', '.'));
  });
}

test.each(ALL_FUNCTIONS.map((each) => [each.example.formula, each] as const))('the example holds: %s', (formula, { id, example }) => {
  expect(formula.startsWith(`=STO.${id}(`)).toBe(true);
  expect(cell(id, ...valuesOf(formula))).toBe(example.result);
});

const assets = fc.record<Asset>({
  cost: fc.integer({ min: 0, max: 50_000_000 }),
  residual: fc.constant(0),
  term: fc.integer({ min: 1, max: 240 }),
  share: fc.integer({ min: 1, max: 100 }).map((percent) => percent / 100),
  start: fc.integer({ min: serialDay(2018, 1, 1), max: serialDay(2029, 12, 31) }),
});

test('AFSCHRIJVING over the years of a period is the total that rule AFS-05 expects', () => {
  fc.assert(
    fc.property(assets, fc.integer({ min: 0, max: 100 }), fc.constantFrom(...Object.values(YEARS)), (asset, percent, years) => {
      const residual = Math.floor((asset.cost * percent) / 100);
      const whole = { ...asset, residual };
      const [first = 0, last = 0] = [years[0], years.at(-1)];
      const { total } = depreciate(whole, years);
      const { cost, term, share, start } = whole;
      expect(cell('AFSCHRIJVING', cost / 100, residual / 100, start, term, serialDay(first, 1, 1), serialDay(last, 12, 31), share)).toBe(
        total / 100,
      );
    }),
  );
});

test('COFINANCIERING.NODIG is what the rules find missing when nothing is contributed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1_000_000_000 }), fc.constantFrom(...ALL_ROUNDS), (subsidy, round) => {
      const minimum = minimumShare(round, TODAY);
      if (minimum === null) throw new Error(round);
      const { ofSubsidy, ofTotal } = testCofinancing({ subsidy, contributed: 0, minimum });
      expect(cell('COFINANCIERING.NODIG', subsidy / 100, ROUNDS[round].bron)).toBe(ofSubsidy.shortage / 100);
      expect(cell('COFINANCIERING.NODIG', subsidy / 100, round, 'samen')).toBe(ofTotal.shortage / 100);
      // With what is needed the share is the minimum, to the cent.
      const share = cell('COFINANCIERING.DEEL', ofTotal.needed / 100, subsidy / 100, 'samen');
      if (subsidy > 0) expect(Math.abs(Number(share) - minimum) * subsidy).toBeLessThan(1);
    }),
  );
});

test('BINNENRONDE follows the days of the rules', () => {
  fc.assert(
    fc.property(fc.integer({ min: serialDay(2019, 12, 1), max: serialDay(2029, 2, 1) }), fc.constantFrom(...ALL_ROUNDS), (day, round) => {
      const { start, bron } = ROUNDS[round];
      expect(cell('BINNENRONDE', day, bron)).toBe(start <= day && day <= lastSpendingDay(round, TODAY));
    }),
  );
  expect(cell('BINNENRONDE', serialDay(2028, 12, 31) + 0.75, '2025-2028')).toBe(true);
});

test('KLOKUREN is the sum of the form jaartaak', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), (size) => {
      const wtf = weighedWtf(size / 10_000, 1);
      expect(cell('KLOKUREN', wtf, serialDay(2026, 9, 1))).toBe(clockHours(wtf, 1659));
    }),
  );
});

test('PARAMETER gives what is known of each parameter on each day, in euros, and says when it does not know', () => {
  const ids = Object.keys(PARAMETERS) as ParameterId[];
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.constantFrom(...ALL_ROUNDS),
      fc.integer({ min: serialDay(2020, 1, 1), max: serialDay(2028, 12, 31) }),
      (id, round, day) => {
        const known = parameterValue(id, round, day, TODAY)?.value ?? null;
        const { unit, label } = PARAMETERS[id];
        const shown = known === null ? '#N/A' : unit === 'cent' || unit === 'cent per uur' ? known / 100 : known;
        expect(cell('PARAMETER', id, day, ROUNDS[round].bron)).toBe(shown);
        expect(cell('PARAMETER', label, day, ROUNDS[round].bron)).toBe(shown);
      },
    ),
    { numRuns: 200 },
  );
});

test.each([
  ['the extra year has another round beside it', 'PARAMETER', ['besteding.begin', serialDay(2024, 6, 1)], '#N/A'],
  ['rounds that agree need no name', 'PARAMETER', ['cofinanciering.minimum', serialDay(2024, 6, 1)], 0.075],
  ['an unknown name', 'PARAMETER', ['bestaat niet', TODAY], '#VALUE!'],
  ['no name', 'PARAMETER', ['', TODAY], '#VALUE!'],
  ['a year instead of a date', 'BINNENRONDE', [2026, 'subsidie 2025-2028'], '#VALUE!'],
  ['cofinanciering is no round', 'BINNENRONDE', [TODAY, 'cofinanciering'], '#VALUE!'],
  ['a word of every object is no round', 'BINNENRONDE', [TODAY, 'constructor'], '#VALUE!'],
  ['an empty cell as part', 'AFSCHRIJVING', [1000, 0, TODAY, 60, TODAY, TODAY, 0], '#VALUE!'],
  ['a part typed as 80', 'AFSCHRIJVING', [1000, 0, TODAY, 60, TODAY, TODAY, 80], '#VALUE!'],
  ['the whole when the part is left out', 'AFSCHRIJVING', [1200, 0, TODAY, 12, TODAY, TODAY, null], 100],
  ['half a month', 'AFSCHRIJVING', [1000, 0, TODAY, 2.5, TODAY, TODAY], '#VALUE!'],
  ['a residue above the price', 'AFSCHRIJVING', [1000, 2000, TODAY, 60, TODAY, TODAY], '#VALUE!'],
  ['a period that ends before it begins', 'AFSCHRIJVING', [1000, 0, TODAY, 60, TODAY, TODAY - 1], '#VALUE!'],
  ['a text for a number', 'KLOKUREN', ['0,6'], '#VALUE!'],
  ['another basis', 'COFINANCIERING.NODIG', [1000, '2025-2028', 'totaal'], '#VALUE!'],
  ['a part of nothing', 'COFINANCIERING.DEEL', [100, 0], '#N/A'],
] as const)('%s', (_, id, values, shown) => {
  expect(cell(id, ...values)).toBe(shown);
});

test('whatever a cell gives, the answer is a number, a yes or no, or one of two errors with a sentence', () => {
  const value = fc.oneof(
    fc.double(),
    fc.string({ maxLength: 20 }),
    fc.boolean(),
    fc.constant(null),
    fc.integer({ min: 40_000, max: 50_000 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ALL_FUNCTIONS), fc.array(value, { maxLength: 8 }), (each, values) => {
      try {
        const result = run(each, values);
        expect(typeof result).toBe(each.result);
        if (typeof result === 'number') expect(Number.isFinite(result)).toBe(true);
      } catch (error) {
        expect(error).toBeInstanceOf(FunctionError);
        expect((error as FunctionError).message).toMatch(/^\S.*[.]$/);
      }
    }),
    { numRuns: 500 },
  );
});
