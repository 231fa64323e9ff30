import fc from '../property';
import { joinRuns, runsOf } from '../../src/cells/runs';

test('numbers that follow each other become one run', () => {
  expect(runsOf([7, 5, 6, 12, 6])).toEqual([
    { first: 5, last: 7 },
    { first: 12, last: 12 },
  ]);
  expect(runsOf([])).toEqual([]);
});

test('the runs hold exactly the numbers, and never touch', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 40 })), (numbers) => {
      const runs = runsOf(numbers);
      const out = runs.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, index) => first + index));
      expect(out).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      runs.slice(1).forEach(({ first }, index) => expect(first).toBeGreaterThan((runs[index]?.last ?? 0) + 1));
    }),
  );
});

test('the runs of parts put together are those of the whole', () => {
  const parts = fc.array(fc.array(fc.integer({ min: 0, max: 40 })));
  fc.assert(fc.property(parts, (numbers) => expect(joinRuns(numbers.flatMap(runsOf))).toEqual(runsOf(numbers.flat()))));
});
