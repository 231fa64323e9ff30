import { dayPeriod } from '../../../src/records/mapping/weekday-columns';
import { serialDay } from '../../../src/scheme/calendar';

const MONDAY = serialDay(2025, 9, 1);

test('a column of a weekday is of the day that the sheet says, and of none where it says none or two', () => {
  expect(dayPeriod({ weekday: 0 }, MONDAY, 2025)).toStrictEqual({ unit: 'day', first: MONDAY, last: MONDAY });
  expect(dayPeriod({ weekday: 0, day: 1, month: 9 }, undefined, 2025)).toStrictEqual({ unit: 'day', first: MONDAY, last: MONDAY });
  expect(dayPeriod({ weekday: 0 }, undefined, 2025)).toStrictEqual({ unit: 'day' });
  // The second of September is a Tuesday.
  expect(dayPeriod({ weekday: 0, day: 2, month: 9 }, undefined, 2025)).toStrictEqual({ unit: 'day' });
  expect(dayPeriod({ weekday: 0, day: 8, month: 9 }, MONDAY, 2025)).toStrictEqual({ unit: 'day' });
});
