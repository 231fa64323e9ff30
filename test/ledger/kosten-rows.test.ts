import { kostenRow, missingSentences } from '../../src/ledger/kosten-rows';
import type { LedgerLine } from '../../src/ledger/cost-lines';
import { incomingKosten } from '../../src/records/merge/incoming-rows';
import { serialDay } from '../../src/scheme/calendar';
import { readBooks } from './books';
import { xafFile, type BookedLine, type TestBooks } from './xaf-file';

/** The cost lines of one booking, read from a file. */
function linesOf(lines: readonly BookedLine[]): readonly LedgerLine[] {
  const books: TestBooks = {
    year: 2026,
    accounts: [
      ['1500', 'Voorbelasting', 'B'],
      ['1600', 'Crediteuren', 'B'],
      ['4310', 'Leermiddelen', 'P'],
    ],
    parties: [['C1', 'Bouwmaat']],
    bookings: [{ journal: 'INK', nr: '26001', date: '2026-03-05', lines }],
  };
  const { read } = readBooks([xafFile(books, '3.2')], { field: 'projID', value: 'STO' }, new Map([['4310', 'Materiaalkosten']]));
  return read.flatMap((each) => each.lines);
}

const cost = (cents: number, more: Partial<BookedLine> = {}): BookedLine => ({
  account: '4310',
  cents,
  docRef: 'B-1',
  invRef: 'F-1',
  effDate: '2026-03-01',
  project: 'STO',
  party: 'C1',
  desc: 'Hout',
  ...more,
});
const creditor = (cents: number): BookedLine => ({ account: '1600', cents, docRef: 'B-1', effDate: '2026-03-01', party: 'C1' });
const vat = (cents: number): BookedLine => ({ account: '1500', cents, docRef: 'B-1', effDate: '2026-03-01' });

const amounts = (lines: readonly BookedLine[], btwVerrekenbaar = false): unknown[] =>
  linesOf(lines).map((line) => {
    const { excl, btw, incl, btw_verrekenbaar } = kostenRow(line, { btwVerrekenbaar });
    return [excl, btw, incl, btw_verrekenbaar];
  });

test.each<[string, readonly BookedLine[], boolean, unknown[]]>([
  ['a booking that ties without vat is incl.', [cost(12_100), creditor(-12_100)], false, [[undefined, undefined, 121, undefined]]],
  [
    'vat on the line of such a booking is within the amount',
    [cost(12_100, { vat: [2_100] }), creditor(-12_100)],
    false,
    [[100, 21, 121, undefined]],
  ],
  ['vat on an account of its own, one cost', [cost(10_000), vat(2_100), creditor(-12_100)], false, [[100, 21, 121, 'ja']]],
  ['a credit note', [cost(-10_000), vat(-2_100), creditor(12_100)], false, [[-100, -21, -121, 'ja']]],
  [
    'the same with two costs is not divided',
    [cost(10_000), cost(5_000), vat(3_150), creditor(-18_150)],
    false,
    [
      [100, undefined, undefined, 'ja'],
      [50, undefined, undefined, 'ja'],
    ],
  ],
  [
    'two costs that tell their own vat',
    [cost(10_000, { vat: [2_100] }), cost(5_000, { vat: [1_050] }), vat(3_150), creditor(-18_150)],
    false,
    [
      [100, 21, 121, 'ja'],
      [50, 10.5, 60.5, 'ja'],
    ],
  ],
  [
    'two vat entries on a line are not added up',
    [cost(12_100, { vat: [1_000, 1_100] }), creditor(-12_100)],
    false,
    [[undefined, undefined, 121, undefined]],
  ],
  ['a part of the vat as costs', [cost(11_000, { vat: [2_100] }), vat(1_100), creditor(-12_100)], false, [[100, 21, 121, undefined]]],
  [
    'no other side in the file: incl., as the school does not reclaim vat',
    [cost(12_100, { vat: [2_100] })],
    false,
    [[100, 21, 121, undefined]],
  ],
  ['no other side in the file: excl., as the school reclaims vat', [cost(10_000, { vat: [2_100] })], true, [[100, 21, 121, 'ja']]],
])('%s', (_, lines, btwVerrekenbaar, expected) => {
  expect(amounts(lines, btwVerrekenbaar)).toEqual(expected);
});

test('a row of Kosten keeps both references, and what is not known is said', () => {
  const lines = linesOf([cost(12_100), creditor(-12_100)]);
  const rows = lines.map((line) => kostenRow(line, { btwVerrekenbaar: false }));
  expect(rows).toEqual([
    {
      boekstuk: 'B-1',
      leverancier: 'Bouwmaat',
      factuurnr: 'F-1',
      factuurdatum: serialDay(2026, 3, 1),
      omschrijving: 'Hout',
      incl: 121,
      kostensoort: 'Materiaalkosten',
    },
  ]);
  expect(missingSentences(lines, { btwVerrekenbaar: false })).toEqual(['Bij 1 van 1 regels is de btw niet te zien.']);
  expect(incomingKosten(rows, 'Vmbo')).toMatchObject({ key: 'kosten', lines: [{ key: 'b-1 · bouwmaat · f-1' }], total: { sum: 121 } });
});
