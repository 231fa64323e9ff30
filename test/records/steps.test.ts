import { allAtOnce, asPart, forEachInSteps, inSteps, type Done, type Steps } from '../../src/records/steps';

function* counting(many: number): Steps<string> {
  for (let done = 1; done <= many; done += 1) yield { done, total: many };
  return 'ready';
}

/** How far all steps say that the work is. */
function seen(steps: Steps<unknown>): readonly Done[] {
  const all: Done[] = [];
  for (let step = steps.next(); !step.done; step = steps.next()) all.push(step.value);
  return all;
}

test('a part of the work counts within its part, and never goes back', () => {
  expect(seen(asPart(counting(4), 20, 60))).toEqual([30, 40, 50, 60].map((done) => ({ done, total: 100 })));
  function* unknownInBetween(): Steps<void> {
    yield { done: 3, total: 4 };
    yield { done: 0, total: 0 };
    yield { done: 1, total: 4 };
  }
  expect(seen(asPart(unknownInBetween(), 0, 100)).map(({ done }) => done)).toEqual([75, 75, 75]);
  expect(allAtOnce(asPart(counting(2), 0, 1))).toBe('ready');
});

test('each of a list is handled once and in order, with a step after every so many', () => {
  const handled: string[] = [];
  const steps = forEachInSteps([...'abcdefg'], 3, (letter, index) => handled.push(`${index}${letter}`));
  expect(seen(steps)).toEqual([
    { done: 3, total: 7 },
    { done: 6, total: 7 },
  ]);
  expect(handled.join()).toBe('0a,1b,2c,3d,4e,5f,6g');
});

test('work that is broken off does nothing after that', async () => {
  const controller = new AbortController();
  const done: number[] = [];
  const work = inSteps(
    forEachInSteps([1, 2, 3, 4], 1, (each) => done.push(each)),
    { pause: async () => {}, signal: controller.signal, progress: (at) => at === 2 && controller.abort() },
  );
  await expect(work).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
  expect(done).toEqual([1, 2]);
});
