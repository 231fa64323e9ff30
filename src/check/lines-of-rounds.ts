import { ALL_ROUNDS, ROUNDS, roundOfBron, type RoundId } from '../scheme/rounds';
import { TABLES, TABLE_KEYS } from '../templates';
import type { TableKey } from '../templates/column';
import type { AnyLine, AnyRegister, Dossier } from '../records/dossier';

/** By register and rounds: rules of the same rounds share one register, and with it all facts about it. */
const known = new WeakMap<AnyRegister, Map<string, AnyRegister>>();

/** The dossier without the lines that belong to other rounds. A line that does not say to which round it belongs may be of each. */
export function linesOfRounds(dossier: Dossier, rounds: readonly RoundId[]): Dossier {
  if (ALL_ROUNDS.every((round) => rounds.includes(round))) return dossier;
  const cut: Partial<Record<TableKey, AnyRegister>> = {};
  for (const [key, isOf] of SORTED) cut[key] = ofRounds(dossier[key], rounds, isOf);
  return { ...dossier, ...cut } as Dossier;
}

function ofRounds(register: AnyRegister, rounds: readonly RoundId[], isOf: Belongs): AnyRegister {
  let byRounds = known.get(register);
  if (!byRounds) known.set(register, (byRounds = new Map()));
  const name = [...rounds].sort().join();
  let cut = byRounds.get(name);
  if (!cut) {
    const wanted = new Set(rounds);
    const lines = (register.lines as readonly AnyLine[]).filter((line) => isOf(line, wanted));
    const places = new Set(lines.map(({ at }) => at));
    const isSame = lines.length === register.lines.length;
    cut = isSame ? register : ({ ...register, lines, problems: register.problems.filter(({ at }) => places.has(at)) } as AnyRegister);
    byRounds.set(name, cut);
  }
  return cut;
}

type Belongs = (line: AnyLine, rounds: ReadonlySet<RoundId>) => boolean;

/** The tables whose lines say to which round they belong, by their Financieringsbron or by the subsidieperiode. */
const SORTED: readonly (readonly [TableKey, Belongs])[] = TABLE_KEYS.flatMap((key) => {
  const column = TABLES[key].columns.find(({ list }) => list === 'bron' || list === 'ronde' || list === 'periode');
  return column ? [[key, column.list === 'periode' ? byPeriode(column.key) : byBron(column.key)] as const] : [];
});

const valueOf = (line: AnyLine, column: string): string | null => (line as unknown as Record<string, string | null>)[column] ?? null;

function byBron(column: string): Belongs {
  return (line, rounds) => {
    const round = roundOfBron(valueOf(line, column));
    return round === undefined || rounds.has(round.id);
  };
}

function byPeriode(column: string): Belongs {
  return (line, rounds) => {
    const periode = valueOf(line, column);
    return periode === null || [...rounds].some((round) => ROUNDS[round].periode === periode);
  };
}
