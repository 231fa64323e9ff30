/**
 * `npm run mutants -- --sample 300 --seed 11`: changes operators and conditions in facts, rules and records, one at a time, in a copy of the
 * project below out/, and says which changes no test notices. Each meets the tests that come by it, the quickest and narrowest first, in one process that
 * keeps what it compiled. What is known is kept in out/: broken off, it goes on where it was.
 *
 * `--seconds 60` gives up on a mutant after tests of that many seconds; `--retry` tries again who survived; `--only 12,55` tries these numbers.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { numbers } from '../templates/generated';
import { Worker } from './ask';
import { comesBy, testsAsleep, type KnownTest } from './asleep';
import { instrument, type Mutant } from './instrument';

const ROOT = process.cwd();
const COPY = join(ROOT, 'out', 'mutants');
const ASLEEP = join(ROOT, 'out', 'mutants-asleep');
const FOLDERS = ['facts', 'rules', 'records'];
/** What is data or written by a script: a change there is no change of logic. */
const NO_LOGIC = /all-rules\.ts$|\.d\.ts$/;

/** What became of a mutant: the test that killed it, or how many seconds of tests it survived. */
interface Fate {
  readonly mutant: Mutant;
  readonly killedBy?: string;
  readonly survived?: number;
}

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

function copyProject(): { readonly mutants: readonly Mutant[]; readonly state: string } {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const each of ['src', 'test', '.config', 'docs', 'manifest.xml', 'package.json', 'tsconfig.json', 'README.md']) {
    cpSync(join(ROOT, each), join(COPY, each), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  const state = createHash('sha256');
  let last = 0;
  const mutants = FOLDERS.flatMap((folder) => filesIn(join(COPY, 'src', folder))).flatMap((path) => {
    const { text, mutants: own } = instrument(relative(COPY, path), readFileSync(path, 'utf8'), () => (last += 1));
    writeFileSync(path, text);
    state.update(text);
    return own;
  });
  return { mutants, state: state.digest('hex') };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => join(folder, file))
    .filter((file) => file.endsWith('.ts') && !NO_LOGIC.test(file))
    .sort();

function sample(mutants: readonly Mutant[], count: number, seed: number): readonly Mutant[] {
  const next = numbers(seed);
  const left = [...mutants];
  const chosen: Mutant[] = [];
  while (chosen.length < count && left.length > 0) chosen.push(...left.splice(Math.floor(next() * left.length), 1));
  return chosen;
}

/** The mutants of an earlier run with the same sample, found again by what they change; those that are gone are left out. */
function again(fates: readonly Fate[], mutants: readonly Mutant[]): readonly Fate[] {
  const key = ({ file, was, becomes }: Mutant): string => `${file} ${was} ${becomes}`;
  return fates.flatMap(({ mutant, ...fate }) => {
    const distance = ({ line }: Mutant): number => Math.abs(line - mutant.line);
    const [same] = mutants.filter((each) => key(each) === key(mutant)).sort((a, b) => distance(a) - distance(b));
    if (!same) console.log(`gone since: ${describe(mutant)}`);
    return same ? [{ mutant: same, ...fate }] : [];
  });
}

const describe = ({ id, file, line, was, becomes }: Mutant): string => `${id}  ${file}:${line}  ${was}  →  ${becomes}`;

/** The tests that come by a mutant, as long as they and the loading of their files take no more than so many seconds together. */
function testsOf({ id }: Mutant, tests: readonly KnownTest[], seconds: number): readonly KnownTest[] {
  const loaded = new Set<string>();
  let left = seconds * 1000;
  return tests.filter((test) => {
    if (!comesBy(test, id)) return false;
    const cost = test.ms + (loaded.has(test.file) ? 0 : test.loading);
    if (cost > left) return false;
    left -= cost;
    loaded.add(test.file);
    return true;
  });
}

/** Tests that are quick and about little come first: they kill most. */
const effort = ({ loading, ms, breadth }: KnownTest): number => (loading + ms + 1) * (breadth + 10);

async function main(): Promise<void> {
  const { mutants, state } = copyProject();
  const count = Number(option('sample', '300'));
  const seed = Number(option('seed', '1'));
  const seconds = Number(option('seconds', '600'));
  const results = join(ROOT, 'out', `mutants-${count}-${seed}.json`);
  let fates: Fate[] = existsSync(results)
    ? [...again(JSON.parse(readFileSync(results, 'utf8')) as Fate[], mutants)]
    : sample(mutants, count, seed).map((mutant) => ({ mutant }));
  const only = new Set(option('only', '').split(',').filter(Boolean).map(Number));
  if (only.size > 0) fates = mutants.filter(({ id }) => only.has(id)).map((mutant) => ({ mutant }));
  console.log(`${mutants.length} mutants in ${FOLDERS.join(', ')}; ${fates.length} tried.`);

  const worker = new Worker(COPY);
  mkdirSync(ASLEEP, { recursive: true });
  const tests = [...(await testsAsleep(COPY, ASLEEP, state, worker, mutants.length))].sort((a, b) => effort(a) - effort(b));
  console.log(`${tests.length} tests, ${(tests.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(0)} s`);
  const retry = process.argv.includes('--retry');
  for (const [index, { mutant, killedBy, survived }] of fates.entries()) {
    if (killedBy !== undefined || (survived !== undefined && survived >= seconds && !retry)) continue;
    const own = testsOf(mutant, tests, seconds);
    const start = Date.now();
    const failed = await worker.ask({ awake: mutant.id, tests: own }, (at) => own[at]?.ms ?? 0);
    fates[index] = failed === undefined ? { mutant, survived: seconds } : { mutant, killedBy: failed };
    if (only.size === 0) writeFileSync(results, JSON.stringify(fates, undefined, 1));
    const took = ((Date.now() - start) / 1000).toFixed(1);
    console.log(
      `${index + 1}/${fates.length} ${took} s, ${own.length} tests  ${failed === undefined ? 'SURVIVED' : 'killed'}  ${describe(mutant)}  ${failed ?? ''}`,
    );
  }
  worker.stop();
  const left = fates.filter(({ killedBy }) => killedBy === undefined);
  for (const { mutant } of left) console.log(`survived  ${describe(mutant)}`);
  const killed = fates.length - left.length;
  console.log(`\nkilled ${killed} of ${fates.length} (${((100 * killed) / fates.length).toFixed(1)}%), survived ${left.length}`);
}

void main();
