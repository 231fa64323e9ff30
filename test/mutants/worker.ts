/**
 * In a process of its own, in the copy with the mutants: runs the tests of a file while all mutants sleep and tells which test comes by which,
 * or wakes one mutant and runs tests until one fails. A process that hangs is ended by the one that asks.
 */
import { join } from 'node:path';
import { collect, type Collected } from './collect';
import { Modules } from './modules';

/** A test that was run while all mutants slept: how long the loading of its file and it took (ms), whether it passed, and whom it came by. */
export interface Asleep {
  readonly file: string;
  readonly name: string;
  readonly at: number;
  readonly loading: number;
  readonly ms: number;
  readonly passed: boolean;
  readonly hits: readonly number[];
}

/** A test by its file and its place in it. */
export interface TestAt {
  readonly file: string;
  readonly at: number;
}

export type Question =
  { readonly asleep: string; readonly mutants: number } | { readonly awake: number; readonly tests: readonly TestAt[] };

/** `begins` says that the next test begins; `asleep` is one test; `done` ends an answer, with the test that failed if one did. */
export type Answer =
  { readonly begins: number } | { readonly asleep: Asleep } | { readonly done: true; readonly failed?: string; readonly because?: string };

declare global {
  /** Stands in the place of every mutant. */
  var isAwake: (id: number) => boolean;
}

const say = (answer: Answer): void => void process.send?.(answer);

const passes = async (test: Collected): Promise<string | undefined> => {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return String(error instanceof Error ? error.message : error);
  }
};

async function asleep(file: string, mutants: number): Promise<void> {
  let met = new Uint8Array(mutants + 1);
  globalThis.isAwake = (id) => {
    met[id] = 1;
    return false;
  };
  const begin = performance.now();
  const tests = collect(() => new Modules().load(join(process.cwd(), file)));
  const loading = performance.now() - begin;
  const byLoading = met;
  for (const [at, test] of tests.entries()) {
    met = new Uint8Array(mutants + 1);
    const start = performance.now();
    const fault = await passes(test);
    const hits = Array.from(met.keys()).filter((id) => met[id] === 1 || byLoading[id] === 1);
    say({ asleep: { file, name: test.name, at, loading, ms: performance.now() - start, passed: fault === undefined, hits } });
  }
}

async function awake(mutant: number, chosen: readonly TestAt[]): Promise<Answer> {
  globalThis.isAwake = (id) => id === mutant;
  const modules = new Modules();
  const files = new Map<string, readonly Collected[]>();
  for (const [index, { file, at }] of chosen.entries()) {
    say({ begins: index });
    try {
      const tests = files.get(file) ?? collect(() => modules.load(join(process.cwd(), file)));
      files.set(file, tests);
      const test = tests[at];
      const because = test ? await passes(test) : 'is not declared';
      if (because !== undefined) return { done: true, failed: `${file}: ${test?.name ?? at}`, because: because.slice(0, 300) };
    } catch (error) {
      return { done: true, failed: `${file}: loading`, because: String(error).slice(0, 300) };
    }
  }
  return { done: true };
}

process.on('message', (question: Question) => {
  const answer =
    'asleep' in question
      ? asleep(question.asleep, question.mutants).then(() => ({ done: true }) as const)
      : awake(question.awake, question.tests);
  void answer.then(say, (error: unknown) => say({ done: true, failed: 'the worker', because: String(error) }));
});
