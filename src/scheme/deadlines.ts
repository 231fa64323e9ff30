import type { Evidence } from './evidence';
import { ROUND_DATA } from './round-data';
import { ROUNDS, type Periode, type RoundId } from './rounds';
import type { SourceId } from './sources';

/** What a region hands in with DUS-I; the choices of the column Document on the sheet Regio. */
export const DEADLINE_DOCUMENTS = [
  'vooraanmelding',
  'aanvraag op hoofdlijnen',
  'uitgewerkt plan 2025-2026',
  'voortgangsrapportage 1',
  'plan en begroting 2024',
  'uitgewerkt plan 2027-2028',
  'voortgangsrapportage 2',
  'eindverslag',
] as const;

export type DeadlineDocument = (typeof DEADLINE_DOCUMENTS)[number];

/** The last day on which a document may be handed in, as a source gives it. */
export interface Deadline {
  readonly document: DeadlineDocument;
  readonly round: RoundId;
  /** Serial day. */
  readonly day: number;
  /** Local time on that day (`16:00`) when a source names one. */
  readonly time?: string;
  /** The day (serial) from which this deadline could be known; an older check date uses the one before it. */
  readonly knownSince: number;
  readonly source: SourceId;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** All deadlines, by round and day. Two for one document of a round: the later line replaces the earlier one, unless they contradict each other. */
export const DEADLINES: readonly Deadline[] = ROUND_DATA.flatMap(({ id, deadlines }) =>
  deadlines.map((deadline: Omit<Deadline, 'round'>) => ({ ...deadline, round: id })),
);

/** Days before a deadline on which it is called to mind. */
export const DAYS_AHEAD = 60;

/** The deadlines of a subsidieperiode as known on the check date (serial); the final report of 2020-2024 has two, because its sources contradict each other. */
export const deadlinesOf = (periode: Periode, checkDate: number): readonly Deadline[] =>
  DEADLINES.filter(({ round, knownSince }) => ROUNDS[round].periode === periode && knownSince <= checkDate);

/** What is still to be handed in once the subsidie is granted: an award shows that the application was in time. */
export const documentsAfterAward = (periode: Periode): readonly DeadlineDocument[] => [
  ...new Set(
    DEADLINES.filter(({ round }) => ROUNDS[round].periode === periode)
      .map(({ document }) => document)
      .filter((document) => document !== 'vooraanmelding' && document !== 'aanvraag op hoofdlijnen'),
  ),
];
