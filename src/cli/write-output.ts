import { closeSync, existsSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { codeOf } from './find-files';

/** Why a file was not written, as a Dutch sentence. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** A path by which two names of the same file can be compared, also when it is not there yet. */
function truePath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  const folder = dirname(full);
  return join(existsSync(folder) ? realpathSync.native(folder) : folder, basename(full));
}

/** The files that are checked, none of which is ever written: known by their true paths, and by device and number for their other links. */
export class InputFiles {
  private readonly paths = new Set<string>();
  private readonly numbers = new Set<string>();

  constructor(paths: readonly string[]) {
    for (const path of paths) {
      this.paths.add(truePath(path));
      const number = numberOf(path);
      if (number !== undefined) this.numbers.add(number);
    }
  }

  has(path: string): boolean {
    const number = numberOf(path);
    return this.paths.has(truePath(path)) || (number !== undefined && this.numbers.has(number));
  }
}

/** Device and number of a file, which all its hard links share; undefined when it is not there or the file system has none. */
function numberOf(path: string): string | undefined {
  try {
    const { dev, ino } = statSync(path, { bigint: true });
    return ino === 0n ? undefined : `${dev}:${ino}`;
  } catch {
    return undefined;
  }
}

/** Refuses before any work is done. @throws OutputError */
export function refuseOverwriting(path: string, force: boolean, inputs: InputFiles): void {
  if (inputs.has(path)) {
    throw new OutputError(`${path} is een van de bestanden die gecontroleerd worden en wordt nooit overschreven. Kies een andere naam.`);
  }
  if (!force && existsSync(path)) throw new OutputError(existing(path));
}

/**
 * Writes a file wholly or not at all: beside its place under another name, and then in its place. What exists stays, unless `force`; whoever
 * calls has looked with `refuseOverwriting` that it is no input.
 * @throws OutputError
 */
export function writeOutput(path: string, content: string | Uint8Array, force: boolean): void {
  const target = truePath(path);
  const there = statSync(target, { throwIfNoEntry: false });
  if (there && !force) throw new OutputError(existing(path));
  const beside = join(dirname(target), `.${basename(target).slice(0, 100)}.${process.pid}.tmp`);
  try {
    // A device or pipe is no file that can be put in the place of another.
    if (there && !there.isFile()) writeFileSync(target, content);
    else writeBeside(beside, target, content, there);
  } catch (error) {
    rmSync(beside, { force: true });
    const code = codeOf(error);
    throw new OutputError(code === ' (EEXIST)' ? existing(path) : `${path} kan niet geschreven worden${code}.`);
  }
}

function writeBeside(beside: string, target: string, content: string | Uint8Array, there: Stats | undefined): void {
  const file = openSync(beside, 'w', there?.mode);
  try {
    writeFileSync(file, content);
    // A full disk may only be noticed here.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  // Takes the name, and refuses when another program took it since.
  if (!there) closeSync(openSync(target, 'wx'));
  renameSync(beside, target);
}

const existing = (path: string): string => `${path} bestaat al. Kies een andere naam, of gebruik --force om het te vervangen.`;
