import { expect } from 'expect';
import { bind } from 'jest-each';

type Step = () => unknown;
type Declare = (name: string, body: Step) => void;

/** A `describe`, with what runs before and after its tests. */
interface Group {
  readonly parent: Group | undefined;
  readonly name: string;
  readonly steps: Readonly<Record<'beforeAll' | 'beforeEach' | 'afterEach' | 'afterAll', Step[]>>;
  prepared: boolean;
}

/** One test of a file, to be run by itself, as often as one likes in the same modules. */
export interface Collected {
  readonly name: string;
  run(): Promise<void>;
}

const newGroup = (parent: Group | undefined, name: string): Group => ({
  parent,
  name,
  steps: { beforeAll: [], beforeEach: [], afterEach: [], afterAll: [] },
  prepared: false,
});

const pathOf = (group: Group | undefined): readonly Group[] => (group ? [...pathOf(group.parent), group] : []);

/** The tests that a file declares while `load` runs. Of jest it knows what the tests of the core use; `afterAll` is left out, as it only reports. */
export function collect(load: Step): readonly Collected[] {
  const tests: Collected[] = [];
  let group = newGroup(undefined, '');
  const describe = (name: string, body: Step): void => {
    const outer = group;
    group = newGroup(outer, name);
    body();
    group = outer;
  };
  const test = (name: string, body: Step): void => {
    const groups = pathOf(group);
    tests.push({ name: [...groups.slice(1).map((each) => each.name), name].join(' › '), run: () => runIn(groups, body) });
  };
  const skip = Object.assign(() => undefined, { each: () => () => undefined });
  const withEach = (declare: Declare): Declare => Object.assign(declare, { each: bind(declare, false), skip });
  Object.assign(globalThis, { expect, describe: withEach(describe), test: withEach(test), it: withEach(test) });
  for (const kind of ['beforeAll', 'beforeEach', 'afterEach', 'afterAll'] as const) {
    Object.assign(globalThis, { [kind]: (step: Step) => group.steps[kind].push(step) });
  }
  load();
  return tests;
}

async function runIn(groups: readonly Group[], body: Step): Promise<void> {
  for (const group of groups) {
    if (group.prepared) continue;
    group.prepared = true;
    for (const step of group.steps.beforeAll) await step();
  }
  for (const { steps } of groups) for (const step of steps.beforeEach) await step();
  await body();
  for (const { steps } of [...groups].reverse()) for (const step of steps.afterEach) await step();
}
