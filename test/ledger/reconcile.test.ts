import fc from '../property';
import { reconcile } from '../../src/ledger/reconcile/reconcile';
import { outcomeOf, type Reconciliation } from '../../src/ledger/reconcile/result';
import { registerLines } from '../../src/ledger/reconcile/register-lines';
import { registerTotals } from '../../src/ledger/reconcile/totals';
import { serialDay } from '../../src/scheme/calendar';
import { readBooks } from './books';
import { kostenDossier, type KostenRow } from './kosten-register';
import { SEEDS, seededBooks, type Habits, type Seeded } from './seeded-books';
import { DIALECTS, VERSIONS, xafFile, type Booking, type TestBooks, type Version } from './xaf-file';

const COSTS = new Map([
  ['4310', 'Materiaalkosten' as const],
  ['4320', 'Materiaalkosten' as const],
]);

function compare(rows: readonly KostenRow[], files: readonly Uint8Array[]): Reconciliation {
  const dossier = kostenDossier(rows);
  const { books, read } = readBooks(files, { field: 'projID', value: 'STO' }, COSTS);
  return reconcile(registerLines(dossier), registerTotals(dossier), books, read);
}

/** What was found, in the terms of the seeds. */
const found = (result: Reconciliation): Seeded['expected'] => ({
  otherAmount: result.otherAmount.map(({ row }) => row),
  otherDate: result.otherDate.map(({ row }) => row),
  onlyRegister: result.onlyRegister.map(({ row }) => row),
  onlyLedger: result.onlyLedger.map(({ key }) => key).sort(),
  doubleRegister: result.doubles.flatMap((double) => (double.side === 'register' ? [double.row] : [])),
  doubleLedger: result.doubles.flatMap((double) => (double.side === 'ledger' ? [double.key] : [])).sort(),
});

const PLAIN: Habits = { supplierNumber: 'invRef', reclaims: false, share: 1, divides: false, reverses: false, partyOnCreditor: false };

const habitsArbitrary: fc.Arbitrary<Habits> = fc.record({
  supplierNumber: fc.constantFrom('invRef', 'docRef', 'nowhere'),
  reclaims: fc.boolean(),
  share: fc.constantFrom(1, 0.8),
  divides: fc.boolean(),
  reverses: fc.boolean(),
  partyOnCreditor: fc.boolean(),
});

test('each seeded difference is found once, and nothing else', () => {
  fc.assert(
    fc.property(
      habitsArbitrary,
      fc.subarray([...SEEDS]),
      fc.constantFrom(...VERSIONS),
      fc.constantFrom(...DIALECTS),
      fc.integer({ min: 1, max: 2 ** 31 - 2 }),
      (habits, seeds, version, dialect, number) => {
        const { rows, books, expected } = seededBooks(60, seeds, habits, seeded(number));
        const result = compare(rows, [xafFile(books, version, dialect)]);
        expect(found(result)).toEqual(expected);
        expect(outcomeOf(result)).toBe(seeds.length === 0 ? 'tied' : 'differences');
        const matched = new Set(result.matched.map(({ row }) => row));
        expect(
          matched.size + result.otherAmount.length + result.otherDate.length + result.onlyRegister.length + expected.doubleRegister.length,
        ).toBe(rows.length);
      },
    ),
    { numRuns: 60 },
  );
});

test('the totals are those of both sides, per account and per month too', () => {
  const { rows, books } = seededBooks(48, [...SEEDS], { ...PLAIN, divides: true }, seeded(7));
  const result = compare(rows, [xafFile(books, '3.2')]);
  const register = rows.reduce((sum, row) => sum + Math.round(Number(row.incl) * 100), 0);
  const ledger = books.bookings
    .flatMap(({ lines }) => lines)
    .reduce((sum, { account, cents }) => sum + (account.startsWith('4') ? cents : 0), 0);
  expect(result.totals).toEqual({ register, ledger, difference: register - ledger });
  expect(result.perAccount.reduce((sum, account) => sum + account.ledger, 0)).toBe(ledger);
  expect(result.perMonth.reduce((sum, month) => sum + month.ledger, 0)).toBe(ledger);
  expect(result.perMonth.reduce((sum, month) => sum + month.register, 0)).toBe(register);
});

/** A generator of numbers that are the same every time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

const BOOKS: Omit<TestBooks, 'bookings'> = {
  year: 2026,
  accounts: [
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen', 'P'],
    ['4010', 'Salarissen', 'P'],
  ],
  parties: [['C1', 'Technische Unie']],
};

const booking = (nr: string, date: string, cents: number, more: Partial<Booking['lines'][number]> = {}): Booking => ({
  journal: 'INK',
  nr,
  date,
  lines: [
    { account: '4310', cents, docRef: nr, effDate: date, project: 'STO', party: 'C1', ...more },
    { account: '1600', cents: -cents, docRef: nr, effDate: date, party: 'C1' },
  ],
});

const row = (factuurnr: string, factuurdatum: number, incl: number, more: KostenRow = {}): KostenRow => ({
  leverancier: 'Technische Unie BV',
  factuurnr,
  factuurdatum,
  omschrijving: 'Kabels',
  incl,
  ...more,
});

const file = (bookings: readonly Booking[], version: Version = '3.2', year = 2026): Uint8Array =>
  xafFile({ ...BOOKS, year, bookings }, version);

test('an invoice of December that was booked in January is named as such', () => {
  const files = [
    file([], '4.0', 2026),
    file([booking('27001', '2027-01-12', 12_100, { invRef: 'F-9', effDate: '2026-12-20' })], '4.0', 2027),
  ];
  const result = compare([row('F-9', serialDay(2026, 12, 20), 121)], files);
  expect(outcomeOf(result)).toBe('tied');
  expect(result.remarks).toContain('Eén factuur van december is in januari geboekt: rij 2.');
});

test('without the next year, an invoice of December is only in the register, with a hint', () => {
  const result = compare([row('F-9', serialDay(2026, 12, 20), 121)], [file([booking('26001', '2026-03-01', 5_000)])]);
  expect(result.onlyRegister).toMatchObject([{ row: 2, note: expect.stringContaining('volgende jaar') as string }]);
});

test('a subscription that misses a month in the books is not matched with another month', () => {
  const months = [1, 2, 3, 4, 5, 6];
  const rows = months.map((month) => row(`ABO-26${month}0`, serialDay(2026, month, 1), 50));
  const bookings = [...months.filter((month) => month !== 3), 7].map((month) =>
    booking(`26${month}`, `2026-0${month}-01`, 5_000, { invRef: `ABO-26${month}0` }),
  );
  const result = compare(rows, [file(bookings)]);
  expect(found(result)).toMatchObject({ onlyRegister: [4], onlyLedger: ['INK/267/1'], otherDate: [], otherAmount: [] });
});

test('a short number that both happen to have does not make two documents one', () => {
  const result = compare(
    [row('12', serialDay(2026, 2, 1), 100, { leverancier: 'Bakker Smit' })],
    [file([booking('12', '2026-05-01', 30_000)])],
  );
  expect(found(result)).toMatchObject({ onlyRegister: [2], onlyLedger: ['INK/12/1'], otherAmount: [] });
});

test('vat that the books reclaimed and the register did not is said', () => {
  const result = compare(
    [row('F-1001', serialDay(2026, 2, 1), 121, { excl: 100, btw: 21 })],
    [file([booking('26001', '2026-02-01', 10_000, { invRef: 'F-1001' })])],
  );
  expect(result.otherAmount).toMatchObject([
    { row: 2, register: 12_100, ledger: 10_000, note: expect.stringContaining('excl. btw') as string },
  ]);
});

test('several rows for one booking, and one row for several accounts, are one match each', () => {
  const rows = [
    row('F-1001', serialDay(2026, 2, 1), 60),
    row('F-1001', serialDay(2026, 2, 1), 61, { omschrijving: 'Buis' }),
    row('F-1002', serialDay(2026, 2, 2), 100),
  ];
  const two: Booking = {
    ...booking('26002', '2026-02-02', 7_000, { invRef: 'F-1002' }),
    lines: [
      ...booking('26002', '2026-02-02', 7_000, { invRef: 'F-1002' }).lines,
      { account: '4320', cents: 3_000, docRef: '26002', effDate: '2026-02-02', project: 'STO' },
    ],
  };
  const result = compare(rows, [file([booking('26001', '2026-02-01', 12_100, { invRef: 'F-1001' }), two])]);
  expect(outcomeOf(result)).toBe('tied');
  expect(new Set(result.matched.map(({ match }) => match)).size).toBe(2);
});

test('a row without an amount is not compared, and then not all ties', () => {
  const result = compare([row('F-1', serialDay(2026, 2, 1), 0, { incl: 'n.n.b.' })], [file([booking('26001', '2026-02-01', 10_000)])]);
  expect(result.register.notCompared).toEqual([{ sheet: 'Kosten', row: 2, reason: 'Bedrag incl. btw is leeg of niet te lezen' }]);
  expect(outcomeOf(result)).toBe('incomplete');
});

test('booking dates that never are invoice dates are no differences', () => {
  const rows = Array.from({ length: 8 }, (_, index) => row(`F-10${index}1`, serialDay(2026, 2, 1 + index), 100 + index));
  const bookings = rows.map((_, index) =>
    booking(`26${index}`, `2026-02-${20 + index}`, 10_000 + 100 * index, { invRef: `F-10${index}1` }),
  );
  const result = compare(rows, [file(bookings)]);
  expect(outcomeOf(result)).toBe('tied');
  expect(result.remarks.join(' ')).toContain('geen factuurdatums');
});

test('the same export given twice counts once', () => {
  const bytes = file([booking('26001', '2026-02-01', 12_100, { invRef: 'F-1001' })]);
  const result = compare([row('F-1001', serialDay(2026, 2, 1), 121)], [bytes, bytes]);
  expect(outcomeOf(result)).toBe('tied');
  expect(result.remarks.join(' ')).toContain('meer dan één van de auditfiles');
});

test('nothing against nothing is not said to tie', () => {
  expect(outcomeOf(compare([], [file([])]))).toBe('incomplete');
});

test('wages are compared in total', () => {
  const wages = (cents: number): Booking => ({
    journal: 'MEM',
    nr: '1',
    date: '2026-06-30',
    lines: [
      { account: '4010', cents, docRef: '', effDate: '2026-06-30', project: 'STO' },
      { account: '1600', cents: -cents, docRef: '', effDate: '2026-06-30' },
    ],
  });
  const totalsOf = (cents: number, hours: readonly (readonly [number, number, number])[]): unknown => {
    const { books, read } = readBooks(
      [file([wages(cents)])],
      { field: 'projID', value: 'STO' },
      new Map([['4010', 'Loonkosten' as const]]),
    );
    const inspanning = hours.map(([from, to, amount]) => ({ from, to, cents: amount }));
    const result = reconcile(registerLines(kostenDossier([])), { inspanning, afschrijvingen: [] }, books, read);
    return {
      outcome: outcomeOf(result),
      only: result.onlyLedger.length,
      totals: result.totalsByKind.map(({ register, ledger, unknown }) => [register, ledger, unknown]),
    };
  };
  const [spring, autumn] = [serialDay(2026, 1, 1), serialDay(2026, 9, 1)];
  expect(totalsOf(500_000, [[spring, serialDay(2026, 7, 31), 500_000]])).toEqual({
    outcome: 'tied',
    only: 0,
    totals: [[500_000, 500_000, 0]],
  });
  expect(totalsOf(500_000, [[spring, serialDay(2026, 7, 31), 400_000]])).toEqual({
    outcome: 'differences',
    only: 0,
    totals: [[400_000, 500_000, 0]],
  });
  // A school year of which no one knows how much is of which book year.
  expect(
    totalsOf(500_000, [
      [spring, serialDay(2026, 7, 31), 400_000],
      [autumn, serialDay(2027, 7, 31), 250_000],
    ]),
  ).toEqual({ outcome: 'incomplete', only: 0, totals: [[400_000, 500_000, 250_000]] });
});

test('the date of the invoice in a subledger goes before other dates', () => {
  const bookings = Array.from({ length: 3 }, (_, index) => ({
    ...booking(`26${index}`, '2026-03-20', 10_000 + index, { invRef: `F-10${index}1` }),
    invoiceDate: `2026-02-0${index + 1}`,
  }));
  const rows = bookings.map((_, index) => row(`F-10${index}1`, serialDay(2026, 2, index === 2 ? 9 : index + 1), (10_000 + index) / 100));
  const result = compare(rows, [file(bookings)]);
  expect(result.otherDate.map(({ row: at, keyItem }) => [at, keyItem.date])).toEqual([[4, serialDay(2026, 2, 3)]]);
  expect(result.perMonth.map(({ month, dates }) => [month, dates])).toEqual([['2026-02', ['invDt']]]);
});

test('lines of outside the book years are named with their total, and do not tie in silence', () => {
  const result = compare(
    [row('F-1001', serialDay(2026, 2, 1), 121), row('F-1002', serialDay(2027, 2, 1), 50)],
    [file([booking('26001', '2026-02-01', 12_100, { invRef: 'F-1001' })])],
  );
  expect(result.register).toMatchObject({ lines: 1, outOfYears: 1 });
  expect(result.remarks).toContain('1 regel van het register (€ 50,00) is niet van boekjaar 2026 en daarom niet vergeleken: rij 3.');
});
