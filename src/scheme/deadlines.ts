import { DEADLINE_DOCUMENTS, ROUND_DATA, type DeadlineDocument, type DeadlineOfRound } from './round-data';
import { ROUNDS, type Periode, type RoundId } from './rounds';

export { DEADLINE_DOCUMENTS, type DeadlineDocument };

/** The last day on which a document may be handed in, and for which round. */
export interface Deadline extends DeadlineOfRound {
  readonly round: RoundId;
}

/** All deadlines, by round and day. Two for one document of a round: the later line replaces the earlier one, unless they contradict each other. */
export const DEADLINES: readonly Deadline[] = ROUND_DATA.flatMap(({ id, deadlines }) =>
  deadlines.map((deadline: DeadlineOfRound) => ({ ...deadline, round: id })),
);

/** Days before a deadline on which it is called to mind. */
export const DAYS_AHEAD = 60;

/** The deadlines of a subsidieperiode as known on the check date (serial); the final report of 2020-2024 has two, because its sources contradict each other. */
export const deadlinesOf = (periode: Periode, checkDate: number): readonly Deadline[] =>
  DEADLINES.filter(({ round, knownSince }) => ROUNDS[round].periode === periode && knownSince <= checkDate);

/** What a subsidieperiode asks for: the choices of the column Document in a workbook of that period. One of another period can be typed. */
export const documentsOf = (periode: Periode): readonly DeadlineDocument[] =>
  DEADLINE_DOCUMENTS.filter((each) => DEADLINES.some(({ document, round }) => document === each && ROUNDS[round].periode === periode));

/** What is still to be handed in once the subsidie is granted: an award shows that the application was in time. */
export const documentsAfterAward = (periode: Periode): readonly DeadlineDocument[] =>
  documentsOf(periode).filter((document) => document !== 'vooraanmelding' && document !== 'aanvraag op hoofdlijnen');
