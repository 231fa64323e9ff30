import { holdAgainst } from '../../../src/facts/costs/evidence';
import { UblReader, type InvoiceDocument } from '../../../src/invoices/ubl';
import { serialDay } from '../../../src/scheme/calendar';
import { inPieces } from '../../ledger/books';
import { kostenDossier, type KostenRow } from '../../ledger/kosten-register';
import { ublFile, type TestInvoice } from '../../invoices/ubl-file';

const invoice = (index: number, more: Partial<TestInvoice> = {}): InvoiceDocument =>
  inPieces(
    ublFile({
      type: 'Invoice',
      number: `F-${2600 + index}`,
      date: '2026-03-10',
      excl: 10_000 + index,
      vat: 2_100,
      partyName: `Winkel ${index}`,
      registeredName: `Holding ${index} B.V.`,
      items: ['x'],
      ...more,
    }),
    new UblReader(`${index}.xml`),
  );

const row = (index: number, more: KostenRow = {}): KostenRow => ({
  leverancier: `WINKEL ${index} B.V.`,
  factuurnr: `f 26${String(index).padStart(2, '0')}`,
  factuurdatum: serialDay(2026, 3, 10),
  omschrijving: 'x',
  excl: (10_000 + index) / 100,
  btw: 21,
  incl: (12_100 + index) / 100,
  ...more,
});

/** What is odd, as row, kind and what the document says. */
const found = (rows: readonly KostenRow[], documents: readonly InvoiceDocument[], otherFiles: readonly string[] = []) => {
  const { differences, absent } = holdAgainst(kostenDossier(rows), { documents, otherFiles });
  return [
    ...differences.map((difference) => {
      const { line, kind, document } = difference;
      const said = {
        bedrag: kind === 'bedrag' ? difference.said : 0,
        datum: document.date,
        nummer: document.number,
        verwijzing: document.number,
      }[kind];
      return [line.at.row + 1, kind, said];
    }),
    ...absent.map(({ at }) => [at.row + 1, 'geen document']),
  ];
};

test('each seeded difference is found once, and nothing else', () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(index));
  rows[3] = row(3, { incl: 112.03, excl: 91.03 });
  rows[7] = row(7, { factuurdatum: serialDay(2026, 3, 11) });
  rows[11] = row(11, { factuurnr: 'F-9999' });
  const documents = Array.from({ length: 20 }, (_, index) => invoice(index)).filter((_, index) => index !== 15);
  expect(found(rows, documents)).toEqual([
    [5, 'bedrag', 12_103],
    [9, 'datum', serialDay(2026, 3, 10)],
    [13, 'nummer', 'F-2611'],
    [17, 'geen document'],
  ]);
});

test('the registered name of the supplier counts as well', () => {
  expect(found([row(1, { leverancier: 'Holding 1' })], [invoice(1)])).toEqual([]);
});

test('an invoice on two lines is held against both together', () => {
  const half = { excl: 50, btw: 10.5, incl: 60.5 };
  expect(found([row(0, half), row(0, half)], [invoice(0)])).toEqual([]);
  expect(found([row(0, half), row(0, { ...half, incl: 50.5 })], [invoice(0)])).toEqual([
    [2, 'bedrag', 12_100],
    [3, 'bedrag', 12_100],
  ]);
});

test('a credit note with the number of its invoice is held against its own line', () => {
  const credit = invoice(0, { type: 'CreditNote' });
  expect(found([row(0), row(0, { excl: -100, btw: -21, incl: -121 })], [invoice(0), credit])).toEqual([]);
});

test.each([
  ['the invoice number as a whole word', 'scan F 2604 getekend.pdf', true],
  ['the invoice number within a longer one', 'F-26041.pdf', false],
  ['supplier and amount', 'Winkel 4, 121,04 euro.pdf', true],
  ['the amount as the tail of a longer one', 'Winkel 4, 3.121,04.pdf', false],
  ['the supplier alone', 'Winkel 4.pdf', false],
])('a file with %s in its name', (_, file, isFound) => {
  expect(found([row(4)], [], [`map/${file}`]).length).toBe(isFound ? 0 : 1);
});

test('documents that no line is about are told', () => {
  expect(
    holdAgainst(kostenDossier([row(1)]), { documents: [invoice(1), invoice(2)], otherFiles: [] }).unused.map(({ number }) => number),
  ).toEqual(['F-2602']);
});
