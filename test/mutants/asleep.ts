import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Worker } from './ask';
import type { TestAt } from './worker';

/** What is known of a test from a run in which every mutant slept. */
export interface KnownTest extends TestAt {
  readonly name: string;
  /** How long the loading of its file took, and the test itself (ms). */
  readonly loading: number;
  readonly ms: number;
  readonly hits: Uint8Array;
  /** How many mutants it comes by: the fewer, the more it is about each of them. */
  readonly breadth: number;
}

/** As it is kept on disk: the hits are bits, one for each mutant, in base64. */
type Kept = Omit<KnownTest, 'hits'> & { readonly hits: string };

/** Tests of the core; those that start processes, a browser or Excel's stand-in are not among them. */
const FOLDERS = [
  ...['rules', 'facts', 'records', 'check', 'cases', 'cells', 'report', 'scheme', 'ledger', 'invoices', 'templates'],
  ...['balance', 'change', 'compare', 'sampling', 'help', 'functions'],
];
/** A file of tests that takes this long (ms) while all sleep is left out. */
const LONGEST_FILE = 300_000;

const testFiles = (root: string): string[] =>
  FOLDERS.flatMap((folder) =>
    readdirSync(join(root, 'test', folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, 'test', folder, name)),
  )
    .filter((path) => path.endsWith('.test.ts') && !/\.(office|dom|e2e)\.test\.ts$/.test(path))
    .map((path) => relative(root, path))
    .sort();

/**
 * Runs every test of the core once while every mutant sleeps, to know which test comes by which mutant. Kept on disk per file of tests as long as
 * neither the product nor a test changes (`state`), so that a broken run goes on where it was.
 */
export async function testsAsleep(
  root: string,
  keep: string,
  state: string,
  worker: Worker,
  mutants: number,
): Promise<readonly KnownTest[]> {
  const files = testFiles(root);
  const all: Kept[] = [];
  for (const [index, file] of files.entries()) {
    const name = createHash('sha256')
      .update(`${state} ${file} ${readFileSync(join(root, file), 'utf8')}`)
      .digest('hex')
      .slice(0, 20);
    const path = join(keep, `${name}.json`);
    if (!existsSync(path)) {
      const tests: Kept[] = [];
      const start = Date.now();
      const failed = await worker.ask(
        { asleep: file, mutants },
        () => LONGEST_FILE,
        ({ passed, hits, loading, ms, at, name: test }) => {
          if (!passed) console.log(`fails while every mutant sleeps, so it is left out: ${file}: ${test}`);
          else tests.push({ file, at, name: test, loading, ms, breadth: hits.length, hits: packed(hits, mutants) });
        },
      );
      if (failed !== undefined) console.log(`cannot be run here: ${file}: ${failed}`);
      console.log(`${index + 1} of ${files.length}: ${file}: ${tests.length} tests, ${((Date.now() - start) / 1000).toFixed(1)} s`);
      writeFileSync(path, JSON.stringify(tests));
    }
    all.push(...(JSON.parse(readFileSync(path, 'utf8')) as Kept[]));
  }
  return all.map(({ hits, ...test }) => ({ ...test, hits: Buffer.from(hits, 'base64') }));
}

function packed(ids: readonly number[], mutants: number): string {
  const bits = new Uint8Array((mutants >> 3) + 1);
  for (const id of ids) bits[id >> 3] = (bits[id >> 3] ?? 0) | (1 << (id & 7));
  return Buffer.from(bits).toString('base64');
}

export const comesBy = ({ hits }: KnownTest, id: number): boolean => ((hits[id >> 3] ?? 0) & (1 << (id & 7))) !== 0;
