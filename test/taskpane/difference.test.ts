import { check } from '../../src/check/check';
import type { Finding } from '../../src/check/report';
import { differenceOf } from '../../src/taskpane/check/difference';
import { exampleDossier } from '../rules/example-workbook';

const found = (...dates: readonly string[]): readonly Finding[] =>
  check(
    exampleDossier({ kosten: dates.map((factuurdatum, index) => ({ boekstuk: String(index), factuurnr: String(index), factuurdatum })) }),
    46_296,
  ).findings.filter(({ rule }) => rule.id === 'PER-01');

test('nothing changed, one solved, one new', () => {
  const before = found('12-1-2029', '12-1-2029');
  expect(before).toHaveLength(2);
  expect(differenceOf(before, before)).toEqual({ solved: 0, fresh: 0 });
  expect(differenceOf(before, found('12-1-2026', '12-1-2029'))).toEqual({ solved: 1, fresh: 0 });
  expect(differenceOf(found('12-1-2026', '12-1-2029'), before)).toEqual({ solved: 0, fresh: 1 });
});

test('another wrong date in the same cell is the same finding, and so is one that moved down', () => {
  expect(differenceOf(found('12-1-2029'), found('13-1-2029'))).toEqual({ solved: 0, fresh: 0 });
});
