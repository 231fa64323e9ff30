import { serialDay } from './calendar';

/** The grant rounds: the money of 2020-2023, the extra money of 2024, and the money of 2025-2028. */
export type RoundId = 'STO2020' | 'STO2024' | 'STO2025';

/** The subsidieperiode that a region chooses; the first one covers two rounds. */
export type Periode = '2020-2024' | '2025-2028';

export interface Round {
  readonly id: RoundId;
  /** What stands in the column Financieringsbron. */
  readonly bron: string;
  readonly periode: Periode;
  /** First and last day on which money of this round may be spent, as serial days. */
  readonly start: number;
  readonly end: number;
}

export const ROUNDS: Readonly<Record<RoundId, Round>> = {
  STO2020: { id: 'STO2020', bron: 'subsidie 2020-2023', periode: '2020-2024', start: serialDay(2020, 1, 1), end: serialDay(2024, 12, 31) },
  STO2024: { id: 'STO2024', bron: 'aanvullend 2024', periode: '2020-2024', start: serialDay(2024, 1, 1), end: serialDay(2024, 12, 31) },
  STO2025: { id: 'STO2025', bron: 'subsidie 2025-2028', periode: '2025-2028', start: serialDay(2025, 1, 1), end: serialDay(2028, 12, 31) },
};

export const ALL_ROUNDS: readonly RoundId[] = ['STO2020', 'STO2024', 'STO2025'];

/** Financieringsbron of what companies contribute: it belongs to no round. */
export const BRON_COFINANCIERING = 'cofinanciering';

/** The calendar years of a subsidieperiode. */
export const YEARS: Readonly<Record<Periode, readonly number[]>> = {
  '2020-2024': [2020, 2021, 2022, 2023, 2024],
  '2025-2028': [2025, 2026, 2027, 2028],
};

const BY_BRON = new Map(Object.values(ROUNDS).map((round) => [round.bron, round]));

/** The round that a Financieringsbron names; undefined for cofinanciering, an empty cell or anything else. */
export const roundOfBron = (bron: string | null): Round | undefined => (bron === null ? undefined : BY_BRON.get(bron));
