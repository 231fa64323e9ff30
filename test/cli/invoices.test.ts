import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { checkBytes } from '../../src/cli/check-bytes';
import { runProgram } from '../../src/cli/program';
import { readInvoices } from '../../src/cli/read-invoices';
import { terminalReport } from '../../src/cli/terminal-report';
import { readDossier } from '../../src/records/dossier';
import { csvText } from '../../src/report/csv-text';
import { htmlText } from '../../src/report/html-text';
import { fileJsonSchema, jsonText } from '../../src/report/json-shape';
import { reportRows } from '../../src/report/report-rows';
import { sarifText } from '../../src/report/sarif-text';
import { EVERY_RULE } from '../../src/rules/all-rules';
import { serialDay } from '../../src/scheme/calendar';
import { instellingenTemplate } from '../../src/templates/instellingen';
import { kostenTemplate } from '../../src/templates/kosten';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { xlsxCells } from '../../src/xlsx/xlsx-cells';
import { ublFile, type TestInvoice } from '../invoices/ubl-file';
import { sheetOf } from './sample-files';

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

test('what the documents say stands in the column Controle and in every form of the report', () => {
  const facturen = readInvoices([at('facturen')]);
  const sheet = sheetOf('Uitgaven', [
    ['Leverancier', 'Factuurnummer', 'Factuurdatum', 'Omschrijving', 'Bedrag excl. btw', 'Btw', 'Bedrag incl. btw'],
    ['Bouwmaat Zaandam', 'F-2601', serialDay(2026, 3, 10), 'Hout', 1_000, 210, 1_210],
    ['Bouwmaat Zaandam', 'C-2601', serialDay(2026, 3, 10), 'Hout', -90, -18.9, -108.9],
    ['Praxis', 'F-2603', serialDay(2026, 3, 12), 'Kwast', 10, 2.1, 12.1],
  ]);
  const bytes = saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 });
  const settings = { date: serialDay(2026, 10, 1), mark: true };
  const { report, marked } = checkBytes(bytes, 'a.xlsx', { ...settings, facturen });
  const [copy] = openXlsx(marked ?? new Uint8Array()).data.sheets;
  const texts = [...(copy?.cells.values() ?? [])].map((row) => String([...row.values()].at(-1)?.value));
  expect(texts[1]).not.toContain('factuur zegt');
  expect(texts[2]).toMatch(/! Bedrag incl. btw: de factuur zegt € -121,00/);
  expect(texts[3]).toMatch(/\? Regel: bij deze regel is geen document gevonden/);
  const credit = at('facturen', 'maart', 'credit.xml');
  const forms = {
    text: terminalReport([report], { width: 2_000, colours: false }),
    html: htmlText([report], '0.1.0'),
    csv: csvText([report]),
    sarif: sarifText([report], EVERY_RULE, '0.1.0'),
    json: jsonText([report], false),
    sheet: reportRows(report)
      .map(({ cells }) => cells.join(' '))
      .join('\n'),
  };
  for (const [form, text] of Object.entries(forms)) {
    expect([form, text]).toEqual([form, expect.stringContaining('BEW-01')]);
    expect([form, text]).toEqual([form, expect.stringContaining('BEW-02')]);
    expect([form, text]).toEqual([form, expect.stringContaining(credit)]);
  }
  expect(fileJsonSchema.parse(JSON.parse(forms.json)).findings.filter(({ rule }) => rule === 'BEW-01')).toEqual([
    expect.objectContaining({ row: 3, cell: 'G3', outcome: 'let op', expected: `€ -121,00 (${credit})` }),
  ]);
  // Without the documents there is nothing of it left, and the line is not counted as one with a finding.
  const without = checkBytes(bytes, 'a.xlsx', settings).report;
  expect(JSON.stringify(without)).not.toContain('BEW-0');
  expect(without.summary.linesPartlyChecked - report.summary.linesPartlyChecked).toBe(2);
});

test('a workbook may switch the rules on documents off, as any other', () => {
  const sheet = templateWorkbook([kostenTemplate, instellingenTemplate], '2025-2028', {
    kosten: [{ leverancier: 'Praxis', factuurnr: 'F-2603', factuurdatum: serialDay(2026, 3, 12), incl: 12.1 }],
    instellingen: [{ regel: 'BEW-02', instelling: 'uit', reden: 'De facturen staan bij het administratiekantoor' }],
  });
  const { report } = checkBytes(saveXlsx(sheet), 'a.xlsx', {
    date: serialDay(2026, 10, 1),
    mark: false,
    facturen: readInvoices([at('facturen')]),
  });
  expect(report.summary.rulesOff).toEqual([expect.objectContaining({ rule: 'BEW-02' })]);
  expect(report.findings.filter(({ rule }) => rule === 'BEW-02' || rule === 'DAT-09')).toEqual([]);
});
