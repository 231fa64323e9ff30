import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/program';
import { saveXlsx } from '../../src/xlsx/save';
import { builtProgram } from '../setup/built';
import { compoundFile, OTHER_LAYOUT, sampleFile, sheetOf } from './sample-files';

/** The command that does what takes long in a process of its own. */
let program = '';
beforeAll(async () => {
  program = await builtProgram();
}, 300_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-vergelijken-'));
const at = (name: string): string => path.join(folder, name);
const write = (name: string, content: Uint8Array | string): string => {
  fs.writeFileSync(at(name), content);
  return at(name);
};

async function sto(...parameters: string[]): Promise<{ code: number; text: string }> {
  const output = at(`uitvoer-${fs.readdirSync(folder).length}`);
  const code = await runProgram([...parameters, '-o', output], program);
  return { code, text: fs.existsSync(output) ? fs.readFileSync(output, 'utf8') : '' };
}

afterAll(() => fs.rmSync(folder, { recursive: true }));

const HEADINGS = ['Factuurnummer', 'Crediteur', 'Factuurdatum', 'Omschrijving', 'Bedrag incl. btw', 'Kostensoort', 'Activiteit'];
const LINES: readonly (readonly (string | number)[])[] = [
  ['F-1', 'Techniekwinkel', 46_100, 'Gereedschap', 1_210, 'Materiaalkosten', 'A01'],
  ['F-2', 'Bouwhof', 46_150, 'Werkbanken', 2_420, 'Materiaalkosten', 'A01'],
  ['F-3', 'Bouwhof', 46_101, 'Soldeerbouten', 605, 'Materiaalkosten', 'A02'],
];
const workbook = (...rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  saveXlsx({ sheets: [sheetOf('Uitgaven', [HEADINGS, ...rows])], names: [], date1904: false, activeSheet: 0 });

const before = write('eerst.xlsx', workbook(...LINES));
const [first = [], second = [], third = []] = LINES;
const after = write(
  'nu.xlsx',
  workbook(
    third,
    ['F-2b', ...second.slice(1, 4), 2_500, ...second.slice(5)],
    ['F-9', 'Nieuw', 46_200, '=WEBSERVICE("x")', 99, 'Materiaalkosten', 'A03'],
  ),
);

interface Json {
  readonly outcome: string;
  readonly changed: readonly object[];
  readonly added: readonly object[];
  readonly removed: readonly object[];
  readonly totals: readonly { readonly sums: readonly object[] }[];
}

test('the differences as JSON, and exit code 1', async () => {
  const { code, text } = await sto('compare', before, after, '--format', 'json');
  const json = JSON.parse(text) as Json;
  expect(code).toBe(1);
  const place = { table: 'STO_Kosten', sheetA: 'Uitgaven', sheetB: 'Uitgaven', rowA: 3, rowB: 3 };
  expect(json.changed).toEqual([
    { ...place, column: 'Factuurnummer', from: 'F-2', to: 'F-2b' },
    { ...place, column: 'Bedrag incl. btw', from: 2_420, to: 2_500 },
  ]);
  expect(json.added).toMatchObject([
    { table: 'STO_Kosten', row: 4, cells: [{ value: 'Nieuw' }, { value: 'F-9' }, { value: '2026-06-27' }, {}, {}, {}] },
  ]);
  expect(json.removed).toMatchObject([
    { table: 'STO_Kosten', row: 2, cells: [{}, { column: 'Factuurnummer', value: first[0] }, {}, {}, {}, {}] },
  ]);
  expect(json.totals[0]).toMatchObject({
    before: 3,
    after: 3,
    sums: [{ column: 'Bedrag incl. btw', before: 423_500, after: 320_400, money: true }],
  });
});

test.each(['text', 'csv', 'html'])('as %s, in which nothing of a file can do harm', async (format) => {
  const { code, text } = await sto('compare', before, after, '--format', format);
  expect(code).toBe(1);
  for (const words of ['2 cellen zijn veranderd', '1 regel is erbij gekomen', '1 regel is weg', 'F-2b', 'Regels en totalen'])
    expect(text).toContain(words);
  if (format === 'csv') expect(text).not.toMatch(/"[=+@-]/);
});

test('the same workbook, also sorted and with its columns moved: exit code 0', async () => {
  const turned = [HEADINGS, third, first, second].map((row) => [...row].reverse());
  const sorted = write('gesorteerd.xlsx', saveXlsx({ sheets: [sheetOf('Uitgaven', turned)], names: [], date1904: false, activeSheet: 0 }));
  const { code, text } = await sto('compare', before, sorted, '--format', 'json');
  expect(JSON.parse(text)).toMatchObject({ outcome: 'same', changed: [], added: [], removed: [], columns: [], rest: [] });
  expect(code).toBe(0);
  expect((await sto('compare', before, before)).text).toContain('De werkmappen zijn hetzelfde: 3 regels vergeleken.');
});

test('our own templates, with their formulas', async () => {
  const sample = write('voorbeeld.xlsx', sampleFile());
  const { code, text } = await sto('compare', sample, sample, '--format', 'json');
  expect(JSON.parse(text)).toMatchObject({ outcome: 'same', changed: [], outcomes: [], sameValue: [], moved: [] });
  expect(code).toBe(0);
});

test('a sheet that is sure in the earlier file is read in the later one by the same columns', async () => {
  const other = write('ander.xlsx', saveXlsx({ sheets: [OTHER_LAYOUT], names: [], date1904: false, activeSheet: 0 }));
  const { code, text } = await sto('compare', other, other, '--format', 'json');
  expect(code).toBe(0);
  expect(text).toContain('gelezen als Kosten');
});

test.each([
  ['a file that is not there', at('weg.xlsx')],
  ['a file that is encrypted', write('geheim.xlsx', compoundFile())],
  ['a file that is no workbook', write('stuk.xlsx', 'geen werkmap')],
])('%s: exit code 2, with the reason', async (_, path) => {
  const { code, text } = await sto('compare', before, path, '--format', 'json');
  expect(code).toBe(2);
  expect(JSON.parse(text)).toMatchObject({ outcome: 'not compared', error: { file: path } });
});

test('a workbook without a line is not compared: exit code 2', async () => {
  const empty = write('leeg.xlsx', saveXlsx({ sheets: [sheetOf('Blad1', [])], names: [], date1904: false, activeSheet: 0 }));
  expect((await sto('compare', empty, empty)).code).toBe(2);
});

test.each([
  ['compare', [before, after]],
  ['sample', [before]],
  ['verify', [before, after]],
])('sto %s breaks off what takes too long or too much, and says so', async (command, files) => {
  const slow = await sto(command, ...files, '--time-limit', '0.01');
  expect([slow.code, slow.text]).toEqual([2, expect.stringContaining('duurde langer dan 0.01 seconden en is gestopt (--time-limit)')]);
  const large = await sto(command, ...files, '--memory-limit', '12');
  expect([large.code, large.text]).toEqual([2, expect.stringContaining('vroeg meer dan 12 MB geheugen en is gestopt (--memory-limit)')]);
});
