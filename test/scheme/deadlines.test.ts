import { serialDay } from '../../src/scheme/calendar';
import { DEADLINE_DOCUMENTS, DEADLINES, deadlinesOf, documentsAfterAward } from '../../src/scheme/deadlines';
import { ROUNDS, type Periode } from '../../src/scheme/rounds';
import { SOURCES } from '../../src/scheme/sources';

const TODAY = serialDay(2026, 10, 1);
const PERIODES: readonly Periode[] = ['2020-2024', '2025-2028'];

test.each([
  ['2025-2028', 'vooraanmelding', 2024, 6, 30],
  ['2025-2028', 'aanvraag op hoofdlijnen', 2024, 10, 1],
  ['2025-2028', 'uitgewerkt plan 2025-2026', 2025, 4, 15],
  ['2025-2028', 'voortgangsrapportage 1', 2026, 10, 1],
  ['2025-2028', 'uitgewerkt plan 2027-2028', 2026, 10, 1],
  ['2025-2028', 'voortgangsrapportage 2', 2028, 10, 1],
  ['2025-2028', 'eindverslag', 2029, 6, 1],
  ['2020-2024', 'voortgangsrapportage 1', 2021, 11, 1],
  ['2020-2024', 'voortgangsrapportage 2', 2023, 10, 1],
  ['2020-2024', 'plan en begroting 2024', 2023, 10, 1],
] as const)('%s: %s', (periode, document, year, month, day) => {
  expect(
    deadlinesOf(periode, TODAY)
      .filter((each) => each.document === document)
      .map((each) => each.day),
  ).toEqual([serialDay(year, month, day)]);
});

test('the application has a window, and DUS-I decides on it by a day; the annual accounts are ready before 1 July of the next year', () => {
  const of = (document: string) => DEADLINES.find((each) => each.document === document && each.round === 'STO2025');
  expect(of('vooraanmelding')).toMatchObject({ opens: serialDay(2024, 6, 1), day: serialDay(2024, 6, 30) });
  expect(of('aanvraag op hoofdlijnen')).toMatchObject({
    ...{ opens: serialDay(2024, 9, 1), opensAt: '9:00', day: serialDay(2024, 10, 1), time: '16:00', decision: serialDay(2025, 1, 31) },
  });
  for (const year of [2025, 2026, 2027, 2028]) {
    expect(of(`jaarrekening ${year}`)).toMatchObject({ opens: serialDay(year + 1, 1, 1), day: serialDay(year + 1, 6, 30) });
  }
  for (const { opens, day } of DEADLINES) if (opens !== undefined) expect(opens).toBeLessThan(day);
});

test('the application closes at four in the afternoon', () => {
  expect(DEADLINES.filter(({ time }) => time !== undefined).map(({ document, time }) => [document, time])).toEqual([
    ['aanvraag op hoofdlijnen', '16:00'],
  ]);
});

test('two sources contradict each other on the final report of 2020-2024, and both say to look in the beschikking', () => {
  const final = deadlinesOf('2020-2024', TODAY).filter(({ document }) => document === 'eindverslag');
  expect(final.map(({ day }) => day)).toEqual([serialDay(2024, 12, 1), serialDay(2024, 12, 31)]);
  for (const { note } of final) expect(note).toMatch(/beschikking/);
});

test('a deadline is known before it comes, has a source, and not one is left out of a period', () => {
  for (const { day, knownSince, source } of DEADLINES) {
    expect(knownSince).toBeLessThan(day);
    expect(SOURCES[source].title).not.toBe('');
  }
  expect(PERIODES.flatMap((periode) => deadlinesOf(periode, TODAY)).length).toBe(DEADLINES.length);
  expect(deadlinesOf('2025-2028', serialDay(2024, 3, 26))).toEqual([]);
});

test('after the award every document that is still to come has a line on the sheet, once', () => {
  for (const periode of PERIODES) {
    const documents = documentsAfterAward(periode);
    expect(new Set(documents).size).toBe(documents.length);
    const later = DEADLINES.filter(({ round, document }) => ROUNDS[round].periode === periode && !documents.includes(document));
    expect(later.map(({ document }) => document)).toEqual(periode === '2025-2028' ? ['vooraanmelding', 'aanvraag op hoofdlijnen'] : []);
    for (const document of documents) expect(DEADLINE_DOCUMENTS).toContain(document);
  }
});
