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

test('a sum of columns holds on the lines that have one', () => {
  const parts = [
    [10, 4, 7, 9],
    [25, 31, 8, 2],
    [3, 901, 5, 44],
  ];
  expect(relationsOf(columns(...parts, [38, 936, undefined, 55]))).toContainEqual({
    kind: 'sum',
    parts: [0, 1, 2],
    total: 3,
    holds: 3,
    of: 3,
  });
});

/** Numbers that have nothing to do with each other, beside three of which stands their sum. */
const [own, other, parts, sum] = [
  [7, 1.3, 88.1, 2.5, 9.7],
  [401.3, 17.9, 3.1, 66.7, 5.3],
  [
    [10, 4, 7, 9, 12],
    [25.1, 31.7, 8.3, 2.9, 61.3],
    [3.7, 901.1, 5.9, 44.3, 0.7],
  ],
  [38.8, 936.8, 21.2, 56.2, 74],
] as const;

test('a sum is of the columns next to it: the last ones before it, the first ones behind it', () => {
  expect(relationsOf(columns(own, ...parts, sum, other))).toContainEqual(
    expect.objectContaining({ kind: 'sum', parts: [1, 2, 3], total: 4 }),
  );
  expect(
    relationsOf(columns(own, [2, 90, 4.4, 71, 13.3], [5.2, 6.1, 70.7, 8.8, 3.9], [1.1, 54, 6.6, 3.2, 17.7], sum, ...parts, other)),
  ).toContainEqual(expect.objectContaining({ kind: 'sum', parts: [5, 6, 7], total: 4 }));
});
