import { relationsOf, type NumberColumn } from '../../../src/records/mapping/arithmetic';

const columns = (...amounts: readonly (readonly (number | undefined)[])[]): readonly NumberColumn[] =>
  amounts.map((each, column) => ({ column, amounts: each }));

test('columns that have nothing to do with each other have no relation', () => {
  expect(relationsOf(columns([10, 25, 31, 8, 77, 13], [3, 901, 5, 44, 6, 12], [7, 1, 88, 2.5, 9, 401]))).toEqual([]);
});

test('btw beside an amount without btw is its btw, and not the other way around', () => {
  expect(relationsOf(columns([100, 200, 50, 37], [21, 42, 10.5, 7.77]))).toEqual([
    { kind: 'vat of', base: 0, vat: 1, includes: false, holds: 4, of: 4 },
  ]);
});

test('what holds on two of three lines is no relation', () => {
  expect(relationsOf(columns([100, 200, 50], [21, 42, 9]))).toEqual([]);
});

test('depreciation of a month is price less what is left over the months of its term', () => {
  const relations = relationsOf(columns([6030, 1300, 2450], [0, 100, 50], [60, 48, 60], [100.5, 25, 40]));
  expect(relations).toEqual([{ kind: 'depreciation', price: 0, residual: 1, term: 2, month: 3, holds: 3, of: 3 }]);
});

test.each([
  ['adds what comes in', [10, 25, 5, 40], [110, 135, 140, 180]],
  ['takes off what is spent', [10, 25, 5, 40], [190, 165, 160, 120]],
])('a running balance %s', (_words, amounts, balance) => {
  expect(relationsOf(columns(amounts, balance)).map(({ kind }) => kind)).toContain('running');
});

test('a part of an amount by its share, also where a line has none', () => {
  expect(relationsOf(columns([100, 200, 300, 50], [0.8, undefined, 0.5, 0.1], [80, undefined, 150, 5]))).toContainEqual(
    expect.objectContaining({ kind: 'share', whole: 0, share: 1, result: 2 }),
  );
});
