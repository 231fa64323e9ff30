import fc from '../../property';
import { decideNotation } from '../../../src/records/mapping/notation';
import { valueBy } from '../../../src/records/mapping/notation-value';
import { readField } from '../../../src/records/field';
import { serialDay } from '../../../src/scheme/calendar';
import { TABLES } from '../../../src/templates';

const money = { type: 'money' } as const;
const date = { type: 'date' } as const;
const percentage = { type: 'percentage' } as const;

test.each([
  [['1.234,56', '12.500'], { decimal: ',' }, []],
  [['€ 50,-', '1.234'], { decimal: ',' }, []],
  [['1,234.56', '12,500'], { decimal: '.' }, []],
  [['12.500', '1.234'], {}, ['decimal']],
  [['1,234'], {}, ['decimal']],
  [['0,625', '1,500'], { decimal: ',' }, []],
  [['12,50', '12.50'], {}, []],
  [['12,50', '12.50', '1.234'], {}, ['decimal']],
  [['100', '(100)', '-/- 100', 'EUR 7'], {}, []],
  [['1.234.567', '1.234'], { decimal: ',' }, []],
  [[12.5, 100], {}, []],
] as const)('amounts %j are written as %j, asked: %j', (cells, notation, asked) => {
  const reading = decideNotation(money, cells);
  expect(reading.notation).toEqual(notation);
  expect(reading.questions.map(({ kind }) => kind)).toEqual(asked);
});

test.each([
  [['1-8-2024', '2-9-2024'], { dateOrder: 'dmy' }, []],
  [['03/04/2025', '31/07/2025'], { dateOrder: 'dmy' }, []],
  [['03/04/2025', '07/31/2025'], { dateOrder: 'mdy' }, []],
  [['03/04/2025', '04/05/2025'], {}, ['dateOrder']],
  [['31/07/2025', '07/31/2025', '01/02/2025'], {}, ['dateOrder']],
  [['2025-07-31'], { dateOrder: 'ymd' }, []],
  [['31/07/25', '01/08/2025'], { dateOrder: 'dmy', century: 2000 }, []],
  [['31-07-25', 45_900], { dateOrder: 'dmy', century: 2000 }, []],
  [['31/07/25'], { dateOrder: 'dmy' }, ['century']],
  [['1 augustus 2024', '03/04/2025'], { dateOrder: 'dmy' }, []],
] as const)('dates %j are written as %j, asked: %j', (cells, notation, asked) => {
  const reading = decideNotation(date, cells);
  expect(reading.notation).toEqual(notation);
  expect(reading.questions.map(({ kind }) => kind)).toEqual(asked);
});

test.each([
  [[80, 50], false, { percent: 'whole' }, []],
  [[0.8, 1], false, { percent: 'fraction' }, []],
  [[0.8, 80], false, {}, ['percent']],
  [['80%', '50%'], false, { percent: 'fraction' }, []],
  [['80', '12,5'], false, { decimal: ',', percent: 'whole' }, []],
  [[0.8, 1.2], true, { percent: 'fraction' }, []],
] as const)('shares %j (percent format: %p) are written as %j, asked: %j', (cells, format, notation, asked) => {
  const reading = decideNotation(percentage, cells, format);
  expect(reading.notation).toEqual(notation);
  expect(reading.questions.map(({ kind }) => kind)).toEqual(asked);
});

test.each([
  [money, '1.234', { decimal: ',' }, 1234],
  [money, '1.234', { decimal: '.' }, 1.234],
  [money, '1.234', {}, '1.234'],
  [money, '12\u00a0500,00', { decimal: ',' }, 12_500],
  [money, '-/- 1.100', { decimal: ',' }, -1100],
  [money, '(1,100.50)', { decimal: '.' }, -1100.5],
  [money, '€ 50,-', { decimal: ',' }, 50],
  [money, 'zie bijlage', { decimal: ',' }, 'zie bijlage'],
  [money, '80%', {}, '80%'],
  [date, '03/04/2025', { dateOrder: 'mdy' }, serialDay(2025, 3, 4)],
  [date, '03/04/2025', { dateOrder: 'dmy' }, serialDay(2025, 4, 3)],
  [date, '03/04/2025', {}, '03/04/2025'],
  [date, '31/07/25', { dateOrder: 'dmy', century: 2000 }, serialDay(2025, 7, 31)],
  [date, '31/07/25', { dateOrder: 'dmy' }, '31/07/25'],
  [date, '31-7-2025 14:05', { dateOrder: 'dmy' }, serialDay(2025, 7, 31)],
  [percentage, 80, { percent: 'whole' }, 0.8],
  [percentage, '80', { percent: 'whole' }, 0.8],
  [percentage, '80%', { percent: 'whole' }, 0.8],
  [percentage, 0.8, { percent: 'fraction' }, 0.8],
  [percentage, 80, {}, 80],
] as const)('%j %p with notation %j is %p', (column, cell, notation, value) => {
  expect(valueBy(column, cell, notation)).toBe(value);
});

const cents = fc.integer({ min: -99_999_999_99, max: 99_999_999_99 });

/** Cents as people write them, with points or commas between thousands. */
function written(amount: number, decimal: ',' | '.'): string {
  const group = decimal === ',' ? '.' : ',';
  const euros = String(Math.floor(Math.abs(amount) / 100)).replace(/\B(?=(\d{3})+$)/g, group);
  return `${amount < 0 ? '-' : ''}${euros}${decimal}${String(Math.abs(amount) % 100).padStart(2, '0')}`;
}

test('a column of amounts with cents comes back whole, whatever its decimal mark', () => {
  fc.assert(
    fc.property(fc.array(cents, { minLength: 1, maxLength: 20 }), fc.constantFrom(',' as const, '.' as const), (amounts, decimal) => {
      const cells = amounts.map((amount) => written(amount, decimal));
      const { notation, questions } = decideNotation(money, cells);
      expect(notation).toEqual({ decimal });
      expect(questions).toEqual([]);
      expect(cells.map((cell) => Math.round(Number(valueBy(money, cell, notation)) * 100) || 0)).toEqual(
        amounts.map((amount) => amount || 0),
      );
    }),
  );
});

test('a column of dates is either read as it was meant or asked, never turned round', () => {
  const day = fc.record({
    year: fc.integer({ min: 2019, max: 2029 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 12 }), fc.boolean(), (days, monthFirst) => {
      const cells = days.map((each) => `${monthFirst ? `${each.month}/${each.day}` : `${each.day}/${each.month}`}/${each.year}`);
      const { notation, questions } = decideNotation(date, cells);
      const settled = days.some((each) => each.day > 12);
      expect(questions.map(({ kind }) => kind)).toEqual(settled ? [] : ['dateOrder']);
      cells.forEach((cell, index) => {
        const each = days[index] ?? { year: 0, month: 0, day: 0 };
        expect(valueBy(date, cell, notation)).toBe(settled ? serialDay(each.year, each.month, each.day) : cell);
      });
    }),
  );
});

test('no text makes the reading of a column or a cell fail', () => {
  const column = TABLES.kosten.columns.find(({ key }) => key === 'factuurdatum');
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.stringMatching(/^[\d.,/ %€()-]{0,30}$/)), { maxLength: 10 }), (cells) => {
      for (const type of ['money', 'date', 'percentage', 'decimal', 'text'] as const) {
        const { notation } = decideNotation({ type }, cells);
        for (const cell of cells) {
          const value = valueBy({ type }, cell, notation);
          expect(typeof value === 'number' ? Number.isFinite(value) : value === cell).toBe(true);
          if (column) readField({ ...column, type }, cell, false, notation);
        }
      }
    }),
  );
});

test('a question shows four cells, however many there are', () => {
  const { questions } = decideNotation(date, ['21/07/25', '22/07/25', '23/07/25', '24/07/25', '25/07/25', '26/07/25']);
  expect(questions).toEqual([{ kind: 'century', examples: ['21/07/25', '22/07/25', '23/07/25', '24/07/25'] }]);
});
