import type { Dossier } from '../../records/dossier';
import { nameKey } from './names';

/** Gives the programmalijn of an activity as it is written on the sheet Activiteiten; null when that does not tell, or tells two. */
export function programmeLines({ activiteiten }: Dossier): (code: string | null) => string | null {
  const lijnen = new Map<string, string | null>();
  for (const { act_code, pl_code } of activiteiten.lines) {
    if (act_code === null) continue;
    const key = nameKey(act_code);
    const known = lijnen.get(key);
    const agree = known === undefined || (known !== null && pl_code !== null && nameKey(known) === nameKey(pl_code));
    lijnen.set(key, agree ? firstSpelling(known, pl_code) : null);
  }
  return (code) => (code === null ? null : (lijnen.get(nameKey(code)) ?? null));
}

/** Of two spellings of one name always the same, whichever row comes first. */
export const firstSpelling = (known: string | null | undefined, other: string | null): string | null =>
  known !== null && known !== undefined && other !== null && known < other ? known : other;
