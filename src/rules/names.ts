/** Names and codes compared as people read them: without case, and with single blanks. */
export const nameKey = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ');

/** Items by the name or code they carry, those without one left out; built once, so that comparing two tables stays linear. */
export function byName<Item>(items: Iterable<Item>, nameOf: (item: Item) => string | null): Map<string, Item[]> {
  const index = new Map<string, Item[]>();
  for (const item of items) {
    const name = nameOf(item);
    if (name === null) continue;
    const key = nameKey(name);
    const known = index.get(key);
    if (known) known.push(item);
    else index.set(key, [item]);
  }
  return index;
}
