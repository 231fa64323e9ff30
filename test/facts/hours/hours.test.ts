import fc from '../../property';
import { exampleDossier } from '../../rules/example-workbook';
import { hoursPerSchoolYear } from '../../../src/facts/hours/person-hours';
import { fullTimeHours, isSchoolYear, overSchoolYears, schoolYearOf } from '../../../src/facts/hours/school-year';
import { serialDay } from '../../../src/scheme/calendar';

test('a school year runs from 1 August up to and including 31 July', () => {
  expect(schoolYearOf(serialDay(2025, 7, 31))).toBe(2024);
  expect(schoolYearOf(serialDay(2025, 8, 1))).toBe(2025);
  expect(isSchoolYear(serialDay(2025, 8, 1), serialDay(2026, 7, 31))).toBe(true);
  expect(isSchoolYear(serialDay(2025, 8, 1), serialDay(2026, 7, 30))).toBe(false);
  expect(isSchoolYear(serialDay(2025, 8, 2), serialDay(2026, 7, 31))).toBe(false);
});

test('a full-time job counts 1659 hours in every school year of STO, and nothing was known before the scheme', () => {
  for (let year = 2019; year <= 2028; year += 1) expect(fullTimeHours(year, serialDay(2026, 10, 1))).toBe(1659);
  expect(fullTimeHours(2019, serialDay(2018, 1, 1))).toBeNull();
});

test('a period is spread over school years by months, whatever the number of days', () => {
  expect(overSchoolYears(serialDay(2028, 1, 1), serialDay(2028, 12, 31))).toEqual([
    { year: 2027, share: 7 / 12 },
    { year: 2028, share: 5 / 12 },
  ]);
  expect(overSchoolYears(serialDay(2025, 7, 31), serialDay(2025, 8, 3)).map(({ share }) => share)).toEqual([0.5, 0.5]);
  expect(overSchoolYears(serialDay(2025, 8, 3), serialDay(2025, 8, 2))).toEqual([]);
});

test('the shares of a period are its school years in order, and add up to one', () => {
  const day = fc.integer({ min: serialDay(2019, 1, 1), max: serialDay(2030, 12, 31) });
  fc.assert(
    fc.property(day, day, (a, b) => {
      const [first, last] = [Math.min(a, b), Math.max(a, b)];
      const shares = overSchoolYears(first, last);
      expect(shares.map(({ year }) => year)).toEqual(
        Array.from({ length: schoolYearOf(last) - schoolYearOf(first) + 1 }, (_, index) => schoolYearOf(first) + index),
      );
      expect(shares.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 10);
      expect(shares.every(({ share }) => share > 0)).toBe(true);
    }),
  );
});

test('hours of a person come together per school year, with the wtf by months and the lines in order of time', () => {
  const { lines } = exampleDossier({
    inspanning: [
      { van: '1-1-2026', tot: '31-3-2026', uren: 100, wtf: 0.5, act_code: 'A02' },
      { van: '1-9-2025', tot: '31-12-2025', uren: 40.5, wtf: '', act_code: 'A01' },
      { van: '31-7-2026', tot: '1-8-2026', uren: 10, wtf: 0.8, act_code: 'A03' },
      { van: '', tot: '1-8-2026', uren: 99 },
    ],
  }).inspanning;
  expect(
    hoursPerSchoolYear(lines).map(({ year, hours, wtf, lines: each }) => [
      year,
      hours,
      wtf?.toFixed(6),
      each.map(({ act_code }) => act_code),
    ]),
  ).toEqual([
    // Three months of 0.5; 0.8 in July and in the months of which nothing is known.
    [2025, 145.5, '0.725000', ['A01', 'A02', 'A03']],
    [2026, 5, '0.800000', ['A03']],
  ]);
});
