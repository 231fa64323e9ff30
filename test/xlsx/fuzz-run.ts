import { outcomeOf } from './compare-readers';
import { mutated, seeded } from './mutations';
import type { FuzzFile } from './fuzz-files';

export interface FuzzResult {
  readonly mutations: number;
  /** How many ended how: read, or the kind of the refusal. */
  readonly outcomes: Record<string, number>;
  /** What ended in another way, or took too long, with what makes it again. */
  readonly faults: readonly string[];
  /** The longest, in milliseconds. */
  readonly slowest: number;
}

/** Longest that one mutated file may take to read twice, save and open again, in milliseconds of processor time. */
const TOO_LONG = 10_000;

/** Mutates files one after the other, each mutation with a seed of its own. Stops after `limit` milliseconds. */
export function runMutations(
  files: readonly FuzzFile[],
  count: number,
  seed: number,
  limit = Infinity,
  progress: (done: number, faults: readonly string[]) => void = () => {},
): FuzzResult {
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  const start = performance.now();
  let slowest = 0;
  let done = 0;
  for (; done < count && performance.now() - start < limit; done++) {
    const file = files[done % files.length];
    if (!file) break;
    const own = seed * 1_000_003 + done;
    const bytes = mutated(file.bytes(), seeded(own));
    const before = process.cpuUsage();
    const again = `${file.name} with seed ${own}`;
    try {
      const outcome = outcomeOf(bytes);
      outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    } catch (error) {
      faults.push(`${again}: ${error instanceof Error ? error.stack : String(error)}`);
    }
    const { user, system } = process.cpuUsage(before);
    const time = Math.round((user + system) / 1000);
    slowest = Math.max(slowest, time);
    if (time > TOO_LONG) faults.push(`${again}: took ${time} ms`);
    progress(done + 1, faults);
  }
  return { mutations: done, outcomes, faults, slowest };
}
