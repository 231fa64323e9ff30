import type { Blocks } from './blocks';

/** So many groupings are kept: of a register and its parts. */
const MOST_KEPT = 4;

/** Things of one key, with the block that each is in. */
interface Group<Item> {
  readonly members: readonly { readonly item: Item; readonly block: readonly Item[] }[];
  readonly items: readonly Item[];
}

/** Things by their key, in the order of the blocks. */
export type Groups<Item> = ReadonlyMap<string, readonly Item[]>;

/**
 * Groups things by key, in groups of at least so many. What was known of other blocks is brought up to date: only blocks that came or went are looked
 * at, and a group of which no member came or went is the same array.
 */
export function grouped<Item>(keyOf: (item: Item) => string | null, least = 1): (blocks: Blocks<Item>) => Groups<Item> {
  const kept: Grouping<Item>[] = [];
  return (blocks) => {
    const wanted = new Set(blocks);
    // The one that has most in common; with less than half it is as quick to begin anew.
    const inCommon = kept.map((each) => each.shared(wanted));
    const most = Math.max(0, ...inCommon);
    const place = most * 2 >= blocks.length ? inCommon.indexOf(most) : -1;
    const grouping = kept[place] ?? new Grouping(keyOf, least);
    if (kept[place]) kept.splice(place, 1);
    kept.unshift(grouping);
    if (kept.length > MOST_KEPT) kept.pop();
    return grouping.become(blocks);
  };
}

class Grouping<Item> {
  private blocks: ReadonlySet<readonly Item[]> = new Set();
  private readonly groups = new Map<string, Group<Item>>();
  /** Keys of groups that are large enough. */
  private readonly large = new Set<string>();

  constructor(
    private readonly keyOf: (item: Item) => string | null,
    private readonly least: number,
  ) {}

  /** How many of the blocks it knows. */
  shared(blocks: ReadonlySet<readonly Item[]>): number {
    let shared = 0;
    for (const block of blocks) if (this.blocks.has(block)) shared += 1;
    return shared;
  }

  /** Brings the groups up to date. */
  become(blocks: Blocks<Item>): Groups<Item> {
    const order = new Map(blocks.map((block, index) => [block, index]));
    const gone = new Map<string, Set<readonly Item[]>>();
    const came = new Map<string, { item: Item; block: readonly Item[] }[]>();
    for (const block of this.blocks) {
      if (order.has(block)) continue;
      for (const item of block) {
        const key = this.keyOf(item);
        if (key !== null) gone.set(key, (gone.get(key) ?? new Set()).add(block));
      }
    }
    for (const block of blocks) {
      if (this.blocks.has(block)) continue;
      for (const item of block) {
        const key = this.keyOf(item);
        if (key === null) continue;
        const known = came.get(key);
        if (known) known.push({ item, block });
        else came.set(key, [{ item, block }]);
      }
    }
    for (const key of new Set([...gone.keys(), ...came.keys()])) {
      const before = this.groups.get(key);
      const left = before?.members.filter(({ block }) => !gone.get(key)?.has(block)) ?? [];
      const members = [...left, ...(came.get(key) ?? [])].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0));
      const items = members.map(({ item }) => item);
      const isSame = before?.items.length === items.length && items.every((item, index) => item === before.items[index]);
      if (members.length === 0) this.groups.delete(key);
      else this.groups.set(key, { members, items: isSame ? before.items : items });
      if (members.length >= this.least) this.large.add(key);
      else this.large.delete(key);
    }
    this.blocks = new Set(blocks);
    const groups = [...this.large].flatMap((key) => {
      const group = this.groups.get(key);
      return group ? [{ key, items: group.items, first: order.get(group.members[0]?.block ?? []) ?? 0 }] : [];
    });
    return new Map(groups.sort((a, b) => a.first - b.first).map(({ key, items }) => [key, items]));
  }
}
