import { readFileSync, statSync } from 'node:fs';
import { codeOf } from './find-files';

/** Bytes of a file beyond which reading it is not begun. */
const MAX_SIZE = 500_000_000;

/** Why a file cannot be read, as a Dutch sentence without its name. */
export class InputError extends Error {
  override readonly name = 'InputError';
  constructor(
    readonly code: 'not-found' | 'unreadable' | 'too-big',
    message: string,
  ) {
    super(message);
  }
}

/** The bytes of a file: no pipe or device, which may never end. @throws InputError */
export function readInput(path: string): Uint8Array {
  try {
    const stats = statSync(path);
    if (!stats.isFile()) throw new InputError('unreadable', 'Dit is geen gewoon bestand.');
    if (stats.size > MAX_SIZE)
      throw new InputError(
        'too-big',
        `Dit bestand is ${Math.round(stats.size / 1e6)} MB; meer dan ${MAX_SIZE / 1e6} MB wordt niet gelezen.`,
      );
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    if (error instanceof InputError) throw error;
    if (codeOf(error) === ' (ENOENT)') throw new InputError('not-found', 'Dit bestand bestaat niet.');
    throw new InputError('unreadable', `Dit bestand kan niet gelezen worden${codeOf(error)}.`);
  }
}
