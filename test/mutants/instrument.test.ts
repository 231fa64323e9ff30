import { instrument } from './instrument';

const wakeable = (text: string): { run: (mutant: number, ...given: unknown[]) => unknown; ids: readonly number[] } => {
  let id = 0;
  const { text: changed, mutants } = instrument('some.ts', `const f = ${text};`, () => (id += 1));
  const f = new Function('globalThis', `${changed}; return f;`);
  return {
    run: (mutant, ...given) => (f({ isAwake: (each: number) => each === mutant }) as (...all: unknown[]) => unknown)(...given),
    ids: mutants.map((each) => each.id),
  };
};

test('a mutant sleeps until it is called by its number, and then changes one operator', () => {
  const { run, ids } = wakeable('(a, b) => a < b');
  expect(ids).toEqual([1]);
  expect([run(0, 2, 2), run(1, 2, 2)]).toEqual([false, true]);
});

test('a condition has a mutant that always holds and one that never does', () => {
  const { run } = wakeable('(a) => (a ? "ja" : "nee")');
  expect([run(0, false), run(1, false), run(2, true)]).toEqual(['nee', 'ja', 'nee']);
});

test('mutants in one another do not touch each other', () => {
  const { run, ids } = wakeable('(a, b) => { if (a > 1 && b > 1) return "beide"; return "niet"; }');
  expect(ids).toHaveLength(5);
  expect(ids.map((id) => run(id, 1, 2))).toContain('beide');
  expect(run(0, 2, 2)).toBe('beide');
});

test('texts that are put together are left alone', () => {
  expect(wakeable('(a) => "x" + a').ids).toEqual([]);
});
