import { closedYears, costPlaces, figuresOfYear, yearStates } from '../../../src/facts/money/closed-years';
import type { ExampleRows } from '../../../src/rules/rule';
import { ROUNDS } from '../../../src/scheme/rounds';
import { serialDay } from '../../../src/scheme/calendar';
import { exampleDossier } from '../../rules/example-workbook';

/** Model G2 of 2025 to 2027, of which the last has no costs yet. */
const G2: NonNullable<ExampleRows['modelG2B']> = [
  { jaar: 2025, lasten_jaar: 4000, ontvangen_jaar: 9000, saldo_31dec: 5000 },
  { jaar: 2026, lasten_jaar: 3000, ontvangen_jaar: '', saldo_31dec: 2000 },
  { jaar: 2027, lasten_jaar: '' },
];
const dossierOf = (afsluitingen: ExampleRows['afsluitingen'] = [], modelG2B: ExampleRows['modelG2B'] = G2) =>
  exampleDossier({
    regio: [{}],
    modelG2B,
    afsluitingen,
    kosten: [{ factuurdatum: '1-3-2026' }, { factuurdatum: '1-4-2025', bedrag_sto: 0 }],
  });
const statesOf = (dossier: ReturnType<typeof dossierOf>, date = serialDay(2028, 2, 1)) =>
  yearStates(dossier, date).map(({ year, may }) => `${year} ${may}`);

test('years close in order, and only the last that is closed opens again', () => {
  expect(statesOf(dossierOf())).toEqual(['2025 sluiten', '2026 niets', '2027 niets', '2028 niets']);
  const first = { jaar: 2025, lasten: 4000 };
  expect(statesOf(dossierOf([first]))).toEqual(['2025 heropenen', '2026 sluiten', '2027 niets', '2028 niets']);
  const second = { jaar: 2026, lasten: 3000 };
  expect(statesOf(dossierOf([first, second]))).toEqual(['2025 niets', '2026 heropenen', '2027 niets', '2028 niets']);
  expect(statesOf(dossierOf([first, { ...second, heropend: '1-2-2028' }]))).toEqual([
    '2025 heropenen',
    '2026 sluiten',
    '2027 niets',
    '2028 niets',
  ]);
});

test('a year before one that is closed cannot be closed after it', () => {
  expect(statesOf(dossierOf([{ jaar: 2026, lasten: 3000 }]))).toEqual(['2025 niets', '2026 heropenen', '2027 niets', '2028 niets']);
});

test('a year that still runs cannot be closed, on its last day neither', () => {
  expect(statesOf(dossierOf(), serialDay(2025, 12, 31))[0]).toBe('2025 niets');
  expect(statesOf(dossierOf(), serialDay(2026, 1, 1))[0]).toBe('2025 sluiten');
});

test('without model G2 there is no year to close', () => {
  expect(statesOf(dossierOf([], []))).toEqual([]);
});

test('the figures of a year are those of its one line in model G2, and of the registers alone', () => {
  const [figures, ...others] = figuresOfYear(dossierOf(), 2026);
  expect(others).toEqual([]);
  expect(figures).toMatchObject({
    round: ROUNDS.STO2025,
    year: 2026,
    costs: 300_000,
    received: null,
    balance: 200_000,
    inRegisters: 60_500,
  });
  expect([...costPlaces(figures?.lines ?? [])]).toEqual(['kosten 6']);
  const [before] = figuresOfYear(dossierOf(), 2025);
  expect(before).toMatchObject({ costs: 400_000, received: 900_000, inRegisters: 0 });
  expect(before?.lines.flat()).toEqual([]);
  expect(figuresOfYear(dossierOf(), 2024)).toEqual([]);
  expect(figuresOfYear(dossierOf([], [...G2, { jaar: 2026, lasten_jaar: 1 }]), 2026)[0]).toMatchObject({ costs: null, balance: null });
});

test('closed years stand in the order of their years, whichever was written down first', () => {
  const closed = closedYears(
    dossierOf([
      { jaar: 2026, lasten: 3000 },
      { jaar: 2025, lasten: 4000 },
    ]),
  );
  expect(closed.map(({ year, costs }) => [year, costs])).toEqual([
    [2025, 400_000],
    [2026, 300_000],
  ]);
});
