import fc from '../property';
import { readDutchNumber } from '../../src/records/dutch-number';

const read = (text: string): unknown => {
  const reading = readDutchNumber(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

test.each<[string, unknown]>([
  ['1.234,56', 1234.56],
  ['1.234.567', 1234567],
  ['1.234.567,8', 1234567.8],
  ['€ 50,-', 50],
  ['€ 50,--', 50],
  ['50,=', 50],
  ['€\u00a01.250', 'ambiguous'],
  ['€ 1.250,00', 1250],
  ['-/- 100', -100],
  ['100-/-', -100],
  ['100-', -100],
  ['-€ 12,50', -12.5],
  ['€ -12,50', -12.5],
  ['\u2212 7', -7],
  ['(100)', -100],
  ['(€ 100,00)', -100],
  ['+5', 5],
  ['EUR 12,5', 12.5],
  ['12,50 euro', 12.5],
  ['12.50', 12.5],
  ['12.5', 12.5],
  ['1.234', 'ambiguous'],
  ['0.625', 0.625],
  ['0.234.567', 'unreadable'],
  ['012.345', 'unreadable'],
  ['80%', 0.8],
  ['7,5 %', 0.075],
  ['0', 0],
  ['', 'unreadable'],
  ['-', 'unreadable'],
  ['€', 'unreadable'],
  ['1,2,3', 'unreadable'],
  ['1,234.56', 'unreadable'],
  ['12.34.56', 'unreadable'],
  ['--5', 'unreadable'],
  ['(-5)', 'unreadable'],
  ['5 stuks', 'unreadable'],
  ['1e5', 'unreadable'],
  ['0x10', 'unreadable'],
  ['Infinity', 'unreadable'],
  ['12-3-2026', 'unreadable'],
  ['9'.repeat(41), 'unreadable'],
])('%p reads as %p', (text, expected) => {
  expect(read(text)).toBe(expected);
});

const DUTCH = new Intl.NumberFormat('nl-NL', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const cents = fc.integer({ min: -1e12, max: 1e12 });

test('an amount that is written the Dutch way reads back as itself', () => {
  fc.assert(
    fc.property(cents, fc.constantFrom('', '€ ', 'EUR '), (amount, currency) => {
      expect(read(currency + DUTCH.format(amount / 100))).toBe(amount / 100 + 0);
    }),
  );
});

test('minus before, minus behind and brackets are one number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1e9 }), (amount) => {
      const text = DUTCH.format(amount / 100);
      const readings = [`-${text}`, `${text}-`, `-/-${text}`, `(${text})`, `€ -${text}`].map(read);
      expect(new Set(readings)).toEqual(new Set([-amount / 100]));
    }),
  );
});

test('any text gives a finite number or no number, and never an error', () => {
  const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-()€%+ e'), maxLength: 45 });
  fc.assert(
    fc.property(fc.oneof(fc.string(), typed), (text) => {
      const reading = readDutchNumber(text);
      if (reading.kind === 'number') {
        expect(Number.isFinite(reading.value)).toBe(true);
        expect(text).toMatch(/\d/);
      }
    }),
    { numRuns: 1000 },
  );
});
