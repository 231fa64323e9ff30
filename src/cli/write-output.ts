import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, basename, resolve } from 'node:path';
import { codeOf } from './find-files';

/** Why a file was not written, as a Dutch sentence. */
export class OutputError extends Error {
  override readonly name = 'OutputError';
}

/** A path by which two names of the same file can be compared, also when it is not there yet. */
export function truePath(path: string): string {
  const full = resolve(path);
  if (existsSync(full)) return realpathSync.native(full);
  const folder = dirname(full);
  return join(existsSync(folder) ? realpathSync.native(folder) : folder, basename(full));
}

/**
 * Writes a file. What exists stays, unless `force`; a file in `inputs` is never overwritten.
 * @throws OutputError
 */
export function writeOutput(path: string, content: string | Uint8Array, force: boolean, inputs: readonly string[]): void {
  refuseOverwriting(path, force, inputs);
  try {
    // `wx` also refuses a file that came since.
    writeFileSync(path, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = codeOf(error);
    throw new OutputError(code === ' (EEXIST)' ? existing(path) : `${path} kan niet geschreven worden${code}.`);
  }
}

/** Refuses before any work is done. @throws OutputError */
export function refuseOverwriting(path: string, force: boolean, inputs: readonly string[]): void {
  const target = truePath(path);
  if (inputs.some((input) => truePath(input) === target)) {
    throw new OutputError(`${path} is een van de bestanden die gecontroleerd worden en wordt nooit overschreven. Kies een andere naam.`);
  }
  if (!force && existsSync(path)) throw new OutputError(existing(path));
}

const existing = (path: string): string => `${path} bestaat al. Kies een andere naam, of gebruik --force om het te vervangen.`;
