import { defineFact, defineLineFact } from '../../src/facts/fact';
import type { Register } from '../../src/records/dossier';
import { exampleDossier } from '../rules/example-workbook';

const kosten = exampleDossier({ kosten: [{ incl: 100 }, { incl: 200 }, { incl: 300 }] }).kosten;
const inspanning = exampleDossier({ inspanning: [{}] }).inspanning;
const partOf = (whole: Register<'kosten'>, ...rows: number[]): Register<'kosten'> => ({
  ...whole,
  lines: whole.lines.filter((_, index) => rows.includes(index)),
  partOf: whole,
});

test('a fact is found once for the registers that it reads, whatever else changes in the dossier', () => {
  const find = jest.fn(({ kosten: { lines } }: { kosten: Register<'kosten'> }) => lines.length);
  const count = defineFact(['kosten'], find);
  expect(count.reads).toEqual(['kosten']);
  expect([count({ kosten }), count({ kosten, ...{ inspanning } }), count({ kosten })]).toEqual([3, 3, 3]);
  expect(find).toHaveBeenCalledTimes(1);
  expect(count({ kosten: partOf(kosten, 0) })).toBe(1);
  expect(find).toHaveBeenCalledTimes(2);
});

test('a fact of two registers is found again when one of them is another', () => {
  const find = jest.fn(() => ({}));
  const fact = defineFact(['kosten', 'inspanning'], find);
  const first = fact({ kosten, inspanning });
  expect(fact({ kosten, inspanning })).toBe(first);
  expect(fact({ kosten, inspanning: { ...inspanning } })).not.toBe(first);
  expect(find).toHaveBeenCalledTimes(2);
});

test('what is found of a line is found once, also for who sees some of the lines only', () => {
  const find = jest.fn(({ incl }: { incl: number | null }) => ({ incl }));
  const fact = defineLineFact('kosten', ['incl'], find);
  const [first, , third] = fact({ kosten });
  const part = partOf(kosten, 0, 2);
  expect(fact({ kosten: part })).toEqual([{ incl: 10000 }, { incl: 30000 }]);
  expect(fact({ kosten: part })[0]).toBe(first);
  expect(fact({ kosten: partOf(part, 1) })[0]).toBe(third);
  expect(find).toHaveBeenCalledTimes(3);
});
