import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import webpack from 'webpack';
import type {} from '../scenarios/scenario-page';
import { EXPECTED } from '../scenarios/whole-path-expected';
import { openWorkbench } from './open-workbench';

const folder = mkdtempSync(join(tmpdir(), 'sto-scenario-'));

jest.setTimeout(120_000);

beforeAll(async () => {
  writeFileSync(
    join(folder, 'scenario.html'),
    '<!doctype html><script src="office/office.js"></script><script src="scenario.js"></script>',
  );
  await bundle(resolve(__dirname, '../scenarios/scenario-page.ts'));
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the main job in Chromium, on the grid and over the protocol of Excel on the web', async () => {
  const workbench = await openWorkbench({ folders: [folder], query: '?taakvenster=scenario.html' });
  try {
    const pane = workbench.page.frames().find((frame) => frame.url().includes('scenario.html'));
    await pane?.waitForFunction(() => window.scenario !== undefined, undefined, { timeout: 60_000 });
    expect(await pane?.evaluate(() => window.scenario)).toEqual(EXPECTED);
    expect(await workbench.page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
  } finally {
    await workbench.close();
  }
});

function bundle(entry: string): Promise<void> {
  const swc = { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript', tsx: true }, target: 'es2022' } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    entry,
    output: { path: folder, filename: 'scenario.js' },
    module: { rules: [{ test: /\.tsx?$/, use: swc }] },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
  });
  return new Promise((done, fail) => {
    compiler?.run((error, stats) => (error ? fail(error) : stats?.hasErrors() ? fail(new Error(stats.toString('errors-only'))) : done()));
  });
}
