import { createHash } from 'node:crypto';
import fc from '../property';
import { betaChance, binomialLimit, gammaChance, poissonFactor } from '../../src/sampling/distributions';
import { drawSample, hitBy, METHODS, NEGATIVE, WHOLE, type DrawPlan, type Sample } from '../../src/sampling/draw';
import { evaluate, type JudgedLine, type JudgedSample } from '../../src/sampling/evaluate';
import type { Item, Population } from '../../src/sampling/population';
import { SeededNumbers } from '../../src/sampling/seeded-numbers';
import { chance } from '../cases/chance';
import { agrees, publishedValues } from './published-values';

const itemOf = (cents: number, index: number): Item => ({
  register: index % 3 === 0 ? 'inspanning' : 'kosten',
  sheet: 'Kosten',
  row: index + 2,
  key: `K${index}`,
  text: '',
  document: '',
  cents,
});
const populationOf = (amounts: readonly number[]): Population => ({ items: amounts.map(itemOf), unknown: [] });

describe('published values', () => {
  const values = publishedValues();
  test.each(values.filter(({ why }) => why === undefined).map((value) => [`${value.what} (${value.source})`, value] as const))(
    '%s',
    (_, value) => {
      expect(agrees(value)).toBe(true);
    },
  );

  test('the one difference is that of the conventions: 44 with a fraction of an error, 46 with a whole one', () => {
    expect(values.filter((value) => !agrees(value))).toMatchObject([{ published: 46, ours: 44 }]);
  });
});

describe('distributions', () => {
  test('the chance of whole numbers is the sum of their terms', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.double({ min: 0.01, max: 60, noNaN: true }), (found, mean) => {
        let term = Math.exp(-mean);
        let atMost = term;
        for (let k = 1; k <= found; k++) atMost += term *= mean / k;
        expect(gammaChance(found + 1, mean)).toBeCloseTo(1 - atMost, 10);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0.001, max: 0.999, noNaN: true }), fc.nat(59), (size, share, k) => {
        const found = k % size;
        let term = (1 - share) ** size;
        let atMost = term;
        for (let each = 1; each <= found; each++) atMost += term *= ((size - each + 1) / each) * (share / (1 - share));
        expect(betaChance(found + 1, size - found, share)).toBeCloseTo(1 - atMost, 8);
      }),
    );
  });

  test('limits are where the chance is reached', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.5, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }), (confidence, found) => {
        expect(gammaChance(found + 1, poissonFactor(confidence, found))).toBeCloseTo(confidence, 9);
        expect(betaChance(found + 1, 50 - found, binomialLimit(confidence, found, 50))).toBeCloseTo(confidence, 9);
      }),
    );
  });
});

test('numbers of a seed are those that anybody can compute', () => {
  const numbers = new SeededNumbers('2025');
  for (const index of [1, 2, 3]) {
    const digits = createHash('sha256').update(`2025,${index}`).digest('hex').slice(0, 13);
    expect(numbers.next()).toBe(parseInt(digits, 16) / 16 ** 13);
  }
});

const amounts = fc
  .array(fc.integer({ min: -50_000, max: 400_000 }), { minLength: 1, maxLength: 120 })
  .filter((all) => all.some((cents) => cents > 0));
const plan = fc.record({
  method: fc.constantFrom(...METHODS),
  seed: fc.string({ minLength: 1, maxLength: 8 }),
  count: fc.integer({ min: 1, max: 60 }),
  threshold: fc.option(fc.integer({ min: 10_000, max: 300_000 }), { nil: undefined }),
});

describe('drawing', () => {
  test('the same seed draws the same sample, and another order of the rows too', () => {
    fc.assert(
      fc.property(amounts, plan, (cents, wish) => {
        const { items } = populationOf(cents);
        expect(drawSample({ items, unknown: [] }, wish)).toEqual(drawSample({ items: [...items], unknown: [] }, { ...wish }));
      }),
    );
  });

  test('every cent is counted once: taken whole, in a part that is drawn from, or apart', () => {
    fc.assert(
      fc.property(amounts, plan, (cents, wish) => {
        const sample = drawSample(populationOf(cents), wish);
        const positive = cents.filter((each) => each > 0).reduce((sum, each) => sum + each, 0);
        const whole = sample.items.filter(({ group }) => group === WHOLE).reduce((sum, { item }) => sum + item.cents, 0);
        expect(whole + sample.parts.reduce((sum, part) => sum + part.cents, 0)).toBe(positive);
        expect(sample.items.filter(({ group }) => group === NEGATIVE).map(({ item }) => item.cents)).toEqual(
          cents.filter((each) => each < 0),
        );
        expect(new Set(sample.items.map(({ item }) => item)).size).toBe(sample.items.length);
        for (const { name, draws } of sample.parts) {
          const hits = sample.items.filter(({ group }) => group === name).reduce((sum, each) => sum + each.hits, 0);
          expect(hits).toBe(draws);
        }
      }),
    );
  });

  test('with money no line of at least the interval is left to chance, and the interval is at most the planned one', () => {
    fc.assert(
      fc.property(amounts, plan, (cents, wish) => {
        const sample = drawSample(populationOf(cents), { ...wish, method: wish.method === 'aselect' ? 'interval' : 'cel' });
        const [part] = sample.parts;
        if (!part || part.draws === 0) return;
        const interval = part.cents / part.draws;
        expect(interval).toBeLessThanOrEqual(sample.total / wish.count + 1e-6);
        for (const { item, group } of sample.items) if (group === part.name) expect(item.cents).toBeLessThan(interval);
      }),
    );
  });

  test('a line is drawn as often as its euros deserve', () => {
    const cents = [100, 900, 2_500, 4_000, 3_500, 7_000, 2_000, 5_000];
    const total = cents.reduce((sum, each) => sum + each, 0);
    for (const method of ['interval', 'cel'] as const) {
      const hits = cents.map(() => 0);
      const runs = 4_000;
      for (let seed = 0; seed < runs; seed++)
        for (const { item, hits: times } of drawSample(populationOf(cents), { method, seed: String(seed), count: 3 }).items)
          hits[item.row - 2] = (hits[item.row - 2] ?? 0) + times;
      // Three draws from 25.000: no line is as large as the interval.
      cents.forEach((each, index) => expect((hits[index] ?? 0) / runs).toBeCloseTo((3 * each) / total, 1));
    }
  });

  test('places of a textbook: Touw and Hoogduin (2011), p. 34', () => {
    const items = [7, 3, 4, 9, 0, 1, 8, 2, 6, 5].map(itemOf);
    const found = hitBy([1, 10, 19, 28, 37], items).map(({ item }) => 'ABCDEFGHIJ'[item.row - 2]);
    expect(found).toEqual(['A', 'C', 'D', 'G', 'I']);
  });
});

describe('evaluation', () => {
  const judged = (sample: Sample, auditOf: (item: Item) => number, more: Partial<JudgedSample> = {}): JudgedSample => ({
    method: sample.plan.method,
    confidence: 0.95,
    distribution: 'poisson',
    materiality: undefined,
    parts: sample.parts,
    lines: sample.items.map(({ item, group, hits }): JudgedLine => ({
      register: item.register,
      group,
      hits,
      book: item.cents,
      audit: auditOf(item),
    })),
    ...more,
  });
  const draw = chance(5);
  const cents = Array.from({ length: 400 }, () => draw.between(1_000, 90_000));
  const total = cents.reduce((sum, each) => sum + each, 0);
  const planOf = (method: DrawPlan['method'], count: number): DrawPlan => ({ method, seed: 'x', count });

  test('without an error the limit is the Poisson factor times the interval', () => {
    const evaluation = evaluate(judged(drawSample(populationOf(cents), planOf('interval', 60)), ({ cents: book }) => book));
    expect(evaluation).toMatchObject({ over: { known: 0, projected: 0, likely: 0 }, under: { likely: 0 }, wrong: 0, draws: 60 });
    expect((evaluation.over.limit ?? 0) / total).toBeCloseTo(2.995732 / 60, 5);
  });

  test('over- and understatements stay apart, and registers add up to the whole', () => {
    const sample = drawSample(populationOf([...cents, 5_000_000]), planOf('cel', 80));
    const evaluation = evaluate(judged(sample, ({ cents: book, row }) => (row % 7 === 0 ? book / 2 : row % 11 === 0 ? book * 1.5 : book)));
    expect(evaluation.over.likely).toBeGreaterThan(0);
    expect(evaluation.under.likely).toBeGreaterThan(0);
    const sum = (side: 'over' | 'under'): number => evaluation.registers.reduce((all, each) => all + each[side], 0);
    expect(Math.abs(sum('over') - evaluation.over.likely)).toBeLessThanOrEqual(2);
    expect(Math.abs(sum('under') - evaluation.under.likely)).toBeLessThanOrEqual(2);
    expect(evaluation.over.limit).toBeGreaterThan(evaluation.over.likely);
  });

  test('an error in a line taken whole is not projected', () => {
    const sample = drawSample(populationOf([...cents, 5_000_000]), planOf('interval', 40));
    const evaluation = evaluate(judged(sample, ({ cents: book }) => (book === 5_000_000 ? 4_000_000 : book), { materiality: 3_000_000 }));
    expect(evaluation.over).toMatchObject({ known: 1_000_000, projected: 0, likely: 1_000_000 });
    expect(evaluation.conclusion).toBe('acceptable');
    expect(evaluate(judged(sample, ({ cents: book }) => book / 2, { materiality: 3_000_000 })).conclusion).toBe('too much');
  });

  test('the projection is right on average: random errors, many seeds', () => {
    const auditOf = ({ cents: book, row }: Item): number => (row % 9 === 0 ? Math.round(book * 0.3) : book);
    const truth = cents.map(itemOf).reduce((sum, item) => sum + item.cents - auditOf(item), 0);
    for (const method of ['interval', 'cel'] as const) {
      let likely = 0;
      let covered = 0;
      const runs = 300;
      for (let seed = 0; seed < runs; seed++) {
        const { over } = evaluate(judged(drawSample(populationOf(cents), { method, seed: `s${seed}`, count: 60 }), auditOf));
        likely += over.likely / runs;
        if ((over.limit ?? 0) >= truth) covered += 1;
      }
      expect(Math.abs(likely / truth - 1)).toBeLessThan(0.08);
      // The bound of Stringer is known to be on the safe side.
      expect(covered / runs).toBeGreaterThan(0.95);
    }
  });

  test('lines that were drawn give a limit in lines, not in euros', () => {
    const evaluation = evaluate(judged(drawSample(populationOf(cents), planOf('aselect', 60)), ({ cents: book }) => book));
    expect(evaluation.over.limit).toBeNull();
    expect(evaluation.wrongLimit).toBeCloseTo(2.995732 / 60, 5);
    expect(evaluation.conclusion).toBe('unknown');
  });

  test('a line that is gone from the sheet is told', () => {
    const sample = judged(drawSample(populationOf(cents), planOf('interval', 20)), ({ cents: book }) => book);
    expect(() => evaluate({ ...sample, lines: sample.lines.slice(1) })).toThrow('20 trekkingen');
  });
});
