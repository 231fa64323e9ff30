/** Texts of these characters only are written in one way; others are rare, and slower to compare. */
const PLAIN = /^[\x20-\x7e]*$/;

/** One apostrophe, one hyphen and one way to write an accent, whatever the word processor made of them. */
const simplified = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u200b\u00ad\ufeff]/g, '');

/** Names and codes compared as people read them: without case, and with single blanks. */
export function nameKey(name: string): string {
  const isPlain = PLAIN.test(name);
  const key = (isPlain ? name : simplified(name)).trim().toLowerCase();
  // Every rule that compares lines asks this of every line; in most names there is no blank to take out.
  return isPlain && !key.includes('  ') ? key : key.replace(/[\s\u00a0]+/g, ' ');
}

/** So many answers are remembered; a workbook with more different names asks again. */
const MOST_REMEMBERED = 2_000;

/** The same answers, remembered for the texts that stand on many lines: names, codes and kinds. */
export function remembered<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    let found = known.get(text);
    if (!found) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      known.set(text, (found = { answer: find(text) }));
    }
    return found.answer;
  };
}

/** Items by the name or code they carry, those without one left out; built once, so that comparing two tables stays linear. */
export const byName = <Item>(items: Iterable<Item>, nameOf: (item: Item) => string | null): Map<string, Item[]> =>
  byKey(items, (item) => {
    const name = nameOf(item);
    return name === null ? null : nameKey(name);
  });

/** The same by a key that was made of name keys already. */
export function byKey<Item>(items: Iterable<Item>, keyOf: (item: Item) => string | null): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const known = index.get(key);
    if (known) known.push(item);
    else index.set(key, [item]);
  }
  return index;
}
