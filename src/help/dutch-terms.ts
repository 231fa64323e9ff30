import { stemmer } from '@orama/stemmers/dutch';

/** Letters with a mark as the letter, lower case, without apostrophes: `Coördinator` and `thema’s` are `coordinator` and `themas`. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\p{M}'’‘]/gu, '')
    .toLowerCase();

/** Words and codes of a text, folded: `DUS-I` and `PER-01` stay one word and are found by their parts too. */
export function wordsOf(text: string): readonly string[] {
  return (folded(text).match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? []).flatMap((word) =>
    word.includes('-') ? [word.replaceAll('-', ''), ...word.split('-')] : [word],
  );
}

/** What plural and singular of a Dutch word share. The stemmer of Snowball leaves some plurals whole, and never turns v and z into f and s. */
export function stemOf(word: string): string {
  if (/\d/.test(word)) return word;
  const singular = word.replace(/^(klok|les|werk)?uren$/, '$1uur').replace(/(?<=.{3}[aeiouy])s$/, '');
  return stemmer(singular).replace(/v$/, 'f').replace(/z$/, 's');
}

/** Shortest word that is found inside a longer one. */
const SHORTEST_PART = 4;

/** For each stem the stems that it ends with and that stand by themselves in the same texts: `uurtarief` holds `tarief`, as Dutch joins words. */
export function partsOfCompounds(stems: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const parts = new Map<string, readonly string[]>();
  for (const stem of stems) {
    const found: string[] = [];
    for (let at = 3; at <= stem.length - SHORTEST_PART; at += 1) {
      const end = stem.slice(at);
      if (stems.has(end)) found.push(end);
    }
    if (found.length > 0) parts.set(stem, found);
  }
  return parts;
}
