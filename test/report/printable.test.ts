import fc from '../property';
import { printableJson, printableJsonSteps } from '../../src/report/printable';

test('JSON that is written piece by piece is what JSON.stringify writes, and reads as the same', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(printableJson(value)).toBe(JSON.stringify(value, null, 2));
    }),
    { numRuns: 500 },
  );
  const odd = { a: undefined, 'b\u202e': [{ c: ['\u0007', { d: ['é\n', []] }] }], e: {} };
  expect(JSON.parse(printableJson(odd))).toEqual(JSON.parse(JSON.stringify(odd)));
  expect(printableJson(odd)).not.toMatch(/[^\P{C}\n]/u);
});

test('a report of thousands of lines is written in many steps', () => {
  const steps = printableJsonSteps({ fingerprint: { lines: Array.from({ length: 5_000 }, (_, row) => ({ row })) } });
  let count = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) count += 1;
  expect(count).toBe(25);
});
