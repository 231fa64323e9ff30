import { serialDay } from './calendar';
import { JULY_2023, START_2018, STCRT_2024, whole, type Parameter, type ParameterValue } from './parameter';

/** First day on which the first year of STO was known to run to its end. */
const JANUARY_2021 = serialDay(2021, 1, 1);

/** One amount (cents) for each calendar year of 2020-2023, and nothing found for 2024. */
const perYear = (millions: readonly [number, number, number, number]): readonly ParameterValue[] => [
  {
    ...whole('STO2020'),
    value: null,
    knownSince: START_2018,
    source: '123subsidie',
    evidence: 'V2',
    note: 'Voor 2024 noemt de bron geen jaarbudget. Zoek het zo nodig op bij DUS-I.',
  },
  ...millions.map((million, index): ParameterValue => {
    const year = 2020 + index;
    return {
      round: 'STO2020',
      value: million * 1_000_000_00,
      from: serialDay(year, 1, 1),
      until: serialDay(year, 12, 31),
      knownSince: START_2018,
      source: '123subsidie',
      evidence: 'V2',
    };
  }),
];

/** Average cost (cents per fte) of a teacher in a group of schools: only 2021 was found. */
const gpl = (cents2021: number): readonly ParameterValue[] => [
  ...(['STO2020', 'STO2024', 'STO2025'] as const).map((round): ParameterValue => ({
    ...whole(round),
    value: null,
    knownSince: round === 'STO2025' ? STCRT_2024 : START_2018,
    source: round === 'STO2025' ? 'regeling-2025' : 'gpl-2021',
    evidence: round === 'STO2025' ? 'V' : 'V2',
    note: 'Alleen het bedrag van 2021 is gevonden. Zoek de GPL van dit jaar op in de bekostiging van OCW.',
  })),
  {
    round: 'STO2020',
    value: cents2021,
    from: serialDay(2021, 1, 1),
    until: serialDay(2021, 12, 31),
    knownSince: JANUARY_2021,
    source: 'gpl-2021',
    evidence: 'V2',
  },
];

/** What tells about the scheme as a whole: budgets, numbers of regions, days of the schemes, and the cost of teachers. */
export const BACKGROUND_PARAMETERS = {
  'landelijk.techniekluw': {
    label: 'Totaal beschikbaar voor alle techniekluwe regio’s samen',
    unit: 'cent',
    values: [{ ...whole('STO2025'), value: 20_000_000_00, knownSince: STCRT_2024, source: 'dusi-2025', evidence: 'V' }],
  },
  'landelijk.jaar.techniekregios': {
    label: 'Landelijk budget voor techniekregio’s in dit kalenderjaar',
    unit: 'cent',
    values: perYear([90, 92, 76.5, 77]),
  },
  'landelijk.jaar.techniekarm': {
    label: 'Landelijk budget voor techniekarme regio’s in dit kalenderjaar',
    unit: 'cent',
    values: perYear([25, 25, 20, 20]),
  },
  'landelijk.aanvulling2024': {
    label: 'Landelijk beschikbaar als aanvullende subsidie 2024',
    unit: 'cent',
    values: [
      {
        ...whole('STO2024'),
        value: 100_000_000_00,
        knownSince: JULY_2023,
        source: 'sto-wijziging-2023',
        evidence: 'V',
        note: 'De bron zegt: ongeveer € 100 miljoen.',
      },
    ],
  },
  'aantal.regios': {
    label: 'Aantal regio’s',
    unit: 'aantal',
    values: [
      { ...whole('STO2020'), value: 78, knownSince: START_2018, source: 'sto-presentatie', evidence: 'V', note: 'Bij de start.' },
      { ...whole('STO2025'), value: 74, knownSince: STCRT_2024, source: 'sto-presentatie', evidence: 'V', note: 'Na samenvoegingen.' },
    ],
  },
  'aantal.regios.techniekluw': {
    label: 'Aantal techniekluwe regio’s, onder alle regio’s',
    unit: 'aantal',
    values: [
      {
        ...whole('STO2020'),
        value: 5,
        knownSince: START_2018,
        source: 'sto-presentatie',
        evidence: 'V',
        note: 'Toen techniekarme regio’s genoemd.',
      },
      {
        ...whole('STO2025'),
        value: 5,
        knownSince: STCRT_2024,
        source: 'dusi-2025',
        evidence: 'I',
        note: 'Volgt uit € 20 miljoen samen en ten hoogste € 4 miljoen per regio.',
      },
    ],
  },
  'gpl.schoolgroep1': { label: 'GPL docent, schoolsoortgroep 1, per fte', unit: 'cent', values: gpl(87_001_62) },
  'gpl.schoolgroep2': { label: 'GPL docent, schoolsoortgroep 2, per fte', unit: 'cent', values: gpl(98_671_66) },
  'gpl.schoolgroep3': { label: 'GPL docent, schoolsoortgroep 3, per fte', unit: 'cent', values: gpl(93_851_20) },
  'gpl.schoolgroep4': { label: 'GPL docent, schoolsoortgroep 4, per fte', unit: 'cent', values: gpl(89_316_56) },
  'cofikit.metaal': {
    label: 'Waarde van een CoFi-kit Metaal, per kit en jaar',
    unit: 'cent',
    values: [
      {
        ...whole('STO2020'),
        value: 5_000_00,
        knownSince: START_2018,
        source: 'oom',
        evidence: 'V2',
        note: 'De dag waarop de bron verscheen is niet bekend.',
      },
    ],
  },
  'regeling.inwerking': {
    label: 'Dag waarop de regeling in werking trad',
    unit: 'dag',
    values: [
      {
        ...whole('STO2020'),
        value: null,
        knownSince: START_2018,
        source: 'regeling-2020',
        evidence: 'V',
        note: 'Gepubliceerd op 12-9-2018. Zoek de dag van inwerkingtreding op in de Staatscourant.',
      },
      {
        ...whole('STO2024'),
        value: null,
        knownSince: JULY_2023,
        source: 'sto-wijziging-2023',
        evidence: 'V',
        note: 'Zoek de dag van inwerkingtreding van de wijziging op in de Staatscourant van 19-7-2023.',
      },
      { ...whole('STO2025'), value: serialDay(2024, 4, 3), knownSince: STCRT_2024, source: 'sto-regelingen', evidence: 'V' },
    ],
  },
  'regeling.vervalt': {
    label: 'Dag waarop de regeling vervalt',
    unit: 'dag',
    values: [
      { ...whole('STO2020'), value: serialDay(2025, 1, 1), knownSince: JULY_2023, source: 'sto-regelingen', evidence: 'V' },
      {
        ...whole('STO2024'),
        value: serialDay(2025, 1, 1),
        knownSince: JULY_2023,
        source: 'sto-regelingen',
        evidence: 'I',
        note: 'De aanvulling staat in dezelfde regeling.',
      },
      { ...whole('STO2025'), value: serialDay(2029, 3, 30), knownSince: STCRT_2024, source: 'sto-regelingen', evidence: 'V' },
    ],
  },
  'beschikking.uiterlijk': {
    label: 'Dag waarop DUS-I uiterlijk over de aanvraag besluit',
    unit: 'dag',
    values: [{ ...whole('STO2025'), value: serialDay(2025, 1, 31), knownSince: STCRT_2024, source: 'sto-presentatie', evidence: 'V' }],
  },
} as const satisfies Record<string, Parameter>;
