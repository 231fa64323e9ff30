/**
 * `npm run mutants -- --sample 300 --seed 1`: changes operators and conditions in facts, rules and records, one at a time, in a copy of the
 * project below out/, and says which changes no test notices. Each is tried on the examples of the rules and the seeded faults first; who
 * survives that meets the tests of the core.
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
const TESTS = ['test/rules', 'test/facts', 'test/records', 'test/check', 'test/cases', 'test/cells'];
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
  const settings = JSON.parse(readFileSync(join(COPY, 'package.json'), 'utf8')) as { jest: { projects: { setupFiles?: string[] }[] } };
  writeFileSync(join(COPY, 'wake.cjs'), 'globalThis.mutant = Number(process.env.STO_MUTANT ?? 0);\n');
  for (const project of settings.jest.projects) project.setupFiles = ['<rootDir>/wake.cjs'];
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
    const child = (this.child ??= fork(join(COPY, 'test/mutants/oracle.ts'), { cwd: COPY, execArgv: ['--import', 'tsx'] }));
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

const meetsTests = ({ id }: Mutant): boolean =>
  spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', '--selectProjects', 'node', '--bail', '--silent', '-w', '1', ...TESTS], {
    cwd: COPY,
    env: { ...process.env, STO_MUTANT: String(id) },
    stdio: 'ignore',
  }).status === 0;

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
  const survivors = option('quick', 'no') === 'yes' ? quiet : quiet.filter(meetsTests);
  for (const { file, line, was, becomes } of survivors) console.log(`survived  ${file}:${line}  ${was}  →  ${becomes}`);
  const killed = chosen.length - survivors.length;
  console.log(`\nkilled ${killed} of ${chosen.length} (${((100 * killed) / chosen.length).toFixed(1)}%), survived ${survivors.length}`);
}

void main();
