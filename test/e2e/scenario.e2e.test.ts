import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type {} from '../scenarios/scenario-page';
import { EXPECTED } from '../scenarios/whole-path-expected';
import { openWorkbench } from './open-workbench';

const webpack = resolve(__dirname, '../../node_modules/webpack-cli/bin/cli.js');
const config = resolve(__dirname, '../scenarios/webpack.scenario.cjs');
const folder = mkdtempSync(join(tmpdir(), 'sto-scenario-'));

jest.setTimeout(120_000);

beforeAll(() => {
  writeFileSync(
    join(folder, 'scenario.html'),
    '<!doctype html><script src="office/office.js"></script><script src="scenario.js"></script>',
  );
  execFileSync(process.execPath, [webpack, '--config', config, '--output-path', folder], { stdio: 'pipe' });
});

afterAll(() => rmSync(folder, { recursive: true }));

test('the main job in Chromium, on the grid and over the protocol of Excel on the web', async () => {
  const workbench = await openWorkbench({ folders: [folder], query: '?taakvenster=scenario.html' });
  try {
    const pane = workbench.page.frames().find((frame) => frame !== workbench.page.mainFrame());
    await pane?.waitForFunction(() => window.scenario !== undefined, undefined, { timeout: 90_000, polling: 200 });
    expect(await pane?.evaluate(() => window.scenario)).toEqual(EXPECTED);
    expect(await workbench.page.evaluate(() => [...window.workbench.host.missing])).toEqual([]);
  } finally {
    await workbench.close();
  }
});
