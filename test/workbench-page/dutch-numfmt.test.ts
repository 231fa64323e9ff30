import { format, parseDate, parseNumber, parseTime } from '../../src/workbench/univer/dutch-numfmt';

test.each([
  ['65,5', 65.5],
  ['1.234,56', 1234.56],
  ['-5,2', -5.2],
  ['12,5%', 0.125],
  ['1.5', null],
  ['12.34', null],
  ['tekst', null],
])('as a number, %s is %s', (text, expected) => {
  expect(parseNumber(text)?.v ?? null).toBe(expected);
});

test('dates have the day first, and keep the format they were typed in', () => {
  expect(parseDate('1-9-2025')).toEqual({ v: 45901, z: 'd-m-yyyy' });
  expect(parseDate('65,5')).toBeNull();
  expect(parseTime('8:30')?.v).toBeCloseTo(8.5 / 24);
});

test('the rest of the package is there', () => {
  expect(format('[$€-413] #,##0.00', 1234.5, { locale: 'nl' })).toBe('€ 1.234,50');
});
