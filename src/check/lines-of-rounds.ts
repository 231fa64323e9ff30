import { ALL_ROUNDS, ROUNDS, roundOfBron, type RoundId } from '../scheme/rounds';
import { TABLES, TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import { linesInBlocks, partInBlocks, perBlockAsked } from '../facts/blocks';
import type { AnyLine, AnyRegister, Dossier, Place } from '../records/dossier';

/** By register and what its lines say of their round: rules that see the same lines share one register, and with it all facts about it. */
const known = new WeakMap<AnyRegister, Map<string, AnyRegister>>();
/** The same by the rounds that are wanted, by name: most rules want those that others want. */
const knownByRounds = new WeakMap<AnyRegister, Map<string, AnyRegister>>();

/** The dossier without the lines that belong to other rounds. A line that does not say to which round it belongs may be of each. */
export function linesOfRounds(dossier: Dossier, rounds: readonly RoundId[]): Dossier {
  if (ALL_ROUNDS.every((round) => rounds.includes(round))) return dossier;
  const wanted = new Set(rounds);
  const name = rounds.join();
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const sorted of SORTED) {
    const register = dossier[sorted.key];
    const ofRegister = knownIn(knownByRounds, register);
    let lines = ofRegister.get(name);
    if (!lines) ofRegister.set(name, (lines = ofRounds(register, wanted, sorted)));
    cut[sorted.key] = lines;
  }
  return { ...dossier, ...cut } as Dossier;
}

function ofRounds(register: AnyRegister, rounds: ReadonlySet<RoundId>, { column, isOf }: Sorted): AnyRegister {
  const said = valuesOf(register, column);
  const wanted = new Set([...said].filter((value) => isOf(value, rounds)));
  if (wanted.size === said.size) return register;
  const byValues = knownIn(known, register);
  const name = JSON.stringify([...wanted]);
  let cut = byValues.get(name);
  if (!cut) byValues.set(name, (cut = linesWith(register, column, wanted)));
  return cut;
}

function knownIn(registers: WeakMap<AnyRegister, Map<string, AnyRegister>>, register: AnyRegister): Map<string, AnyRegister> {
  let parts = registers.get(register);
  if (!parts) registers.set(register, (parts = new Map()));
  return parts;
}

/** The lines of a register that hold one of some values in a column. */
function linesWith(register: AnyRegister, column: string, wanted: ReadonlySet<string | null>): AnyRegister {
  const sorted = sortedOut(linesInBlocks(register), { column, wanted: [...wanted] });
  const troubled = new Set(register.problems.map(({ at }) => at));
  const gone = new Set<Place>();
  if (troubled.size > 0) for (const { others } of sorted) for (const { at } of others) if (troubled.has(at)) gone.add(at);
  const problems = gone.size === 0 ? register.problems : register.problems.filter(({ at }) => !gone.has(at));
  return partInBlocks(
    register,
    sorted.map(({ lines }) => lines),
    problems,
  );
}

const sortedOut = perBlockAsked(
  (all: readonly AnyLine[], { column, wanted }: { readonly column: string; readonly wanted: readonly (string | null)[] }) => {
    const lines = all.filter((line) => wanted.includes(valueOf(line, column)));
    return lines.length === all.length
      ? { lines: all, others: [] }
      : { lines, others: all.filter((line) => !wanted.includes(valueOf(line, column))) };
  },
);

const values = new WeakMap<AnyRegister, ReadonlySet<string | null>>();

/** What the lines of a register say in the column that sorts them, each value once. */
function valuesOf(register: AnyRegister, column: string): ReadonlySet<string | null> {
  let found = values.get(register);
  if (!found) values.set(register, (found = new Set(saidIn(linesInBlocks(register), column).flat())));
  return found;
}

const saidIn = perBlockAsked((lines: readonly AnyLine[], column: string): readonly (string | null)[] => [
  ...new Set(lines.map((line) => valueOf(line, column))),
]);

/** A table whose lines say to which round they belong, and how: by their Financieringsbron or by the subsidieperiode. */
interface Sorted {
  readonly key: TableKey;
  readonly column: string;
  readonly isOf: (value: string | null, rounds: ReadonlySet<RoundId>) => boolean;
}

const SORTED: readonly Sorted[] = TABLE_KEYS.flatMap((key) => {
  const column = TABLES[key].columns.find(({ list }) => list === 'bron' || list === 'ronde' || list === 'periode');
  return column ? [{ key, column: column.key, isOf: column.list === 'periode' ? isOfPeriode : isOfBron }] : [];
});

const valueOf = (line: AnyLine, column: string): string | null => (line as unknown as Record<string, string | null>)[column] ?? null;

function isOfBron(value: string | null, rounds: ReadonlySet<RoundId>): boolean {
  const round = roundOfBron(value);
  return round === undefined || rounds.has(round.id);
}

function isOfPeriode(value: string | null, rounds: ReadonlySet<RoundId>): boolean {
  return value === null || [...rounds].some((round) => ROUNDS[round].periode === value);
}
