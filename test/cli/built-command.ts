import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '..', '..');

/** What a run of the command gave. */
export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command as it is shipped, in a folder of its own in which it runs. */
export interface BuiltCommand {
  readonly program: string;
  readonly at: (...names: string[]) => string;
  /** Runs it as a program of its own. */
  readonly sto: (...parameters: string[]) => Run;
}

/** Builds the command for the tests of one file; the folder goes when they are done. */
export function builtCommand(name: string): BuiltCommand {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), `sto-${name}-`));
  const at = (...names: string[]): string => path.join(folder, ...names);
  const program = at('bouw', 'sto.cjs');
  beforeAll(() => {
    const webpack = require.resolve('webpack-cli/bin/cli.js');
    const parameters = ['--mode', 'production', '--config-name', 'command', '--output-path', at('bouw')];
    const build = spawnSync(process.execPath, [webpack, ...parameters], { cwd: root, encoding: 'utf8' });
    if (build.status !== 0) throw new Error(build.stdout + build.stderr);
  }, 180_000);
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
  return {
    program,
    at,
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
