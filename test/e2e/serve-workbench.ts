import fs from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { builtWorkbench } from '../setup/built';

const root = path.resolve(__dirname, '../..');
const officeJs = path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.xml': 'application/xml',
};

/** A running server; `url` ends without a slash. */
export interface Served {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the workbench with the real task pane over https on a free port, and builds it first into out/workbench when a source is newer.
 * `folders` are served at the root as well, for panes of a test's own.
 */
export async function serveWorkbench({ folders = [] }: { folders?: string[] } = {}): Promise<Served> {
  const built = await builtWorkbench();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- configuration is CommonJS
  const { httpsOptions } = require('../../.config/https.cjs') as { httpsOptions(): Promise<object> };
  const server = createServer(await httpsOptions(), (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const file = findFile(decodeURIComponent(pathname), [...folders, built]);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store' });
    fs.createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(Number(process.env.PORT ?? 0), 'localhost', resolve));
  return {
    url: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function findFile(pathname: string, folders: string[]): string | undefined {
  const wanted = pathname === '/' ? '/index.html' : pathname;
  if (wanted.startsWith('/office/')) return ignoringCase(officeJs, wanted.split('/').slice(2));
  return folders
    .map((folder) => path.join(folder, path.normalize(wanted)))
    .find((file) => fs.existsSync(file) && fs.statSync(file).isFile());
}

/** office.js asks for some of its files in another case than they have. */
function ignoringCase(folder: string, parts: string[]): string | undefined {
  let current = folder;
  for (const part of parts) {
    const name = fs.existsSync(current) ? fs.readdirSync(current).find((entry) => entry.toLowerCase() === part.toLowerCase()) : undefined;
    if (name === undefined) return undefined;
    current = path.join(current, name);
  }
  return fs.statSync(current).isFile() ? current : undefined;
}
