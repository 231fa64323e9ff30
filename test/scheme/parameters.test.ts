import { serialDay } from '../../src/scheme/calendar';
import { LISTS } from '../../src/scheme/lists';
import { PARAMETERS, parameterValue, type ParameterId } from '../../src/scheme/parameters';
import { ROUND_IDS, ROUNDS, roundOfBron, type RoundId } from '../../src/scheme/rounds';
import { SOURCES } from '../../src/scheme/sources';

const TODAY = serialDay(2026, 10, 1);
const day = (year: number, month: number, date: number): number => serialDay(year, month, date);

/** For every round what holds today; a day or an amount in cents. Undefined: no source speaks of it; null: a source does, without a figure. */
const TODAY_BY_ROUND: Readonly<Record<ParameterId, Readonly<Partial<Record<RoundId, number | null>>>>> = {
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

const IDS = Object.keys(TODAY_BY_ROUND) as ParameterId[];

test('these are all parameters', () => {
  expect(IDS.sort()).toEqual(Object.keys(PARAMETERS).sort());
});

describe.each(IDS)('%s', (id) => {
  test.each(ROUND_IDS)('%s: the same on every day of the round, and nothing outside it', (round) => {
    const expected = TODAY_BY_ROUND[id][round];
    for (let each = ROUNDS[round].start; each <= ROUNDS[round].end; each += 1) {
      const value = parameterValue(id, round, each, TODAY);
      if (value?.value !== expected) throw new Error(`${id} of ${round} on day ${each} is ${value?.value}`);
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
      if (value === null) expect(note).toMatch(/[Vv]ul/);
    }
  });

  test('later values stand after the values they replace', () => {
    for (const round of ROUND_IDS) {
      const known = PARAMETERS[id].values.filter((value) => value.round === round).map((value) => value.knownSince);
      expect(known).toEqual([...known].sort((a, b) => a - b));
    }
  });
});

test.each<[ParameterId, RoundId, number, number | null | undefined]>([
  ['besteding.einde', 'STO2020', day(2021, 5, 19), day(2023, 12, 31)],
  ['besteding.einde', 'STO2020', day(2021, 5, 20), day(2024, 8, 1)],
  ['besteding.einde', 'STO2020', day(2023, 7, 18), day(2024, 8, 1)],
  ['besteding.einde', 'STO2020', day(2023, 7, 19), day(2024, 12, 31)],
  ['besteding.einde', 'STO2020', day(2018, 9, 11), undefined],
  ['cofinanciering.minimum', 'STO2020', day(2022, 7, 6), 0.1],
  ['cofinanciering.minimum', 'STO2020', day(2022, 7, 7), 0.075],
  ['uurtarief.gpl', 'STO2020', day(2023, 6, 30), undefined],
  ['uurtarief.gpl', 'STO2020', day(2023, 7, 1), 55_00],
  ['uurtarief.gpl', 'STO2025', TODAY, null],
  ['aanvulling2024.maximum', 'STO2024', day(2023, 7, 18), undefined],
  ['regio.maximum.techniekluw', 'STO2025', day(2024, 3, 26), undefined],
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
