import type { Dossier, Line, Register } from '../records/dossier';
import type { TableRecord } from '../templates';
import type { TableKey } from '../templates/column';
import { readingOf, type CellReading } from './empty-cells';
import { watcherOf } from './watched';

/** An answer to a question about the dossier. It is found once and shared by all who ask, as long as the registers it reads are the same. */
export interface DossierFact<Key extends TableKey, Answer> {
  (dossier: Pick<Dossier, Key>): Answer;
  /** The registers on which the answer rests: as long as none of these changes, the answer stays. */
  readonly reads: readonly Key[];
}

/** The columns that a fact looks at, by register. */
export type FactColumns<Key extends TableKey> = { readonly [K in Key]: readonly (keyof TableRecord<K> & string)[] };

/** How a fact stays when lines change. */
interface FactOptions<Key extends TableKey> {
  /** All columns at which it looks; the rules that ask it run again when one of these changed. Without them any change will do. */
  readonly columns?: FactColumns<Key> | undefined;
  /** False for an answer that holds no lines, but only values and places: it stays as it is when lines change in other columns. */
  readonly holdsLines?: boolean;
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
  { columns, holdsLines = true }: FactOptions<Key> = {},
): DossierFact<Key, Answer> {
  const known: Known<Answer> = { answers: new WeakMap(), next: new WeakMap() };
  const last = reads.at(-1) ?? reads[0];
  const placeOf = (dossier: Pick<Dossier, Key>): Known<Answer> => {
    let at = known;
    for (const key of reads.slice(0, -1)) at = nextOf(at, dossier[key]);
    return at;
  };
  const ask = (dossier: Pick<Dossier, Key>): Answer => {
    const watched = watcherOf(dossier);
    if (watched) {
      for (const key of reads) watched.watcher.fact(key, columns ? new Set(columns[key]) : 'all');
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

/**
 * Declares a fact about each line by itself, by these columns: the answers stand in the order of the lines. Which other lines are seen makes no difference to
 * it, so that a part of a register takes over what was found for the whole.
 */
export function defineLineFact<const Key extends TableKey, Answer>(
  key: Key,
  columns: FactColumns<Key>[Key],
  find: (line: Line<Key>, cells: CellReading<Key>) => Answer,
): DossierFact<Key, readonly Answer[]> {
  const answersOf = (register: Register<Key>): readonly Answer[] => {
    const { lines, partOf } = register;
    const cells = readingOf(register);
    if (!partOf) return lines.map((line) => find(line, cells));
    const answers = fact({ [key]: partOf } as unknown as Pick<Dossier, Key>);
    let at = 0;
    return lines.map((line) => {
      while (at < answers.length && partOf.lines[at] !== line) at += 1;
      return answers[at++] ?? find(line, cells);
    });
  };
  const fact = defineFact([key], (registers) => answersOf(registers[key] as unknown as Register<Key>), {
    columns: { [key]: columns } as unknown as FactColumns<Key>,
  });
  return fact;
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
