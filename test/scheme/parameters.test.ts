import { calendarDay, serialDay } from '../../src/scheme/calendar';
import { LISTS } from '../../src/scheme/lists';
import { PARAMETERS, parameterValue, type ParameterId } from '../../src/scheme/parameters';
import { ALL_ROUNDS, ROUNDS, roundOfBron, type RoundId } from '../../src/scheme/rounds';
import { SOURCES } from '../../src/scheme/sources';

const TODAY = serialDay(2026, 10, 1);
const day = (year: number, month: number, date: number): number => serialDay(year, month, date);

/** What holds on each day of a round, as known today: a day, a number or an amount in cents. Null: a source speaks of it, without a figure. */
type Expected = number | null | ((day: number) => number | null);

/** Amounts (cents) of the calendar years from 2020 on; null where there are no more. */
const byYear =
  (...amounts: readonly number[]) =>
  (each: number): number | null =>
    amounts[calendarDay(each).year - 2020] ?? null;
const in2021 =
  (amount: number) =>
  (each: number): number | null =>
    calendarDay(each).year === 2021 ? amount : null;

/** Rounds that are absent stand in NOT_FOR, with the reason. */
const TODAY_BY_ROUND: Readonly<Record<ParameterId, Readonly<Partial<Record<RoundId, Expected>>>>> = {
  'besteding.begin': { STO2020: day(2020, 1, 1), STO2024: day(2024, 1, 1), STO2025: day(2025, 1, 1) },
  'landelijk.techniekluw': { STO2025: 20_000_000_00 },
  'landelijk.jaar.techniekregios': { STO2020: byYear(90_000_000_00, 92_000_000_00, 76_500_000_00, 77_000_000_00) },
  'landelijk.jaar.techniekarm': { STO2020: byYear(25_000_000_00, 25_000_000_00, 20_000_000_00, 20_000_000_00) },
  'landelijk.aanvulling2024': { STO2024: 100_000_000_00 },
  'aantal.regios': { STO2020: 78, STO2025: 74 },
  'aantal.regios.techniekluw': { STO2020: 5, STO2025: 5 },
  'gpl.schoolgroep1': { STO2020: in2021(87_001_62), STO2024: null, STO2025: null },
  'gpl.schoolgroep2': { STO2020: in2021(98_671_66), STO2024: null, STO2025: null },
  'gpl.schoolgroep3': { STO2020: in2021(93_851_20), STO2024: null, STO2025: null },
  'gpl.schoolgroep4': { STO2020: in2021(89_316_56), STO2024: null, STO2025: null },
  'cofikit.metaal': { STO2020: 5_000_00 },
  'regeling.inwerking': { STO2020: null, STO2024: null, STO2025: day(2024, 4, 3) },
  'regeling.vervalt': { STO2020: day(2025, 1, 1), STO2024: day(2025, 1, 1), STO2025: day(2029, 3, 30) },
  'beschikking.uiterlijk': { STO2025: day(2025, 1, 31) },
  'besteding.einde': { STO2020: day(2024, 12, 31), STO2024: day(2024, 12, 31), STO2025: day(2028, 12, 31) },
  'cofinanciering.minimum': { STO2020: 0.075, STO2024: 0.075, STO2025: 0.1 },
  'uurtarief.start': { STO2020: 50_00, STO2024: 50_00 },
  'uurtarief.gpl': { STO2020: 55_00, STO2024: 55_00, STO2025: null },
  normjaartaak: { STO2020: 1659, STO2024: 1659, STO2025: 1659 },
  'regio.maximum.techniekluw': { STO2025: 4_000_000_00 },
  'regio.maximum.techniekregio': { STO2025: null },
  'landelijk.techniekregios': { STO2025: 368_640_080_00 },
  'aanvulling2024.maximum': { STO2024: 0.25 },
};

/** Why a round has no such parameter; every other parameter resolves on every day of every round. */
const NOT_FOR: Readonly<Partial<Record<ParameterId, Readonly<Partial<Record<RoundId, string>>>>>> = {
  'uurtarief.start': { STO2025: 'the advice of 2020 ended with the old scheme' },
  'regio.maximum.techniekluw': { STO2020: 'maximum of the new scheme', STO2024: 'maximum of the new scheme' },
  'regio.maximum.techniekregio': { STO2020: 'annex of the new scheme', STO2024: 'annex of the new scheme' },
  'landelijk.techniekregios': { STO2020: 'known by year', STO2024: 'known as one amount for all regions' },
  'landelijk.techniekluw': { STO2020: 'known by year', STO2024: 'known as one amount for all regions' },
  'landelijk.jaar.techniekregios': { STO2024: 'known as one amount for all regions', STO2025: 'known as one amount for four years' },
  'landelijk.jaar.techniekarm': { STO2024: 'known as one amount for all regions', STO2025: 'known as one amount for four years' },
  'landelijk.aanvulling2024': { STO2020: 'money of 2024', STO2025: 'money of 2024' },
  'aantal.regios': { STO2024: 'counted for the scheme as a whole' },
  'aantal.regios.techniekluw': { STO2024: 'counted for the scheme as a whole' },
  'cofikit.metaal': { STO2024: 'package of 2020-2023', STO2025: 'package of 2020-2023' },
  'beschikking.uiterlijk': { STO2020: 'three application windows', STO2024: 'no day found, and decided long ago' },
  'aanvulling2024.maximum': { STO2020: 'money of 2024', STO2025: 'money of 2024' },
};

const IDS = Object.keys(TODAY_BY_ROUND) as ParameterId[];

test('these are all parameters', () => {
  expect(IDS.sort()).toEqual(Object.keys(PARAMETERS).sort());
});

describe.each(IDS)('%s', (id) => {
  test.each(ALL_ROUNDS)('%s: what is expected on every day of the round, and nothing outside it', (round) => {
    const expected = TODAY_BY_ROUND[id][round];
    expect(expected === undefined).toBe(NOT_FOR[id]?.[round] !== undefined);
    for (let each = ROUNDS[round].start; each <= ROUNDS[round].end; each += 1) {
      const value = parameterValue(id, round, each, TODAY);
      if (value?.value !== (typeof expected === 'function' ? expected(each) : expected))
        throw new Error(`${id} of ${round} on day ${each} is ${value?.value}`);
    }
    expect(parameterValue(id, round, ROUNDS[round].start - 1, TODAY)).toBeUndefined();
    expect(parameterValue(id, round, ROUNDS[round].end + 1, TODAY)).toBeUndefined();
  });

  test('every value has a source with a title and lies within its round, and a value that is not known says what to look up', () => {
    for (const { source, from, until, round, value, note } of PARAMETERS[id].values) {
      expect(SOURCES[source].title).not.toBe('');
      expect(from).toBeGreaterThanOrEqual(ROUNDS[round].start);
      expect(until).toBeLessThanOrEqual(ROUNDS[round].end);
      expect(from).toBeLessThanOrEqual(until);
      if (value === null) expect(note).toMatch(/\b([Vv]ul|[Zz]oek)\b/);
    }
  });

  test('later values stand after the values they replace', () => {
    for (const round of ALL_ROUNDS) {
      const known = PARAMETERS[id].values.filter((value) => value.round === round).map((value) => value.knownSince);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }
  });
});

test.each<[ParameterId, RoundId, number, number | null | undefined]>([
  ['besteding.einde', 'STO2020', day(2021, 5, 19), day(2023, 12, 31)],
  ['besteding.einde', 'STO2020', day(2021, 5, 20), day(2024, 7, 31)],
  ['besteding.einde', 'STO2020', day(2023, 7, 18), day(2024, 7, 31)],
  ['besteding.einde', 'STO2020', day(2023, 7, 19), day(2024, 12, 31)],
  ['besteding.einde', 'STO2020', day(2018, 9, 11), undefined],
  ['cofinanciering.minimum', 'STO2020', day(2022, 7, 6), 0.1],
  ['cofinanciering.minimum', 'STO2020', day(2022, 7, 7), 0.075],
  ['uurtarief.gpl', 'STO2020', day(2023, 6, 30), undefined],
  ['uurtarief.gpl', 'STO2020', day(2023, 7, 1), 55_00],
  ['uurtarief.gpl', 'STO2025', TODAY, null],
  ['aanvulling2024.maximum', 'STO2024', day(2023, 7, 18), undefined],
  ['regio.maximum.techniekluw', 'STO2025', day(2024, 3, 26), undefined],
  ['gpl.schoolgroep1', 'STO2020', day(2020, 12, 31), null],
  ['regeling.vervalt', 'STO2020', day(2023, 7, 18), undefined],
  ['beschikking.uiterlijk', 'STO2025', day(2024, 3, 27), day(2025, 1, 31)],
])('%s of %s as known on day %p is %p', (id, round, checkDate, expected) => {
  expect(parameterValue(id, round, ROUNDS[round].start, checkDate)?.value).toBe(expected);
});

test('every Financieringsbron and its other spellings lead to a round, cofinancing to none', () => {
  const { values, aliases = {} } = LISTS.bron;
  expect(values.map((bron) => roundOfBron(bron)?.id)).toEqual(['STO2020', 'STO2024', 'STO2025', undefined]);
  for (const value of Object.values(aliases)) expect(values).toContain(value);
  expect(roundOfBron(null)).toBeUndefined();
});

test.each(Object.entries(LISTS))(
  'the list %s has unique values, and other spellings that are new, in lower case, and mean one of them',
  (_id, list) => {
    const lower = list.values.map((value) => value.toLowerCase());
    expect(new Set(lower).size).toBe(lower.length);
    for (const [alias, value] of Object.entries(list.aliases ?? {})) {
      expect(alias).toBe(alias.toLowerCase());
      expect(lower).not.toContain(alias);
      expect(list.values).toContain(value);
    }
  },
);
