import path from 'node:path';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import config from '../../.config/eslint.config.cjs';

const root = path.resolve(__dirname, '..', '..');

/** The project's own lint, without the rules that need types: the files of these tests do not exist. */
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  baseConfig: [...config, { files: ['**/*.ts', '**/*.tsx'], ...tseslint.configs.disableTypeChecked }],
});

/** Names of the rules that object to this text in that file. */
async function objections(file: string, text: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(text, { filePath: path.join(root, file) });
  const fatal = result?.messages.find(({ fatal }) => fatal);
  if (fatal) throw new Error(`${file}: ${fatal.message}`);
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

const importing = (specifier: string): string => `import { thing } from '${specifier}';\nexport const used = thing;\n`;
const direction = 'sto/import-directions';

/** From left to right; a folder imports those to its left. Folders side by side do not see each other. */
const ranks = [
  ['cells', 'scheme'],
  ['templates'],
  ['records'],
  ['facts'],
  ['rules'],
  ['check'],
  ['report'],
  ['excel', 'xlsx'],
  ['taskpane', 'cli'],
];
const folders = ranks.flatMap((names, rank) => names.map((name) => ({ name, rank })));
const pairs = folders.flatMap((from) => folders.filter(({ name }) => name !== from.name).map((to) => ({ from, to })));
const fileIn = (folder: string): string => (folder === 'rules' ? 'src/rules/kosten/some.ts' : `src/${folder}/some.ts`);
const pathTo = (from: string, to: string): string => `${from === 'rules' ? '../../' : '../'}${to}/some-file`;

describe('import directions', () => {
  const forbidden = pairs.filter(({ from, to }) => to.rank >= from.rank);
  const allowed = pairs.filter(({ from, to }) => to.rank < from.rank && !(from.name === 'cli' && to.name === 'excel'));

  test.each(forbidden.map(({ from, to }) => [from.name, to.name]))('src/%s does not import src/%s', async (from, to) => {
    expect(await objections(fileIn(from), importing(pathTo(from, to)))).toEqual([direction]);
  });

  test.each(allowed.map(({ from, to }) => [from.name, to.name]))('src/%s may import src/%s', async (from, to) => {
    expect(await objections(fileIn(from), importing(pathTo(from, to)))).toEqual([]);
  });

  test.each(folders.map(({ name }) => name))('src/%s does not import the workbench', async (from) => {
    expect(await objections(fileIn(from), importing(pathTo(from, 'workbench')))).toEqual([direction]);
  });

  test('the workbench may import the product', async () => {
    for (const { name } of folders) expect(await objections('src/workbench/some.ts', importing(`../${name}/some`))).toEqual([]);
  });

  test('the command line does not reach for Excel', async () => {
    expect(await objections('src/cli/some.ts', importing('../excel/some'))).toEqual([direction]);
  });

  test('books and invoices know the records, not each other and not the check', async () => {
    for (const from of ['ledger', 'invoices']) {
      expect(await objections(`src/${from}/some.ts`, importing('../records/some'))).toEqual([]);
      expect(await objections(`src/${from}/some.ts`, importing('../xml/some'))).toEqual([]);
      expect(await objections(`src/${from}/some.ts`, importing('../check/some'))).toEqual([direction]);
      expect(await objections(`src/${from}/some.ts`, importing(from === 'ledger' ? '../invoices/some' : '../ledger/some'))).toEqual([
        direction,
      ]);
    }
  });

  test('a rule imports what rules are made with, never another rule', async () => {
    expect(await objections('src/rules/kosten/late.ts', importing('../rule'))).toEqual([]);
    expect(await objections('src/rules/index.ts', importing('./kosten/late'))).toEqual([]);
    expect(await objections('src/rules/kosten/late.ts', importing('./early'))).toEqual([direction]);
    expect(await objections('src/rules/kosten/late.ts', importing('../uren/rate'))).toEqual([direction]);
  });

  test('holds for types, re-exports, dynamic imports and import types as well', async () => {
    const file = 'src/records/some.ts';
    expect(await objections(file, `import type { Thing } from '../rules/rule';\nexport type Other = Thing;\n`)).toEqual([direction]);
    expect(await objections(file, `export * from '../rules/rule';\n`)).toEqual([direction]);
    expect(await objections(file, `export { thing } from '../rules/rule';\n`)).toEqual([direction]);
    expect(await objections(file, `export const later = (): Promise<unknown> => import('../rules/rule');\n`)).toEqual([direction]);
    expect(await objections(file, `export type Other = import('../rules/rule').Thing;\n`)).toContain(direction);
  });

  test('packages stay where they are used', async () => {
    expect(await objections('src/taskpane/Pane.tsx', importing('@fluentui/react-components'))).toEqual([]);
    expect(await objections('src/xlsx/zip.ts', importing('fflate'))).toEqual([]);
    expect(await objections('src/check/run.ts', importing('react'))).toEqual([direction]);
    expect(await objections('src/excel/read.ts', importing('node:fs'))).toEqual([direction]);
    expect(await objections('src/taskpane/Pane.tsx', importing('../../test/setup/something'))).toEqual([direction]);
  });
});

describe('what else the lint keeps out', () => {
  const globals = 'no-restricted-globals';
  const syntax = 'no-restricted-syntax';

  test.each(['scheme', 'templates', 'records', 'rules', 'check'])(
    'src/%s has no clock, chance, page, console or Office',
    async (folder) => {
      const file = fileIn(folder);
      expect(await objections(file, 'export const now = new Date();\n')).toEqual([globals]);
      expect(await objections(file, 'export const now = (): number => Date.now();\n')).toEqual([globals]);
      expect(await objections(file, 'export const chance = Math.random();\n')).toEqual(['no-restricted-properties']);
      expect(await objections(file, 'export const title = document.title;\n')).toEqual([globals]);
      expect(await objections(file, "console.log('x');\n")).toContain('no-console');
      expect(await objections(file, 'export const run = Excel.run;\n')).toEqual([globals]);
      expect(await objections(file, 'export type Cells = Excel.Range;\n')).toContain(syntax);
    },
  );

  test('only src/excel knows Office.js; the first file of the pane waits for it', async () => {
    expect(await objections('src/excel/read.ts', 'export const run = Excel.run;\nexport type Cells = Excel.Range;\n')).toEqual([]);
    expect(await objections('src/xlsx/read.ts', 'export type Cells = Excel.Range;\n')).toContain(syntax);
    expect(await objections('src/taskpane/Pane.tsx', 'export const run = Excel.run;\n')).toEqual([globals]);
    expect(await objections('src/taskpane/Pane.tsx', 'export const ready = Office.onReady;\n')).toEqual([globals]);
    expect(await objections('src/taskpane/index.tsx', 'export const ready = Office.onReady;\n')).toEqual([]);
    expect(await objections('src/taskpane/index.tsx', 'export const here = Office.context;\n')).toEqual([syntax]);
    expect(await objections('src/taskpane/index.tsx', 'export const run = Excel.run;\n')).toEqual([globals]);
  });

  test.each([
    'sheet.protection.protect()',
    'sheet.protection.unprotect()',
    'sheet.copy()',
    "sheet.visibility = 'Hidden'",
    "application.calculationMode = 'Manual'",
    'workbook.customXmlParts.add(text)',
  ])('a check does not call %s, loading a template may', async (call) => {
    const names = ['sheet', 'application', 'workbook', 'text'].filter((name) => new RegExp(`\\b${name}\\b`).test(call));
    const text = `declare const ${names.map((name) => `${name}: never`).join(', ')};\n${call};\n`;
    expect(await objections('src/excel/mark.ts', text)).toContain(syntax);
    expect(await objections('src/excel/loading/load-template.ts', text)).not.toContain(syntax);
  });

  test.each(['excel', 'taskpane', 'records'])('src/%s sends and fetches nothing', async (folder) => {
    expect(await objections(`src/${folder}/some.ts`, "export const answer = fetch('x');\n")).toEqual([globals]);
    expect(await objections(`src/${folder}/some.ts`, "export const socket = new WebSocket('x');\n")).toEqual([globals]);
  });

  test('no any and no non-null assertion on what a sheet holds', async () => {
    expect(await objections('src/excel/read.ts', 'export const value = (cell: any): string => cell;\n')).toEqual([
      '@typescript-eslint/no-explicit-any',
    ]);
    expect(await objections('src/excel/read.ts', 'export const first = (cells: string[]): string => cells[0]!;\n')).toEqual([
      '@typescript-eslint/no-non-null-assertion',
    ]);
  });

  test('a sync in a loop is refused', async () => {
    const text = `export async function read(context: Excel.RequestContext): Promise<void> {
  for (let index = 0; index < 3; index += 1) await context.sync();
}
`;
    expect(await objections('src/excel/read.ts', text)).toContain('office-addins/no-context-sync-in-loop');
  });
});
