import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/program';
import { parseProfile } from '../../src/ledger/profile';
import { TABLES } from '../../src/templates';
import { textFormula } from '../../src/templates/kept-ledger-profile';
import { saveXlsx } from '../../src/xlsx/save';
import { SEEDS, seededBooks } from '../ledger/seeded-books';
import { xafFile } from '../ledger/xaf-file';
import { sheetOf } from './sample-files';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-aansluiting-'));
const at = (name: string): string => path.join(folder, name);

/** Runs the command and gives its exit code and what it wrote in a file. */
async function sto(...parameters: string[]): Promise<{ code: number; text: string }> {
  const output = at(`uitvoer-${fs.readdirSync(folder).length}`);
  const code = await runProgram([...parameters, '-o', output], 'sto.cjs');
  return { code, text: fs.existsSync(output) ? fs.readFileSync(output, 'utf8') : '' };
}

const ACCOUNTS = ['--rekening', '4310=Materiaalkosten', '4320=materiaal'];
let state = 5;
const random = (): number => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
const { rows, books, expected } = seededBooks(
  60,
  SEEDS,
  { supplierNumber: 'invRef', reclaims: false, share: 1, divides: true, reverses: true, partyOnCreditor: true },
  random,
);

beforeAll(() => {
  const columns = TABLES.kosten.columns.filter(({ formula }) => formula === undefined);
  const cells = rows.map((row) => columns.map(({ key }) => (row[key] ?? '') as string | number));
  const sheet = sheetOf('Kosten', [columns.map(({ heading }) => heading), ...cells]);
  fs.writeFileSync(at('register.xlsx'), saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 }));
  fs.writeFileSync(at('boek.xaf'), xafFile(books, '3.2'));
  fs.writeFileSync(at('stuk.xaf'), '<auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><company>');
});

afterAll(() => fs.rmSync(folder, { recursive: true }));

interface Json {
  readonly version: number;
  readonly files: readonly { readonly file: string; readonly lines?: number }[];
  readonly matched: readonly { readonly row: number; readonly key: string; readonly strength: string }[];
  readonly otherAmount: readonly { readonly row: number; readonly register: number; readonly ledger: number }[];
  readonly otherDate: readonly { readonly row: number }[];
  readonly onlyRegister: readonly { readonly row: number }[];
  readonly onlyLedger: readonly { readonly key: string }[];
  readonly doubles: readonly { readonly side: string }[];
  readonly projects?: readonly { readonly field: string; readonly value: string; readonly lines: number }[];
  readonly error?: { readonly file: string | null; readonly message: string };
}

test('the differences as JSON, and exit code 1', async () => {
  const { code, text } = await sto(
    'reconcile',
    at('register.xlsx'),
    at('boek.xaf'),
    '--project',
    'projID=STO',
    ...ACCOUNTS,
    '--format',
    'json',
  );
  const json = JSON.parse(text) as Json;
  expect(code).toBe(1);
  expect(json.version).toBe(1);
  expect(json.otherAmount).toMatchObject([{ row: expected.otherAmount[0], ledger: (json.otherAmount[0]?.register ?? 0) + 900 }]);
  expect(json.otherDate.map(({ row }) => row)).toEqual(expected.otherDate);
  expect(json.onlyRegister.map(({ row }) => row)).toEqual(expected.onlyRegister);
  expect(json.onlyLedger.map(({ key }) => key)).toEqual(expected.onlyLedger);
  expect(json.doubles.map(({ side }) => side)).toEqual(expect.arrayContaining(['register', 'ledger']));
  expect(json.matched[0]).toMatchObject({ row: 2, key: 'INK/260000/1', strength: 'document' });
});

test.each(['text', 'csv', 'html'])('as %s', async (format) => {
  const { code, text } = await sto(
    'reconcile',
    at('register.xlsx'),
    at('boek.xaf'),
    '--project',
    'project=STO',
    ...ACCOUNTS,
    '--format',
    format,
  );
  expect(code).toBe(1);
  for (const words of ['Ander bedrag', 'Andere datum', 'Alleen in het register', 'Alleen in het grootboek', 'Dubbel', 'Per maand'])
    expect(text).toContain(words);
});

test('an amount below zero stays a number in CSV', async () => {
  const { text } = await sto('reconcile', at('register.xlsx'), at('boek.xaf'), '--project', 'projID=STO', ...ACCOUNTS, '--format', 'csv');
  expect(text).toMatch(/;-9,00;/);
});

test('without a project, the projects to choose from and exit code 2', async () => {
  const { code, text } = await sto('reconcile', at('register.xlsx'), at('boek.xaf'), '--format', 'json');
  expect(code).toBe(2);
  expect((JSON.parse(text) as Json).projects).toEqual([expect.objectContaining({ field: 'projID', value: 'STO' })]);
});

test('a project that is not there, and a broken file, are exit code 2 with the reason', async () => {
  const absent = await sto('reconcile', at('register.xlsx'), at('boek.xaf'), '--project', 'costID=STO');
  expect(absent.code).toBe(2);
  expect(absent.text.replace(/\s+/g, ' ')).toContain('De waarde STO komt in deze boekhouding niet voor als kostenplaats.');
  const broken = await sto('reconcile', at('register.xlsx'), at('stuk.xaf'), '--project', 'projID=STO', '--format', 'json');
  expect(broken.code).toBe(2);
  expect((JSON.parse(broken.text) as Json).error).toMatchObject({
    file: at('stuk.xaf'),
    message: expect.stringContaining('houdt midden in op') as string,
  });
});

test('project and accounts are kept in a profile, and asked no more', async () => {
  await sto(
    'reconcile',
    at('register.xlsx'),
    at('boek.xaf'),
    '--project',
    'projID=STO',
    ...ACCOUNTS,
    '--bewaar-profiel',
    at('profiel.json'),
  );
  expect(parseProfile(fs.readFileSync(at('profiel.json'), 'utf8'))).toEqual({
    version: 1,
    project: { field: 'projID', value: 'STO' },
    accounts: { '4310': 'Materiaalkosten', '4320': 'Materiaalkosten' },
    btwVerrekenbaar: false,
  });
  const { code, text } = await sto('reconcile', at('register.xlsx'), at('boek.xaf'), '--profiel', at('profiel.json'), '--format', 'json');
  expect(code).toBe(1);
  expect((JSON.parse(text) as Json).onlyRegister.map(({ row }) => row)).toEqual(expected.onlyRegister);
});

test('what the workbook keeps of project and accounts is used when nothing is given, and is said', async () => {
  const columns = TABLES.kosten.columns.filter(({ formula }) => formula === undefined);
  const sheet = sheetOf('Kosten', [
    columns.map(({ heading }) => heading),
    ...rows.map((row) => columns.map(({ key }) => (row[key] ?? '') as string | number)),
  ]);
  const kept = {
    version: 1,
    project: { field: 'projID', value: 'STO' },
    accounts: { '4310': 'Materiaalkosten', '4320': 'Materiaalkosten' },
  };
  const names = [{ name: 'STO_Boekhouding', formula: (textFormula(JSON.stringify(kept)) ?? '').slice(1) }];
  fs.writeFileSync(at('bewaard.xlsx'), saveXlsx({ sheets: [sheet], names, date1904: false, activeSheet: 0 }));
  const { code, text } = await sto('reconcile', at('bewaard.xlsx'), at('boek.xaf'), '--format', 'json');
  expect(code).toBe(1);
  const json = JSON.parse(text) as Json & { readonly remarks: readonly string[] };
  expect(json.remarks).toContain('Project en rekeningen zijn die welke in de werkmap bewaard zijn.');
  expect(json.onlyRegister.map(({ row }) => row)).toEqual(expected.onlyRegister);
});

test('a register and books without differences tie, exit code 0', async () => {
  const clean = seededBooks(
    20,
    [],
    { supplierNumber: 'docRef', reclaims: true, share: 0.8, divides: true, reverses: false, partyOnCreditor: false },
    random,
  );
  const columns = TABLES.kosten.columns.filter(({ formula }) => formula === undefined);
  const sheet = sheetOf('Kosten', [
    columns.map(({ heading }) => heading),
    ...clean.rows.map((row) => columns.map(({ key }) => (row[key] ?? '') as string | number)),
  ]);
  fs.writeFileSync(at('sluit.xlsx'), saveXlsx({ sheets: [sheet], names: [], date1904: false, activeSheet: 0 }));
  fs.writeFileSync(at('sluit.xaf'), xafFile(clean.books, '4.0'));
  const { code, text } = await sto('reconcile', at('sluit.xlsx'), at('sluit.xaf'), '--project', 'projID=STO');
  expect(text.replace(/\s+/g, ' ')).toContain('Een bedrag mag 1 cent afwijken.');
  expect(text).toContain('Alles sluit aan: 20 boekingen.');
  expect(code).toBe(0);
});
