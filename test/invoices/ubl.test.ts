import fs from 'node:fs';
import path from 'node:path';
import { distinctDocuments } from '../../src/invoices/documents';
import { kostenRow } from '../../src/invoices/kosten-rows';
import { UblReader, type InvoiceDocument } from '../../src/invoices/ubl';
import { serialDay } from '../../src/scheme/calendar';
import { XmlError } from '../../src/xml/xml-error';
import { inPieces } from '../ledger/books';
import { ublFile, type TestInvoice } from './ubl-file';

const read = (bytes: Uint8Array, file = 'factuur.xml'): InvoiceDocument => inPieces(bytes, new UblReader(file));

function refusal(text: string | Uint8Array): string {
  try {
    read(typeof text === 'string' ? new Uint8Array(Buffer.from(text)) : text);
  } catch (error) {
    if (error instanceof XmlError) return error.message;
    throw error;
  }
  return 'read';
}

/** Forty documents: each choice of EN 16931 that matters to a line of Kosten comes with each of the others somewhere. */
const VARIETY: readonly TestInvoice[] = Array.from({ length: 40 }, (_, index) => ({
  type: index % 4 === 3 ? 'CreditNote' : 'Invoice',
  number: `2026-${1000 + index}${index % 7 === 0 ? '/A&B' : ''}`,
  date: `2026-${String(1 + (index % 12)).padStart(2, '0')}-15`,
  excl: 1_000 + index * 1_237,
  vat: index % 5 === 0 ? 0 : Math.round((1_000 + index * 1_237) * 0.21),
  partyName: index % 3 === 0 ? undefined : `Handelsnaam ${index}`,
  registeredName: index % 3 === 1 ? undefined : `Statutair ${index} B.V.`,
  items: Array.from({ length: 1 + (index % 3) }, (__, item) => `Artikel ${index}-${item} met café & meer`),
  period: index % 6 === 1 ? ['2026-01-01', '2026-01-31'] : undefined,
  linePeriods:
    index % 6 === 2
      ? [
          ['2026-02-01', '2026-02-10'],
          ['2026-02-05', '2026-03-01'],
        ]
      : undefined,
  prepaid: index % 4 === 1 ? 500 : 0,
  rounding: index % 4 === 2 ? 3 : 0,
  taxCurrency: index % 8 === 5 ? 'SEK' : undefined,
  attachment: index % 10 === 9 ? 400_000 : 0,
  prefixed: index % 2 === 1,
  envelope: index % 9 === 4,
  encoding: (['UTF-8', 'UTF-16', 'ISO-8859-1'] as const)[index % 3],
  currency: index % 13 === 12 ? 'SEK' : 'EUR',
})) as readonly TestInvoice[];

test.each(VARIETY.map((invoice) => [invoice.number, invoice] as const))(
  'invoice %s: every figure is that of the document, or its currency is named',
  (_, invoice) => {
    const bytes = ublFile(invoice);
    if (invoice.currency !== 'EUR') {
      expect(refusal(bytes)).toContain('SEK');
      return;
    }
    const sign = invoice.type === 'CreditNote' ? -1 : 1;
    const spans = invoice.linePeriods
      ? [serialDay(2026, 2, 1), serialDay(2026, invoice.items.length > 1 ? 3 : 2, invoice.items.length > 1 ? 1 : 10)]
      : [null, null];
    const [from, to] = invoice.period ? [serialDay(2026, 1, 1), serialDay(2026, 1, 31)] : spans;
    const names = [invoice.partyName, invoice.registeredName ?? invoice.partyName].filter((name) => name !== undefined);
    expect(read(bytes)).toEqual({
      file: 'factuur.xml',
      type: sign === 1 ? 'factuur' : 'creditnota',
      number: invoice.number,
      date: serialDay(2026, Number(invoice.date.slice(5, 7)), 15),
      periodFrom: from,
      periodTo: to,
      supplier: names[0],
      supplierNames: [...new Set(names)],
      description: invoice.items.join('; '),
      excl: sign * invoice.excl,
      vat: invoice.vat === 0 ? 0 : sign * invoice.vat,
      incl: sign * (invoice.excl + invoice.vat),
    });
  },
);

test('the published examples', () => {
  const folder = path.resolve(__dirname, '../../../shared/ledger/ubl');
  if (!fs.existsSync(folder)) {
    console.info('Skipped: the 4 published examples are not beside the project.');
    return;
  }
  const figures = (name: string): unknown => {
    const { number, supplier, excl, vat, incl, type } = read(new Uint8Array(fs.readFileSync(path.join(folder, name))), name);
    return { number, supplier, excl, vat, incl, type };
  };
  expect(figures('base-example.xml')).toEqual({
    number: 'Snippet1',
    supplier: 'SupplierTradingName Ltd.',
    excl: 132_500,
    vat: 33_125,
    incl: 165_625,
    type: 'factuur',
  });
  expect(figures('base-creditnote-correction.xml')).toEqual({
    number: 'Snippet1',
    supplier: 'SupplierTradingName Ltd.',
    excl: -132_500,
    vat: -33_125,
    incl: -165_625,
    type: 'creditnota',
  });
  expect(figures('Vat-category-S.xml')).toMatchObject({ type: 'factuur' });
  expect(refusal(new Uint8Array(fs.readFileSync(path.join(folder, 'vat-category-O.xml'))))).toContain('SEK');
});

test.each([
  ['CII', '<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>', /CII/],
  ['CII in an envelope', '<StandardBusinessDocument><CrossIndustryInvoice/></StandardBusinessDocument>', /CII/],
  ['an order', '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>', /bestelling/],
  [
    'an envelope without an invoice',
    '<StandardBusinessDocument><StandardBusinessDocumentHeader/></StandardBusinessDocument>',
    /geen factuur/,
  ],
  ['an auditfile', '<auditfile/>', /auditfile/],
  ['an invoice without a number, date and amounts', '<Invoice/>', /geen nummer, geen datum/],
  [
    'an amount that is none',
    '<Invoice><LegalMonetaryTotal><TaxInclusiveAmount currencyID="EUR">1.210,00</TaxInclusiveAmount></LegalMonetaryTotal></Invoice>',
    /1\.210,00/,
  ],
])('%s is refused by name', (_, text, message) => {
  expect(refusal(text)).toMatch(message);
});

test('a document comes once; another with the same supplier and number is another', () => {
  const base: TestInvoice = {
    type: 'Invoice',
    number: 'Snippet1',
    date: '2026-01-01',
    excl: 100,
    vat: 21,
    partyName: 'Leverancier B.V.',
    items: ['x'],
  };
  const all = [
    base,
    { ...base, partyName: 'LEVERANCIER' },
    { ...base, date: '2026-01-02' },
    { ...base, type: 'CreditNote' as const },
    { ...base, excl: 101 },
  ];
  const { documents, repeated } = distinctDocuments(
    all.map((invoice, index) => read(ublFile(invoice), `${index}.xml`)),
    [],
  );
  expect(documents.map(({ file }) => file)).toEqual(['0.xml', '3.xml', '4.xml', '2.xml']);
  expect(repeated).toEqual([{ file: '1.xml', of: '0.xml' }]);
});

test('a line of Kosten has what the document says, in euros', () => {
  const document = read(
    ublFile({
      type: 'CreditNote',
      number: 'C-1',
      date: '2026-05-06',
      excl: 10_000,
      vat: 2_100,
      partyName: 'Bouwmaat',
      items: ['Hout'],
      period: ['2026-05-01', '2026-05-05'],
    }),
  );
  expect(kostenRow(document)).toEqual({
    leverancier: 'Bouwmaat',
    factuurnr: 'C-1',
    factuurdatum: serialDay(2026, 5, 6),
    prestatie_van: serialDay(2026, 5, 1),
    prestatie_tot: serialDay(2026, 5, 5),
    omschrijving: 'Hout',
    excl: -100,
    btw: -21,
    incl: -121,
  });
});
