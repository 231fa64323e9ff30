import fc from '../property';
import { calendarDay, isCalendarDay, isWeekend, monthNumber, serialDay } from '../../src/scheme/calendar';

// What Excel itself shows for these serial numbers.
test.each([
  [61, 1900, 3, 1],
  [36526, 2000, 1, 1],
  [45292, 2024, 1, 1],
  [45351, 2024, 2, 29],
  [45352, 2024, 3, 1],
  [45658, 2025, 1, 1],
  [47118, 2028, 12, 31],
  [73050, 2099, 12, 31],
])('serial day %p is %p-%p-%p', (serial, year, month, day) => {
  expect(serialDay(year, month, day)).toBe(serial);
  expect(calendarDay(serial)).toEqual({ year, month, day });
});

test('a week has five working days and then a Saturday and a Sunday', () => {
  const monday = serialDay(2026, 3, 9);
  expect(Array.from({ length: 14 }, (_, index) => isWeekend(monday + index))).toEqual(
    Array.from({ length: 14 }, (_, index) => index % 7 === 5 || index % 7 === 6),
  );
});

test('agrees with the calendar of JavaScript on every day of 1900 up to and including 2199', () => {
  const first = Date.UTC(1899, 11, 30);
  for (let serial = 61; serial <= serialDay(2199, 12, 31); serial += 1) {
    const date = new Date(first + serial * 86_400_000);
    const { year, month, day } = calendarDay(serial);
    if (year !== date.getUTCFullYear() || month !== date.getUTCMonth() + 1 || day !== date.getUTCDate()) throw new Error(`day ${serial}`);
    if (serialDay(year, month, day) !== serial) throw new Error(`back from day ${serial}`);
  }
});

test('a day is in the calendar when it comes back as itself', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1901, max: 2199 }),
      fc.integer({ min: -1, max: 14 }),
      fc.integer({ min: -1, max: 33 }),
      (year, month, day) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
        expect(isCalendarDay(year, month, day)).toBe(exists);
      },
    ),
  );
});

test('month numbers count whole months', () => {
  expect(monthNumber(serialDay(2026, 1, 31)) - monthNumber(serialDay(2025, 12, 1))).toBe(1);
  expect(monthNumber(serialDay(2028, 12, 31)) - monthNumber(serialDay(2025, 1, 1))).toBe(47);
});
