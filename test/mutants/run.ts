/**
 * `npm run mutants -- --sample 300 --seed 1`: changes operators and conditions in facts, rules and records, one at a time, in a copy of the
 * project below out/, and says which changes no test notices. Each is tried on the examples of the rules and the seeded faults first; who
 * survives that meets the test files that come by it, the quickest first.
 */
import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { numbers } from '../templates/generated';
import { instrument, type Mutant } from './instrument';

const ROOT = process.cwd();
const COPY = join(ROOT, 'out', 'mutants');
const FOLDERS = ['facts', 'rules', 'records'];
/** What is data or written by a script: a change there is no change of logic. */
const NO_LOGIC = /all-rules\.ts$|\.d\.ts$/;
const TESTS = ['rules', 'facts', 'records', 'check', 'cases', 'cells', 'report', 'scheme', 'ledger', 'invoices', 'templates'];
/** A mutant that takes this long (ms) does not end. */
const PATIENCE = 120_000;

const option = (name: string, otherwise: string): string => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? otherwise : (process.argv[at + 1] ?? otherwise);
};

function copyProject(): readonly Mutant[] {
  rmSync(COPY, { recursive: true, force: true });
  mkdirSync(COPY, { recursive: true });
  for (const each of ['src', 'test', '.config', 'docs', 'manifest.xml', 'package.json', 'tsconfig.json', 'README.md']) {
    cpSync(join(ROOT, each), join(COPY, each), { recursive: true });
  }
  symlinkSync(join(ROOT, 'node_modules'), join(COPY, 'node_modules'));
  const settings = JSON.parse(readFileSync(join(COPY, 'package.json'), 'utf8')) as { jest: { projects: object[] } };
  for (const project of settings.jest.projects) {
    Object.assign(project, { setupFiles: ['<rootDir>/test/mutants/wake.cjs'] });
    Object.assign(project, { setupFilesAfterEnv: ['<rootDir>/test/mutants/record-hits.cjs'] });
  }
  writeFileSync(join(COPY, 'package.json'), JSON.stringify(settings));

  let last = 0;
  return FOLDERS.flatMap((folder) => filesIn(join(COPY, 'src', folder))).flatMap((path) => {
    const { text, mutants } = instrument(relative(COPY, path), readFileSync(path, 'utf8'), () => (last += 1));
    writeFileSync(path, text);
    return mutants;
  });
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

class Oracle {
  private child: ChildProcess | undefined;

  /** What is wrong with this mutant; undefined when nothing is. */
  async ask({ id, file }: Mutant): Promise<string | undefined> {
    const child = (this.child ??= fork(join(COPY, 'test/mutants/oracle.ts'), {
      cwd: COPY,
      execArgv: ['--require', './test/mutants/wake.cjs', '--import', 'tsx'],
    }));
    return new Promise((resolve) => {
      const end = (fault: string | undefined): void => {
        clearTimeout(timer);
        child.removeAllListeners();
        resolve(fault);
      };
      const timer = setTimeout(() => {
        this.stop();
        end('does not end');
      }, PATIENCE);
      child.once('message', (answer: { readonly fault?: string }) => end(answer.fault));
      child.once('exit', () => {
        this.child = undefined;
        end('the process ended');
      });
      child.send({ id, file });
    });
  }

  stop(): void {
    this.child?.kill('SIGKILL');
    this.child = undefined;
  }
}

interface TestFile {
  readonly file: string;
  readonly ms: number;
  readonly hits: ReadonlySet<number>;
}

const jest = (env: NodeJS.ProcessEnv, ...given: readonly string[]): boolean =>
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'node', '--silent', ...given], {
    cwd: COPY,
    env: { ...process.env, ...env },
    stdio: 'ignore',
  }).status === 0;

/** Runs all tests of the core once while every mutant sleeps, to know which test file comes by which mutant; the quickest first. */
function testFiles(): readonly TestFile[] {
  const folder = join(COPY, 'out', 'hits');
  mkdirSync(folder, { recursive: true });
  const outcome = join(COPY, 'out', 'asleep.json');
  jest({ STO_HITS: folder }, '--json', '--outputFile', outcome, ...TESTS.map((each) => `test/${each}/`));
  const { testResults } = JSON.parse(readFileSync(outcome, 'utf8')) as { testResults: { name: string; status: string }[] };
  const red = new Set(testResults.filter(({ status }) => status !== 'passed').map(({ name }) => relative(COPY, name)));
  for (const file of red) console.log(`fails while every mutant sleeps, so it is left out: ${file}`);
  return readdirSync(folder)
    .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { file: string; ms: number; hits: number[] })
    .filter(({ file }) => !red.has(file))
    .map(({ file, ms, hits }) => ({ file, ms, hits: new Set(hits) }))
    .sort((a, b) => a.ms - b.ms);
}

/** Test files of one run of jest: the first runs are short, because most mutants end there. */
const FILES_PER_RUN = 5;

function survivesTests({ id }: Mutant, files: readonly TestFile[]): boolean {
  const that = files.filter(({ hits }) => hits.has(id)).map(({ file }) => file);
  for (let first = 0; first < that.length; first += FILES_PER_RUN) {
    const run = that.slice(first, first + FILES_PER_RUN);
    if (!jest({ STO_MUTANT: String(id) }, '--bail', '-w', '1', '--runTestsByPath', ...run)) return false;
  }
  return true;
}

async function main(): Promise<void> {
  const mutants = copyProject();
  const chosen = sample(mutants, Number(option('sample', '300')), Number(option('seed', '1')));
  console.log(`${mutants.length} mutants in ${FOLDERS.join(', ')}; ${chosen.length} tried.`);
  const oracle = new Oracle();
  const awake = await oracle.ask({ id: 0, file: '', line: 0, was: '', becomes: '' });
  if (awake !== undefined) throw new Error(`Without a mutant something is wrong already: ${awake}`);
  const quiet: Mutant[] = [];
  for (const mutant of chosen) if ((await oracle.ask(mutant)) === undefined) quiet.push(mutant);
  oracle.stop();
  console.log(`${chosen.length - quiet.length} killed by examples and seeded faults.`);
  const files = option('quick', 'no') === 'yes' ? [] : testFiles();
  const survivors: Mutant[] = [];
  for (const [index, mutant] of quiet.entries()) {
    if (index % 20 === 0) console.log(`${index} of ${quiet.length} met the tests, ${survivors.length} survived`);
    if (!survivesTests(mutant, files)) continue;
    survivors.push(mutant);
    console.log(`survived  ${mutant.file}:${mutant.line}  ${mutant.was}  →  ${mutant.becomes}`);
  }
  const killed = chosen.length - survivors.length;
  console.log(`\nkilled ${killed} of ${chosen.length} (${((100 * killed) / chosen.length).toFixed(1)}%), survived ${survivors.length}`);
}

void main();
