import { ProfileError, readProfile } from '../../records/mapping/profile';
import type { SheetMapping } from '../../records/mapping/sheet-mapping';

/** Bytes of a profile beyond which it is none. */
const MAX_SIZE = 2_000_000;

/**
 * Reads a koppelprofiel that the user chose.
 * @throws ProfileError
 */
export async function readProfileFile(file: File): Promise<readonly SheetMapping[]> {
  if (file.size > MAX_SIZE) throw new ProfileError('Dit bestand is te groot voor een koppelprofiel.');
  return readProfile(new TextDecoder().decode(await file.arrayBuffer()));
}
