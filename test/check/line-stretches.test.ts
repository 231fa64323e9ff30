import { lineStretches } from '../../src/check/line-stretches';
import type { AnyRegister } from '../../src/records/dossier';
import fc from '../property';
import { exampleDossier } from '../rules/example-workbook';

const { kosten } = exampleDossier({ kosten: [{}] });
const [line] = kosten.lines;

/** A register with lines on these rows. */
const onRows = (rows: readonly number[]): AnyRegister => ({
  ...kosten,
  lines: line ? rows.map((row) => ({ ...line, at: { ...line.at, row } })) : [],
});
const stretchesOf = (rows: readonly number[]) => lineStretches(onRows(rows)).map(({ first, last }) => [first, last]);

test('rows that follow each other are one stretch; of two lines on one row each is counted', () => {
  expect(stretchesOf([5, 6, 7, 9])).toEqual([
    [5, 7],
    [9, 9],
  ]);
  expect(stretchesOf([5, 6, 6, 7])).toEqual([
    [5, 6],
    [6, 7],
  ]);
  expect(stretchesOf([])).toEqual([]);
});

test('the stretches hold the rows of all lines, in their order, however many lines there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(6), { maxLength: 400 }), (steps) => {
      const rows = steps.map((_, index) => steps.slice(0, index).reduce((sum, step) => sum + Math.max(0, step - 4), 5) + index);
      const all = stretchesOf(rows).flatMap(([first = 0, last = 0]) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index),
      );
      expect(all).toEqual(rows);
    }),
  );
});
