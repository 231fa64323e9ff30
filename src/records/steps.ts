/** Work that can be done in steps: yields how far it is now and then, and gives its result at the end. */
export type Steps<T> = Generator<Done, T, undefined>;

/** How far the work is; `total` is 0 where nobody knows yet. */
export interface Done {
  readonly done: number;
  readonly total: number;
}

/** What is done between two steps. */
export interface Between {
  /** Lets others go first. */
  readonly pause: () => Promise<void>;
  readonly progress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal | undefined;
}

/** Does all steps without a pause. */
export function allAtOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does the steps with a pause after each. Rejects with the reason of the signal. */
export async function inSteps<T>(steps: Steps<T>, { pause, progress = () => {}, signal }: Between): Promise<T> {
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    progress(step.value.done, step.value.total);
    await pause();
  }
}

/** The steps of a part of a longer work: what is done of it counts as `from` to `to` of a hundred. */
export function* asPart<T>(steps: Steps<T>, from: number, to: number): Steps<T> {
  let done = from;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value.total > 0) done = Math.max(done, from + ((to - from) * step.value.done) / step.value.total);
    yield { done, total: 100 };
  }
}

/** Does something with each of a list, with a step after every so many. */
export function* forEachInSteps<T>(items: readonly T[], many: number, work: (item: T, index: number) => void): Steps<void> {
  for (const [index, item] of items.entries()) {
    work(item, index);
    if ((index + 1) % many === 0) yield { done: index + 1, total: items.length };
  }
}
