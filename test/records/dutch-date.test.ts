import fc from '../property';
import { formatDate, readDutchDate, readSerialDay } from '../../src/records/dutch-date';
import { calendarDay, serialDay } from '../../src/scheme/calendar';

const read = (text: string): unknown => {
  const reading = readDutchDate(text);
  return reading.kind === 'date' ? formatDate(reading.serial) : reading.kind;
};

test.each<[string, string]>([
  ['1-8-2024', '01-08-2024'],
  [' 01-08-2024 ', '01-08-2024'],
  ['31/07/2025', '31-07-2025'],
  ['31.7.2025', '31-07-2025'],
  ['2025-07-31', '31-07-2025'],
  ['1 augustus 2024', '01-08-2024'],
  ['1 aug. 2024', '01-08-2024'],
  ['12 mrt 2026', '12-03-2026'],
  ['12 Maart 2026', '12-03-2026'],
  ['29-2-2024', '29-02-2024'],
  ['29-2-2025', 'unreadable'],
  ['31-4-2025', 'unreadable'],
  ['8-31-2025', 'unreadable'],
  ['0-1-2025', 'unreadable'],
  ['31-7-25', 'century'],
  ['31-4-25', 'unreadable'],
  ['1-1-1999', 'implausible'],
  ['1-1-2100', 'implausible'],
  ['maart 2026', 'unreadable'],
  ['12 foo 2026', 'unreadable'],
  ['', 'unreadable'],
  ['1-2-2025 en later, zie bijlage', 'unreadable'],
])('%p reads as %p', (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  [45658, '01-01-2025'],
  [45658.75, '01-01-2025'],
  [36526, '01-01-2000'],
  [73050, '31-12-2099'],
])('serial day %p is %p', (serial, expected) => {
  const reading = readSerialDay(serial);
  expect(reading.kind === 'date' && formatDate(reading.serial)).toBe(expected);
});

test.each([2026, 605.5, 0, -1, 36525, 73051])('serial day %p is no day of this century', (serial) => {
  expect(readSerialDay(serial)).toEqual({ kind: 'implausible' });
});

const plausible = fc.integer({ min: serialDay(2000, 1, 1), max: serialDay(2099, 12, 31) });

test('a day reads back from every way to write it', () => {
  fc.assert(
    fc.property(plausible, (serial) => {
      const { year, month, day } = calendarDay(serial);
      for (const text of [`${day}-${month}-${year}`, `${day}/${month}/${year}`, `${year}-${month}-${day}`, formatDate(serial)])
        expect(readDutchDate(text)).toEqual({ kind: 'date', serial });
    }),
  );
});

test('any text gives a day of this century or none, and never an error', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789-/. maart'), maxLength: 30 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), typed), (text) => {
      const reading = readDutchDate(text);
      if (reading.kind === 'date') expect(readSerialDay(reading.serial)).toEqual(reading);
    }),
    { numRuns: 1000 },
  );
});
