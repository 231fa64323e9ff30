import { decideNotation } from '../../../src/records/mapping/notation';
import { valueBy } from '../../../src/records/mapping/notation-value';
import { daysOf, hoursOf, periodOf } from '../../../src/records/mapping/written-values';
import { serialDay } from '../../../src/scheme/calendar';

test.each([
  ['7,5 uur', 7.5],
  ['7:30', 7.5],
  ['40:15', 40.25],
  ['7u30', 7.5],
  ['8 u', 8],
  ['8', undefined],
  ['zeven', undefined],
])('"%s" is %p hours', (text, hours) => expect(hoursOf(text)).toBe(hours));

test.each([
  ['sept-26', serialDay(2026, 9, 1), serialDay(2026, 9, 30)],
  ['1e kw 2026', serialDay(2026, 1, 1), serialDay(2026, 3, 31)],
  ['december 2025', serialDay(2025, 12, 1), serialDay(2025, 12, 31)],
  ['week 1 2026', serialDay(2025, 12, 29), serialDay(2026, 1, 4)],
  ['week 37 2026', serialDay(2026, 9, 7), serialDay(2026, 9, 13)],
])('"%s" runs from %p to %p', (text, first, last) => {
  const part = periodOf(text);
  expect(part && daysOf(part)).toEqual({ first, last });
});

test.each([
  [{ type: 'date' as const }, '20250331', {}, serialDay(2025, 3, 31)],
  [{ type: 'date' as const }, 20_250_331, {}, serialDay(2025, 3, 31)],
  [{ type: 'date' as const }, 20_251_331, {}, 20_251_331],
  [{ type: 'date' as const, key: 'van' }, 'sept-26', {}, serialDay(2026, 9, 1)],
  [{ type: 'date' as const, key: 'tot' }, 'sept-26', {}, serialDay(2026, 9, 30)],
  [{ type: 'decimal' as const }, '7:30', {}, 7.5],
  [{ type: 'decimal' as const }, 1.6875, { days: true as const }, 40.5],
  [{ type: 'integer' as const }, 5, { years: true as const }, 60],
  [{ type: 'money' as const }, 'k€ 12,5', {}, 12_500],
  [{ type: 'money' as const }, '12.500,00-', {}, -12_500],
  [{ type: 'money' as const }, '1.234,-', { decimal: ',' as const }, 1234],
  [{ type: 'money' as const }, '1 234,50', {}, 1234.5],
  [{ type: 'money' as const }, "1'234,50", {}, 1234.5],
])('%j: %p with %j is %p', (column, cell, notation, value) => expect(valueBy(column, cell, notation)).toBe(value));

test('an amount with a euro sign has no three decimals', () => {
  expect(decideNotation({ type: 'money' }, ['€ 1.234', '€ 2.500'])).toEqual({ notation: { decimal: ',' }, questions: [] });
});

test('a school year runs from August to July of the next year', () => {
  expect(daysOf({ unit: 'school year', number: 1, year: 2025 })).toEqual({ first: serialDay(2025, 8, 1), last: serialDay(2026, 7, 31) });
});
