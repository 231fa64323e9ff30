import { serialDay } from './calendar';
import type { Evidence } from './evidence';
import type { SourceId } from './sources';

/** What a region hands in with DUS-I, or has ready, in any subsidieperiode: what the column Document on the sheet Regio knows. */
export const DEADLINE_DOCUMENTS = [
  'vooraanmelding',
  'aanvraag op hoofdlijnen',
  'uitgewerkt plan 2025-2026',
  'voortgangsrapportage 1',
  'plan en begroting 2024',
  'uitgewerkt plan 2027-2028',
  'voortgangsrapportage 2',
  'eindverslag',
  'jaarrekening 2020',
  'jaarrekening 2021',
  'jaarrekening 2022',
  'jaarrekening 2023',
  'jaarrekening 2024',
  'jaarrekening 2025',
  'jaarrekening 2026',
  'jaarrekening 2027',
  'jaarrekening 2028',
] as const;

export type DeadlineDocument = (typeof DEADLINE_DOCUMENTS)[number];

/** The last day on which a document of a round may be handed in, as a source gives it. */
export interface DeadlineOfRound {
  readonly document: DeadlineDocument;
  /** Serial day. */
  readonly day: number;
  /** Local time on that day (`16:00`) when a source names one. */
  readonly time?: string;
  /** First day (serial) on which it can be handed in, and the time on it, when a source names one. */
  readonly opens?: number;
  readonly opensAt?: string;
  /** The day (serial) up to and including which DUS-I decides on it. */
  readonly decision?: number;
  /** What has to be done by then; absent: hand it in with DUS-I. */
  readonly task?: string;
  /** The day (serial) from which this deadline could be known; an older check date uses the one before it. */
  readonly knownSince: number;
  readonly source: SourceId;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** What a parameter is, as a source gives it. */
export interface KnownValue {
  /** null: not found in any source; `note` says what the user should look up and where. */
  readonly value: number | null;
  /** The day from which this value could be known; an older check date uses the value before it. */
  readonly knownSince: number;
  readonly source: SourceId;
  readonly evidence: Evidence;
  readonly note?: string;
}

/** What the product knows of a grant round. A round that comes is added here, and nowhere else; rules and parameters name it when they are about it. */
export interface RoundData {
  readonly id: string;
  /** What stands in the column Financieringsbron, and what else people write there, in lower case. */
  readonly bron: string;
  readonly aliases: readonly string[];
  /** The subsidieperiode that a region chooses, which may cover more rounds, and its other names. */
  readonly periode: string;
  readonly periodeAliases: readonly string[];
  /** First and last day on which money of this round may be spent, as serial days. */
  readonly start: number;
  readonly end: number;
  /** By day, the annual accounts last. Two for one document: the later line replaces the earlier one, unless they contradict each other. */
  readonly deadlines: readonly DeadlineOfRound[];
  /** Values of parameters for the whole round, by id; those of earlier rounds stand with the parameters. */
  readonly parameters?: Readonly<Record<string, readonly KnownValue[]>>;
}

const STCRT_2024 = serialDay(2024, 3, 27);
const LETTER_2021 = serialDay(2021, 5, 20);
/** The annual accounts were due before the scheme began. */
const FIRST_DAY_2020 = serialDay(2020, 1, 1);
/** The scheme was extended with 2024. */
const JULY_2023 = serialDay(2023, 7, 19);

/** The annual accounts of a calendar year, with model G2: they are ready before 1 July of the year after. */
function annualAccounts<const Document extends DeadlineDocument>(document: Document, year: number, knownSince: number) {
  return {
    document,
    opens: serialDay(year + 1, 1, 1),
    day: serialDay(year + 1, 6, 30),
    knownSince,
    source: 'jaarverslaggeving',
    evidence: 'V',
    task: 'klaar en openbaar, met de subsidie in model G2',
    note: 'Elk jaar vóór 1 juli, door de penvoerder, met de kosten van alle partners.',
  } as const;
}

/** The grant rounds in the order in which they began: the money of 2020-2023, the extra money of 2024, and the money of 2025-2028. */
export const ROUND_DATA = [
  {
    id: 'STO2020',
    bron: 'subsidie 2020-2023',
    aliases: ['subsidie 2020-2024', '2020-2023', '2020-2024', 'basis', 'sto2020'],
    periode: '2020-2024',
    // Letters and reports use these names side by side for the same money.
    periodeAliases: ['2020-2023', '2019-2024'],
    start: serialDay(2020, 1, 1),
    end: serialDay(2024, 12, 31),
    deadlines: [
      {
        document: 'voortgangsrapportage 1',
        day: serialDay(2021, 11, 1),
        knownSince: LETTER_2021,
        source: 'sto-wijziging-2021',
        evidence: 'V',
        note: 'Over 1-1-2020 tot 1-7-2021; eerst 1-10-2021.',
      },
      {
        document: 'voortgangsrapportage 2',
        day: serialDay(2023, 10, 1),
        knownSince: serialDay(2023, 3, 1),
        source: 'sto-voortgang-2023',
        evidence: 'V',
        note: 'Over 1-7-2021 tot 1-8-2023 volgens de laatste bron; de aanvullende subsidie 2024 blijft erbuiten. De maand waarin de verplaatsing bekend werd is geschat.',
      },
      {
        document: 'eindverslag',
        day: serialDay(2024, 12, 1),
        knownSince: LETTER_2021,
        source: 'sto-wijziging-2021',
        evidence: 'V',
        note: 'Van voor de verlenging tot en met 31-12-2024. Kijk in de beschikking.',
      },
      {
        document: 'eindverslag',
        day: serialDay(2024, 12, 31),
        knownSince: LETTER_2021,
        source: 'dusi-2020',
        evidence: 'V',
        note: 'Van voor de verlenging tot en met 31-12-2024. Kijk in de beschikking.',
      },
      // One annual account a year tells of all money of the period, also of the extra money of 2024.
      annualAccounts('jaarrekening 2020', 2020, FIRST_DAY_2020),
      annualAccounts('jaarrekening 2021', 2021, FIRST_DAY_2020),
      annualAccounts('jaarrekening 2022', 2022, FIRST_DAY_2020),
      annualAccounts('jaarrekening 2023', 2023, FIRST_DAY_2020),
      annualAccounts('jaarrekening 2024', 2024, JULY_2023),
    ],
  },
  {
    id: 'STO2024',
    bron: 'aanvullend 2024',
    aliases: ['aanvullende subsidie 2024', 'aanv2024', 'sto2024', '2024'],
    periode: '2020-2024',
    periodeAliases: [],
    start: serialDay(2024, 1, 1),
    end: serialDay(2024, 12, 31),
    deadlines: [
      {
        document: 'plan en begroting 2024',
        day: serialDay(2023, 10, 1),
        knownSince: JULY_2023,
        source: 'sto-home',
        evidence: 'V',
        note: 'Een adviesbureau noemt "tot en met 30 september 2023".',
      },
    ],
  },
  {
    id: 'STO2025',
    bron: 'subsidie 2025-2028',
    aliases: ['subsidie 2025-2029', '2025-2028', '2025-2029', 'sto2025'],
    periode: '2025-2028',
    periodeAliases: ['2025-2029'],
    start: serialDay(2025, 1, 1),
    end: serialDay(2028, 12, 31),
    deadlines: [
      {
        document: 'vooraanmelding',
        opens: serialDay(2024, 6, 1),
        day: serialDay(2024, 6, 30),
        knownSince: STCRT_2024,
        source: 'nehem',
        evidence: 'V2',
      },
      {
        document: 'aanvraag op hoofdlijnen',
        opens: serialDay(2024, 9, 1),
        opensAt: '9:00',
        day: serialDay(2024, 10, 1),
        time: '16:00',
        decision: serialDay(2025, 1, 31),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
      },
      {
        document: 'uitgewerkt plan 2025-2026',
        day: serialDay(2025, 4, 15),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
        note: 'Activiteitenplan en begroting.',
      },
      {
        document: 'voortgangsrapportage 1',
        day: serialDay(2026, 10, 1),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
      },
      {
        document: 'uitgewerkt plan 2027-2028',
        day: serialDay(2026, 10, 1),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
        note: 'Activiteitenplan en meerjarenbegroting.',
      },
      {
        document: 'voortgangsrapportage 2',
        day: serialDay(2028, 10, 1),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
      },
      {
        document: 'eindverslag',
        day: serialDay(2029, 6, 1),
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
      },
      annualAccounts('jaarrekening 2025', 2025, STCRT_2024),
      annualAccounts('jaarrekening 2026', 2026, STCRT_2024),
      annualAccounts('jaarrekening 2027', 2027, STCRT_2024),
      annualAccounts('jaarrekening 2028', 2028, STCRT_2024),
    ],
  },
] as const satisfies readonly RoundData[];
