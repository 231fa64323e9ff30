import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openWorkbench } from '../e2e/open-workbench';
import { milliseconds } from './rules';
import { table } from './table';

/** Size of what a production build gives the browser, and the time until the pane can be used in headless Chromium (workbench, local server). */
export async function benchPane(): Promise<string> {
  const rows = bundleSizes();
  const usable = await timeToUsablePane();
  return `${table(['file', 'kB', 'kB gzip'], rows)}\n\ntime from opening the pane to its first button: ${milliseconds(usable)}`;
}

function bundleSizes(): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'sto-bundle-'));
  try {
    execFileSync(process.execPath, ['node_modules/webpack/bin/webpack.js', '--mode', 'production', '--output-path', folder], {
      stdio: 'ignore',
    });
    return readdirSync(folder)
      .filter((file) => /\.(js|html|css)$/.test(file))
      .map((file) => {
        const bytes = readFileSync(join(folder, file));
        return [file, (bytes.length / 1024).toFixed(0), (gzipSync(bytes).length / 1024).toFixed(0)];
      });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function timeToUsablePane(): Promise<number> {
  const workbench = await openWorkbench();
  try {
    await workbench.page.reload();
    const pane = workbench.page.frameLocator('iframe');
    await pane.getByRole('button').first().waitFor();
    const frame = workbench.page.frames().find((each) => each !== workbench.page.mainFrame());
    return (await frame?.evaluate(() => performance.now())) ?? NaN;
  } finally {
    await workbench.close();
  }
}
