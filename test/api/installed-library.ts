import fs from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';

type Namespace = Record<string, object | undefined>;

const file = path.join(path.dirname(require.resolve('@microsoft/office-js/dist/office.js')), 'excel-web-16.00.debug.js');

/** Says whether a member exists in the installed @microsoft/office-js, which is older than its typings: they hold 91 members that it lacks. */
export function loadInstalledLibrary(): { has(namespace: string, owner: string, member: string): boolean } {
  const silent = { log() {}, warn() {}, error() {} };
  const location = { hash: '', search: '', href: 'https://localhost/', origin: 'https://localhost', protocol: 'https:' };
  const document = { addEventListener() {}, getElementById: () => null };
  // What the library looks at while it loads.
  const realm: Record<string, unknown> = {
    console: silent,
    setTimeout,
    clearTimeout,
    name: '',
    location,
    navigator: { userAgent: 'node' },
    document,
  };
  realm.window = realm;
  vm.runInNewContext(fs.readFileSync(file, 'utf8').replace(/^\uFEFF/, ''), vm.createContext(realm));
  return {
    has(namespace, owner, member) {
      const library = realm[namespace] as Namespace | undefined;
      const found = owner === '' ? library : library?.[owner];
      if (found === undefined) return false;
      const prototype: unknown = typeof found === 'function' ? found.prototype : undefined;
      return member in found || (typeof prototype === 'object' && prototype !== null && member in prototype);
    },
  };
}
