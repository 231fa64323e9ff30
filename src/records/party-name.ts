/** Words of a company's name that tell nothing about which company it is. */
const EMPTY_WORDS = new Set([
  'bv',
  'nv',
  'vof',
  'cv',
  'ua',
  'gmbh',
  'ltd',
  'inc',
  'stichting',
  'st',
  'vereniging',
  'de',
  'het',
  'van',
  'en',
  'the',
  'nederland',
  'holding',
  'groep',
  'group',
  'fa',
  'firma',
]);

/** The words of a company's name by which it is known: `Technische Unie B.V.` and `TECHNISCHE UNIE` have the same. */
export function partyWords(name: string): readonly string[] {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\b(\p{L})\.(?=\p{L}\b)/gu, '$1')
    .replace(/['’.]/g, (mark) => (mark === '.' ? ' ' : ''));
  const words = plain.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const telling = words.filter((word) => word.length > 1 && !EMPTY_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)];
}

/** Whether two names are of the same party, as far as the names tell; `unknown` when one of them is not there. */
export function compareParties(one: readonly string[], other: readonly string[]): 'same' | 'other' | 'unknown' {
  if (one.length === 0 || other.length === 0) return 'unknown';
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  const shared = few.filter((word) => many.includes(word)).length;
  if (shared * 2 > few.length) return 'same';
  return few.join('') === many.join('') ? 'same' : 'other';
}
