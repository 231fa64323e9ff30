import { serialDay } from './calendar';
import type { Evidence } from './evidence';
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

const STCRT_2024 = serialDay(2024, 3, 27);
const LETTER_2021 = serialDay(2021, 5, 20);
const JULY_2023 = serialDay(2023, 7, 19);

/** All deadlines, by round and day. Two for one document of a round: the later line replaces the earlier one, unless they contradict each other. */
export const DEADLINES: readonly Deadline[] = [
  {
    document: 'voortgangsrapportage 1',
    round: 'STO2020',
    day: serialDay(2021, 11, 1),
    knownSince: LETTER_2021,
    source: 'sto-wijziging-2021',
    evidence: 'V',
    note: 'Over 1-1-2020 tot 1-7-2021; eerst 1-10-2021.',
  },
  {
    document: 'voortgangsrapportage 2',
    round: 'STO2020',
    day: serialDay(2023, 10, 1),
    knownSince: serialDay(2023, 3, 1),
    source: 'sto-voortgang-2023',
    evidence: 'V',
    note: 'Over 1-7-2021 tot 1-8-2023 volgens de laatste bron; de aanvullende subsidie 2024 blijft erbuiten. De maand waarin de verplaatsing bekend werd is geschat.',
  },
  {
    document: 'eindverslag',
    round: 'STO2020',
    day: serialDay(2024, 12, 1),
    knownSince: LETTER_2021,
    source: 'sto-wijziging-2021',
    evidence: 'V',
    note: 'Van voor de verlenging tot en met 31-12-2024. Kijk in de beschikking.',
  },
  {
    document: 'eindverslag',
    round: 'STO2020',
    day: serialDay(2024, 12, 31),
    knownSince: LETTER_2021,
    source: 'dusi-2020',
    evidence: 'V',
    note: 'Van voor de verlenging tot en met 31-12-2024. Kijk in de beschikking.',
  },
  {
    document: 'plan en begroting 2024',
    round: 'STO2024',
    day: serialDay(2023, 10, 1),
    knownSince: JULY_2023,
    source: 'sto-home',
    evidence: 'V',
    note: 'Een adviesbureau noemt "tot en met 30 september 2023".',
  },
  {
    document: 'vooraanmelding',
    round: 'STO2025',
    day: serialDay(2024, 6, 30),
    knownSince: STCRT_2024,
    source: 'nehem',
    evidence: 'V2',
  },
  {
    document: 'aanvraag op hoofdlijnen',
    round: 'STO2025',
    day: serialDay(2024, 10, 1),
    time: '16:00',
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
  },
  {
    document: 'uitgewerkt plan 2025-2026',
    round: 'STO2025',
    day: serialDay(2025, 4, 15),
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
    note: 'Activiteitenplan en begroting.',
  },
  {
    document: 'voortgangsrapportage 1',
    round: 'STO2025',
    day: serialDay(2026, 10, 1),
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
  },
  {
    document: 'uitgewerkt plan 2027-2028',
    round: 'STO2025',
    day: serialDay(2026, 10, 1),
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
    note: 'Activiteitenplan en meerjarenbegroting.',
  },
  {
    document: 'voortgangsrapportage 2',
    round: 'STO2025',
    day: serialDay(2028, 10, 1),
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
  },
  {
    document: 'eindverslag',
    round: 'STO2025',
    day: serialDay(2029, 6, 1),
    knownSince: STCRT_2024,
    source: 'sto-presentatie',
    evidence: 'V',
  },
];

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
