import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { runProgram } from '../../src/cli/program';
import { LINE_HEADINGS, SAMPLE_SHEET } from '../../src/sampling/sample-sheet';
import { openXlsx } from '../../src/xlsx/open';
import { saveXlsx } from '../../src/xlsx/save';
import type { CellValue } from '../../src/cells/cell';
import { builtProgram } from '../setup/built';
import { sheetOf } from './sample-files';

/** The command that does what takes long in a process of its own. */
let program = '';
beforeAll(async () => {
  program = await builtProgram();
}, 300_000);
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-steekproef-'));
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  jest.spyOn(process.stdout, 'write').mockImplementation(((_: string, done: () => void) => {
    done();
    return true;
  }) as typeof process.stdout.write);
});
afterEach(() => jest.restoreAllMocks());
afterAll(() => fs.rmSync(folder, { recursive: true }));

async function sto(output: string, ...parameters: string[]): Promise<{ code: number; text: string }> {
  const code = await runProgram([...parameters, '-o', at(output), '--force'], program);
  return { code, text: fs.existsSync(at(output)) && !output.endsWith('xlsx') ? fs.readFileSync(at(output), 'utf8') : '' };
}

const HEADINGS = ['Factuurnummer', 'Crediteur', 'Factuurdatum', 'Omschrijving', 'Bedrag incl. btw', 'Kostensoort', 'Activiteit'];
const lines = Array.from({ length: 200 }, (_, index): readonly (string | number)[] => [
  `F-${1000 + index}`,
  `Leverancier ${index % 17}`,
  46_000 + (index % 300),
  `Gereedschap ${index}`,
  index === 5 ? 30_000 : index === 9 ? -250 : 100 + ((index * 37) % 900),
  'Materiaalkosten',
  'A01',
]);
const bookOf = (rows: readonly (readonly (string | number)[])[]): Uint8Array =>
  saveXlsx({ sheets: [sheetOf('Uitgaven', [HEADINGS, ...rows])], names: [], date1904: false, activeSheet: 0 });
fs.writeFileSync(at('kosten.xlsx'), bookOf(lines));
fs.writeFileSync(at('gesorteerd.xlsx'), bookOf([...lines].reverse()));

const WISH = ['--zaad', '2025', '--materialiteit', '5%'];

interface Drawn {
  readonly outcome: string;
  readonly parts: readonly { readonly draws: number; readonly cents: number }[];
  readonly items: readonly {
    readonly group: string;
    readonly hits: number;
    readonly item: { readonly key: string; readonly row: number; readonly cents: number };
  }[];
}

test('draws as JSON: the large line whole, the negative one apart, and the size that the materiality asks', async () => {
  const { code, text } = await sto('trek.json', 'sample', at('kosten.xlsx'), ...WISH);
  const json = JSON.parse(text) as Drawn;
  expect(code).toBe(0);
  expect(json.outcome).toBe('drawn');
  const group = (name: string) => json.items.filter((each) => each.group === name).map(({ item }) => item.row);
  expect(group('geheel')).toEqual([7]);
  expect(group('negatief')).toEqual([11]);
  const total = lines.reduce((sum, line) => sum + Math.max(0, Number(line[4])), 0) * 100;
  // 60 draws of the whole (3.00 / 5%); the large line takes its share of them.
  expect(json.parts[0]?.draws).toBe(Math.ceil((total - 3_000_000) / (total / 60)));
});

test('sorted rows give the same lines', async () => {
  const keys = async (file: string): Promise<readonly string[]> => {
    const { text } = await sto('weer.json', 'sample', at(file), ...WISH, '--methode', 'cel');
    return (JSON.parse(text) as Drawn).items.map(({ item }) => item.key);
  };
  expect(await keys('gesorteerd.xlsx')).toEqual(await keys('kosten.xlsx'));
});

test.each(['interval', 'cel', 'aselect', 'gestratificeerd'])('%s: the sheet is filled in and evaluated', async (method) => {
  expect((await sto('blad.xlsx', 'sample', at('kosten.xlsx'), ...WISH, '--methode', method)).code).toBe(0);
  const opened = openXlsx(new Uint8Array(fs.readFileSync(at('blad.xlsx'))));
  const sheet = opened.data.sheets.find(({ name }) => name === SAMPLE_SHEET);
  const headings = [...(sheet?.cells ?? [])].find(([, cells]) => cells.get(0)?.value === 'Nr')?.[0] ?? 0;
  expect(sheet?.validations).toHaveLength(2);
  const put = (row: number, heading: string, value: CellValue): void => {
    sheet?.cells.get(row)?.set(LINE_HEADINGS.indexOf(heading), { value });
  };
  const unfinished = await sto('leeg.json', 'sample', at('blad.xlsx'), '--evalueer');
  expect(unfinished.code).toBe(2);
  expect(unfinished.text).toContain('Oordeel is nog niet ingevuld');
  const rows = [...(sheet?.cells.keys() ?? [])].filter((row) => row > headings);
  for (const row of rows) put(row, 'Oordeel', 'goed');
  const [, second = 0, third = 0] = rows;
  put(second, 'Oordeel', 'fout');
  put(second, 'Juist bedrag', 50);
  put(third, 'Oordeel', 'Geen bewijs');
  fs.writeFileSync(at('ingevuld.xlsx'), saveXlsx(opened.data));
  const { code, text } = await sto('uitkomst.json', 'sample', at('ingevuld.xlsx'), '--evalueer');
  const json = JSON.parse(text) as { wrong: number; over: { likely: number; limit: number | null }; under: { likely: number } };
  expect(json.wrong).toBeGreaterThanOrEqual(2);
  expect(json.over.likely).toBeGreaterThan(0);
  expect(json.under.likely).toBe(0);
  const hasLimit = method === 'interval' || method === 'cel';
  expect(json.over.limit === null).toBe(!hasLimit);
  // Two errors in some 60 draws are more than 5% at most; without a limit in euros nothing is concluded.
  expect(code).toBe(hasLimit ? 1 : 0);
  for (const format of ['txt', 'csv', 'html']) {
    const said = await sto(`uitkomst.${format}`, 'sample', at('ingevuld.xlsx'), '--evalueer');
    expect(said.text).toContain('Meest waarschijnlijk');
  }
});

test('a sheet in a workbook that changed since says so: exit code 2', async () => {
  const drawn = openXlsx(new Uint8Array(fs.readFileSync(at('ingevuld.xlsx'))));
  const sheets = [
    sheetOf('Uitgaven', [HEADINGS, ...lines.map((line, index) => (index === 5 ? [...line.slice(0, 4), 31_000, ...line.slice(5)] : line))]),
  ];
  fs.writeFileSync(at('samen.xlsx'), saveXlsx({ sheets: [...sheets, ...drawn.data.sheets], names: [], date1904: false, activeSheet: 0 }));
  const { code, text } = await sto('samen.json', 'sample', at('samen.xlsx'), '--evalueer');
  expect(code).toBe(2);
  expect(text).toContain('veranderd sinds de trekking');
});

test.each([
  ['without materiality or number', ['--zaad', '1']],
  ['an expected error that is not below the materiality', ['--materialiteit', '2%', '--verwacht', '2%']],
])('%s: exit code 2, with the reason', async (_, parameters) => {
  const { code, text } = await sto('niet.json', 'sample', at('kosten.xlsx'), ...parameters);
  expect(code).toBe(2);
  expect(JSON.parse(text)).toMatchObject({ outcome: 'not possible' });
});
