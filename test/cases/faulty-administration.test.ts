import { RULES } from '../../src/rules/all-rules';
import { withFormulas } from './calculated';
import { FAULTS } from './fault-catalogue';
import { differences, faultyPart, findingsOf, soundPart } from './faulty-administration';

const SEEDS = Array.from({ length: 50 }, (_, index) => index + 1);
const PARTS = [...new Map(FAULTS.map(({ periode, part = 'main' }) => [`${periode} ${part}`, { periode, part }])).values()];

test('every rule has a fault that can be put in an administration', () => {
  const injected = new Set(FAULTS.map(({ rule }) => rule));
  // The count is part of what the product shows.
  process.stdout.write(`Faults: ${FAULTS.length}, for ${injected.size} of ${RULES.length} rules.\n`);
  expect(RULES.map(({ id }) => id).filter((id) => !injected.has(id))).toEqual([]);
  expect([...injected].filter((id) => !RULES.some((rule) => rule.id === id))).toEqual([]);
});

test('the two administrations have 2,000 lines', () => {
  const lines = PARTS.filter(({ part }) => part === 'main').reduce((sum, { periode, part }) => sum + faultyPart(periode, part, 1).lines, 0);
  expect(lines).toBeGreaterThanOrEqual(2_000);
});

test.each(PARTS)(
  'in a sound administration of $periode ($part) nothing is found',
  ({ periode, part }) => {
    for (const seed of SEEDS.slice(0, 5)) {
      const { rows, date } = soundPart(periode, part, seed);
      expect(findingsOf(withFormulas(rows, periode), periode, part, date)).toEqual([]);
    }
  },
  60_000,
);

test.each(PARTS)(
  'every fault of $periode ($part) is found once and nothing else, for 50 seeds',
  ({ periode, part }) => {
    const wrong = SEEDS.flatMap((seed) => differences(faultyPart(periode, part, seed)).map((each) => `seed ${seed}: ${each}`));
    expect(wrong).toEqual([]);
  },
  120_000,
);
