import { transformSync, type Options } from '@swc/core';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { Script } from 'node:vm';
import { fn } from 'jest-mock';

type Exports = Record<string, unknown>;
type Body = (module: { exports: Exports }, exports: Exports, require: unknown, file: string, folder: string, jest: unknown) => void;

/** What `.config/jest-preset.cjs` asks of swc. */
const OPTIONS: Options = {
  jsc: {
    parser: { syntax: 'typescript', tsx: true },
    target: 'es2022',
    transform: { hidden: { jest: true }, react: { runtime: 'automatic' } } as NonNullable<Options['jsc']>['transform'],
  },
  module: { type: 'commonjs' },
  swcrc: false,
};

/** Compiled once; every mutant runs them anew, so that nothing that a module keeps outlives the mutant it was made with. */
const bodies = new Map<string, Body>();
const places = new Map<string, string>();

function bodyOf(path: string): Body {
  const known = bodies.get(path);
  if (known) return known;
  const { code } = transformSync(readFileSync(path, 'utf8'), { ...OPTIONS, filename: path });
  const body = new Script(`(function (module, exports, require, __filename, __dirname, jest) {${code}\n})`, {
    filename: path,
  }).runInThisContext() as Body;
  bodies.set(path, body);
  return body;
}

const isFile = (path: string): boolean => existsSync(path) && statSync(path).isFile();

function placeOf(name: string, folder: string): string {
  const key = `${folder} ${name}`;
  const known = places.get(key);
  if (known !== undefined) return known;
  const path = resolve(folder, name);
  const found = [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find(isFile);
  if (found === undefined) throw new Error(`${folder} asks for ${name}, which is not there`);
  places.set(key, found);
  return found;
}

/** The modules of the project as one mutant sees them. What comes from npm is shared by all. */
export class Modules {
  private readonly loaded = new Map<string, { exports: Exports }>();
  private readonly replaced = new Map<string, () => Exports>();

  load(path: string): Exports {
    const known = this.loaded.get(path);
    if (known) return known.exports;
    const replacement = this.replaced.get(path);
    return replacement ? this.keep(path, replacement()).exports : this.actual(path);
  }

  private keep(path: string, exports: Exports): { exports: Exports } {
    const module = { exports };
    this.loaded.set(path, module);
    return module;
  }

  private actual(path: string): Exports {
    if (path.endsWith('.md')) return this.keep(path, { __esModule: true, default: readFileSync(path, 'utf8') }).exports;
    const npm = createRequire(path);
    if (!/\.(ts|tsx|mjs)$/.test(path)) return npm(path) as Exports;
    const folder = dirname(path);
    const isOurs = (name: string): boolean => name.startsWith('.') || name.startsWith('/');
    const require = Object.assign((name: string) => (isOurs(name) ? this.load(placeOf(name, folder)) : npm(name)) as Exports, {
      resolve: (name: string) => (isOurs(name) ? placeOf(name, folder) : npm.resolve(name)),
    });
    const jest = {
      fn,
      setTimeout: () => undefined,
      mock: (name: string, make: () => Exports) => this.replaced.set(placeOf(name, folder), make),
      requireActual: (name: string) => this.actual(placeOf(name, folder)),
    };
    const module = this.keep(path, {});
    try {
      bodyOf(path)(module, module.exports, require, path, folder, jest);
    } catch (error) {
      this.loaded.delete(path);
      throw error;
    }
    return module.exports;
  }
}
