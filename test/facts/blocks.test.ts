import { linesInBlocks, once, perBlock, perBlockAsked } from '../../src/facts/blocks';
import { grouped } from '../../src/facts/groups';
import type { Line, Register } from '../../src/records/dossier';
import { exampleDossier } from '../rules/example-workbook';
import fc from '../property';

const { kosten } = exampleDossier({ kosten: Array.from({ length: 600 }, (_, index) => ({ factuurnr: `F-${index}` })) });
const withLines = (lines: readonly Line<'kosten'>[], partOf?: Register<'kosten'>): Register<'kosten'> => ({
  ...kosten,
  lines,
  ...(partOf ? { partOf } : {}),
});
const edited = (index: number): Register<'kosten'> =>
  withLines(kosten.lines.map((line, at) => (at === index ? { ...line, factuurnr: 'anders' } : line)));

test('after an edit of one line only the block around it is another', () => {
  const before = linesInBlocks(kosten);
  const after = linesInBlocks(edited(300));
  expect(after.flat()).toEqual(edited(300).lines);
  expect(after.map((block, index) => block === before[index])).toEqual([true, true, false, true, true]);
});

test('a part is cut where the whole is, and shares the blocks of which all lines are in it', () => {
  const part = withLines(
    kosten.lines.filter((_, index) => index !== 10),
    kosten,
  );
  const [first, ...others] = linesInBlocks(part);
  expect(first).toHaveLength(127);
  expect(others).toEqual(linesInBlocks(kosten).slice(1));
  expect(others.every((block, index) => block === linesInBlocks(kosten)[index + 1])).toBe(true);
});

test('what is found of a block that did not change is not looked for again', () => {
  const find = jest.fn((lines: readonly Line<'kosten'>[]) => lines.length);
  const asked = jest.fn((lines: readonly Line<'kosten'>[], more: number) => lines.length + more);
  const [sizes, sizesAnd] = [perBlock(find), perBlockAsked(asked)];
  for (const register of [kosten, edited(300), kosten]) expect(sizes(linesInBlocks(register))).toEqual([128, 128, 128, 128, 88]);
  expect(find).toHaveBeenCalledTimes(6);
  expect([1, 2, 1].map((more) => sizesAnd(linesInBlocks(kosten), more)[0])).toEqual([129, 130, 129]);
  expect(asked).toHaveBeenCalledTimes(10);
  const sum = once(find);
  expect([sum(kosten.lines), sum(kosten.lines)]).toEqual([600, 600]);
  expect(find).toHaveBeenCalledTimes(7);
});

test('groups after any edits are those that would be made anew', () => {
  const keyOf = (key: number | null): string | null => (key === null ? null : String(key));
  const blocks = fc.array(fc.array(fc.option(fc.integer({ min: 0, max: 9 })), { maxLength: 6 }), { maxLength: 6 });
  fc.assert(
    fc.property(fc.array(blocks, { maxLength: 5 }), fc.integer({ min: 1, max: 2 }), fc.infiniteStream(fc.nat(5)), (steps, least, picks) => {
      const groups = grouped((item: { readonly key: number | null }) => keyOf(item.key), least);
      let now: (readonly { readonly key: number | null }[])[] = [];
      for (const step of steps) {
        now = step.map((block, index) => {
          const kept = now[picks.next().value ?? index];
          return kept && index % 2 === 0 && !now.slice(0, index).includes(kept) ? kept : block.map((key) => ({ key }));
        });
        now = [...new Set(now)];
        const after = groups(now);
        const expected = new Map<string, { readonly key: number | null }[]>();
        for (const item of now.flat()) {
          const key = keyOf(item.key);
          if (key !== null) expected.set(key, [...(expected.get(key) ?? []), item]);
        }
        for (const [key, items] of expected) if (items.length < least) expected.delete(key);
        expect(new Map(after)).toEqual(expected);
      }
    }),
  );
});

test('a group of which no member changed stays the same array', () => {
  const groups = grouped(({ leverancier }: Line<'kosten'>) => leverancier, 2);
  const [before] = groups(linesInBlocks(kosten)).values();
  expect(before).toHaveLength(600);
  const byNumber = grouped(({ factuurnr }: Line<'kosten'>) => factuurnr, 1);
  const known = byNumber(linesInBlocks(kosten)).get('F-299');
  expect(byNumber(linesInBlocks(edited(300))).get('F-299')).toBe(known);
  expect(byNumber(linesInBlocks(edited(300))).get('F-300')).toBeUndefined();
});
