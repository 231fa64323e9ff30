import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { fileJsonSchema, type FileJson } from '../../src/report/json-shape';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import { templateWorkbook } from '../../src/xlsx/template-sheet';
import { TEMPLATES } from '../../src/templates';
import { newWorkbook, startModel } from '../setup/start-host';
import { changedParts } from '../xlsx/parts';
import { builtCommand } from './built-command';
import { compoundFile, otherLayout, sampleFile, sheetOf } from './sample-files';

const command = builtCommand('opdracht');
const { sto, at } = command;
const folder = at();

const fingerprint = (file: string): string => createHash('sha256').update(fs.readFileSync(file)).digest('hex');
const jsonOf = (out: string): readonly FileJson[] => (JSON.parse(out) as unknown[]).map((one) => fileJsonSchema.parse(one));

beforeAll(() => {
  fs.mkdirSync(at('rommel', 'school'), { recursive: true });
  const sample = sampleFile();
  const write = (name: string, content: string | Uint8Array): void => fs.writeFileSync(at('rommel', name), content);
  write(
    '1 goed.xlsx',
    saveXlsx(
      startModel(
        templateWorkbook(
          TEMPLATES.filter(({ code }) => code === 'T09'),
          '2025-2028',
          { kosten: [{ factuurnummer: 'F-1', leverancier: 'Bouwhof', omschrijving: 'Werkbank', factuurdatum: 46_100, incl: 121 }] },
        ),
      ).toData(),
    ),
  );
  write('2 fouten.xlsx', sample);
  write('3 wachtwoord.xlsx', compoundFile());
  write('4 afgebroken.xlsx', sample.subarray(0, Math.floor(sample.length / 2)));
  write('5 oud.xls', compoundFile());
  write('6 leeg.xlsx', '');
  write(
    '7 export.csv',
    'Factuurnummer;Leverancier;Factuurdatum;Omschrijving;Bedrag excl. btw;Financieringsbron\r\nF-1;Bouwhof;1-7-2029;Werkbank;1.250,00;subsidie 2025-2028\r\n',
  );
  write('8 vreemd \u001b[31m=1+1.xlsx', saveXlsx(newWorkbook('Notities')));
  write('~$2 fouten.xlsx', 'slot');
  write('school/uitgaven.xlsx', saveXlsx(otherLayout()));
});

test('a messy folder: every file has an outcome, in order, and one bad file does not stop the rest', () => {
  const { code, out, err } = sto('check', 'rommel', 'bestaat-niet.xlsx', '--date', '1-10-2026', '--format', 'json');
  expect(err).toBe('');
  expect(code).toBe(2);
  const files = jsonOf(out);
  expect(files.map(({ file, summary }) => [path.basename(file), summary.error?.code ?? summary.status])).toEqual([
    ['1 goed.xlsx', 'geen fouten'],
    ['2 fouten.xlsx', 'fouten'],
    ['3 wachtwoord.xlsx', expect.stringMatching(/password/)],
    ['4 afgebroken.xlsx', expect.stringMatching(/truncated|damaged|not-a-zip/)],
    ['5 oud.xls', expect.stringMatching(/xls/)],
    ['6 leeg.xlsx', 'empty'],
    ['7 export.csv', 'fouten'],
    ['8 vreemd \u001b[31m=1+1.xlsx', 'nothing-recognised'],
    ['uitgaven.xlsx', 'fouten'],
    ['bestaat-niet.xlsx', 'not-found'],
  ]);
  for (const { summary } of files) if (summary.error) expect(summary.error.message).toMatch(/^[A-Z].*\.$/s);
  const csv = files.find(({ file }) => file.endsWith('.csv'));
  expect(csv?.findings).toEqual([expect.objectContaining({ rule: 'PER-01', row: 2, cell: 'C2', sheet: '7 export' })]);
});

test('the terminal names file, place, cause and what to do, without colours or escapes in a pipe', () => {
  const { code, out, err } = sto('check', 'rommel', '--date', '1-10-2026');
  expect(code).toBe(2);
  expect(err).toBe('');
  expect(out).not.toMatch(/[^\P{Cc}\n]/u);
  expect(out).toContain('9 bestanden: ');
  expect(out).toMatch(/3 wachtwoord\.xlsx\n(rommel\S*[^\n]*\n)* {2}Niet gecontroleerd: Dit bestand is beveiligd/);
  expect(out).toMatch(/✖ rij \d+, Factuurdatum: .* valt na 31-12-2028/);
  expect(out).toMatch(/Niet gecontroleerd/);
});

test('the exit code is 0 in order, 1 with fouten, 2 when a file could not be checked or the question is wrong', () => {
  expect(sto('check', 'rommel/1 goed.xlsx').code).toBe(0);
  expect(sto('check', 'rommel/school/uitgaven.xlsx').code).toBe(1);
  expect(sto('check', 'rommel/6 leeg.xlsx').code).toBe(2);
  expect(sto('check', 'rommel/6 leeg.xlsx', 'rommel/school/uitgaven.xlsx').code).toBe(2);
  for (const wrong of [
    ['check'],
    ['check', 'a.xlsx', '--round', '2024'],
    ['check', 'a.xlsx', '--date', 'gisteren'],
    ['chek'],
    ['check', '--zo', 'a'],
  ]) {
    const { code, out, err } = sto(...wrong);
    expect([wrong, code, out]).toEqual([wrong, 2, '']);
    expect(err).toMatch(/^[^\n]+Zie sto --help\.\n$/);
  }
});

test('one file gives an object, and its round is the given one when the workbook has none', () => {
  const { out } = sto('check', 'rommel/school/uitgaven.xlsx', '--format', 'json', '--round', 'STO2025', '--date', '2026-10-01');
  expect(fileJsonSchema.parse(JSON.parse(out))).toMatchObject({
    round: '2025-2028',
    date: '2026-10-01',
    file: 'rommel/school/uitgaven.xlsx',
  });
});

test.each(['json', 'csv', 'sarif', 'html', 'text'])('%s goes to a file, which is not overwritten by accident', (format) => {
  const output = at(`uit.${format}`);
  const parameters = ['check', 'rommel/school/uitgaven.xlsx', '--format', format, '-o', output, '--date', '1-10-2026'];
  expect(sto(...parameters)).toEqual({ code: 1, out: '', err: '' });
  expect(fs.statSync(output).size).toBeGreaterThan(500);
  const again = sto(...parameters);
  expect([again.code, again.err]).toEqual([2, `${output} bestaat al. Kies een andere naam, of gebruik --force om het te vervangen.\n`]);
  expect(sto(...parameters, '--force').code).toBe(1);
});

test('a marked copy carries the findings, leaves the file alone, and unmark gives the file back', () => {
  const input = at('rommel', '2 fouten.xlsx');
  const before = fingerprint(input);
  const { code, out } = sto('check', input, '--mark', 'gemarkeerd.xlsx', '--date', '1-10-2026');
  expect(code).toBe(1);
  expect(out).toContain('Gemarkeerde kopie: gemarkeerd.xlsx');
  expect(fingerprint(input)).toBe(before);
  const marked = openXlsx(new Uint8Array(fs.readFileSync(at('gemarkeerd.xlsx')))).data;
  expect(marked.sheets.at(-1)?.name).toBe('STO Controle');
  const kosten = marked.sheets.find(({ name }) => name === 'Kosten');
  const texts = [...(kosten?.cells.values() ?? [])].flatMap((row) => [...row.values()].map(({ value }) => String(value)));
  expect(texts.some((text) => /^✖ Factuurdatum: .* valt na 31-12-2028/.test(text))).toBe(true);
  expect(texts.filter((text) => text === '✔').length).toBeGreaterThan(3);
  expect(sto('unmark', 'gemarkeerd.xlsx', '-o', 'terug.xlsx')).toEqual({ code: 0, out: '', err: '' });
  const parts = changedParts(new Uint8Array(fs.readFileSync(input)), new Uint8Array(fs.readFileSync(at('terug.xlsx'))));
  expect(parts).toEqual([]);
  // Marking a marked copy is marking the file that it was made of.
  expect(sto('check', 'gemarkeerd.xlsx', '--mark', 'nogmaals.xlsx', '--date', '1-10-2026').code).toBe(1);
  expect(openXlsx(new Uint8Array(fs.readFileSync(at('nogmaals.xlsx')))).data.sheets.map(({ name }) => name)).toEqual(
    marked.sheets.map(({ name }) => name),
  );
  expect(sto('unmark', input, '-o', 'niets.xlsx')).toMatchObject({ code: 2, err: expect.stringContaining('geen gemarkeerde kopie') });
  expect(sto('check', input, '--mark', input, '--force')).toMatchObject({ code: 2, err: expect.stringContaining('nooit overschreven') });
  expect(fingerprint(input)).toBe(before);
});

test('copies of a whole folder go to a folder, for what could be checked', () => {
  const { code, out } = sto('check', 'rommel', '--mark', 'kopieen', '--date', '1-10-2026');
  expect(code).toBe(2);
  expect(out).toMatch(/7 export\.csv\n[^\n]*\n[^\n]*\n {2}- Van dit bestand is geen gemarkeerde kopie gemaakt/);
  expect(fs.readdirSync(at('kopieen')).sort()).toEqual(['1 goed.xlsx', '2 fouten.xlsx', 'uitgaven.xlsx']);
  expect(fs.readdirSync(at('rommel')).length).toBe(10);
  // A sheet in another layout got a column beside its data.
  const [sheet] = openXlsx(new Uint8Array(fs.readFileSync(at('kopieen', 'uitgaven.xlsx')))).data.sheets;
  const column = Math.max(...(sheet?.cells.get(2)?.keys() ?? []));
  expect([2, 3, 4, 6].map((row) => sheet?.cells.get(row)?.get(column)?.value)).toEqual([
    'Controle',
    expect.stringMatching(/^– niet volledig gecontroleerd: .*Doelgroep/),
    expect.stringMatching(/^✖ Factuurdatum: 01-07-2029 valt na 31-12-2028/),
    '– niet gelezen: een totaal',
  ]);
});

test('a file that takes too long or too much is given up by name, and the others are checked', () => {
  const slow = sto('check', 'rommel/2 fouten.xlsx', 'rommel/6 leeg.xlsx', '--format', 'json', '--time-limit', '0.01');
  expect(slow.code).toBe(2);
  expect(jsonOf(slow.out)[0]?.summary.error).toEqual({ code: 'time', message: expect.stringContaining('0.01 seconden') });
  const tight = sto('check', 'rommel/2 fouten.xlsx', '--format', 'json', '--memory-limit', '12');
  expect(tight.code).toBe(2);
  expect(fileJsonSchema.parse(JSON.parse(tight.out))).toMatchObject({
    file: 'rommel/2 fouten.xlsx',
    summary: { error: { code: 'memory', message: expect.stringContaining('12 MB') } },
  });
  const patient = sto('check', 'rommel/1 goed.xlsx', '--time-limit', '99999999999');
  expect(patient.code).toBe(0);
});

test('a file that outgrows its memory takes nothing from the others, also when its copy is marked', () => {
  const line = (number: number) => [
    `F-${number}`,
    'Bouwhof',
    47_300,
    `Werkbank ${number}`,
    2_000,
    420,
    2_420,
    'Materiaalkosten',
    'A01',
    'subsidie 2025-2028',
  ];
  const headings = [...(otherLayout().sheets[0]?.cells.get(2)?.values() ?? [])].map(({ value }) => String(value));
  const many = sheetOf('Uitgaven', [headings, ...Array.from({ length: 60_000 }, (_, index) => line(index))]);
  fs.writeFileSync(at('groot.xlsx'), saveXlsx({ ...otherLayout(), sheets: [many] }));
  const { code, out, err } = sto(
    'check',
    'groot.xlsx',
    'rommel/school/uitgaven.xlsx',
    '--mark',
    'samen',
    '--memory-limit',
    '300',
    '--format',
    'json',
  );
  expect([code, err]).toEqual([2, '']);
  expect(jsonOf(out).map(({ summary }) => summary.error?.code ?? summary.status)).toEqual(['memory', 'fouten']);
  expect(fs.readdirSync(at('samen'))).toEqual(['uitgaven.xlsx']);
});

test('an output that takes nothing is said in a sentence', () => {
  if (!fs.existsSync('/dev/full')) return;
  const full = fs.openSync('/dev/full', 'w');
  const run = spawnSync(process.execPath, [command.program, 'rules'], { encoding: 'utf8', stdio: ['ignore', full, 'pipe'] });
  fs.closeSync(full);
  expect([run.status, run.stderr]).toEqual([2, 'De uitvoer kan niet geschreven worden (ENOSPC).\n']);
  expect(sto('unmark', '/dev/zero', '-o', 'nul.xlsx')).toEqual({ code: 2, out: '', err: '/dev/zero: Dit is geen gewoon bestand.\n' });
});

test('who stops reading early gets no error', async () => {
  const run = spawn(process.execPath, [command.program, 'rules'], { cwd: folder });
  let err = '';
  run.stderr.on('data', (text) => (err += String(text)));
  run.stdout.destroy();
  const code = await new Promise((resolve) => run.on('close', resolve));
  expect([code, err]).toEqual([0, '']);
});

test('templates, rules and parameters', () => {
  expect(sto('template').out).toMatch(/^T09 +Kosten/m);
  expect(sto('template', 'T12', '-o', 'voortgang.xlsx', '--periode', '2020-2024')).toEqual({ code: 0, out: '', err: '' });
  const { sheets } = openXlsx(new Uint8Array(fs.readFileSync(at('voortgang.xlsx')))).data;
  // The registers with which a report calculates come along.
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Regio', 'Voortgang']));
  expect(sto('template', 'T12', '-o', 'voortgang.xlsx').code).toBe(2);
  expect(sto('template', 'T99', '-o', 'x.xlsx')).toMatchObject({
    code: 2,
    err: 'Er is geen sjabloon T99; sto template toont ze. Zie sto --help.\n',
  });
  expect(sto('rules').out).toMatch(/^PER-01 /m);
  expect(sto('rules', 'per-01').out).toMatch(/Bron[\s\S]*Voorbeelden/);
  expect(sto('rules', 'PER-99').code).toBe(2);
  const early = sto('parameters', '--date', '1-1-2021', '--round', 'STO2020').out;
  const late = sto('parameters', '--date', '1-1-2022', '--round', 'STO2020').out;
  expect(early).toContain('Laatste dag waarop de subsidie besteed mag worden: 31-12-2023');
  expect(late).not.toEqual(early);
});

test('help is Dutch, and English for who asks', () => {
  const dutch = sto('check', '--help');
  expect(dutch.code).toBe(0);
  expect(dutch.out).toMatch(/^Gebruik: sto check \[opties\] <files\.\.\.>/);
  expect(dutch.out).not.toMatch(/Usage|Options|default|display/);
  expect(sto('--help', '--lang', 'en').out).toMatch(/^Usage: sto[\s\S]*Exit code/);
  expect(sto('chek', '--lang', 'en').err).toBe('There is no command chek. See sto --help.\n');
  expect(sto().out).toBe(sto('--help').out);
  expect(sto('--version').out).toBe('0.1.0\n');
});
