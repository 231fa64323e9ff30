import fc from '../../property';
import {
  clockHours,
  partOfSchoolYear,
  sumOf,
  weighedWtf,
  YEAR_TASK_SUMS,
  yearTask,
  type YearTaskHours,
} from '../../../src/facts/hours/year-task';
import { serialDay } from '../../../src/scheme/calendar';

const FULL_TIME = 1659;

test('a full-time job over a whole school year counts 1659 hours', () => {
  const part = partOfSchoolYear(serialDay(2024, 8, 1), serialDay(2025, 7, 31));
  expect(part).toBe(1);
  expect(clockHours(weighedWtf(1, part), FULL_TIME)).toBe(1659);
});

test('the form with an appointment of 0,8 and an expansion of 0,1', () => {
  const entries: YearTaskHours = {
    verlof_uren: 0,
    schooltaken: 80,
    deskundigheid: 149.31,
    ontwikkeltijd: 45,
    saldo_vorig: -12.5,
    verlichting: 30,
    inzet_lessen: 960,
    taken_overig: 60,
    sto_uren: 140,
  };
  expect(yearTask(0.8, 0.1, entries, FULL_TIME)).toEqual({
    ...entries,
    klokuren: 1327.2,
    uitbreiding_uren: 165.9,
    betrekking_uren: 1493.1,
    inzetbaar: 1218.79,
    beschikbaar: 1176.29,
    inzet_taken: 200,
    saldo: 16.29,
  });
});

test('part of a school year counts by whole months, and else by days', () => {
  expect(partOfSchoolYear(serialDay(2025, 8, 1), serialDay(2025, 12, 31))).toBe(5 / 12);
  expect(partOfSchoolYear(serialDay(2026, 1, 1), serialDay(2026, 7, 31))).toBe(7 / 12);
  expect(partOfSchoolYear(serialDay(2028, 2, 1), serialDay(2028, 2, 29))).toBe(1 / 12);
  expect(partOfSchoolYear(serialDay(2028, 2, 1), serialDay(2028, 2, 28))).toBe(28 / 365);
  expect(partOfSchoolYear(serialDay(2025, 8, 15), serialDay(2025, 8, 15))).toBe(1 / 365);
  expect(weighedWtf(0.8, 5 / 12)).toBe(0.3333);
  expect(clockHours(0.3333, FULL_TIME)).toBe(552.94);
});

const hours = fc.integer({ min: 0, max: 200_000 }).map((hundredths) => hundredths / 100);
const wtf = fc.integer({ min: 1, max: 12_000 }).map((parts) => parts / 10_000);
const entries = fc.record({
  verlof_uren: hours,
  schooltaken: hours,
  deskundigheid: hours,
  ontwikkeltijd: hours,
  saldo_vorig: fc.oneof(
    hours,
    hours.map((each) => -each),
  ),
  verlichting: hours,
  inzet_lessen: hours,
  taken_overig: hours,
  sto_uren: hours,
});

test('what is left is what there was, less all that was taken off, in hundredths of an hour', () => {
  fc.assert(
    fc.property(wtf, wtf, entries, (size, expansion, given) => {
      const form = yearTask(size, expansion, given, FULL_TIME);
      const hundredths = (value: number | null | undefined): number => Math.round((value ?? 0) * 100);
      const { verlof_uren, schooltaken, deskundigheid, ontwikkeltijd, saldo_vorig, verlichting, inzet_lessen, taken_overig, sto_uren } =
        given;
      const off = [verlof_uren, schooltaken, deskundigheid, ontwikkeltijd, verlichting, inzet_lessen, taken_overig, sto_uren];
      const left =
        hundredths(form.klokuren) +
        hundredths(form.uitbreiding_uren) +
        hundredths(saldo_vorig) -
        off.reduce((sum, each) => sum + hundredths(each), 0);
      expect(hundredths(form.saldo)).toBe(left);
    }),
  );
});

test('every sum of a form that was worked out checks, and a cell that is typed over breaks its own sum', () => {
  fc.assert(
    fc.property(wtf, entries, fc.constantFrom(...YEAR_TASK_SUMS), (size, given, sum) => {
      const form = yearTask(size, 0, given, FULL_TIME);
      for (const each of YEAR_TASK_SUMS) expect(form[each.result]).toBe(sumOf(each, form));
      const typed = { ...form, [sum.result]: (form[sum.result] ?? 0) + 1 };
      expect(typed[sum.result]).not.toBe(sumOf(sum, typed));
    }),
  );
});

test('an empty cell counts as none', () => {
  const [first] = YEAR_TASK_SUMS;
  if (!first) throw new Error('no sums');
  expect(sumOf(first, { klokuren: 100, uitbreiding_uren: null })).toBe(100);
});
