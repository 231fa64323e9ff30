import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { serialDay } from '../../src/scheme/calendar';
import { projectOffers } from '../../src/ledger/books';
import { keyOf, type LedgerLine } from '../../src/ledger/cost-lines';
import { readBooks, scan } from './books';
import { DIALECTS, VERSIONS, xafFile, type TestBooks } from './xaf-file';

const BOOKS: TestBooks = {
  year: 2026,
  accounts: [
    ['0100', 'Inventaris', 'B'],
    ['1500', 'Te vorderen btw', 'B'],
    ['1600', 'Crediteuren', 'B'],
    ['4310', 'Leermiddelen & gereedschap', 'P'],
    ['8000', 'Subsidiebaten STO', 'P'],
  ],
  parties: [
    ['C1', 'Technische Unie B.V.'],
    ['C2', 'Café Zoë'],
  ],
  vatAccounts: ['1500'],
  bookings: [
    {
      journal: 'INK',
      nr: '26001',
      date: '2026-03-14',
      invoiceDate: '2026-03-12',
      lines: [
        { account: '4310', cents: 121_000, docRef: 'B-1', invRef: 'F-1', effDate: '2026-03-12', desc: 'Leskist één', project: 'STO' },
        { account: '1600', cents: -121_000, docRef: 'B-1', invRef: 'F-1', effDate: '2026-03-12', party: 'C1' },
      ],
    },
    {
      journal: 'INK',
      nr: '26002',
      date: '2026-04-02',
      lines: [
        {
          account: '4310',
          cents: 10_000,
          docRef: 'B-2',
          invRef: 'F-2',
          effDate: '2026-04-01',
          party: 'C2',
          project: 'STO',
          desc: 'Broodjes',
        },
        { account: '1500', cents: 2_100, docRef: 'B-2', effDate: '2026-04-01' },
        { account: '1600', cents: -12_100, docRef: 'B-2', effDate: '2026-04-01', party: 'C2' },
      ],
    },
    {
      journal: 'INK',
      nr: '26003',
      date: '2026-05-02',
      lines: [
        {
          account: '4310',
          cents: -5_050,
          docRef: 'B-3',
          effDate: '2026-05-01',
          party: 'C1',
          project: 'STO',
          desc: 'Creditnota',
          vat: [-876],
        },
        { account: '1600', cents: 5_050, docRef: 'B-3', effDate: '2026-05-01', party: 'C1', project: 'STO' },
      ],
    },
    {
      journal: 'MEM',
      nr: '1',
      date: '2026-12-31',
      lines: [
        { account: '8000', cents: -300_000, docRef: '', project: 'STO' },
        { account: '1600', cents: 300_000, docRef: '', project: 'X' },
      ],
    },
  ],
};

const facts = (line: LedgerLine) => ({
  key: keyOf(line),
  cents: line.cents,
  supplier: line.supplier,
  docRef: line.docRef,
  invRef: line.invRef,
  effDate: line.effDate,
  bookDate: line.bookDate,
  description: line.description,
  vat: line.vat,
  vatBooked: line.vatBooked,
});

describe.each(VERSIONS)('an auditfile of version %s', (version) => {
  test.each(DIALECTS)('$name', (dialect) => {
    const bytes = xafFile(BOOKS, version, dialect);
    const { books, read } = readBooks([bytes], { field: 'projID', value: 'STO' }, new Map([['4310', 'Materiaalkosten']]));
    const [{ summary }] = books.scans as [(typeof books.scans)[0]];
    if (dialect.namespace !== 'none') expect(summary.header.version).toBe(version);
    expect(summary.lines).toBe(9);
    expect(summary.totals.given).toBe(dialect.noTotals !== true);
    expect(projectOffers(books)).toEqual([
      { field: 'projID', value: 'STO', lines: 3, cents: 121_000 + 10_000 - 5_050 },
      { field: 'projID', value: 'X', lines: 0, cents: 0 },
    ]);
    const byKey = (a: { key: string }, b: { key: string }): number => (a.key < b.key ? -1 : 1);
    expect(read.flatMap(({ lines }) => lines.map(facts)).sort(byKey)).toEqual([
      {
        key: 'INK/26001/1',
        cents: 121_000,
        supplier: 'Technische Unie B.V.',
        docRef: 'B-1',
        invRef: 'F-1',
        effDate: serialDay(2026, 3, 12),
        bookDate: serialDay(2026, 3, 14),
        description: 'Leskist één',
        vat: null,
        vatBooked: 'in',
      },
      {
        key: 'INK/26002/1',
        cents: 10_000,
        supplier: 'Café Zoë',
        docRef: 'B-2',
        invRef: 'F-2',
        effDate: serialDay(2026, 4, 1),
        bookDate: serialDay(2026, 4, 2),
        description: 'Broodjes',
        vat: 2_100,
        vatBooked: 'apart',
      },
      {
        key: 'INK/26003/1',
        cents: -5_050,
        supplier: 'Technische Unie B.V.',
        docRef: 'B-3',
        invRef: '',
        effDate: serialDay(2026, 5, 1),
        bookDate: serialDay(2026, 5, 2),
        description: 'Creditnota',
        vat: -876,
        vatBooked: 'in',
      },
    ]);
    expect([...(read[0]?.otherAccounts.values() ?? [])].map(({ account, lines, cents }) => [account.id, lines, cents]).sort()).toEqual([
      ['1600', 1, 5_050],
      ['8000', 1, -300_000],
    ]);
  });
});

test('parts of one administration tell together what the accounts are', () => {
  const masters = xafFile({ ...BOOKS, bookings: [] }, '3.2');
  const mutations = xafFile({ ...BOOKS, accounts: [], parties: [], vatAccounts: [] }, '3.2');
  const { read } = readBooks([masters, mutations], { field: 'projID', value: 'STO' }, new Map([['4310', 'Materiaalkosten']]));
  expect(read[1]?.lines[1]).toMatchObject({ supplier: 'Café Zoë', vat: 2_100, vatBooked: 'apart' });
});

test('the dialects without deviation follow the published schemas', () => {
  const schemas = path.resolve(__dirname, '../../../shared/ledger/xaf');
  if (!fs.existsSync(schemas) || spawnSync('xmllint', ['--version']).error) {
    console.info('Skipped: the schemas of the auditfile or xmllint are not beside the project.');
    return;
  }
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'xaf-'));
  for (const [version, schema] of [
    ['3.1', 'AuditfileFinancieelVersie3.1.xsd'],
    ['3.2', 'XmlAuditfileFinancieel3.2.xsd'],
  ] as const) {
    const file = path.join(folder, `${version}.xaf`);
    fs.writeFileSync(file, xafFile(BOOKS, version));
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--schema', path.join(schemas, schema), file], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringContaining('validates') });
  }
  fs.rmSync(folder, { recursive: true });
});

test('an opening balance that does not tie is said, and is no reason to refuse', () => {
  const balance =
    '<openingBalance><opBalDate>2026-01-01</opBalDate><linesCount>1</linesCount><totalDebit>10.00</totalDebit><totalCredit>0.00</totalCredit><obLine><nr>1</nr><accID>0100</accID><amnt>10.00</amnt><amntTp>D</amntTp></obLine></openingBalance>';
  const text = Buffer.from(xafFile(BOOKS, '3.2')).toString();
  const added = text.includes('<transactions>') ? text.replace('<transactions>', `${balance}<transactions>`) : text;
  const { summary } = scan(new Uint8Array(Buffer.from(added)));
  expect(summary.remarks).toContainEqual(expect.stringContaining('De beginbalans is niet in evenwicht'));
  expect(scan(xafFile(BOOKS, '3.2')).summary.remarks.filter((remark) => remark.includes('beginbalans'))).toEqual([]);
});

describe('refused by name', () => {
  const refusal = (text: string): string => {
    try {
      scan(new Uint8Array(Buffer.from(text)));
    } catch (error) {
      return (error as Error).message;
    }
    return 'read';
  };

  test.each([
    ['version 2', '<auditfile><header><auditfileVersion>CLAIR2.00.00</auditfileVersion></header></auditfile>', /versie 2 \(CLAIR\)/],
    ['SAF-T', '<AuditFile xmlns="urn:StandardAuditFile-Taxation-Financial:NO"><Header/></AuditFile>', /SAF-T/],
    ['SAF-T without a namespace', '<AuditFile><Header><AuditFileVersion>1.10</AuditFileVersion></Header></AuditFile>', /SAF-T/],
    ['another version', '<auditfile xmlns="http://www.auditfiles.nl/XAF/5.0"/>', /versie 5\.0/],
    ['wages', '<auditfileSalaris/>', /auditfile Salaris/],
    ['an invoice', '<Invoice xmlns="urn:oasis:names:specification:ubl:schema:xsd:Invoice-2"/>', /e-factuur/],
    ['other XML', '<catalogue/>', /eerste element heet catalogue/],
    ['the old text format', '01ADF 2.0 SCHOOL\n0230012026\n', /ADF/],
    ['a text', 'Beste collega,', /geen XML/],
    ['a workbook', 'PK\u0003\u0004', /Excel-werkmap/],
    ['nothing', '', /leeg/],
    [
      'dollars',
      '<auditfile><header><curCode>USD</curCode></header><company><generalLedger><ledgerAccount><accID>1</accID></ledgerAccount></generalLedger></company></auditfile>',
      /USD/,
    ],
    ['no books', '<auditfile><header/><company/></auditfile>', /geen rekeningen en geen boekingen/],
  ])('%s', (_, text, message) => {
    expect(refusal(text)).toMatch(message);
  });

  test('lines that do not add up to the totals, with both figures', () => {
    const text = Buffer.from(xafFile(BOOKS, '3.2')).toString().replace('<amnt>1210.00</amnt>', '<amnt>1120.00</amnt>');
    expect(refusal(text)).toContain(
      'debet € 4.291,50 en credit € 4.381,50, maar het bestand zelf zegt debet € 4.381,50 en credit € 4.381,50',
    );
  });

  test('an amount that is none, with its place', () => {
    const text = Buffer.from(xafFile(BOOKS, '3.2')).toString().replace('<amnt>100.00</amnt>', '<amnt>1OO.00</amnt>');
    expect(refusal(text)).toBe('Dagboek INK, boeking 26002, regel 1: het bedrag 1OO.00 is niet te lezen.');
  });
});
