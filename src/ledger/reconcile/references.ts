import { nameKey } from '../../facts/lists/names';
import { saysNothing } from '../../facts/lists/words';

/** A number by which a document is known, as it is compared: without case, blanks, marks and leading zeros. */
export type Reference = string;

/** Null when nothing was filled in: `-` and `n.v.t.` are no numbers. */
export function reference(text: string | null): Reference | null {
  if (text === null || saysNothing(text)) return null;
  const key = nameKey(text).replace(/[^\p{L}\p{N}]/gu, '');
  if (key === '') return null;
  return /^\d+$/.test(key) ? key.replace(/^0+(?=\d)/, '') : key;
}

/** Whether a number is long enough that two documents hardly share it by chance. */
export const isTelling = (key: Reference): boolean => key.length >= 4 && /\d/.test(key);
