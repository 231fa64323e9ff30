import fs from 'node:fs';
import { TABLES } from '../../src/templates';
import { saveXlsx } from '../../src/xlsx/save';
import { ublFile, type TestInvoice } from '../invoices/ubl-file';
import { xafFile, type TestBooks } from '../ledger/xaf-file';
import { builtCommand } from './built-command';
import { sheetOf } from './sample-files';

/** What somebody who never used the command gives it: the wrong files, folders with all sorts of things, files that are made to do harm. */

const { sto, at } = builtCommand('rommelig');

const invoice = (number: string, more: Partial<TestInvoice> = {}): Uint8Array =>
  ublFile({ type: 'Invoice', number, date: '2026-03-10', excl: 10_000, vat: 2_100, partyName: 'Bouwmaat', items: ['Hout'], ...more });

const BOOKS: TestBooks = {
  year: 2026,
  accounts: [
    ['4310', 'Leermiddelen', 'P'],
    ['1600', 'Crediteuren', 'B'],
  ],
  parties: [],
  bookings: [
    {
      journal: 'INK',
      nr: '1',
      date: '2026-03-10',
      lines: [
        { account: '4310', cents: 12_100, invRef: 'F-1', project: 'STO' },
        { account: '1600', cents: -12_100 },
      ],
    },
  ],
};

/** Files that are none of what is asked, by name, and what is said of them as an auditfile and as an e-invoice. */
const WRONG: Readonly<Record<string, readonly [content: string | Uint8Array, ledger: RegExp, invoice: RegExp]>> = {
  'leeg.xml': ['', /is leeg/, /is leeg/],
  'zip.xml': [Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /zip-bestand/, /zip-bestand/],
  'gzip.xml': [Uint8Array.of(0x1f, 0x8b, 8, 0), /gzip/, /gzip/],
  'pdf.xml': ['%PDF-1.7', /geen XML maar een PDF/, /geen XML maar een PDF/],
  'xls.xml': [Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /oude of beveiligde Excel-werkmap/, /oude of beveiligde Excel-werkmap/],
  'inlog.xml': ['<!doctype html>\n<html><body>Log in</body></html>', /webpagina/, /webpagina/],
  'brief.xml': ['Beste school, hierbij de factuur.', /begint niet met een </, /begint niet met een </],
  'recept.xml': ['<recept/>', /eerste element heet recept/, /eerste element heet recept/],
  'dtd.xml': ['<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', /documenttype \(DTD\)/, /documenttype \(DTD\)/],
  'entity.xml': [
    '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><softwareDesc>&lach;</softwareDesc></header></auditfile>',
    /verwijzing \(entity\)/,
    /auditfile, geen factuur/,
  ],
  'diep.xml': [
    `<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2">${'<a>'.repeat(50_000)}`,
    /meer dan 100 diep/,
    /auditfile, geen factuur/,
  ],
  'afgebroken.xml': ['<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header>', /houdt midden in op/, /auditfile, geen factuur/],
  'tekenset.xml': ['<?xml version="1.0" encoding="EBCDIC-NL"?><auditfile/>', /tekenset EBCDIC-NL/, /tekenset EBCDIC-NL/],
  'saf-t.xml': [
    '<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO"><Header/><MasterFiles/></AuditFile>',
    /SAF-T/,
    /auditfile, geen factuur/,
  ],
  'clair.xml': [
    '<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion></header></auditfile>',
    /versie 2 \(CLAIR\)/,
    /auditfile, geen factuur/,
  ],
  'adf.xml': ['0100123456789 2026\n0200 4310 Leermiddelen\n', /oude tekstformaat \(ADF\)/, /niet/],
  'cii.xml': ['<rsm:CrossIndustryInvoice xmlns:rsm="urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100"/>', /CII/, /CII/],
  'dollar.xml': [invoice('F-9', { currency: 'USD' }), /e-factuur \(UBL\), geen auditfile/, /in USD, niet in euro's/],
};

beforeAll(() => {
  for (const folder of ['rommel', 'leeg', 'plaatjes', 'facturen']) fs.mkdirSync(at(folder));
  for (const [name, [content]] of Object.entries(WRONG)) fs.writeFileSync(at('rommel', name), content);
  fs.writeFileSync(at('plaatjes', 'bon F-2.pdf'), '%PDF-1.7 /EmbeddedFile factur-x.xml');
  fs.writeFileSync(at('plaatjes', 'facturen.zip'), Uint8Array.of(0x50, 0x4b, 3, 4));
  fs.writeFileSync(at('facturen', 'F-1.xml'), invoice('F-1'));
  fs.writeFileSync(at('facturen', 'F-1 kopie.XML'), invoice('F-1'));
  fs.writeFileSync(at('facturen', 'F-9 dollar.xml'), invoice('F-9', { currency: 'USD' }));
  fs.writeFileSync(at('facturen', 'F-2 bon.pdf'), '%PDF-1.7');
  fs.writeFileSync(at('boek.xaf'), xafFile(BOOKS, '3.2'));
  const columns = TABLES.kosten.columns.filter(({ formula }) => formula === undefined);
  const rows: readonly Readonly<Record<string, string | number>>[] = [
    { boekstuk: '1', leverancier: 'Bouwmaat', factuurnr: 'F-1', factuurdatum: 46_091, omschrijving: 'Hout', excl: 100, btw: 21, incl: 121 },
  ];
  const sheet = sheetOf('Kosten', [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ key }) => row[key] ?? ''))]);
  fs.writeFileSync(at('register.xlsx'), saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 }));
  const offered = sheetOf('Aankopen', [
    ['Wanneer', 'Waar gekocht', 'Wat', 'Hoeveel'],
    [46_091, 'Bouwmaat', 'Hout', 121],
    [46_092, 'Praxis', 'Verf', 12.1],
  ]);
  fs.writeFileSync(at('aangeboden.xlsx'), saveXlsx({ sheets: [offered], names: [], date1904: false, activeSheet: 0 }));
});

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

test.each(Object.keys(WRONG))('sto reconcile refuses %s with a sentence', (name) => {
  const { code, out, err } = sto('reconcile', 'register.xlsx', `rommel/${name}`, '--project', 'projID=STO');
  expect([code, err]).toEqual([2, '']);
  expect(oneLine(out)).toMatch(new RegExp(`Niet vergeleken\\. rommel/${name}: [A-Z].*\\.`));
  expect(oneLine(out)).toMatch(WRONG[name]?.[1] ?? /^$/);
});

test('sto invoices refuses each wrong file by name, takes none of them over and writes nothing', () => {
  const { code, out, err } = sto('invoices', 'rommel', '-o', 'niets.xlsx');
  expect([code, err]).toEqual([2, '']);
  expect(out).toMatch(/^Geen e-facturen om over te nemen in rommel; er is niets geschreven\.$/m);
  for (const [name, [, , sentence]] of Object.entries(WRONG)) {
    const line = out.split('\n').find((each) => each.startsWith(`Niet overgenomen: rommel/${name}: `));
    expect([name, line]).toEqual([name, expect.stringMatching(sentence)]);
  }
  expect(fs.existsSync(at('niets.xlsx'))).toBe(false);
});

test('files that are no XML are named with what to do, and nobody believes that they were read', () => {
  const folder = sto('invoices', 'plaatjes', '-o', 'plaatjes.csv');
  expect(folder.code).toBe(2);
  expect(folder.out).toContain(
    'Niet gelezen, want geen .xml: plaatjes/bon F-2.pdf, plaatjes/facturen.zip. Zit in een PDF of zip een e-factuur',
  );
  const mixed = sto('invoices', 'facturen', '-o', 'gemengd.csv');
  expect(mixed.code).toBe(2);
  expect(mixed.out).toMatch(/^1 regel in gemengd\.csv; samen € 121,00 incl\. btw\.$/m);
  expect(mixed.out).toMatch(/^Overgeslagen, dezelfde factuur als facturen\/F-1( kopie)?\.xml: /im);
  expect(mixed.out).toContain("Niet overgenomen: facturen/F-9 dollar.xml: Deze factuur is in USD, niet in euro's");
  expect(mixed.out).toContain('Niet gelezen, want geen .xml: facturen/F-2 bon.pdf.');
  // A file that is named by itself and is no e-invoice is not passed over with a zero.
  expect(sto('invoices', 'facturen/F-1.xml', 'facturen/F-2 bon.pdf', '-o', 'genoemd.csv').code).toBe(2);
  expect(sto('invoices', 'facturen/F-1.xml', '-o', 'goed.csv').code).toBe(0);
});

test('an empty folder, one that is not there and a missing argument are said', () => {
  expect(sto('invoices', 'leeg', '-o', 'x.csv')).toMatchObject({
    code: 2,
    out: expect.stringContaining('Geen e-facturen om over te nemen in leeg'),
  });
  expect(sto('invoices', 'weg', '-o', 'x.csv').out).toContain('Niet overgenomen: weg: Dit bestand of deze map bestaat niet.');
  expect(sto('invoices', '-o', 'x.csv').err).toBe('Er ontbreekt: een map of bestand. Zie sto --help.\n');
  expect(sto('invoices', 'facturen', '-o', 'x.pdf').err).toContain('moet op .xlsx, .csv of .json eindigen');
  expect(sto('reconcile', 'register.xlsx', 'leeg').err).toContain('In de map leeg staan geen auditfiles (.xaf of .xml).');
  expect(sto('reconcile', 'register.xlsx', 'weg.xaf').out).toContain('weg.xaf: Dit bestand bestaat niet.');
  expect(sto('reconcile', 'weg.xlsx', 'boek.xaf').out).toContain('weg.xlsx: Dit bestand bestaat niet.');
  expect(sto('reconcile', 'boek.xaf', 'register.xlsx').err).toContain('Geef eerst de werkmap met het register');
  expect(sto('reconcile', 'register.xlsx', 'boek.xaf', '--rekening', '4310').err).toContain('4310 is geen rekening met kostensoort');
  expect(sto('check', 'register.xlsx', '--facturen', 'weg').err).toContain('De map weg met facturen bestaat niet.');
  const none = sto('check', 'register.xlsx', '--facturen', 'leeg');
  expect(oneLine(none.out)).toContain('Facturen: 0 e-facturen en 0 andere bestanden bekeken.');
  expect(none.out).toContain('bij deze regel is geen document gevonden');
});

test('sto check --facturen names what it could not read, and holds the lines against the rest', () => {
  const { code, out, err } = sto('check', 'register.xlsx', '--facturen', 'facturen', 'rommel');
  expect([code, err]).toEqual([0, '']);
  const text = oneLine(out);
  expect(text).toContain('Van 1 regel op Kosten heeft er 1 een e-factuur');
  expect(text).toContain("F-9 dollar.xml is niet gelezen: Deze factuur is in USD, niet in euro's");
  for (const name of Object.keys(WRONG)) expect(text).toContain(`rommel/${name} is niet gelezen: `);
  expect(text).not.toContain('BEW-0');
});

test('a register in a layout of its own that is only offered is not compared in silence, and is with a yes', () => {
  const parameters = ['boek.xaf', '--project', 'projID=STO', '--rekening', '4310=Materiaalkosten'];
  const asked = sto('reconcile', 'aangeboden.xlsx', ...parameters);
  expect(asked.code).toBe(2);
  expect(oneLine(asked.out)).toMatch(/Blad Aankopen is niet gelezen: Lijkt op Kosten.* kies --accepteer/);
  const accepted = sto('reconcile', 'aangeboden.xlsx', ...parameters, '--accepteer', '--format', 'json');
  expect(accepted.code).toBe(1);
  expect(JSON.parse(accepted.out)).toMatchObject({ onlyRegister: [{ row: 3, amount: 1_210 }], onlyLedger: [], lines: { register: 2 } });
});

test('2 GB of blanks ends with a sentence, soon', () => {
  const file = fs.openSync(at('blanks.xaf'), 'w');
  fs.writeSync(file, '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header>');
  const blanks = Buffer.alloc(1 << 20, 32);
  for (let piece = 0; piece < 80; piece += 1) fs.writeSync(file, blanks);
  // The rest of it is a hole: the disk holds 80 MB, the file is as long as it says.
  fs.ftruncateSync(file, 2_000_000_000);
  fs.closeSync(file);
  const start = Date.now();
  const { code, out } = sto('reconcile', 'register.xlsx', 'blanks.xaf', '--project', 'projID=STO');
  expect(code).toBe(2);
  expect(oneLine(out)).toContain('meer dan 64 miljoen tekens zonder één XML-element');
  expect(Date.now() - start).toBeLessThan(30_000);
});
