import type { AnyLine, AnyRegister } from '../records/dossier';

/**
 * Things in the order of the lines they are of, in blocks. A block is the same array as long as none of its lines changed, so that what is
 * known of it stays: after an edit of one line among thousands only the block around it is looked at again.
 */
export type Blocks<Item> = readonly (readonly Item[])[];

/** Lines in a block. */
const BLOCK = 128;
/** Blocks that are known by one first line: a register and its parts, before and after an edit. */
const MOST_KNOWN = 8;

const blocksByRegister = new WeakMap<AnyRegister, Blocks<AnyLine>>();
const blocksByFirst = new WeakMap<AnyLine, (readonly AnyLine[])[]>();
const wholes = new WeakMap<readonly AnyLine[], readonly AnyLine[]>();

/** The lines of a register in blocks. Those of a part are cut where those of the whole are. */
export function linesInBlocks<Register extends AnyRegister>(register: Register): Blocks<Register['lines'][number]> {
  let blocks = blocksByRegister.get(register);
  if (!blocks)
    blocksByRegister.set(register, (blocks = register.partOf ? blocksOfPart(register, register.partOf) : blocksOf(register.lines)));
  return blocks;
}

/** The block of which this one holds some of the lines, in the same order; undefined when there is none. */
export const wholeOf = (block: readonly AnyLine[]): readonly AnyLine[] | undefined => wholes.get(block);

function blocksOf(lines: readonly AnyLine[]): Blocks<AnyLine> {
  const blocks: (readonly AnyLine[])[] = [];
  for (let first = 0; first < lines.length; first += BLOCK) blocks.push(knownBlock(lines, first, Math.min(first + BLOCK, lines.length)));
  return blocks;
}

function blocksOfPart({ lines }: AnyRegister, whole: AnyRegister): Blocks<AnyLine> {
  const blocks: (readonly AnyLine[])[] = [];
  let first = 0;
  for (const block of linesInBlocks(whole)) {
    let next = first + block.length;
    // Some of the lines in the same order: as many of them, with the same first and last one, are all of them.
    if (lines[first] === block[0] && lines[next - 1] === block[block.length - 1]) blocks.push(block);
    else {
      next = first;
      for (const line of block) if (lines[next] === line) next += 1;
      if (next > first) {
        const part = knownBlock(lines, first, next);
        if (!wholes.has(part)) wholes.set(part, block);
        blocks.push(part);
      }
    }
    first = next;
  }
  return blocks;
}

/** Part of a register, by what is left of each of its blocks. Its lines stand in a row only once somebody asks for them. */
export function partInBlocks(whole: AnyRegister, left: Blocks<AnyLine>, problems: AnyRegister['problems']): AnyRegister {
  const all = linesInBlocks(whole);
  for (const [index, block] of left.entries()) {
    const ofWhole = all[index];
    if (ofWhole && block !== ofWhole && !wholes.has(block)) wholes.set(block, ofWhole);
  }
  const blocks = left.filter((block) => block.length > 0);
  let lines: readonly AnyLine[] | undefined;
  const part = {
    ...whole,
    get lines() {
      return (lines ??= joined(blocks));
    },
    problems,
    partOf: whole,
  } as unknown as AnyRegister;
  blocksByRegister.set(part, blocks);
  return part;
}

/** These lines as a block, the same one as before when they are the same. */
function knownBlock(lines: readonly AnyLine[], from: number, to: number): readonly AnyLine[] {
  const first = lines[from];
  if (!first) return [];
  let known = blocksByFirst.get(first);
  if (!known) blocksByFirst.set(first, (known = []));
  const same = known.find((block) => block.length === to - from && block.every((line, index) => line === lines[from + index]));
  if (same) return same;
  const block = lines.slice(from, to);
  known.unshift(block);
  if (known.length > MOST_KNOWN) known.pop();
  return block;
}

/** All things of the blocks, in order. `concat` copies blocks whole, where `flat` goes thing by thing: with thousands of lines an edit feels that. */
export const joined = <Item>(blocks: Blocks<Item>): readonly Item[] => ([] as Item[]).concat(...blocks);

/** Finds something of a list, once. What it finds may depend on nothing but the things in the list. */
export function once<Item, Answer>(find: (items: readonly Item[]) => Answer): (items: readonly Item[]) => Answer {
  const known = new WeakMap<readonly Item[], { readonly answer: Answer }>();
  return (items) => {
    let found = known.get(items);
    if (!found) known.set(items, (found = { answer: find(items) }));
    return found.answer;
  };
}

/** The same for each block by itself. */
export function perBlock<Item, Answer>(find: (items: readonly Item[]) => Answer): (blocks: Blocks<Item>) => readonly Answer[] {
  const ofBlock = once(find);
  return (blocks) => blocks.map(ofBlock);
}

/** So many questions are remembered; a check asks fewer. */
const MOST_ASKED = 200;

/** The same for a question about a block, which is a plain value. */
export function perBlockAsked<Item, Question, Answer>(
  find: (items: readonly Item[], question: Question) => Answer,
): (blocks: Blocks<Item>, question: Question) => readonly Answer[] {
  const asked = new Map<string, (items: readonly Item[]) => Answer>();
  return (blocks, question) => {
    const name = JSON.stringify(question);
    let ofBlock = asked.get(name);
    if (!ofBlock) {
      const [oldest] = asked.keys();
      if (asked.size >= MOST_ASKED && oldest !== undefined) asked.delete(oldest);
      asked.set(name, (ofBlock = once((items) => find(items, question))));
    }
    return blocks.map(ofBlock);
  };
}
