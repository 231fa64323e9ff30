import type { AnyLine, AnyRegister, Dossier, Line, Register } from '../records/dossier';
import type { TableRecord } from '../templates';
import type { TableKey } from '../templates/column';
import { joined, linesInBlocks, wholeOf, type Blocks } from './blocks';
import { readingOf, type CellReading } from './empty-cells';
import { watcherOf, type Columns, type WatchedFact } from './watched';

/** An answer to a question about the dossier. It is found once and shared by all who ask, as long as the registers it reads are the same. */
export interface DossierFact<Key extends TableKey, Answer> {
  (dossier: Pick<Dossier, Key>): Answer;
  /** The registers on which the answer rests: as long as none of these changes, the answer stays. */
  readonly reads: readonly Key[];
}

/** The columns that a fact looks at, by register. */
export type FactColumns<Key extends TableKey> = { readonly [K in Key]: readonly (keyof TableRecord<K> & string)[] };

/** How a fact stays when lines change. */
interface FactOptions<Key extends TableKey, Answer> {
  /** All columns at which it looks; the rules that ask it run again when one of these changed. Without them any change will do. */
  readonly columns?: FactColumns<Key> | undefined;
  /** False for an answer that holds no lines, but only values and places: it stays as it is when lines change in other columns. */
  readonly holdsLines?: boolean;
  /** Whether two answers say the same: who asked about lines beside those that it judges, need not judge again then. */
  readonly isSame?: (before: Answer, after: Answer) => boolean;
}

/** What is kept of a fact to carry its answers over a change. */
interface AnyFact {
  readonly reads: readonly TableKey[];
  readonly columns: Readonly<Partial<Record<TableKey, readonly string[]>>>;
  readonly carry: (before: Dossier, after: Dossier) => void;
}

const withColumns: AnyFact[] = [];

/** Declares a fact. `find` sees nothing but the registers it names, so that what it reads cannot be forgotten. */
export function defineFact<const Key extends TableKey, Answer>(
  reads: readonly [Key, ...Key[]],
  find: (registers: Pick<Dossier, Key>) => Answer,
  { columns, holdsLines = true, isSame }: FactOptions<Key, Answer> = {},
): DossierFact<Key, Answer> {
  const known: Known<Answer> = { answers: new WeakMap(), next: new WeakMap() };
  const last = reads.at(-1) ?? reads[0];
  const placeOf = (dossier: Pick<Dossier, Key>): Known<Answer> => {
    let at = known;
    for (const key of reads.slice(0, -1)) at = nextOf(at, dossier[key]);
    return at;
  };
  const looksAt = new Map<TableKey, Columns>(columns ? reads.map((key) => [key, new Set(columns[key])]) : []);
  const about: WatchedFact = { holdsLines, isSame: isSame && ((before, after) => isSame(ask(before), ask(after))) };
  const ask = (dossier: Pick<Dossier, Key>): Answer => {
    const watched = watcherOf(dossier);
    if (watched) {
      for (const key of reads) watched.watcher.fact(key, looksAt.get(key) ?? 'all', about);
      return ask(watched.dossier);
    }
    const { answers } = placeOf(dossier);
    const register = dossier[last];
    const answer = answers.get(register);
    if (answer) return answer.value;
    const value = find(Object.fromEntries(reads.map((key) => [key, dossier[key]])) as Pick<Dossier, Key>);
    answers.set(register, { value });
    return value;
  };
  if (columns && !holdsLines) {
    withColumns.push({
      reads,
      columns,
      carry: (before, after) => {
        const answer = placeOf(before).answers.get(before[last]);
        if (answer) placeOf(after).answers.set(after[last], answer);
      },
    });
  }
  return Object.assign(ask, { reads });
}

/**
 * Keeps the answers of facts that look at none of the columns in which lines changed. `changed` gives these by register: undefined when lines
 * came, went or moved as well.
 */
export function carryFacts(before: Dossier, after: Dossier, changed: ReadonlyMap<TableKey, ReadonlySet<string> | undefined>): void {
  for (const { reads, columns, carry } of withColumns) {
    const touched = reads.filter((key) => changed.has(key));
    const stays = touched.every((key) => {
      const different = changed.get(key);
      return different !== undefined && !columns[key]?.some((column) => different.has(column));
    });
    if (touched.length > 0 && stays) carry(before, after);
  }
}

/** A fact about each line of a register by itself. */
export interface LineFact<Key extends TableKey, Answer> extends DossierFact<Key, readonly Answer[]> {
  /** The same answers in blocks: those about a block of lines that did not change are the same array. */
  readonly inBlocks: DossierFact<Key, Blocks<Answer>>;
}

/**
 * Declares a fact about each line by itself, by these columns: the answers stand in the order of the lines. Which other lines are seen makes no difference to
 * it, so that a part of a register takes over what was found for the whole, and lines that did not change keep their answers.
 */
export function defineLineFact<const Key extends TableKey, Answer>(
  key: Key,
  columns: FactColumns<Key>[Key],
  find: (line: Line<Key>, cells: CellReading<Key>) => Answer,
): LineFact<Key, Answer> {
  const known = new WeakMap<readonly AnyLine[], readonly Answer[]>();
  const answersOf = (block: readonly AnyLine[], cells: CellReading<Key>): readonly Answer[] => {
    let answers = known.get(block);
    if (answers) return answers;
    const whole = wholeOf(block);
    const ofWhole = whole && known.get(whole);
    let at = 0;
    answers = (block as readonly unknown[] as readonly Line<Key>[]).map((line) => {
      while (whole && at < whole.length && whole[at] !== (line as unknown)) at += 1;
      return ofWhole?.[at++] ?? find(line, cells);
    });
    known.set(block, answers);
    return answers;
  };
  const options = { columns: { [key]: columns } as unknown as FactColumns<Key> };
  const inBlocks: LineFact<Key, Answer>['inBlocks'] = defineFact(
    [key],
    (registers): Blocks<Answer> => {
      const register = registers[key] as unknown as Register<Key>;
      if (register.partOf) inBlocks({ [key]: register.partOf } as unknown as Pick<Dossier, Key>);
      const cells = readingOf(register);
      return linesInBlocks(register as unknown as AnyRegister).map((block) => answersOf(block, cells));
    },
    options,
  );
  return Object.assign(
    defineFact([key], (registers): readonly Answer[] => joined(inBlocks(registers)), options),
    { inBlocks },
  );
}

/** Answers by the registers that were read, one register after the other. */
interface Known<Answer> {
  readonly answers: WeakMap<object, { readonly value: Answer }>;
  readonly next: WeakMap<object, Known<Answer>>;
}

function nextOf<Answer>(known: Known<Answer>, register: object): Known<Answer> {
  let next = known.next.get(register);
  if (!next) known.next.set(register, (next = { answers: new WeakMap(), next: new WeakMap() }));
  return next;
}
