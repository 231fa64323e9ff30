import { exampleDossier } from '../rules/example-workbook';
import { serialDay } from '../../src/scheme/calendar';
import { PARAMETERS, parameterValue, type ParameterId } from '../../src/scheme/parameters';
import { ROUNDS, ALL_ROUNDS } from '../../src/scheme/rounds';
import { parameterRows } from '../../src/taskpane/scheme/parameter-rows';

const EMPTY = exampleDossier({});
const CHECK_DATES = [serialDay(2020, 6, 1), serialDay(2022, 7, 6), serialDay(2023, 7, 19), serialDay(2026, 11, 22)];

test.each(CHECK_DATES)('what is shown on %d for a day is what the check uses for it', (checkDate) => {
  let shownDays = 0;
  for (const round of ALL_ROUNDS) {
    const { periode, start, end } = ROUNDS[round];
    const rows = new Map(
      parameterRows(periode, checkDate, EMPTY).map((row) => [row.id, row.values.filter((value) => value.round === round)]),
    );
    for (const id of Object.keys(PARAMETERS) as ParameterId[]) {
      for (let day = start; day <= end; day += 7) {
        const used = parameterValue(id, round, day, checkDate);
        const shown = (rows.get(id) ?? []).filter(({ from, until }) => from <= day && day <= until);
        expect([id, day, shown.map(({ value }) => value)]).toEqual([id, day, used ? [used.value] : []]);
        shownDays += shown.length;
      }
    }
  }
  expect(shownDays).toBeGreaterThan(100);
});

test('a value has its unit', () => {
  const rows = parameterRows('2020-2024', serialDay(2026, 11, 22), EMPTY);
  const texts = (id: ParameterId) => rows.find((row) => row.id === id)?.values.map(({ text }) => text);
  expect(texts('uurtarief.start')?.[0]).toBe('€ 50,00 per uur');
  expect(texts('normjaartaak')?.[0]).toBe('1.659 uur');
  expect(texts('cofinanciering.minimum')?.[0]).toBe('7,5%');
  expect(texts('besteding.einde')).toEqual(['31-12-2024', '31-12-2024']);
  expect(texts('aanvulling2024.maximum')).toEqual(['25%']);
});

test('the own amounts of the region stand with their period, day and source', () => {
  const dossier = exampleDossier({
    regio: [{ max_bedrag: 5_000_000 }],
    regioParameters: [
      { waarde: 58, vanaf: '1-8-2026', bron: 'CAO', datum_bron: '' },
      { parameter: 'activeringsgrens machines', waarde: 500, vanaf: '', bron: '', datum_bron: '' },
      { waarde: '' },
    ],
  });
  const regional = parameterRows('2025-2028', serialDay(2026, 11, 22), dossier).flatMap((row) => row.regional ?? []);
  expect(regional.map(({ filled }) => filled)).toEqual([
    ['€ 58,00 per uur vanaf 01-08-2026 (CAO)'],
    ['€ 5.000.000,00 (bijlage 3 van de regeling)'],
    ['€ 500,00'],
  ]);
  const other = parameterRows('2020-2024', serialDay(2026, 11, 22), dossier).flatMap((row) => row.regional?.filled ?? []);
  expect(other).toEqual([]);
});
