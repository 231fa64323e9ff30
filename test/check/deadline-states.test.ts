import { deadlineStates } from '../../src/check/deadline-states';
import { exampleDossier } from '../rules/example-workbook';
import type { ExampleRows } from '../../src/rules/rule';
import { serialDay } from '../../src/scheme/calendar';

const states = (given: ExampleRows, date: number): readonly string[] =>
  deadlineStates(exampleDossier(given), '2025-2028', date).map(
    ({ deadline, state, daysLeft }) => `${deadline.document}: ${state} ${daysLeft}`,
  );

test('on the day itself a deadline is open with no days left, the day after it has passed', () => {
  const day = serialDay(2029, 6, 1);
  const last = (date: number) => states({}, date).find((line) => line.startsWith('eindverslag'));
  expect(last(day)).toBe('eindverslag: open 0');
  expect(last(day + 1)).toBe('eindverslag: verstreken -1');
});

test('what was handed in is told by the line of its own subsidieperiode', () => {
  const given: ExampleRows = {
    deadlines: [
      { document: 'voortgangsrapportage 1', ingediend: '28-9-2026' },
      { document: 'voortgangsrapportage 2', periode: '2020-2024', ingediend: '28-9-2023' },
      { document: 'eindverslag', ingediend: '' },
    ],
  };
  const found = deadlineStates(exampleDossier(given), '2025-2028', serialDay(2026, 11, 22));
  expect(found.filter(({ state }) => state === 'ingediend').map(({ deadline, submitted }) => [deadline.document, submitted])).toEqual([
    ['voortgangsrapportage 1', serialDay(2026, 9, 28)],
  ]);
});

test('an award settles what came before it', () => {
  const date = serialDay(2026, 11, 22);
  const before = (given: ExampleRows) => states(given, date).filter((line) => /^(vooraanmelding|aanvraag)/.test(line));
  expect(before({})).toEqual([expect.stringContaining('verstreken'), expect.stringContaining('verstreken')]);
  expect(before({ regio: [{}] })).toEqual([expect.stringContaining('toegekend'), expect.stringContaining('toegekend')]);
});

test('they stand by day', () => {
  const days = deadlineStates(exampleDossier({}), '2020-2024', serialDay(2026, 11, 22)).map(({ deadline }) => deadline.day);
  expect(days.length).toBeGreaterThan(3);
  expect(days).toEqual([...days].sort((a, b) => a - b));
});
