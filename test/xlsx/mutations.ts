import { strToU8, zipSync } from 'fflate';
import { inflateEntry, readZip } from '../../src/xlsx/zip/zip-read';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const NUMBERS = ['-1', '0', '1e999', '99999999999', '4294967296', '-2147483649', '1048577', '16385', '0.5', 'NaN', '', '1048576', '65536'];
const TEXTS = [
  '__proto__',
  'constructor',
  '&#xFFFFFFFF;',
  '&constructor;',
  '_x0000_',
  '\u0000',
  '😀',
  'a'.repeat(40_000),
  '[[#This Row],[',
  "'''",
  '=1+1',
];

/** Bytes or parts of a workbook changed in one of many ways, all decided by `random`. */
export function mutated(bytes: Uint8Array, random: () => number): Uint8Array {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const place = (length: number): number => Math.floor(random() * length);
  const kind = random();
  if (kind < 0.1) return flipped(bytes, place, 1 + place(8));
  if (kind < 0.15) return bytes.slice(0, place(bytes.length));
  let parts: [string, Uint8Array][];
  try {
    parts = readZip(bytes).map((entry) => [entry.name, inflateEntry(entry)]);
  } catch {
    return flipped(bytes, place, 4);
  }
  if (parts.length === 0) return flipped(bytes, place, 4);
  const times = 1 + place(3);
  for (let time = 0; time < times; time++) {
    const chosen = pick(parts);
    const other = pick(parts);
    const change = random();
    if (change < 0.04) parts = parts.filter((part) => part !== chosen);
    else if (change < 0.1) [chosen[1], other[1]] = [other[1], chosen[1]];
    else if (change < 0.14) chosen[1] = chosen[1].slice(0, place(chosen[1].length));
    else if (change < 0.18) parts.push([pick(['xl/workbook.xml', '../../weg.xml', chosen[0].toUpperCase(), `${chosen[0]}2`]), other[1]]);
    else if (chosen[1].length < 3_000_000) chosen[1] = strToU8(mutatedXml(new TextDecoder().decode(chosen[1]), pick, place));
  }
  return zipSync(Object.fromEntries(parts), { level: 1 });
}

function flipped(bytes: Uint8Array, place: (length: number) => number, count: number): Uint8Array {
  const copy = bytes.slice();
  for (let flip = 0; flip < count; flip++) copy[place(copy.length)] = place(256);
  return copy;
}

/** One change of the text of a part: of a number, a text, an attribute, a tag or an element. */
function mutatedXml(xml: string, pick: <T>(list: readonly T[]) => T, place: (length: number) => number): string {
  const from = place(xml.length);
  const replaceNext = (pattern: RegExp, by: (found: string) => string): string => {
    const found = pattern.exec(xml.slice(from, from + 20_000));
    if (!found) return xml;
    const at = from + found.index;
    return xml.slice(0, at) + by(found[0]) + xml.slice(at + found[0].length);
  };
  return pick([
    () => replaceNext(/\d+/, () => pick(NUMBERS)),
    () => replaceNext(/"\d+"/, () => `"${pick(NUMBERS)}"`),
    () => replaceNext(/>[^<]+</, () => `>${pick(TEXTS)}<`),
    () => replaceNext(/="[^"]*"/, () => `="${pick([...TEXTS, ...NUMBERS])}"`),
    () => replaceNext(/ [\w:]+="[^"]*"/, () => ''),
    () => replaceNext(/ [\w:]+="[^"]*"/, (found) => found + found),
    () => replaceNext(/<\/?[\w:]+[^>]*>/, () => ''),
    () => replaceNext(/<\/?[\w:]+[^>]*>/, (found) => found + found),
    () => replaceNext(/<[\w:]+[^>]*>/, (found) => `${found.slice(0, -1)}/>`),
    () => replaceNext(/<([\w:]+)[^>]*\/>|<([\w:]+)[^>]*>[^<]*<\/\2>/, (found) => found.repeat(50)),
    () => replaceNext(/<([\w:]+)[^>]*\/>|<([\w:]+)[^>]*>[^<]*<\/\2>/, () => ''),
    () =>
      replaceNext(/[A-Z]+\d+(:[A-Z]+\d+)?/, () => pick(['A1:XFD1048576', 'XFD1048576', 'ZZZ9999999', 'A0', 'B2:A1', 'a1', '$A:$A', ''])),
    () =>
      xml.slice(0, from) +
      pick(['<', '>', '&', '"', '<!--', '-->', ']]>', '<![CDATA[', '<?x', '<!DOCTYPE a>', '</', '/>']) +
      xml.slice(from),
    () => xml.slice(0, from) + xml.slice(from + place(200)),
    () => xml.slice(0, from) + xml.slice(place(xml.length)),
  ])();
}
