import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { linkSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { findFiles, areSeveral } from '../../src/cli/find-files';
import { markTargets } from '../../src/cli/mark-targets';
import { WORDS } from '../../src/cli/words';
import { InputError, readInput } from '../../src/cli/read-input';
import { InputFiles, OutputError, refuseOverwriting, writeOutput } from '../../src/cli/write-output';

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

test('what exists is not overwritten without force', () => {
  const output = at('uit.json');
  writeOutput(output, '1', false);
  expect(() => writeOutput(output, '2', false)).toThrow(OutputError);
  writeOutput(output, '3', true);
  expect(readFileSync(output, 'utf8')).toBe('3');
  expect(() => writeOutput(at('geen map/uit.json'), 'x', false)).toThrow(/ENOENT/);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('a checked file is never written, under none of its names', () => {
  const input = at('map/b2.xlsx');
  linkSync(input, at('hard.xlsx'));
  const inputs = new InputFiles([input]);
  for (const name of [input, at('map/diep/link.xlsx'), at('map/diep/../b2.xlsx'), at('hard.xlsx')])
    expect(() => refuseOverwriting(name, true, inputs)).toThrow(/nooit overschreven/);
  expect(() => refuseOverwriting(at('map/b10.xlsx'), true, inputs)).not.toThrow();
  // Even what slips through takes the place of a name, and leaves the file.
  writeOutput(at('hard.xlsx'), 'nieuw', true);
  expect(readFileSync(input, 'utf8')).toBe('map/b2.xlsx');
});

test('a disk that is full leaves what was there, and nothing half', () => {
  writeFileSync(at('eerder.json'), 'goed');
  const module = JSON.stringify(resolve(__dirname, '../../src/cli/write-output.ts'));
  const write = (name: string): string => {
    const code = `try { require(${module}).writeOutput(${JSON.stringify(at(name))}, 'x'.repeat(1e5), true) } catch (error) { console.log(error.message) }`;
    // No file of this process may be longer than a few kB.
    const limited = ['-c', 'ulimit -f 8; exec "$0" --import tsx -e "$1"', process.execPath, code];
    return spawnSync('sh', limited, { encoding: 'utf8', env: { ...process.env, TSX_DISABLE_CACHE: '1' } }).stdout;
  };
  for (const name of ['eerder.json', 'nieuw.json']) expect(write(name)).toMatch(/kan niet geschreven worden \(EFBIG\)/);
  expect(readFileSync(at('eerder.json'), 'utf8')).toBe('goed');
  expect(readdirSync(folder).filter((name) => /nieuw|tmp$/.test(name))).toEqual([]);
});

test('copies of several files keep their names in a folder, with numbers where they would meet', () => {
  const files = findFiles([at('map/b2.xlsx'), at('map/diep/c.xlsm'), at('map/a.csv')]);
  const others = [{ path: at('elders/B2.xlsx') }, { path: at('daar/b2.xlsx') }];
  const targets = markTargets([...files, ...others], true, at('kopieën'), false, new InputFiles([]), WORDS.nl);
  expect([...targets.values()].map((path) => relative(folder, path))).toEqual([
    'kopieën/b2.xlsx',
    'kopieën/c.xlsm',
    'kopieën/B2 (2).xlsx',
    'kopieën/b2 (3).xlsx',
  ]);
});

test('with ten times as many files ten times as many questions are asked of the disk, not a hundred times', () => {
  const asked = (count: number): number => {
    const files = Array.from({ length: count }, (_, index) => ({ path: at(`veel${count}`, `map${index}`, 'kosten.xlsx') }));
    const calls = (['existsSync', 'statSync'] as const).map((name) => jest.spyOn(fs, name));
    const native = jest.spyOn(fs.realpathSync, 'native');
    markTargets(files, true, at('kopieën'), false, new InputFiles(files.map(({ path }) => path)), WORDS.nl);
    const times = [...calls, native].reduce((sum, { mock }) => sum + mock.calls.length, 0);
    for (const each of [...calls, native]) each.mockRestore();
    return times;
  };
  const few = asked(50);
  expect(few).toBeGreaterThan(50);
  expect(asked(500)).toBeLessThan(11 * few);
});

test('a pipe or device is not read: it may never end', () => {
  expect(() => readInput('/dev/zero')).toThrow(InputError);
  const pipe = at('pijp');
  spawnSync('mkfifo', [pipe]);
  expect(() => readInput(pipe)).toThrow('Dit is geen gewoon bestand.');
});
