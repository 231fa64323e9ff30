import { ProfileError, readProfile } from '../records/mapping/profile';
import type { SheetMapping } from '../records/mapping/sheet-mapping';
import { InputError, readInput } from './read-input';
import { OutputError } from './write-output';

/**
 * The layouts of the koppelprofiel that the user named.
 * @throws OutputError
 */
export function readKoppeling(path: string): readonly SheetMapping[] {
  try {
    return readProfile(new TextDecoder().decode(readInput(path)));
  } catch (error) {
    if (error instanceof InputError || error instanceof ProfileError) throw new OutputError(`${path}: ${error.message}`);
    throw error;
  }
}
