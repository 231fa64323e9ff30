import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';

const root = path.resolve(__dirname, '../..');
const SOURCES = ['src', 'assets', 'manifest.xml', 'webpack.config.js', '.config/without-examples.cjs', 'package-lock.json'];
const WAIT_MS = 200;

/** Where the production build of the tests is hosted, as its manifest says. */
export const HOST = 'https://sto.example.nl/pane';

/** The pane, its functions and the command as they are shipped; gives the folder. */
export const builtProduction = (): Promise<string> => built('production', ['--mode', 'production', '--env', `host=${HOST}`]);

/** The command `sto` as it is shipped; gives the path of the program. */
export const builtProgram = async (): Promise<string> =>
  path.join(await built('command', ['--mode', 'production', '--config-name', 'command']), 'sto.cjs');

/** The workbench with the pane in it; gives the folder. */
export const builtWorkbench = (): Promise<string> => built('workbench', ['--mode', 'development', '--env', 'workbench']);

/** Builds into out/<name> when a source is newer than what stands there; test files that need it at the same time wait for one build. */
async function built(name: string, parameters: readonly string[]): Promise<string> {
  const folder = path.join(root, 'out', name);
  const stamp = `${folder}.built`;
  const lock = `${folder}.lock`;
  fs.mkdirSync(path.join(root, 'out'), { recursive: true });
  while (!isFresh(stamp)) {
    if (!takes(lock)) {
      await setTimeout(WAIT_MS);
      continue;
    }
    try {
      if (!isFresh(stamp)) await build(folder, stamp, parameters);
      break;
    } finally {
      fs.rmSync(lock, { force: true });
    }
  }
  return folder;
}

async function build(folder: string, stamp: string, parameters: readonly string[]): Promise<void> {
  const started = new Date();
  const webpack = path.join(root, 'node_modules', 'webpack-cli', 'bin', 'cli.js');
  await promisify(execFile)(process.execPath, [webpack, ...parameters, '--output-path', folder], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  fs.writeFileSync(stamp, '');
  fs.utimesSync(stamp, started, started);
}

/** Whether this process may build now. A lock of a process that is gone is taken away. */
function takes(lock: string): boolean {
  try {
    fs.writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!holderLives(lock)) fs.rmSync(lock, { force: true });
    return false;
  }
}

function holderLives(lock: string): boolean {
  try {
    process.kill(Number(fs.readFileSync(lock, 'utf8')) || process.pid, 0);
    return true;
  } catch {
    return false;
  }
}

const isFresh = (stamp: string): boolean =>
  fs.existsSync(stamp) && fs.statSync(stamp).mtimeMs > Math.max(...SOURCES.map((source) => newest(path.join(root, source))));

/** When the newest file at or below a path was changed, in milliseconds. */
function newest(file: string): number {
  const found = fs.statSync(file);
  return found.isDirectory()
    ? Math.max(found.mtimeMs, ...fs.readdirSync(file).map((name) => newest(path.join(file, name))))
    : found.mtimeMs;
}
