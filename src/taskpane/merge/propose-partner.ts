import type { AnyLine, Dossier } from '../../records/dossier';
import { RECEIVING } from '../../records/merge/receiving';

/** Letters of a word in a name that tell it from others; shorter ones such as `de` and `vmbo` do not. */
const TELLING = 5;

/** Who a file is probably from: the one partner that its lines name, else the partner whose name is in that of the file; '' when it does not tell. */
export function proposePartner(dossier: Dossier, fileName: string, partners: readonly string[]): string {
  const named = new Map<string, string>();
  for (const { key, partner } of RECEIVING) {
    if (partner === undefined) continue;
    for (const line of dossier[key].lines as readonly AnyLine[]) {
      const name = (line as unknown as Readonly<Record<string, unknown>>)[partner];
      if (typeof name === 'string') named.set(plain(name), name.trim());
    }
  }
  const [only, more] = named.values();
  if (only !== undefined && more === undefined) return partners.find((partner) => plain(partner) === plain(only)) ?? only;
  const file = plain(fileName.replace(/\.[^.]*$/, ''));
  const whole = partners.filter((partner) => plain(partner) !== '' && file.includes(plain(partner)));
  if (whole.length === 1) return whole[0] ?? '';
  const byWord = partners.filter((partner) =>
    partner.split(/[^\p{L}\d]+/u).some((word) => word.length >= TELLING && file.includes(plain(word)) && isOfOne(word, partners)),
  );
  return byWord.length === 1 ? (byWord[0] ?? '') : '';
}

/** A word that stands in the names of several partners tells nothing. */
const isOfOne = (word: string, partners: readonly string[]): boolean =>
  partners.filter((partner) => plain(partner).includes(plain(word))).length === 1;

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase();
