import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { builtProgram } from '../setup/built';

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it is shipped, in a folder of its own in which it runs. */
export interface BuiltCommand {
  /** Path of the program, once the tests run. */
  readonly program: string;
  readonly at: (...names: string[]) => string;
  /** Runs it as a program of its own. */
  readonly sto: (...parameters: string[]) => Run;
}

/** The built command for the tests of one file; the folder in which it runs goes when they are done. */
export function builtCommand(name: string): BuiltCommand {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `sto-${name}-`));
  let program = '';
  beforeAll(async () => {
    program = await builtProgram();
  }, 300_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return {
    get program() {
      return program;
    },
    at: (...names) => path.join(folder, ...names),
    sto: (...parameters) => {
      const { LANG: _lang, LC_ALL: _all, LC_MESSAGES: _messages, ...environment } = process.env;
      const run = spawnSync(process.execPath, [program, ...parameters], {
        cwd: folder,
        encoding: 'utf8',
        env: environment,
        timeout: 60_000,
      });
      return { code: run.status, out: run.stdout, err: run.stderr };
    },
  };
}
