import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { findBrowser, findLibreOffice, findPython } from './find-programs.mjs';
import { testCount } from './test-count.mjs';

const root = path.resolve(__dirname, '..', '..');

describe('the test command', () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sto-count-'));
  const file = path.join(folder, 'jest.json');
  afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

  test('counts passed, failed and skipped tests; a file that does not load has failed', () => {
    const result = { numPassedTests: 12, numFailedTests: 2, numRuntimeErrorTestSuites: 1, numPendingTests: 3, numTodoTests: 1 };
    fs.writeFileSync(file, JSON.stringify(result));
    expect(testCount(file)).toBe('Tests: 12 passed, 3 failed, 4 skipped');
    expect(testCount(path.join(folder, 'absent.json'))).toBe('Tests: 0 passed, 1 failed, 0 skipped');
  });

  test('names the steps when asked for one that it does not have', () => {
    const { status, stderr } = spawnSync(process.execPath, ['test/run/main.mjs', 'nonsense'], { cwd: root, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr.trim()).toBe('There is no step nonsense: the steps are format, lint, circles, unused, types, jest.');
  });

  test('found the programs that the tests judge with', () => {
    expect(fs.existsSync(findBrowser() ?? '')).toBe(true);
    expect(fs.existsSync(findLibreOffice() ?? '')).toBe(true);
    expect(execFileSync(findPython() ?? '', ['-c', 'import openpyxl; print(openpyxl.__version__)'], { encoding: 'utf8' })).toMatch(
      /^\d+\./,
    );
  });
});

test('the lock file holds no download addresses, which would tie it to one registry', () => {
  const lock = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { resolved?: string }>;
  };
  expect(Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.startsWith('http'))).toEqual([]);
});
