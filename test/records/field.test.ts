import fc from '../property';
import { readField, READABLE } from '../../src/records/field';
import { TABLES, TABLE_KEYS } from '../../src/templates';
import type { Column } from '../../src/templates/column';

const column = (given: Partial<Column> & Pick<Column, 'type'>): Column => ({ key: 'x', heading: 'X', width: 10, help: '', ...given });

test.each<[string, Column, string | number | boolean, unknown]>([
  ['an empty cell', column({ type: 'money' }), '', { value: null }],
  ['blanks', column({ type: 'date' }), '  ', { value: null }],
  ['an Excel error', column({ type: 'text' }), '#REF!', { value: null, problem: 'error value' }],
  ['a Dutch Excel error', column({ type: 'money' }), '#WAARDE!', { value: null, problem: 'error value' }],
  ['euros', column({ type: 'money' }), 7287.5, { value: 728_750 }],
  ['euros as text', column({ type: 'money' }), '€ 7.287,50', { value: 728_750, problem: 'number as text' }],
  ['half a cent', column({ type: 'money' }), 1.005, { value: 101 }],
  ['half a cent of a price per unit', column({ type: 'money', perUnit: true }), 1.5625, { value: 156.25 }],
  ['a price per unit in whole cents', column({ type: 'money', perUnit: true }), '58,10', { value: 5810, problem: 'number as text' }],
  ['a negative amount', column({ type: 'money' }), -50, { value: -5000 }],
  ['a negative amount where none can be', column({ type: 'money', minimum: 0 }), -0.01, { value: null, problem: 'out of bounds' }],
  ['zero where more is asked', column({ type: 'money', above: 0 }), 0, { value: null, problem: 'out of bounds' }],
  ['a thousand or a decimal', column({ type: 'money' }), '1.234', { value: null, problem: 'ambiguous number' }],
  ['a percentage in an amount', column({ type: 'money' }), '80%', { value: null, problem: 'not a number' }],
  ['a tick in an amount', column({ type: 'money' }), true, { value: null, problem: 'not a number' }],
  ['a fraction', column({ type: 'percentage', maximum: 1 }), 0.8, { value: 0.8 }],
  ['a percentage as text', column({ type: 'percentage', maximum: 1 }), '80%', { value: 0.8, problem: 'number as text' }],
  ['80 for 80%', column({ type: 'percentage', maximum: 1 }), 80, { value: null, problem: 'not a percentage' }],
  ['exactly 100%', column({ type: 'percentage', maximum: 1 }), 1, { value: 1 }],
  ['500 as a percentage', column({ type: 'percentage', maximum: 1 }), 500, { value: null, problem: 'out of bounds' }],
  ['half a month', column({ type: 'integer' }), 60.5, { value: null, problem: 'out of bounds' }],
  ['a date', column({ type: 'date' }), 45658, { value: 45658 }],
  ['a date with a time', column({ type: 'date' }), 45658.99, { value: 45658 }],
  ['a date as text', column({ type: 'date' }), '1-1-2025', { value: 45658, problem: 'date as text' }],
  ['a date without century', column({ type: 'date' }), '1-1-25', { value: null, problem: 'date without century' }],
  ['a year in a date', column({ type: 'date' }), 2025, { value: null, problem: 'implausible date' }],
  ['words in a date', column({ type: 'date' }), 'nog niet', { value: null, problem: 'not a date' }],
  ['ja', column({ type: 'yesNo' }), 'Ja', { value: true }],
  ['a tick', column({ type: 'yesNo' }), false, { value: false }],
  ['perhaps', column({ type: 'yesNo' }), 'misschien', { value: null, problem: 'not yes or no' }],
  ['a choice in other capitals', column({ type: 'list', list: 'bron' }), ' SUBSIDIE 2025-2028 ', { value: 'subsidie 2025-2028' }],
  ['another name of the period', column({ type: 'list', list: 'bron' }), 'Subsidie 2025-2029', { value: 'subsidie 2025-2028' }],
  ['a choice typed as a number', column({ type: 'list', list: 'bron' }), 2024, { value: 'aanvullend 2024' }],
  ['a choice that is not there', column({ type: 'list', list: 'bron' }), 'potje van Jan', { value: null, problem: 'not in the list' }],
  ['a name of every object', column({ type: 'list', list: 'bron' }), '__proto__', { value: null, problem: 'not in the list' }],
  [
    'another name of every object',
    column({ type: 'list', list: 'kostensoort' }),
    'constructor',
    { value: null, problem: 'not in the list' },
  ],
  ['a number as a text', column({ type: 'text' }), 40001, { value: '40001' }],
  ['a tick as a text', column({ type: 'text' }), true, { value: null, problem: 'not a text' }],
  [
    'a text of another shape',
    column({ type: 'text', pattern: { shape: /^\d{8}$/, words: 'acht cijfers' } }),
    '123',
    { value: '123', problem: 'wrong shape' },
  ],
])('%s', (_name, of, cell, expected) => {
  expect(readField(of, cell)).toEqual(expected);
});

test('a workbook that counts from 1904 gives the same days', () => {
  expect(readField(column({ type: 'date' }), 45658 - 1462, true)).toEqual({ value: 45658 });
  expect(readField(column({ type: 'date' }), '1-1-2025', true)).toEqual({ value: 45658, problem: 'date as text' });
});

const ALL_COLUMNS: readonly Column[] = TABLE_KEYS.flatMap((key) => [...TABLES[key].columns]);
const VALUE_TYPE = {
  text: 'string',
  list: 'string',
  yesNo: 'boolean',
  date: 'number',
  integer: 'number',
  decimal: 'number',
  money: 'number',
  percentage: 'number',
};

/** A formula that looks a day up gives 0 where there is none. */
const isBlank = (of: Column, value: string | number | boolean): boolean =>
  typeof value === 'string' ? value.trim() === '' : value === 0 && of.type === 'date' && of.formula !== undefined;

test('a formula that looks a day up and gives 0 found an empty cell; a typed 0 is no day', () => {
  expect(readField(column({ type: 'date', formula: () => '=A1' }), 0)).toEqual({ value: null });
  expect(readField(column({ type: 'date' }), 0)).toEqual({ value: null, problem: 'implausible date' });
});

test('whatever stands in a cell of whichever column, reading gives a value of its type, or none with the problem named', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constantFrom('#N/A', '80%', '1.234', '1-1-2025', '__proto__', 'ja', 'A01', ''),
  );
  fc.assert(
    fc.property(fc.constantFrom(...ALL_COLUMNS), cell, fc.boolean(), (of, value, date1904) => {
      const { value: read, problem } = readField(of, value, date1904);
      if (read !== null) {
        expect(typeof read).toBe(VALUE_TYPE[of.type]);
        expect(problem === undefined || READABLE.has(problem)).toBe(true);
        if (of.type === 'money' || of.type === 'date') expect(Number.isInteger(read)).toBe(true);
      } else if (!isBlank(of, value)) expect(problem).toBeDefined();
    }),
    { numRuns: 2000 },
  );
});
