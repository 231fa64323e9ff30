import { calendarDay } from './calendar';
import { ROUND_DATA } from './round-data';

/** A grant round: `STO2025` is the money of 2025-2028. */
export type RoundId = (typeof ROUND_DATA)[number]['id'];

/** The subsidieperiode that a region chooses; it may cover more rounds. */
export type Periode = (typeof ROUND_DATA)[number]['periode'];

export interface Round {
  readonly id: RoundId;
  /** What stands in the column Financieringsbron. */
  readonly bron: string;
  readonly periode: Periode;
  /** First and last day on which money of this round may be spent, as serial days. */
  readonly start: number;
  readonly end: number;
}

export const ROUNDS = Object.fromEntries(
  ROUND_DATA.map(({ id, bron, periode, start, end }) => [id, { id, bron, periode, start, end }]),
) as unknown as Readonly<Record<RoundId, Round>>;

export const ALL_ROUNDS: readonly RoundId[] = ROUND_DATA.map(({ id }) => id);

export const PERIODES: readonly Periode[] = [...new Set(ROUND_DATA.map(({ periode }) => periode))];

export const isPeriode = (text: string | null | undefined): text is Periode => PERIODES.some((periode) => periode === text);

/** Financieringsbron of what companies contribute: it belongs to no round. */
export const BRON_COFINANCIERING = 'cofinanciering';

/** The calendar years of a subsidieperiode: those of all its rounds. */
export const YEARS = Object.fromEntries(PERIODES.map((periode) => [periode, yearsOf(periode)])) as Readonly<
  Record<Periode, readonly number[]>
>;

function yearsOf(periode: Periode): readonly number[] {
  const rounds = ROUND_DATA.filter((round) => round.periode === periode);
  const first = calendarDay(Math.min(...rounds.map(({ start }) => start))).year;
  const last = calendarDay(Math.max(...rounds.map(({ end }) => end))).year;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const BY_BRON = new Map(Object.values<Round>(ROUNDS).map((round) => [round.bron, round]));

/** The round that a Financieringsbron names; undefined for cofinanciering, an empty cell or anything else. */
export const roundOfBron = (bron: string | null): Round | undefined => (bron === null ? undefined : BY_BRON.get(bron));
