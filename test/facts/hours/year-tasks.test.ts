import fc from '../../property';
import { exampleDossier } from '../../rules/example-workbook';
import { hoursBeyondTasks } from '../../../src/facts/hours/year-task-excess';
import { calendarYears, shareOfCalendarYear, taskHoursInCalendarYear, yearTasksByPerson } from '../../../src/facts/hours/year-tasks';
import { schoolYearOfName } from '../../../src/facts/hours/school-year';
import { serialDay } from '../../../src/scheme/calendar';

const NEXT = { schooljaar: '2026/2027', van: '1-8-2026', tot: '31-7-2027' };

test.each([
  ['2025/2026', 2025],
  ['2025-2026', 2025],
  ['2025/26', 2025],
  [' 2029 / 2030 ', 2029],
  ['2025/2027', null],
  ['2025', null],
  ['', null],
  [null, null],
])('school year %p is that of %p', (name, year) => {
  expect(schoolYearOfName(name)).toBe(year);
});

test('a school year gives 5/12 to its first calendar year and 7/12 to its second', () => {
  const [first, last] = [serialDay(2025, 8, 1), serialDay(2026, 7, 31)];
  expect([2024, 2025, 2026, 2027].map((year) => shareOfCalendarYear(first, last, year))).toEqual([0, 5 / 12, 7 / 12, 0]);
});

test('the shares of a period over its calendar years add up to one', () => {
  const day = fc.integer({ min: serialDay(2019, 1, 1), max: serialDay(2030, 12, 31) });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const sum = calendarYears(first, last).reduce((total, year) => total + shareOfCalendarYear(first, last, year), 0);
      expect(sum).toBeCloseTo(1, 10);
    }),
  );
});

test('two school years meet in a calendar year, and a missing one leaves it unknown', () => {
  const both = yearTasksByPerson(exampleDossier({ jaartaken: [{ sto_uren: 120 }, { ...NEXT, sto_uren: 132 }] }).jaartaken.lines).get(
    'j. visser',
  );
  const one = yearTasksByPerson(exampleDossier({ jaartaken: [{ sto_uren: 120 }] }).jaartaken.lines).get('j. visser');
  expect(both && taskHoursInCalendarYear(both, 2026)).toBeCloseTo(125, 10);
  expect(one && taskHoursInCalendarYear(one, 2026)).toBeNull();
});

test('two jaartaken of one school year count together, and hours that are missing leave the year unknown', () => {
  const { lines } = exampleDossier({
    jaartaken: [{ sto_uren: 100 }, { sto_uren: 20 }, { ...NEXT, sto_uren: '' }, { ...NEXT, sto_uren: 50 }],
  }).jaartaken;
  expect([...(yearTasksByPerson(lines).get('j. visser')?.hours ?? [])]).toEqual([
    [2025, 120],
    [2026, null],
  ]);
});

test('hours from a declaration, an invoice or a time sheet do not count against the jaartaak', () => {
  const dossier = exampleDossier({
    jaartaken: [{ sto_uren: 100 }],
    inspanning: [{ uren: 100 }, { uren: 50, bewijs: 'verklaring' }, { uren: 50, bewijs: 'factuur' }, { uren: 50, bewijs: 'urenstaat' }],
  });
  const tasks = yearTasksByPerson(dossier.jaartaken.lines).get('j. visser');
  expect(tasks && hoursBeyondTasks(dossier.inspanning.lines, tasks)).toEqual([]);
});
