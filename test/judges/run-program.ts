import { spawnSync } from 'node:child_process';

/** Runs a program to its end and gives what it printed; throws a sentence that says what is missing or what went wrong. */
export function runProgram(program: string, args: readonly string[], missing: string, input?: string): string {
  const result = spawnSync(program, [...args], { encoding: 'utf8', timeout: 120_000, maxBuffer: 256_000_000, input });
  if (result.error && 'code' in result.error && result.error.code === 'ENOENT') throw new Error(missing);
  if (result.error) throw result.error;
  if (result.status !== 0)
    throw new Error(`${program} ${args.join(' ')} stopped with ${result.status}:\n${result.stderr || result.stdout}`);
  return result.stdout;
}
