import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { findFiles, areSeveral } from '../../src/cli/find-files';
import { markTargets } from '../../src/cli/mark-targets';
import { UsageError, WORDS } from '../../src/cli/words';
import { OutputError, writeOutput } from '../../src/cli/write-output';

const folder = mkdtempSync(join(tmpdir(), 'sto-files-'));
const at = (...names: string[]): string => join(folder, ...names);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(() => {
  for (const name of ['map/diep', 'map/.git', 'leeg', 'map/map.xlsx']) mkdirSync(at(name), { recursive: true });
  for (const name of [
    'map/b2.xlsx',
    'map/b10.xlsx',
    'map/a.csv',
    'map/~$b2.xlsx',
    'map/.verborgen.xlsx',
    'map/.git/x.xlsx',
    'map/oud.XLS',
    'map/brief.docx',
    'map/diep/c.xlsm',
    'map/map.xlsx/d.xlsx',
  ]) {
    writeFileSync(at(name), name);
  }
  // A link back up would go round for ever.
  symlinkSync(at('map'), at('map/diep/terug'));
  symlinkSync(at('map/b2.xlsx'), at('map/diep/link.xlsx'));
});

test('a folder gives what is in it, in order, without lock files, hidden files and links to folders', () => {
  expect(findFiles([at('map')]).map(({ path }) => relative(at('map'), path))).toEqual([
    'a.csv',
    'b2.xlsx',
    'b10.xlsx',
    'diep/c.xlsm',
    'diep/link.xlsx',
    'map.xlsx/d.xlsx',
    'oud.XLS',
  ]);
});

test('a file that is named stands in the list whatever it is, once, and what is not there is said', () => {
  const found = findFiles([at('map/brief.docx'), at('map/brief.docx'), at('niets.xlsx'), at('leeg')]);
  expect(found.map(({ path, problem }) => [relative(folder, path), problem?.code])).toEqual([
    ['map/brief.docx', undefined],
    ['niets.xlsx', 'not-found'],
    ['leeg', 'empty-folder'],
  ]);
});

test('a folder and more names count as several', () => {
  expect(areSeveral([at('map/a.csv')])).toBe(false);
  expect(areSeveral([at('map')])).toBe(true);
  expect(areSeveral([at('x'), at('y')])).toBe(true);
});

test('what exists is not overwritten without force, and a checked file never', () => {
  const output = at('uit.json');
  writeOutput(output, '1', false, []);
  expect(() => writeOutput(output, '2', false, [])).toThrow(OutputError);
  writeOutput(output, '3', true, []);
  expect(readFileSync(output, 'utf8')).toBe('3');
  const input = at('map/b2.xlsx');
  expect(() => writeOutput(input, 'x', true, [input])).toThrow(/nooit overschreven/);
  // Another name of the same file.
  expect(() => writeOutput(at('map/diep/link.xlsx'), 'x', true, [input])).toThrow(/nooit overschreven/);
  expect(() => writeOutput(at('map/diep/../b2.xlsx'), 'x', true, [input])).toThrow(/nooit overschreven/);
  expect(readFileSync(input, 'utf8')).toBe('map/b2.xlsx');
  expect(() => writeOutput(at('geen map/uit.json'), 'x', false, [])).toThrow(/ENOENT/);
});

test('copies of several files keep their names in a folder, with numbers where they would meet', () => {
  const files = findFiles([at('map/b2.xlsx'), at('map/diep/c.xlsm'), at('map/a.csv')]);
  const targets = markTargets([...files, { path: at('elders/B2.xlsx') }], true, at('kopieën'), false, WORDS.nl);
  expect([...targets.values()].map((path) => relative(folder, path))).toEqual(['kopieën/b2.xlsx', 'kopieën/c.xlsm', 'kopieën/B2 (2).xlsx']);
});

test('the copy of one file goes where the user says, with the ending of the file', () => {
  const files = findFiles([at('map/diep/c.xlsm')]);
  const target = (name: string) => [...markTargets(files, false, at(name), false, WORDS.nl).values()];
  expect(target('kopie.xlsm')).toEqual([at('kopie.xlsm')]);
  expect(target('leeg')).toEqual([at('leeg/c.xlsm')]);
  expect(() => target('kopie.xlsx')).toThrow(UsageError);
  expect(() => markTargets(files, true, at('map/a.csv'), false, WORDS.nl)).toThrow(UsageError);
  expect(() => markTargets(files, false, at('map/diep/c.xlsm'), true, WORDS.nl)).toThrow(/nooit overschreven/);
});
