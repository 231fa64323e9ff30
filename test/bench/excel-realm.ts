import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runInThisContext } from 'node:vm';

/** Puts Microsoft's Excel object model in this process, outside any test runner, with what the library looks at while it loads. */
export function loadExcelHere(): void {
  const folder = dirname(require.resolve('@microsoft/office-js/dist/office.js'));
  const realm = globalThis as unknown as Record<string, unknown>;
  const page = { hash: '', search: '', href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:', hostname: 'localhost' };
  const document = { addEventListener: () => {}, getElementsByTagName: () => [], getElementById: () => null, querySelectorAll: () => [] };
  Object.assign(realm, { window: realm, self: realm, name: '', location: page, document });
  realm['navigator'] ??= { userAgent: 'node' };
  const { log } = console;
  console.log = () => {};
  runInThisContext(readFileSync(join(folder, 'excel-web-16.00.debug.js'), 'utf8').replace(/^\uFEFF/, ''));
  console.log = log;
  delete realm['window'];
  delete realm['document'];
}
