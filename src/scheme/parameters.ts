import { BACKGROUND_PARAMETERS } from './background-parameters';
import { serialDay } from './calendar';
import { JULY_2023, START_2018, STCRT_2024, whole, type Parameter, type ParameterValue } from './parameter';
import { ROUND_DATA, type RoundData } from './round-data';
import { ROUNDS, type RoundId } from './rounds';

const PARAMETERS_BY_ID = {
  'besteding.begin': {
    label: 'Eerste dag waarop de subsidie besteed mag worden',
    unit: 'dag',
    values: [
      { ...whole('STO2020'), value: ROUNDS.STO2020.start, knownSince: START_2018, source: 'dusi-2020', evidence: 'V' },
      {
        ...whole('STO2024'),
        value: ROUNDS.STO2024.start,
        knownSince: JULY_2023,
        source: 'sto-wijziging-2023',
        evidence: 'I',
        note: 'De aanvulling is voor het kalenderjaar 2024.',
      },
      {
        ...whole('STO2025'),
        value: ROUNDS.STO2025.start,
        knownSince: STCRT_2024,
        source: 'sto-presentatie',
        evidence: 'I',
        note: 'Volgt uit de kalenderjaren 2025 tot en met 2028.',
      },
    ],
  },
  'besteding.einde': {
    label: 'Laatste dag waarop de subsidie besteed mag worden',
    unit: 'dag',
    values: [
      { ...whole('STO2020'), value: serialDay(2023, 12, 31), knownSince: START_2018, source: 'dusi-2020', evidence: 'V' },
      {
        ...whole('STO2020'),
        value: serialDay(2024, 7, 31),
        knownSince: serialDay(2021, 5, 20),
        source: 'sto-wijziging-2021',
        evidence: 'V',
        note: 'De bron zegt "voor 1 augustus 2024".',
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
  ...BACKGROUND_PARAMETERS,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof PARAMETERS_BY_ID;

/** All parameters of the scheme by id. */
export const PARAMETERS = Object.fromEntries(
  Object.entries<Parameter>(PARAMETERS_BY_ID).map(([id, parameter]) => [
    id,
    { ...parameter, values: [...parameter.values, ...valuesOfRounds(id)] },
  ]),
) as unknown as Readonly<Record<ParameterId, Parameter>>;

/** What the data of the rounds say of a parameter. */
function valuesOfRounds(id: string): readonly ParameterValue[] {
  return ROUND_DATA.flatMap((round) =>
    ((round as RoundData).parameters?.[id] ?? []).map((value): ParameterValue => ({ ...whole(round.id), ...value })),
  );
}

/**
 * The value of a parameter for a round on a day (serial), as it was known on the check date (serial).
 * Undefined when no source speaks of that round or day; a value of null means that the source is known but the figure is not.
 */
export function parameterValue(id: ParameterId, round: RoundId, day: number, checkDate: number): ParameterValue | undefined {
  return PARAMETERS[id].values.findLast(
    (value) => value.round === round && value.from <= day && day <= value.until && value.knownSince <= checkDate,
  );
}
