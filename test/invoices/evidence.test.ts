import { holdAgainst } from '../../src/invoices/evidence';
import { UblReader, type InvoiceDocument } from '../../src/invoices/ubl';
import { serialDay } from '../../src/scheme/calendar';
import { inPieces } from '../ledger/books';
import { kostenDossier, type KostenRow } from '../ledger/kosten-register';
import { ublFile, type TestInvoice } from './ubl-file';

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

const found = (rows: readonly KostenRow[], documents: readonly InvoiceDocument[], others: readonly string[] = []) =>
  holdAgainst(kostenDossier(rows), documents, others).findings.map(({ line, kind, message }) => [line.at.row + 1, kind, message]);

test('each seeded difference is found once, and nothing else', () => {
  const rows = Array.from({ length: 20 }, (_, index) => row(index));
  rows[3] = row(3, { incl: 112.03, excl: 91.03 });
  rows[7] = row(7, { factuurdatum: serialDay(2026, 3, 11) });
  rows[11] = row(11, { factuurnr: 'F-9999' });
  const documents = Array.from({ length: 20 }, (_, index) => invoice(index)).filter((_, index) => index !== 15);
  expect(found(rows, documents)).toEqual([
    [5, 'bedrag', 'de factuur zegt € 121,03'],
    [9, 'datum', 'de factuur is van 10-03-2026'],
    [13, 'nummer', 'de factuur heeft een ander nummer: F-2611'],
    [17, 'geen document', 'bij deze regel is geen document gevonden'],
  ]);
});

test('the registered name of the supplier counts as well', () => {
  expect(found([row(1, { leverancier: 'Holding 1' })], [invoice(1)])).toEqual([]);
});

test('an invoice on two lines is held against both together', () => {
  const half = { excl: 50, btw: 10.5, incl: 60.5 };
  expect(found([row(0, half), row(0, half)], [invoice(0)])).toEqual([]);
  expect(found([row(0, half), row(0, { ...half, incl: 50.5 })], [invoice(0)])).toEqual([
    [2, 'bedrag', 'de factuur zegt € 121,00 (samen op 2 regels)'],
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
  expect(holdAgainst(kostenDossier([row(1)]), [invoice(1), invoice(2)], []).unused.map(({ number }) => number)).toEqual(['F-2602']);
});
