import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBytes } from '../../src/cli/check-bytes';
import { runProgram } from '../../src/cli/program';
import { readInvoices } from '../../src/cli/read-invoices';
import { readDossier } from '../../src/records/dossier';
import { serialDay } from '../../src/scheme/calendar';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { ublFile, type TestInvoice } from '../invoices/ubl-file';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-facturen-'));
const at = (...names: string[]): string => path.join(folder, ...names);

const invoice = (number: string, more: Partial<TestInvoice> = {}): Uint8Array =>
  ublFile({
    type: 'Invoice',
    number,
    date: '2026-03-10',
    excl: 100_000,
    vat: 21_000,
    partyName: 'Bouwmaat Zaandam',
    items: ['Hout', 'Lijm'],
    ...more,
  });

beforeAll(() => {
  fs.mkdirSync(at('facturen', 'maart'), { recursive: true });
  fs.writeFileSync(at('facturen', 'F-2601.xml'), invoice('F-2601'));
  fs.writeFileSync(at('facturen', 'maart', 'nog eens.xml'), invoice('F-2601'));
  fs.writeFileSync(at('facturen', 'maart', 'credit.xml'), invoice('C-2601', { type: 'CreditNote', excl: 10_000, vat: 2_100 }));
  fs.writeFileSync(at('facturen', 'kronen.xml'), invoice('K-1', { currency: 'SEK' }));
  fs.writeFileSync(at('facturen', 'F-2602 scan.pdf'), '%PDF');
});

/** What the command says goes to the test, whose output stream never says that it took something. */
let said = '';
beforeEach(() => {
  said = '';
  jest.spyOn(process.stdout, 'write').mockImplementation(((text: string, done: () => void) => {
    said += text;
    done();
    return true;
  }) as typeof process.stdout.write);
});
afterEach(() => jest.restoreAllMocks());

afterAll(() => fs.rmSync(folder, { recursive: true }));

test('a folder of e-invoices becomes a workbook with lines for Kosten', async () => {
  const output = at('kosten.xlsx');
  // One file is in another currency: the rest goes on, and the exit code tells.
  expect(await runProgram(['invoices', at('facturen'), '-o', output], 'sto.cjs')).toBe(2);
  expect(said).toContain('2 regels in');
  expect(said).toContain('Deze factuur is in SEK');
  const { kosten } = readDossier(xlsxCells(new Uint8Array(fs.readFileSync(output))));
  expect(kosten.problems).toEqual([]);
  expect(
    kosten.lines.map(({ leverancier, factuurnr, factuurdatum, excl, btw, incl, omschrijving }) => ({
      leverancier,
      factuurnr,
      factuurdatum,
      excl,
      btw,
      incl,
      omschrijving,
    })),
  ).toEqual([
    {
      leverancier: 'Bouwmaat Zaandam',
      factuurnr: 'C-2601',
      factuurdatum: serialDay(2026, 3, 10),
      excl: -10_000,
      btw: -2_100,
      incl: -12_100,
      omschrijving: 'Hout; Lijm',
    },
    {
      leverancier: 'Bouwmaat Zaandam',
      factuurnr: 'F-2601',
      factuurdatum: serialDay(2026, 3, 10),
      excl: 100_000,
      btw: 21_000,
      incl: 121_000,
      omschrijving: 'Hout; Lijm',
    },
  ]);
});

test('as CSV and JSON', async () => {
  await runProgram(['invoices', at('facturen'), '-o', at('kosten.csv')], 'sto.cjs');
  expect(fs.readFileSync(at('kosten.csv'), 'utf8')).toContain('"10-03-2026";"";"";"Hout; Lijm";-100,00;-21,00;-121,00;');
  await runProgram(['invoices', at('facturen'), '-o', at('kosten.json')], 'sto.cjs');
  expect(JSON.parse(fs.readFileSync(at('kosten.json'), 'utf8'))).toMatchObject({
    version: 1,
    documents: [
      { number: 'C-2601', incl: -12_100 },
      { number: 'F-2601', incl: 121_000, date: '2026-03-10' },
    ],
    repeated: [{ file: at('facturen', 'maart', 'nog eens.xml') }],
    refused: [{ file: at('facturen', 'kronen.xml'), message: expect.stringContaining('SEK') as string }],
  });
});

test('sto check --facturen says what the documents say', () => {
  const csv = `Boekstuknummer;Leverancier;Factuurnummer;Factuurdatum;Omschrijving;Bedrag excl. btw;Btw;Bedrag incl. btw;Kostensoort
1;Bouwmaat Zaandam;F-2601;10-3-2026;Hout;925,62;194,38;1.120,00;Materiaalkosten
2;Praxis;F-2602;11-3-2026;Verf;10,00;2,10;12,10;Materiaalkosten
3;Praxis;F-2603;12-3-2026;Kwast;10,00;2,10;12,10;Materiaalkosten
`;
  const date = serialDay(2026, 10, 1);
  const bytes = new Uint8Array(Buffer.from(csv));
  const before = checkBytes(bytes, 'kosten.csv', { date, mark: false }).report;
  const { report } = checkBytes(bytes, 'kosten.csv', { date, mark: false, facturen: readInvoices([at('facturen')]) });
  const found = report.findings
    .filter(({ rule }) => rule.startsWith('BEW'))
    .map(({ row, cell, message, outcome }) => [row, cell, outcome, message]);
  expect(found).toEqual([
    [2, 'H2', 'let op', 'de factuur zegt € 1.210,00'],
    [4, null, 'te beoordelen', 'bij deze regel is geen document gevonden'],
  ]);
  expect(report.findings.length).toBe(before.findings.length + 2);
  expect(report.summary.counts['let op']).toBe(before.summary.counts['let op'] + 1);
  expect(report.summary.remarks.join(' ')).toContain('C-2601 (Bouwmaat Zaandam)');
});
