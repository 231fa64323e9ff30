import { serialDay } from './calendar';
import type { Evidence } from './evidence';
import { ROUNDS, type RoundId } from './rounds';
import type { SourceId } from './sources';

/** Cents, a fraction, hours, cents per hour, or a serial day. */
export type ParameterUnit = 'cent' | 'fractie' | 'uur' | 'cent per uur' | 'dag';

export interface ParameterValue {
  readonly round: RoundId;
  /** null: not found in any source; `note` says what the user should look up and where. */
  readonly value: number | null;
  /** First and last day for which the value holds, as serial days. */
  readonly from: number;
  readonly until: number;
  /** The day from which this value could be known; an older check date uses the value before it. */
  readonly knownSince: number;
  readonly source: SourceId;
  readonly evidence: Evidence;
  readonly note?: string;
}

export interface Parameter {
  /** Dutch label for the user. */
  readonly label: string;
  readonly unit: ParameterUnit;
  /** Latest known last: it replaces earlier values for the days it covers. */
  readonly values: readonly ParameterValue[];
}

const whole = (round: RoundId): { round: RoundId; from: number; until: number } => ({
  round,
  from: ROUNDS[round].start,
  until: ROUNDS[round].end,
});
const START_2018 = serialDay(2018, 9, 12);
const STCRT_2024 = serialDay(2024, 3, 27);
const JULY_2023 = serialDay(2023, 7, 19);

const PARAMETERS_BY_ID = {
  'besteding.einde': {
    label: 'Laatste dag waarop de subsidie besteed mag worden',
    unit: 'dag',
    values: [
      { ...whole('STO2020'), value: serialDay(2023, 12, 31), knownSince: START_2018, source: 'dusi-2020', evidence: 'V' },
      {
        ...whole('STO2020'),
        value: serialDay(2024, 8, 1),
        knownSince: serialDay(2021, 5, 20),
        source: 'sto-wijziging-2021',
        evidence: 'V',
      },
      { ...whole('STO2020'), value: ROUNDS.STO2020.end, knownSince: JULY_2023, source: 'sto-regelingen', evidence: 'V' },
      { ...whole('STO2024'), value: ROUNDS.STO2024.end, knownSince: JULY_2023, source: 'sto-wijziging-2023', evidence: 'V' },
      {
        ...whole('STO2025'),
        value: ROUNDS.STO2025.end,
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'V',
        note: 'De presentatie zegt "voor 31 december 2028", DUS-I "tot 1 januari 2029": wij rekenen 31-12-2028 mee.',
      },
    ],
  },
  'cofinanciering.minimum': {
    label: 'Minimale cofinanciering door bedrijven',
    unit: 'fractie',
    values: [
      { ...whole('STO2020'), value: 0.1, knownSince: START_2018, source: 'regeling-2020', evidence: 'V' },
      {
        ...whole('STO2020'),
        value: 0.075,
        knownSince: serialDay(2022, 7, 7),
        source: 'sto-continuering',
        evidence: 'V',
        note: 'Verlaagd voor de hele looptijd, met terugwerkende kracht.',
      },
      {
        ...whole('STO2024'),
        value: 0.075,
        knownSince: JULY_2023,
        source: 'sto-wijziging-2023',
        evidence: 'I',
        note: 'De bron zegt: "dezelfde voorwaarden".',
      },
      { ...whole('STO2025'), value: 0.1, knownSince: STCRT_2024, source: 'dusi-2025', evidence: 'V' },
    ],
  },
  'uurtarief.start': {
    label: 'Geadviseerd uurtarief personeel bij de start van STO',
    unit: 'cent per uur',
    values: [
      { ...whole('STO2020'), value: 5000, knownSince: START_2018, source: 'sto-home', evidence: 'V' },
      { ...whole('STO2024'), value: 5000, knownSince: JULY_2023, source: 'sto-home', evidence: 'V' },
    ],
  },
  'uurtarief.gpl': {
    label: 'Uurtarief personeel na stijging van de GPL',
    unit: 'cent per uur',
    values: [
      {
        ...whole('STO2020'),
        value: 5500,
        knownSince: serialDay(2023, 7, 1),
        source: 'sto-home',
        evidence: 'V',
        note: 'Voor het eerst gezien medio 2023; de begindatum is afgeleid.',
      },
      { ...whole('STO2024'), value: 5500, knownSince: serialDay(2023, 7, 1), source: 'sto-home', evidence: 'V' },
      {
        ...whole('STO2025'),
        value: null,
        knownSince: STCRT_2024,
        source: 'regeling-2025',
        evidence: 'V',
        note: 'De regeling noemt alleen de GPL "geraamd op basis van de meest recente CAO VO". Vul het tarief van de regio met bron en datum in op het blad Regio.',
      },
    ],
  },
  normjaartaak: {
    label: 'Normjaartaak bij een volledige baan',
    unit: 'uur',
    values: (['STO2020', 'STO2024', 'STO2025'] as const).map((round) => ({
      ...whole(round),
      value: 1659,
      knownSince: START_2018,
      source: 'sto-presentatie',
      evidence: 'V',
    })),
  },
  'regio.maximum.techniekluw': {
    label: 'Maximaal aan te vragen door een techniekluwe regio',
    unit: 'cent',
    values: [{ ...whole('STO2025'), value: 4_000_000_00, knownSince: STCRT_2024, source: 'dusi-2025', evidence: 'V' }],
  },
  'regio.maximum.techniekregio': {
    label: 'Maximaal aan te vragen door een techniekregio (bijlage 3 van de regeling)',
    unit: 'cent',
    values: [
      {
        ...whole('STO2025'),
        value: null,
        knownSince: STCRT_2024,
        source: 'dusi-2025',
        evidence: 'V',
        note: 'Zoek het bedrag van uw regio op in bijlage 3 van de regeling en vul het in op het blad Regio.',
      },
    ],
  },
  'landelijk.techniekregios': {
    label: 'Totaal beschikbaar voor alle techniekregio’s samen',
    unit: 'cent',
    values: [{ ...whole('STO2025'), value: 368_640_080_00, knownSince: STCRT_2024, source: 'dusi-2025', evidence: 'V' }],
  },
  'aanvulling2024.maximum': {
    label: 'Aanvullende subsidie 2024, ten hoogste als deel van de toekenning 2020-2023',
    unit: 'fractie',
    values: [{ ...whole('STO2024'), value: 0.25, knownSince: JULY_2023, source: 'sto-wijziging-2023', evidence: 'V' }],
  },
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS_BY_ID;

/** All parameters of the scheme by id. */
export const PARAMETERS: Readonly<Record<ParameterId, Parameter>> = PARAMETERS_BY_ID;

/**
 * The value of a parameter for a round on a day (serial), as it was known on the check date (serial).
 * Undefined when no source speaks of that round or day; a value of null means that the source is known but the figure is not.
 */
export function parameterValue(id: ParameterId, round: RoundId, day: number, checkDate: number): ParameterValue | undefined {
  return PARAMETERS[id].values.findLast(
    (value) => value.round === round && value.from <= day && day <= value.until && value.knownSince <= checkDate,
  );
}
